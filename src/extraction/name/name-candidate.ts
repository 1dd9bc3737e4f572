import type { Stretch } from '../reading/stretch.ts';

/** A stretch of words that may be a person's name. */
export interface NameCandidate {
  /** Index of its first word in the passage, and of the word after its last. */
  readonly first: number;
  readonly after: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether every part that should have one has a capital. */
  readonly capitals: 'all' | 'some' | 'none';
  readonly titled: boolean;
  /** `John's`: something of John's is spoken of. */
  readonly possessive: boolean;
  /** Set where it is known to be a family name alone. */
  readonly surnameOnly?: true;
  /** Set where it is known to be a given name alone, though its script has no spaces. */
  readonly givenOnly?: true;
}

/** The candidate that some words are by their place alone. */
export function wordsAsName({ words, text }: Stretch, first: number, after: number, capitals: 'all' | 'none'): NameCandidate {
  const start = words[first]?.start ?? 0;
  const end = words[after - 1]?.end ?? start;
  return { first, after, start, end, text: text.slice(start, end), capitals, titled: false, possessive: false };
}
