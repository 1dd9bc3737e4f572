import type { Line } from '../mail/lines.ts';
import { lexicon } from '../reading/lexicon.ts';
import { longestPhraseAt } from '../reading/phrases.ts';
import type { Stretch } from '../reading/stretch.ts';
import { wordIndexAt } from '../reading/words.ts';

const longestLabel = 40;

/** `Tel.: …`, `Adresse : …`: whether a line is one of a form. */
export function startsWithLabel({ words }: Stretch, { text, start, end }: Line): boolean {
  const colon = text.search(/[:：]/);
  if (colon < 1 || colon > longestLabel) return false;
  const phrase = longestPhraseAt(lexicon().cues, words, wordIndexAt(words, start), wordIndexAt(words, end));
  return phrase?.meanings.some(({ kind }) => kind === 'label') === true;
}
