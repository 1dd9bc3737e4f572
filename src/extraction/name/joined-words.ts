import { isTitle, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';
import type { Word } from '../reading/words.ts';

const abbreviations = new Set(['st', 'sta', 'ste', 'jr', 'sr', 'wm', 'chas', 'geo', 'jos', 'th', 'ma', 'fco']);
const joins: readonly string[] = [' ', '-', '  ', '‐', '\u00a0', '. ', '.', '.-', ' -', "' ", ' "', '" ', " '", ' ’', ' “', '” '];

/** Whether a word goes on with the name that the one before it is part of, as far as the signs between them tell. */
export function joined(passage: Passage, index: number): boolean {
  const gap = gapBefore(passage, index);
  // A nickname in brackets: “Alexander (Sasha) Rakhlin”.
  if (gap === ' (')
    return passage.text[passage.words[index]?.end ?? 0] === ')' && !lexicon().titles.has(passage.words[index]?.folded ?? '');
  if (gap === ') ') return passage.text[(passage.words[index - 1]?.start ?? 0) - 1] === '(';
  if (!gap.includes('.')) return joins.includes(gap);
  const before = passage.words[index - 1] as Word;
  // A full stop ends a sentence, but not behind an initial or a title.
  return joins.includes(gap) && (before.end - before.start === 1 || isTitle(before.folded) || abbreviations.has(before.folded));
}
