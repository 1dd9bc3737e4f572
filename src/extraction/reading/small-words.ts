import { languages } from '../languages/index.ts';
import { lexicon } from './lexicon.ts';
import { wordMeanings } from './phrases.ts';
import type { Word } from './words.ts';

const longestRead = 60;

/** How many of the first words are small words of each language, in the order of the languages. */
export function smallWordsIn(words: readonly Word[]): readonly number[] {
  const counts = languages().map(() => 0);
  const { smallWords } = lexicon();
  for (let at = 0; at < Math.min(words.length, longestRead); at += 1) {
    for (const language of wordMeanings(smallWords, words[at])) counts[language] = (counts[language] ?? 0) + 1;
  }
  return counts;
}
