import type { Channel } from '../../conversation/channel.ts';
import { openHandover } from '../../conversation/handover.ts';
import { type ConversationRecord, isOpen } from '../../conversation/records.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Reading } from './readings.ts';
import type { ConversationMood } from './tasks/conversation-mood.ts';
import type { ConversationSummary } from './tasks/conversation-summary.ts';

/** What is known of a conversation besides its row: what models made of it. */
export interface ConversationArtefacts {
  readonly summary?: ConversationSummary | undefined;
  readonly mood?: ConversationMood | undefined;
}

/** The digest of a conversation: its facts and what was generated of it. No body of a message is in it. */
export function conversationReading(conversation: ConversationRecord, { summary, mood }: ConversationArtefacts): Reading {
  const state = openHandover(conversation) !== undefined ? 'with a person' : isOpen(conversation) ? 'open' : 'closed';
  return {
    of: 'conversation',
    id: conversation.id,
    text: JSON.stringify({
      summary: summary?.statements.map(({ text }) => text) ?? [],
      topics: mood?.topics.map(({ label }) => label) ?? [],
    }),
    about: {
      channel: conversation.channel,
      firstAt: conversation.firstAt,
      lastAt: conversation.lastAt,
      state,
      handovers: String(conversation.handovers?.length ?? 0),
      ...(mood?.sentiment === undefined ? {} : { sentiment: mood.sentiment.mood }),
    },
  };
}

/** One thing that was said: the body as far as it is somebody's own words. */
export interface Said {
  readonly messageId: string;
  readonly from: 'client' | 'team';
  readonly channel: Channel;
  readonly at: Instant;
  readonly text: string;
}

/** A stretch of a message as a task reads it. */
export const messageReading = ({ messageId, from, channel, at, text }: Said): Reading => ({
  of: 'message',
  id: messageId,
  text,
  about: { from, channel, at },
});
