import type { Language } from '../languages/language.ts';
import { isWrittenIn } from './language-of-text.ts';
import { lexicon } from './lexicon.ts';
import { gapBefore, type Passage } from './passage.ts';
import { type FoundPhrase, longestPhraseAt } from './phrases.ts';

const mostFillers = 3;

/** The index of the first word behind sounds of hesitation: “my name's uh …”. */
export function skipFillers(passage: Passage, from: number): number {
  let at = from;
  for (let skipped = 0; skipped < mostFillers; skipped += 1) {
    const filler = longestPhraseAt(lexicon().fillers, passage.words, at);
    if (filler === undefined || filler.after >= passage.words.length || !isMeant(passage, filler)) break;
    if (!/^[ ,.…–-]{0,4}$/.test(gapBefore(passage, at)) || isGivenName(passage, filler)) break;
    at = filler.after;
  }
  return at;
}

/** “Mein Name ist Vera Kvan”: Spanish “verá” without its accent. */
const isGivenName = ({ words }: Passage, { first, after, meanings }: FoundPhrase<Language>): boolean => {
  const { folded = '' } = words[first] ?? {};
  return after - first === 1 && lexicon().givenNames.has(folded) && !meanings.some(({ fillers }) => fillers?.includes(folded));
};

const shortWord = 3;
const shortAnswer = 2;

/** A short word is a name in other languages (Ben, Al), as a word of a short answer may be (Mira): it counts only in a text of its own. */
export function isMeant(passage: Passage, { first, after, meanings }: FoundPhrase<Language>): boolean {
  const short = passage.words.length <= shortAnswer || (passage.words[first]?.folded.length ?? 0) <= shortWord;
  if (after - first > 1 || !short) return true;
  return meanings.some((language) => isWrittenIn(passage, language));
}
