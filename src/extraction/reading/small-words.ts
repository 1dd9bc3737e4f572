import type { Language } from '../languages/language.ts';
import { lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

const longestRead = 60;

/** How many of the first words are small words of each language. */
export function smallWordsIn(words: readonly Word[]): ReadonlyMap<Language, number> {
  const counts = new Map<Language, number>();
  const { stopWords } = lexicon();
  for (let at = 0; at < Math.min(words.length, longestRead); at += 1) {
    for (const language of stopWords.get(words[at]?.folded ?? '') ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}
