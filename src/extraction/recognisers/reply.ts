import type { Language } from '../languages/language.ts';
import { isWrittenIn } from '../reading/language-of-text.ts';
import { lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';
import { type FoundPhrase, longestPhraseAt } from '../reading/phrases.ts';

const mostOpeners = 8;

/** The index of the first word of the answer itself: “Sure, it's …” is skipped. */
export function skipOpeners(passage: Passage): number {
  let first = 0;
  for (let skipped = 0; skipped < mostOpeners; skipped += 1) {
    const after = skipOpener(passage, first);
    if (after === first) break;
    first = after;
  }
  return first;
}

/** The index of the word behind one opener that starts at a word; the same word where none does. */
export function skipOpener(passage: Passage, first: number): number {
  const opener = longestPhraseAt(lexicon().replyOpeners, passage.words, first);
  return opener === undefined || opener.after >= passage.words.length || !isMeant(passage, opener) ? first : opener.after;
}

const mostFillers = 3;

/** The index of the first word behind sounds of hesitation: “my name's uh …”. */
export function skipFillers(passage: Passage, from: number): number {
  let at = from;
  for (let skipped = 0; skipped < mostFillers; skipped += 1) {
    const filler = longestPhraseAt(lexicon().fillers, passage.words, at);
    if (filler === undefined || filler.after >= passage.words.length || !isMeant(passage, filler)) break;
    if (!/^[ ,.…–-]{0,4}$/.test(gapBefore(passage, at))) break;
    at = filler.after;
  }
  return at;
}

const shortWord = 3;
const shortAnswer = 2;

/** A short word is a name in other languages (Ben, Al), as a word of a short answer may be (Mira): it counts only in a text of its own. */
function isMeant(passage: Passage, { first, after, meanings }: FoundPhrase<Language>): boolean {
  const short = passage.words.length <= shortAnswer || (passage.words[first]?.folded.length ?? 0) <= shortWord;
  if (after - first > 1 || !short) return true;
  return meanings.some((language) => isWrittenIn(passage, language));
}
