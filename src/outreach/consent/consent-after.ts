import type { ConsentRecord, ConsentStanding, ConsentStatement } from '../../client/consent.ts';
import { type Purpose, purposes, statementAfter } from '../../client/consent.ts';
import type { RoutingKey } from '../../identity/routing-key.ts';
import { canonicalJson } from '../../shared/json.ts';
import type { ConsentSignal } from './consent-words.ts';

/** What is said about some purposes at an address. */
export interface ConsentWord extends ConsentStatement {
  readonly purposes: readonly Purpose[];
}

/**
 * Consent of an address after one more word; `undefined` where nothing changes, because the word came late or was said before.
 *
 * @example
 * const stop = { standing: 'revoked', at: '2026-11-20T10:00:00.000Z', source: 'message', by: 'sms', purposes: ['marketing'] } as const;
 * consentAfter('phone:+14155550100', undefined, stop)?.purposes.marketing?.standing // => 'revoked'
 */
export function consentAfter(
  address: RoutingKey,
  before: ConsentRecord | undefined,
  word: ConsentWord,
): ConsentRecord | undefined {
  const { purposes: named, ...statement } = word;
  const said = { ...before?.purposes };
  for (const purpose of purposes) if (named.includes(purpose)) said[purpose] = statementAfter(said[purpose], statement);
  if (canonicalJson(said) === canonicalJson(before?.purposes ?? {})) return undefined;
  return { id: address, version: (before?.version ?? 0) + 1, purposes: said };
}

/**
 * What a signal in a message makes of consent; `undefined` where it changes none: asking for help is no consent.
 *
 * @example
 * standingOf({ kind: 'none' }) // => undefined
 */
export function standingOf(signal: ConsentSignal): ConsentStanding | undefined {
  if (signal.kind === 'opt-in') return 'granted';
  if (signal.kind === 'opt-out') return signal.tier === 'exact' ? 'revoked' : 'doubtful';
  return undefined;
}

/**
 * Whether an address opted out of anything: a bare YES takes back what was revoked, and says nothing elsewhere.
 *
 * @example
 * hasOptedOut(undefined) // => false
 */
export const hasOptedOut = (consent: ConsentRecord | undefined): boolean =>
  Object.values(consent?.purposes ?? {}).some(({ standing }) => standing === 'revoked');
