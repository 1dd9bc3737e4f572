import { inLatin } from '../identity/compare-name-words.ts';
import { foldAccents } from '../shared/text.ts';

const letterOrDigit = /[^a-z0-9\p{L}\p{N}]+/u;

/** A text folded to plain words, in Latin letters where a transliteration is known; apostrophes join. */
export const plainWords = (text: string): string[] =>
  foldAccents(text)
    .replaceAll(/['’ʼ`]/g, '')
    .split(letterOrDigit)
    .filter((word) => word !== '');

/** {@link plainWords} with the spellings of one sound made one, joined: what towns and streets are compared by. */
export const soundOf = (words: readonly string[]): string => inLatin(words.join(' '));

/** Remembers the answer for each text. */
export function remembering<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    answers.set(text, answer);
    return answer;
  };
}
