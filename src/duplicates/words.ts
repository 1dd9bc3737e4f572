import { inLatin } from '../identity/compare-name-words.ts';
import { foldAccents } from '../shared/text.ts';

const letterOrDigit = /[^a-z0-9\p{L}\p{N}]+/u;

/** A text folded to plain words, in Latin letters where a transliteration is known; apostrophes join. */
export function plainWords(text: string): string[] {
  const folded = foldAccents(text);
  return (
    asciiWords(folded) ??
    folded
      .replaceAll(/['’ʼ`]/g, '')
      .split(letterOrDigit)
      .filter((word) => word !== '')
  );
}

/** The words of a text in plain letters and figures, without the cost of expressions; nothing for other texts. */
function asciiWords(text: string): string[] | undefined {
  const words: string[] = [];
  let start = -1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (start < 0) start = index;
    } else if (code > 127 || code === 39 || code === 96) {
      return undefined;
    } else if (start >= 0) {
      words.push(text.slice(start, index));
      start = -1;
    }
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}

/** {@link plainWords} with the spellings of one sound made one, joined: what towns and streets are compared by. */
export const soundOf = (words: readonly string[]): string => inLatin(words.join(' '));

/** So many answers are remembered: what many records share comes again soon. */
const mostAnswers = 50_000;

/** Remembers the answers for the last texts. */
export function remembering<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size === mostAnswers) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
