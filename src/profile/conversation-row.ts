import { type SensitivityBadge, sensitivityBadge } from '../access/sensitivity.ts';
import type { Channel } from '../conversation/channel.ts';
import { openHandover } from '../conversation/handover.ts';
import { type ConversationRecord, isOpen } from '../conversation/records.ts';
import type { Sentiment } from '../conversation/sentiment.ts';
import type { Instant } from '../shared/instant.ts';
import type { ConversationArtefacts } from './ai/conversation-readings.ts';

/** When a conversation was: from its first message to its last, or still under way. */
export type ConversationTime =
  | { readonly kind: 'range'; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'active'; readonly since: Instant };

/** A conversation in the list of its client's. What models made of it is absent where none did. */
export interface ConversationRow {
  readonly id: string;
  readonly platform: Channel;
  readonly time: ConversationTime;
  readonly summary?: string;
  readonly sentiment?: Sentiment;
  readonly topics: readonly string[];
  /** Who resolved it last, and when. */
  readonly resolution?: { readonly by: string; readonly at: Instant };
  /** Whether a person has it and models are silent. */
  readonly withPerson: boolean;
  readonly badge?: SensitivityBadge;
}

/**
 * A conversation as a row: active while somebody still has to answer it.
 *
 * @example
 * const [from, to] = ['2026-11-20T09:00:00.000Z', '2026-11-20T09:30:00.000Z'];
 * const conversation = { id: 't1', version: 1, channel: 'web', state: emptyExtractionState, firstAt: from, lastAt: to } as const;
 * conversationRow(conversation, { sensitive: false }).time // => { kind: 'range', from, to }
 */
export function conversationRow(
  conversation: ConversationRecord,
  client: { readonly sensitive: boolean },
  { summary, mood }: ConversationArtefacts = {},
): ConversationRow {
  const { id, channel, firstAt, lastAt, resolved } = conversation;
  const active = isOpen(conversation);
  const badge = sensitivityBadge(client, conversation);
  const sentences = summary?.statements.map(({ text }) => text) ?? [];
  const sentiment = mood?.sentiment;
  return {
    id,
    platform: channel,
    time: active ? { kind: 'active', since: firstAt } : { kind: 'range', from: firstAt, to: lastAt },
    ...(sentences.length === 0 ? {} : { summary: sentences.join(' ') }),
    ...(sentiment === undefined ? {} : { sentiment }),
    topics: mood?.topics.map(({ label }) => label) ?? [],
    ...(resolved === undefined || active ? {} : { resolution: resolved }),
    withPerson: openHandover(conversation) !== undefined,
    ...(badge === undefined ? {} : { badge }),
  };
}
