import * as z from 'zod';
import { purposes } from '../client/consent.ts';
import { type GoldenRecord, resolve } from '../client/golden-record.ts';
import { channels } from '../conversation/channel.ts';
import type { ConversationRecord } from '../conversation/records.ts';
import { effectivePreferences } from '../conversation/thread-overrides.ts';
import { type RoutingKey, routingKeyKind, routingKeyValue } from '../identity/routing-key.ts';
import { clientZones } from '../outreach/client-zones.ts';
import { decideOutreach, type OutreachDecision } from '../outreach/decide-outreach.ts';
import { withoutExtension } from '../outreach/restrictions/consent.ts';
import type { SentMessage } from '../outreach/situation.ts';
import { ClienteleError } from '../shared/errors.ts';
import { defined, type Given, instantSchema, keyTextSchema, parseInput } from '../shared/schema.ts';
import { addressSchema } from './consent.ts';
import { type Context, permit } from './context.ts';
import { conversationOf } from './find.ts';
import { clientTree } from './trees.ts';

const sentSchema = z
  .strictObject({
    at: instantSchema,
    channel: z.enum(channels),
    purpose: z.enum(purposes),
    subject: z.string().max(1000).optional(),
  })
  .transform(defined);

const sendingSchema = z.strictObject({
  clientId: keyTextSchema(200),
  conversationId: keyTextSchema(500).optional(),
  draft: z
    .strictObject({
      channel: z.enum(channels),
      to: addressSchema,
      purpose: z.enum(purposes),
      writtenBy: z.enum(['ai', 'person']),
      confidence: z.number().min(0).max(1).optional(),
      form: z.enum(['free', 'template']).optional(),
      subject: z.string().max(1000).optional(),
    })
    .transform(defined),
  sent: z.array(sentSchema).max(10_000).optional(),
  zone: z.string().max(100).optional(),
});

/**
 * What is about to be sent: the client, the thread if there is one, the draft, what the client was sent lately (where caps hold; left out:
 * not known), and the zone that the client has stated.
 */
export type Sending = Given<z.input<typeof sendingSchema>>;

/** Asks, with what the store knows, whether and by whom a draft may be sent now. */
export async function maySend(context: Context, input: Sending): Promise<OutreachDecision> {
  permit(context, 'client.see');
  const { clientId, conversationId, draft, sent, zone } = parseInput(sendingSchema, input);
  const { root, records, whole } = await clientTree(context, clientId);
  const thread = conversationId === undefined ? undefined : await conversationOf(context, conversationId);
  if (thread?.clientId !== undefined && !records.some(({ record }) => record.id === thread.clientId)) {
    throw new ClienteleError('invalid-input', 'This conversation is another client’s.', { path: ['conversationId'] });
  }
  const { consents } = await context.store.find(context.tenant, { consentIds: [draft.to, withoutExtension(draft.to)] });
  const golden = resolve(whole.observations);
  return decideOutreach({
    client: { ...golden, ...(root.deleted === undefined ? {} : { deletedAt: root.deleted.at }) },
    thread,
    draft,
    actor: context.actor,
    now: context.clock(),
    consents,
    sent: sent as readonly SentMessage[] | undefined,
    zones: zonesOf(golden, thread, draft.to, zone),
    policy: (await context.settings()).outreach,
  });
}

/** The stated zone; else that of the contact windows, where they agree on one; else what the address and the number tell. */
function zonesOf(golden: GoldenRecord, thread: ConversationRecord | undefined, to: RoutingKey, zone: string | undefined) {
  const { schedule } = effectivePreferences(golden, thread);
  const named = new Set((schedule?.windows ?? []).map(({ timezone }) => timezone));
  const stated = zone ?? (named.size === 1 ? [...named][0] : undefined);
  const { address, country } = golden;
  const place = { ...(country === undefined ? {} : { country }), ...address };
  return clientZones({
    address: place,
    phones: routingKeyKind(to) === 'phone' ? [routingKeyValue(to)] : golden.phones,
    ...(stated === undefined ? {} : { stated }),
  }).zones;
}
