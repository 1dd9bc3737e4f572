import * as z from 'zod';
import { conversationSentiment, type Sentiment } from '../../../conversation/sentiment.ts';
import { type Reason, reason } from '../../../shared/reason.ts';
import { checkText } from '../../../shared/text.ts';
import type { Reading, ReadingSource } from '../readings.ts';
import type { AiTask } from '../task.ts';

/** What was talked about, in a word or a few. */
export interface Topic {
  /** At most 40 characters. */
  readonly label: string;
  readonly cites: readonly ReadingSource[];
}

/** How a conversation sounds and what it is about. */
export interface ConversationMood {
  /** Absent where no message of the client could be scored. */
  readonly sentiment?: Sentiment;
  /** Of each scored message of the client: its id, and its score from -1 to 1. */
  readonly messages: readonly { readonly id: string; readonly score: number }[];
  /** At most 8. */
  readonly topics: readonly Topic[];
}

const answer = z.strictObject({
  scores: z.array(z.strictObject({ ref: z.string().max(20), score: z.number().min(-1).max(1) })).max(1000),
  topics: z.array(z.strictObject({ label: z.string().min(1).max(40), cites: z.array(z.string().max(20)).max(20) })).max(8),
});

/**
 * Scores the messages of the client and names the topics, from the bodies of a conversation.
 *
 * @example
 * conversationMoodTask.reads // => ['message']
 */
export const conversationMoodTask: AiTask<z.infer<typeof answer>, ConversationMood> = {
  name: 'conversation-mood',
  version: 1,
  about: 'conversation',
  reads: ['message'],
  instructions:
    'The records are the messages of one conversation between a client and a support team; about says who speaks. Give each message of ' +
    'the client a score for how it sounds, from -1 (very negative) over 0 (neutral) to 1 (very positive). Name up to eight topics of the ' +
    'conversation, each in one to four words, with the refs of the messages that speak of it.',
  answer,
  budgetTokens: 12_000,
  limits: { outputTokens: 3000, timeoutMs: 30_000 },
  result: (given, read) => {
    const scores = new Map(given.scores.map(({ ref, score }) => [ref, score]));
    const content = moodOf(read, (_, ref) => scores.get(ref));
    const dropped: Reason[] = [];
    const topics = given.topics.flatMap(({ label, cites }): Topic[] => {
      const sources = [...new Set(cites)].flatMap((ref) => read.get(ref) ?? []).map(({ of, id }) => ({ of, id }));
      const plain = checkText(label, { max: 40 });
      const leads = /[\p{L}\p{N}]\.\p{L}{2}|[@:/\\]/u.test(label);
      if (sources.length > 0 && plain.kind === 'valid' && plain.value !== '' && !leads) {
        return [{ label: plain.value, cites: sources }];
      }
      dropped.push(reason('bad-topic', 'A topic cites nothing that the model was given, or is no plain label.'));
      return [];
    });
    const nothing = content.sentiment === undefined && topics.length === 0;
    return { content: nothing ? undefined : { ...content, topics }, dropped };
  },
};

/** The mood of a conversation by any scorer, over what was read of it: only what the client said counts. */
export function moodOf(
  read: ReadonlyMap<string, Reading>,
  score: (text: string, ref: string) => number | undefined,
): ConversationMood {
  const scored = [...read].flatMap(([ref, { id, text, about }]) => {
    const own = about?.from === 'client' ? score(text, ref) : undefined;
    return own === undefined ? [] : [{ id, score: own, words: text.split(/\s+/).length }];
  });
  const sentiment = conversationSentiment(scored);
  return {
    ...(sentiment === undefined ? {} : { sentiment }),
    messages: scored.map(({ id, score: own }) => ({ id, score: own })),
    topics: [],
  };
}
