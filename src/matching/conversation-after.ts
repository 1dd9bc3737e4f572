import type { Found } from '../change/found.ts';
import type { ExtractionState } from '../conversation/extraction-state.ts';
import { emptyExtractionState } from '../conversation/extraction-state.ts';
import type { ConversationRecord, MessageRecord } from '../conversation/records.ts';
import { type Instant, later } from '../shared/instant.ts';
import { clientSpoke } from './message-keys.ts';

/**
 * The conversation after one more message. It belongs to the client of its earliest attributed message, in whatever order they come,
 * unless a person linked it.
 */
export function conversationAfter(
  message: MessageRecord,
  before: ConversationRecord | undefined,
  state: ExtractionState | undefined,
): ConversationRecord {
  const here = { at: message.occurredAt, messageId: message.id };
  const inbound = clientSpoke(message);
  const decides = message.clientId !== undefined && inbound && (before?.linkedBy === undefined || earlier(here, before.linkedBy));
  const manual = before?.manualLink;
  const clientId = manual === undefined ? (decides ? message.clientId : before?.clientId) : (manual.clientId ?? undefined);
  const lastInboundAt =
    inbound && message.nature === 'personal'
      ? later(before?.lastInboundAt ?? message.occurredAt, message.occurredAt)
      : before?.lastInboundAt;
  const linkedBy = decides ? here : before?.linkedBy;
  return {
    id: message.conversationId,
    version: (before?.version ?? 0) + 1,
    channel: before?.channel ?? message.channel,
    state: state ?? before?.state ?? emptyExtractionState,
    firstAt: before === undefined || message.occurredAt < before.firstAt ? message.occurredAt : before.firstAt,
    lastAt: later(before?.lastAt ?? message.occurredAt, message.occurredAt),
    ...(clientId === undefined ? {} : { clientId }),
    ...(linkedBy === undefined ? {} : { linkedBy }),
    ...(lastInboundAt === undefined ? {} : { lastInboundAt }),
    ...(manual === undefined ? {} : { manualLink: manual }),
    ...(before?.resolved === undefined ? {} : { resolved: before.resolved }),
    ...(before?.overrides === undefined ? {} : { overrides: before.overrides }),
    ...(before?.handovers === undefined ? {} : { handovers: before.handovers }),
  };
}

/** A conversation of a client that was deleted since goes to whom its next message is attributed to. */
export function freeOfDeleted(
  before: ConversationRecord | undefined,
  message: MessageRecord,
  { clients }: Pick<Found, 'clients'>,
): ConversationRecord | undefined {
  const linked = clients.find(({ record }) => record.id === before?.clientId)?.record;
  const stays = linked?.deleted === undefined || message.clientId === undefined || message.direction === 'outbound';
  if (before === undefined || stays) return before;
  const { clientId: _clientId, linkedBy: _linkedBy, manualLink: _manualLink, ...free } = before;
  return free;
}

const earlier = (one: { at: Instant; messageId: string }, other: { at: Instant; messageId: string }): boolean =>
  one.at !== other.at ? one.at < other.at : one.messageId < other.messageId;
