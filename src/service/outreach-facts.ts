import { type GoldenRecord, resolve } from '../client/golden-record.ts';
import type { Channel } from '../conversation/channel.ts';
import type { ConversationRecord } from '../conversation/records.ts';
import { effectivePreferences } from '../conversation/thread-overrides.ts';
import { type RoutingKey, routingKeyKind, routingKeyValue } from '../identity/routing-key.ts';
import type { ReachableClient } from '../outreach/addresses.ts';
import { clientZones } from '../outreach/client-zones.ts';
import { ClienteleError } from '../shared/errors.ts';
import { type Instant, later } from '../shared/instant.ts';
import type { Context } from './context.ts';
import { conversationOf } from './find.ts';
import { clientTree } from './trees.ts';

/** About whom it is asked, on which thread, and in which zone the client has said to be. */
export interface Asked {
  readonly clientId: string;
  readonly conversationId?: string | undefined;
  readonly zone?: string | undefined;
}

/** What the store knows of a client that decides whether it may be contacted, besides consent. */
export interface OutreachFacts {
  /** With all that is known, whoever asks. */
  readonly client: ReachableClient;
  readonly thread: ConversationRecord | undefined;
  readonly zones: (to: RoutingKey) => readonly string[];
  readonly lastInboundAt: { readonly [Name in Channel]?: Instant };
}

/** So many of the newest conversations tell when the client last wrote on each channel: no channel's time to answer reaches further. */
const newestConversations = 100;

/** Reads what a decision rests on. Throws `not-found`, and `invalid-input` for another client's conversation. */
export async function outreachFacts(context: Context, { clientId, conversationId, zone }: Asked): Promise<OutreachFacts> {
  const { root, records, whole } = await clientTree(context, clientId);
  const ids = records.map(({ record }) => record.id);
  const thread = conversationId === undefined ? undefined : await conversationOf(context, conversationId);
  if (thread?.clientId !== undefined && !ids.includes(thread.clientId)) {
    throw new ClienteleError('invalid-input', 'This conversation is another client’s.', { path: ['conversationId'] });
  }
  const golden = resolve(whole.observations);
  return {
    client: { ...golden, ...(root.deleted === undefined ? {} : { deletedAt: root.deleted.at }) },
    thread,
    zones: (to) => zonesOf(golden, thread, to, zone),
    lastInboundAt: await lastInboundOf(context, ids),
  };
}

async function lastInboundOf({ store, tenant }: Context, ids: readonly string[]): Promise<OutreachFacts['lastInboundAt']> {
  const pages = await Promise.all(ids.map((clientId) => store.conversations(tenant, { clientId, limit: newestConversations })));
  const last: { [Name in Channel]?: Instant } = {};
  for (const { channel, lastInboundAt } of pages.flatMap(({ rows }) => rows)) {
    if (lastInboundAt !== undefined) last[channel] = later(last[channel] ?? lastInboundAt, lastInboundAt);
  }
  return last;
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
