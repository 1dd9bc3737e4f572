import type { Instant } from '../shared/instant.ts';

/**
 * How a text, a conversation or a client sounds.
 *
 * @example
 * moods // => ['positive', 'neutral', 'negative']
 */
export const moods = ['positive', 'neutral', 'negative'] as const;

/** One of {@link moods}. */
export type Mood = (typeof moods)[number];

/** A score from -1 to 1, and what to call it. */
export interface Sentiment {
  readonly score: number;
  readonly mood: Mood;
}

/** From -1 to 1, how a text sounds; `undefined` where that cannot be told, as in a language that it does not know (BCP 47). */
export type SentimentScorer = (text: string, language: string) => number | undefined;

/** Scores this near to zero are neutral: the threshold of VADER (Hutto and Gilbert 2014). */
const neutral = 0.05;

/**
 * A score with its name. What lies outside -1 to 1 is moved to the nearer end.
 *
 * @example
 * sentimentOf(0.4) // => { score: 0.4, mood: 'positive' }
 * sentimentOf(-7).score // => -1
 */
export function sentimentOf(score: number): Sentiment {
  const within = Math.min(1, Math.max(-1, score));
  return { score: within, mood: within >= neutral ? 'positive' : within <= -neutral ? 'negative' : 'neutral' };
}

/** Words beyond these add no weight: one long letter is one voice. */
const weightiestWords = 50;

/**
 * The sentiment of a conversation: the mean over the client's messages, each weighted by its words, of which 50 count at most. Without a
 * scored message there is none.
 *
 * @example
 * conversationSentiment([{ score: 1, words: 30 }, { score: -1, words: 10 }]) // => { score: 0.5, mood: 'positive' }
 * conversationSentiment([]) // => undefined
 */
export const conversationSentiment = (
  messages: readonly { readonly score: number; readonly words: number }[],
): Sentiment | undefined =>
  weightedMean(messages.map(({ score, words }) => ({ score, weight: Math.min(weightiestWords, Math.max(1, words)) })));

/** Milliseconds after which a conversation weighs half: 90 days. */
const halfLife = 90 * 24 * 60 * 60 * 1000;

/**
 * The average sentiment of a client: the mean over the conversations, each half as heavy for every 90 days that it ended before the newest.
 * No clock is asked, so that the average stays as it is while nothing is said.
 *
 * @example
 * const [winter, spring] = ['2026-01-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z'];
 * clientSentiment([{ score: 0.9, at: spring }, { score: 0, at: winter }])?.score.toFixed(2) // => '0.60'
 */
export function clientSentiment(
  conversations: readonly { readonly score: number; readonly at: Instant }[],
): Sentiment | undefined {
  const moments = conversations.map(({ at }) => Date.parse(at));
  const newest = moments.reduce((latest, moment) => Math.max(latest, moment), Number.NEGATIVE_INFINITY);
  return weightedMean(
    conversations.map(({ score }, index) => ({ score, weight: 0.5 ** ((newest - (moments[index] ?? newest)) / halfLife) })),
  );
}

function weightedMean(parts: readonly { readonly score: number; readonly weight: number }[]): Sentiment | undefined {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return weight === 0 ? undefined : sentimentOf(parts.reduce((sum, part) => sum + part.score * part.weight, 0) / weight);
}
