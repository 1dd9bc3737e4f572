import { isMeant } from '../reading/fillers.ts';
import { lexicon } from '../reading/lexicon.ts';
import type { Passage } from '../reading/passage.ts';
import { longestPhraseAt } from '../reading/phrases.ts';

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
