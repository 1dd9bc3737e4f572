import * as z from 'zod';
import type { Change } from '../change/change.ts';
import { type Decider, eventOf } from '../change/event-of.ts';
import { type ConsentRecord, consentSources, consentStandings, purposes } from '../client/consent.ts';
import { resolve } from '../client/golden-record.ts';
import { type RoutingKey, routingKeyKind, routingKeyKinds, routingKeyValue } from '../identity/routing-key.ts';
import { addressesOf } from '../outreach/addresses.ts';
import { type ConsentWord, consentAfter } from '../outreach/consent/consent-after.ts';
import { withoutExtension } from '../outreach/restrictions/consent.ts';
import type { Page } from '../ports/client-store.ts';
import type { Json } from '../shared/json.ts';
import { defined, type Given, instantSchema, keyTextSchema, parseInput } from '../shared/schema.ts';
import { type Context, deciderOf, permit, retried } from './context.ts';
import { type PageOptions, pageOf } from './find.ts';
import { clientTree } from './trees.ts';

/** An address in normal form, as a routing key writes it. */
export const addressSchema = keyTextSchema(500)
  .refine(
    (text) => Object.hasOwn(routingKeyKinds, routingKeyKind(text as RoutingKey)) && routingKeyValue(text as RoutingKey) !== '',
    {
      error: 'Write an address as a routing key: phone:+14155550100.',
    },
  )
  .transform((text) => text as RoutingKey);

const consentInputSchema = z.strictObject({
  address: addressSchema,
  standing: z.enum(consentStandings),
  purposes: z.array(z.enum(purposes)).min(1).max(purposes.length).optional(),
  source: z.enum(consentSources),
  at: instantSchema.optional(),
  evidence: z
    .strictObject({ messageId: keyTextSchema(500).optional(), words: z.string().max(500).optional() })
    .transform(defined)
    .optional(),
});

/**
 * What somebody learnt about consent: the address in normal form, what it says, to which purposes (default: all), where that comes from,
 * and when it was said (default: now).
 */
export type ConsentInput = Given<z.input<typeof consentInputSchema>>;

/** The consent of an address; its version is 0 where nothing was said. */
export async function consentOf(context: Context, address: RoutingKey): Promise<ConsentRecord> {
  permit(context, 'client.read');
  const id = parseInput(addressSchema, address);
  return (await readConsent(context, id)) ?? nothingSaid(id);
}

/** What addresses consented to, page by page; addresses of which nothing was said are not listed. */
export async function consents(context: Context, options: PageOptions = {}): Promise<Page<ConsentRecord>> {
  permit(context, 'client.read');
  return context.store.consents(context.tenant, pageOf(options));
}

/** The consent of every address of a client, the keys that lead to it included; version 0 where nothing was said. */
export async function consentsOf(context: Context, clientId: string): Promise<readonly ConsentRecord[]> {
  permit(context, 'client.read');
  const { whole } = await clientTree(context, clientId);
  const reached = [...addressesOf(resolve(whole.observations)), ...whole.keys.map(({ key }) => key)];
  const addresses = [...new Set(reached.flatMap((key) => [withoutExtension(key), key]))];
  const { consents: said } = await context.store.find(context.tenant, { consentIds: addresses });
  return addresses.map((address) => said.find(({ id }) => id === address) ?? nothingSaid(address));
}

/** Keeps what was said about consent, unless it came late or was said before, and gives the consent as it is then. */
export async function recordConsent(context: Context, input: ConsentInput): Promise<ConsentRecord> {
  permit(context, 'consent.record');
  const { address, at, purposes: named = purposes, ...statement } = parseInput(consentInputSchema, input);
  const decider = deciderOf(context);
  const word: ConsentWord = { ...defined(statement), at: at ?? decider.now, by: decider.actor, purposes: named };
  return retried(context, { of: 'consent', id: address }, async () => {
    const { consents: said, keys } = await context.store.find(context.tenant, { consentIds: [address], keys: [address] });
    const [before] = said;
    const after = consentAfter(address, before, word);
    if (after === undefined) return { kind: 'done', outcome: before ?? nothingSaid(address) };
    const [outcome] = await context.store.commit([
      { tenant: context.tenant, ...consentChange(before, after, word, decider, keys[0]?.clientId) },
    ]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: after } : { kind: 'again' };
  });
}

/** What a change of consent writes, for a change of its own or beside what else a message changes; it stands in the history of a client. */
export function consentChange(
  before: ConsentRecord | undefined,
  after: ConsentRecord,
  { standing, source, purposes: named }: ConsentWord,
  decider: Decider,
  clientId?: string,
): Pick<Change, 'expect' | 'writes' | 'events'> {
  const data: { readonly [name: string]: Json } = { address: after.id, standing, source, purposes: [...named] };
  return {
    expect: [{ of: 'consent', id: after.id, version: before?.version ?? 0 }],
    writes: [{ kind: 'put', of: 'consent', row: after }],
    events: [eventOf('consent.changed', decider, { data, ...(clientId === undefined ? {} : { clientId }) })],
  };
}

async function readConsent({ store, tenant }: Context, address: RoutingKey): Promise<ConsentRecord | undefined> {
  const { consents } = await store.find(tenant, { consentIds: [address] });
  return consents[0];
}

const nothingSaid = (address: RoutingKey): ConsentRecord => ({ id: address, version: 0, purposes: {} });
