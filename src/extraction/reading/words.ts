import type { Span } from '../../shared/reason.ts';

/** One word of a text: a run of letters, marks and digits, or a single sign of a script that is written without spaces. */
export interface Word extends Span {
  /** Lower case, typographic apostrophes made plain; as long as the word itself. */
  readonly folded: string;
}

const wordPattern =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]]+(?:['’][[\p{L}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]]+)*/gv;

/**
 * Cuts a text into words, in their order. An inner apostrophe joins (`I'm`, `O'Neil`), a hyphen separates; Chinese and Japanese signs
 * are words of their own.
 *
 * @example
 * wordsOf("I’m Al").map((word) => word.folded) // => ["i'm", 'al']
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match !== null; match = wordPattern.exec(text)) {
    const [written] = match;
    words.push({ start: match.index, end: match.index + written.length, folded: foldWord(written) });
  }
  return words;
}

/** Lower case that keeps the length, so that places in the folded text are places in the text. */
export function foldWord(written: string): string {
  const lower = written.toLowerCase();
  const folded = lower.length === written.length ? lower : written;
  return folded.includes('’') ? folded.replaceAll('’', "'") : folded;
}
