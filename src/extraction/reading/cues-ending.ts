import type { Cue } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { FoundPhrase } from './phrases.ts';

/** No phrase of the languages has more words. */
const longestPhrase = 12;

/** Whether a cue of a kind ends right before a word: the cues stand in their order, so that a few are looked at. */
export function hasCueEndingAt({ cues }: Passage, at: number, kind: Cue['kind']): boolean {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index -= 1) {
    const { first, after, meanings } = cues[index] as FoundPhrase<Cue>;
    if (first < at - longestPhrase) return false;
    if (after === at && meanings.some((cue) => cue.kind === kind)) return true;
  }
  return false;
}
