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

/** `Adresse : …` */
export function startsWithAddressLabel({ words }: Stretch, { start, end }: Line): boolean {
  const phrase = longestPhraseAt(lexicon().cues, words, wordIndexAt(words, start), wordIndexAt(words, end));
  return phrase?.meanings.some((cue) => cue.kind === 'label' && cue.field === 'address') === true;
}

/** “GSM 0476 31 58 02”: whether a line begins with the label of a number, with a colon or without. */
export function startsWithNumberLabel({ words }: Stretch, { start, end }: Line): boolean {
  const phrase = longestPhraseAt(lexicon().cues, words, wordIndexAt(words, start), wordIndexAt(words, end));
  return phrase?.meanings.some((cue) => cue.kind === 'label' && (cue.field === 'phone' || cue.field === 'fax')) === true;
}

const ofSomething = /^ (?:of|for|linked|von|van|de|del|di|du|do|da) /i;

/** “The address of Acme is …”: what the label in front of a word is of. */
export const isOfSomething = ({ text, words }: Stretch, after: number): boolean => {
  const end = words[after - 1]?.end ?? 0;
  return ofSomething.test(text.slice(end, end + 8));
};
