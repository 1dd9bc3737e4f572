import type { GoldenRecord } from '../client/golden-record.ts';
import { statesByCountry } from '../identity/data/address-states.ts';
import { parsePhone } from '../identity/phone.ts';
import { type RoutingKey, routingKeyKind, routingKeyValue } from '../identity/routing-key.ts';
import { foldAccents } from '../shared/text.ts';

/** A country where the client may be, and the state where it is known. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Its postal code: `FL`. Absent: any. */
  readonly state?: string;
}

/**
 * Where the client may be: in the countries of its address, of its record and of the number that is called. None: unknown. The state is
 * taken from the address alone: people keep their number when they move.
 */
export function placesOf(client: Pick<GoldenRecord, 'address' | 'country'>, to: RoutingKey): readonly Place[] {
  const called = routingKeyKind(to) === 'phone' ? parsePhone(routingKeyValue(to)) : undefined;
  const countries = [client.address?.country, client.country, called?.kind === 'valid' ? called.value.country : undefined];
  return [...new Set(countries.filter((country) => country !== undefined))].map((country) => {
    const state = stateOf(country, client.address?.state);
    return state === undefined ? { country } : { country, state };
  });
}

/**
 * The postal code of a state that is written by its code or by its name; `undefined` where it is not one of the country's.
 *
 * @example
 * stateOf('US', 'Florida') // => 'FL'
 * stateOf('US', 'somewhere') // => undefined
 */
export function stateOf(country: string, written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const wanted = foldAccents(written).replaceAll('.', '');
  return statesOf(country).find(({ names }) => names.includes(wanted))?.code;
}

const readBefore = new Map<string, readonly { readonly code: string; readonly names: readonly string[] }[]>();

function statesOf(country: string) {
  const known = readBefore.get(country);
  if (known !== undefined) return known;
  const listed = (statesByCountry[country] ?? '').split('|').flatMap((entry) => {
    const [code = '', names] = entry.split('=');
    return names === undefined ? [] : [{ code, names: [code, ...names.split('/')].map(foldAccents) }];
  });
  readBefore.set(country, listed);
  return listed;
}
