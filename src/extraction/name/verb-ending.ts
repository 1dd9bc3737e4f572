import { lexicon } from '../reading/lexicon.ts';
import { verbLikeNames } from './name-words.ts';

/** Whether an English word ends as a verb does, and nobody is given it: “asking”, but not “fleming”. */
export const hasVerbEnding = (word: string): boolean =>
  /(?:ing|ed)$/.test(word) && !verbLikeNames.has(word) && !lexicon().givenNames.has(word);
