import { lexicon } from '../reading/lexicon.ts';
import type { Passage } from '../reading/passage.ts';
import { longestPhraseAt } from '../reading/phrases.ts';

const mostOpeners = 8;

/** The index of the first word of the answer itself: “Sure, it's …” is skipped. */
export function skipOpeners(passage: Passage): number {
  let first = 0;
  for (let skipped = 0; skipped < mostOpeners; skipped += 1) {
    const opener = longestPhraseAt(lexicon().replyOpeners, passage.words, first);
    if (opener === undefined || opener.after >= passage.words.length) return first;
    first = opener.after;
  }
  return first;
}
