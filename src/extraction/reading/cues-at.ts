import type { Cue } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { FoundPhrase } from './phrases.ts';
import { wordIndexAt } from './words.ts';

/** The last cue that starts before a word, by halving: the cues stand in their order; -1 where none does. */
export function cueIndexBefore({ cues }: Passage, word: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.first ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** No phrase of the languages has more words. */
export const longestPhrase = 12;

/** The cues that end right before a word, the nearest first. */
export function cuesEndingAt(passage: Passage, word: number): FoundPhrase<Cue>[] {
  const found: FoundPhrase<Cue>[] = [];
  for (let index = cueIndexBefore(passage, word); index >= 0; index -= 1) {
    const cue = passage.cues[index] as FoundPhrase<Cue>;
    if (cue.first < word - longestPhrase) break;
    if (cue.after === word) found.push(cue);
  }
  return found;
}

/** Whether an introduction ends right before a word. */
export const isIntroduced = (passage: Passage, word: number): boolean =>
  cuesEndingAt(passage, word).some(({ meanings }) => meanings.some(({ kind }) => kind === 'introduction'));

/** One for ten characters of what is read of a message: no text of people has so many. */
const mostIntroductions = 10_000;

/** The phrases that may introduce somebody, in their order. */
export const introductions = ({ cues }: Passage): readonly FoundPhrase<Cue>[] =>
  cues.filter(({ meanings }) => meanings.some(({ kind }) => kind === 'introduction')).slice(0, mostIntroductions);

/** The cues that start at a word. */
export function cuesStartingAt(passage: Passage, word: number): FoundPhrase<Cue>[] {
  const found: FoundPhrase<Cue>[] = [];
  for (let index = cueIndexBefore(passage, word) + 1; passage.cues[index]?.first === word; index += 1)
    found.push(passage.cues[index] as FoundPhrase<Cue>);
  return found;
}

/** “my mother”, “whose phone”: whether somebody else is spoken of between two places of the text. */
export const speaksOfOthers = (passage: Passage, from: number, until: number): boolean =>
  cuesWithin(passage, from, until).some(({ meanings }) => meanings.some(({ kind }) => kind === 'others'));

/** The cues that start at a place of the text or behind it, but before another, in their order. */
export function cuesWithin(passage: Passage, from: number, until: number): readonly FoundPhrase<Cue>[] {
  const { cues, words } = passage;
  const first = cueIndexBefore(passage, wordIndexAt(words, from)) + 1;
  return cues.slice(first, cueIndexBefore(passage, wordIndexAt(words, until)) + 1);
}
