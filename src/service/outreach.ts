import * as z from 'zod';
import { purposes } from '../client/consent.ts';
import { channels } from '../conversation/channel.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import { addressesOf } from '../outreach/addresses.ts';
import { type ChannelChoice, chooseChannel } from '../outreach/choose-channel.ts';
import { type AutonomyDecision, decideAutonomy } from '../outreach/decide-autonomy.ts';
import { decideOutreach, type OutreachDecision } from '../outreach/decide-outreach.ts';
import { withoutExtension } from '../outreach/restrictions/consent.ts';
import type { SentMessage } from '../outreach/situation.ts';
import { defined, type Given, instantSchema, keyTextSchema, parseInput } from '../shared/schema.ts';
import { addressSchema } from './consent.ts';
import { type Context, permit } from './context.ts';
import { outreachFacts } from './outreach-facts.ts';

const sentSchema = z
  .strictObject({
    at: instantSchema,
    channel: z.enum(channels),
    purpose: z.enum(purposes),
    subject: z.string().max(1000).optional(),
  })
  .transform(defined);

const threadShape = { clientId: keyTextSchema(200), conversationId: keyTextSchema(500).optional() };
const askingShape = { ...threadShape, sent: z.array(sentSchema).max(10_000).optional(), zone: z.string().max(100).optional() };
const draftShape = {
  purpose: z.enum(purposes),
  writtenBy: z.enum(['ai', 'person']),
  confidence: z.number().min(0).max(1).optional(),
  form: z.enum(['free', 'template']).optional(),
  subject: z.string().max(1000).optional(),
};

const sendingSchema = z.strictObject({
  ...askingShape,
  draft: z.strictObject({ ...draftShape, channel: z.enum(channels), to: addressSchema }).transform(defined),
});

/**
 * What is about to be sent: the client, the thread if there is one, the draft, what the client was sent lately (where caps hold; left out:
 * not known), and the zone that the client has stated.
 */
export type Sending = Given<z.input<typeof sendingSchema>>;

const reachingSchema = z.strictObject({
  ...askingShape,
  draft: z.strictObject(draftShape).transform(defined),
  channels: z.array(z.enum(channels)).max(channels.length).optional(),
});

/** What is to be sent whichever way, as in {@link Sending}; `channels`: those that the host can send on, all where it is left out. */
export type Reaching = Given<z.input<typeof reachingSchema>>;

const threadSchema = z.strictObject(threadShape);

/** A client, and a thread of it; none: a message that starts one. */
export type ThreadQuestion = Given<z.input<typeof threadSchema>>;

/** Asks, with what the store knows, whether and by whom a draft may be sent now. */
export async function maySend(context: Context, input: Sending): Promise<OutreachDecision> {
  permit(context, 'client.see');
  const { draft, sent, ...asked } = parseInput(sendingSchema, input);
  const { zones, ...facts } = await outreachFacts(context, asked);
  return decideOutreach({ ...(await circumstances(context, [draft.to], sent)), ...facts, draft, zones: zones(draft.to) });
}

/** The best way to reach a client, with what the store knows. */
export async function bestChannel(context: Context, input: Reaching): Promise<ChannelChoice> {
  permit(context, 'client.read');
  const { draft, sent, channels: on = channels, ...asked } = parseInput(reachingSchema, input);
  const facts = await outreachFacts(context, asked);
  return chooseChannel({
    ...(await circumstances(context, addressesOf(facts.client, on), sent)),
    ...facts,
    draft,
    channels: on,
  });
}

/** How much a model may do by itself on a thread. */
export async function autonomyOn(context: Context, input: ThreadQuestion): Promise<AutonomyDecision> {
  permit(context, 'client.see');
  const { client, thread } = await outreachFacts(context, parseInput(threadSchema, input));
  return decideAutonomy({ client, thread, policy: (await context.settings()).outreach });
}

/** What a decision rests on besides the client: who asks, when, the consent of the addresses, the policy, what was sent. */
async function circumstances(
  { store, tenant, actor, clock, settings }: Context,
  addresses: readonly RoutingKey[],
  sent: readonly z.output<typeof sentSchema>[] | undefined,
) {
  const consentIds = [...new Set([...addresses, ...addresses.map(withoutExtension)])];
  const { consents } = await store.find(tenant, { consentIds });
  return { actor, now: clock(), consents, sent: sent as readonly SentMessage[] | undefined, policy: (await settings()).outreach };
}
