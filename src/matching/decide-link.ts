import type { Change, ChangeEvent, Write } from '../change/change.ts';
import { type Decider, eventOf } from '../change/event-of.ts';
import type { ClientBundle } from '../change/found.ts';
import { type Observation, observationKey, uniteObservations } from '../client/observation.ts';
import type { HeldKey } from '../client/record.ts';
import type { ConversationRecord, MessageRecord } from '../conversation/records.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import { canonicalJson } from '../shared/json.ts';
import { reason } from '../shared/reason.ts';
import { keyMoves, releaseRest, teaches } from './link-keys.ts';
import { routesOf } from './match.ts';
import { clientSpoke } from './message-keys.ts';
import { messageObservations } from './message-observations.ts';
import { isSharedKey } from './shared-keys.ts';
import { isTaught } from './taught.ts';

/** What linking a conversation by hand depends on. */
export interface LinkContext extends Decider {
  readonly conversation: ConversationRecord;
  /** The conversation's messages. */
  readonly messages: readonly MessageRecord[];
  /** The client that it is linked to now, with all messages that are attributed to that client. */
  readonly from?: { readonly client: ClientBundle; readonly messages: readonly MessageRecord[] };
  /** The client that it is to be linked to, of version 0 where it is made for it; absent: nobody's. */
  readonly to?: ClientBundle;
  /** The holders of {@link linkKeys}. */
  readonly held: readonly HeldKey[];
  readonly sharedKeys: ReadonlySet<RoutingKey>;
}

/**
 * A person's decision on whose conversation this is. Its messages are attributed to the other client, with all that they taught and the
 * keys that only they brought; what other messages and people said stays where it is. Later messages of the same senders in this
 * conversation follow the decision.
 */
export function decideLink(context: LinkContext): Change {
  const { conversation, from, to } = context;
  const moved = context.messages.filter(({ clientId }) => clientId === undefined || clientId === from?.client.record.id);
  const covered = context.messages.filter((message) => moved.includes(message) || message.clientId === to?.record.id);
  const movedIds = new Set(moved.map(({ id }) => id));
  const remaining = (from?.messages ?? []).filter(({ id }) => !movedIds.has(id));
  const teaching = moved.filter(teaches);
  const lost = from === undefined ? [] : [...unlearn(from.client, remaining, context)];
  const keys = keyMoves(teaching, remaining, context);
  const emptied = from !== undefined && from.client.record.deleted === undefined && isEmpty(from.client, remaining);
  const { manualLink: _manualLink, clientId: _clientId, ...unlinked } = conversation;
  const row: ConversationRecord = {
    ...unlinked,
    version: conversation.version + 1,
    manualLink: {
      clientId: to?.record.id ?? null,
      by: context.actor,
      at: context.now,
      keys: [...new Set(covered.filter(clientSpoke).flatMap(routesOf))],
    },
    ...(to === undefined ? {} : { clientId: to.record.id }),
  };
  const clients = [from?.client, to].filter((client) => client !== undefined);
  return {
    tenant: context.tenant,
    expect: [
      { of: 'conversation', id: conversation.id, version: conversation.version },
      ...clients.map(({ record }) => ({ of: 'client' as const, id: record.id, version: record.version })),
    ],
    writes: [
      { kind: 'put', of: 'conversation', row },
      ...moved.map((message): Write => ({ kind: 'put', of: 'message', row: attributed(message, context) })),
      ...clients.map(
        (client): Write => ({ kind: 'put', of: 'client', row: recordAfter(client, emptied && client !== to, context) }),
      ),
      ...(to === undefined ? [] : contactOf(to, moved)),
      ...lost,
      ...(to === undefined ? [] : taughtTo(to, teaching, context)),
      ...keys,
      ...(emptied && from !== undefined ? releaseRest(from.client, keys) : []),
    ],
    events: [
      ...(to?.record.version === 0 ? [eventOf('client.created', context, { clientId: to.record.id, data: {} })] : []),
      ...(to === undefined
        ? [eventOf('conversation.unlinked', context, about(context, from?.client))]
        : [...movedFrom(context, to), eventOf('conversation.linked', context, about(context, to))]),
      ...(emptied && from !== undefined
        ? [eventOf('client.deleted', context, { clientId: from.client.record.id, data: {} })]
        : []),
    ],
  };
}

/** For the history of the client that the conversation leaves. */
const movedFrom = (context: LinkContext, to: ClientBundle): ChangeEvent[] =>
  context.from === undefined || context.from.client === to
    ? []
    : [
        eventOf('conversation.moved', context, {
          conversationId: context.conversation.id,
          clientId: context.from.client.record.id,
          data: { to: to.record.id },
        }),
      ];

const about = ({ conversation, from }: LinkContext, client: ClientBundle | undefined) => ({
  conversationId: conversation.id,
  ...(client === undefined ? {} : { clientId: client.record.id }),
  data: from === undefined ? {} : { from: from.client.record.id },
});

function attributed({ clientId: _clientId, ...message }: MessageRecord, { to }: LinkContext): MessageRecord {
  return to === undefined
    ? { ...message, reasons: [reason('unlinked-by-hand', 'A person decided that this conversation is nobody’s.')] }
    : {
        ...message,
        clientId: to.record.id,
        reasons: [reason('linked-by-hand', 'A person linked this conversation to the client.')],
      };
}

const taught = (messages: readonly MessageRecord[], { sharedKeys }: LinkContext): Observation[] =>
  uniteObservations(
    messages
      .filter(teaches)
      .flatMap((message) =>
        messageObservations(message, { shared: routesOf(message).some((key) => isSharedKey(key, sharedKeys)) }),
      ),
  );

/** What the client knew from the moved messages alone is forgotten; what others said too keeps their instants only. */
function* unlearn(client: ClientBundle, remaining: readonly MessageRecord[], context: LinkContext): Generator<Write> {
  const clientId = client.record.id;
  const still = new Map(taught(remaining, context).map((observation) => [observationKey(observation), observation]));
  for (const observation of client.observations.filter(isTaught)) {
    const key = observationKey(observation);
    const after = still.get(key);
    if (after !== undefined && canonicalJson(after) === canonicalJson(observation)) continue;
    yield { kind: 'forget', clientId, observationKey: key };
    if (after !== undefined) yield { kind: 'observe', clientId, observation: after };
  }
}

const taughtTo = (client: ClientBundle, messages: readonly MessageRecord[], context: LinkContext): Write[] =>
  taught(messages, context).map((observation) => ({ kind: 'observe', clientId: client.record.id, observation }));

/** An automatically made record that lost its last message, and of which nobody said anything: nobody merged it either. */
const isEmpty = ({ record, observations }: ClientBundle, remaining: readonly MessageRecord[]): boolean =>
  record.origin === 'automatic' &&
  record.merged === undefined &&
  record.absorbed === undefined &&
  remaining.length === 0 &&
  observations.every(isTaught);

/** The messages that moved are contacts of the client now. */
function contactOf({ record }: ClientBundle, moved: readonly MessageRecord[]): Write[] {
  const contacts = moved.filter(({ nature }) => nature === 'personal').map(({ occurredAt }) => occurredAt);
  return contacts.map((lastContactAt) => ({ kind: 'touch', clientId: record.id, lastContactAt }));
}

function recordAfter({ record }: ClientBundle, emptied: boolean, { actor, now }: LinkContext): ClientBundle['record'] {
  const row = { ...record, version: record.version + 1, updatedAt: now };
  return emptied ? { ...row, deleted: { at: now, by: actor, released: [] } } : row;
}
