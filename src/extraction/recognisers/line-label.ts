import type { LabelField } from '../languages/language.ts';
import type { Line } from '../mail/lines.ts';
import { lexicon } from '../reading/lexicon.ts';
import { longestPhraseAt } from '../reading/phrases.ts';
import type { Stretch } from '../reading/stretch.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';

const longestLabel = 40;

/** `Tel.: …`, `Adresse : …`: whether a line is one of a form. */
export function startsWithLabel(stretch: Stretch, line: Line): boolean {
  const colon = line.text.search(/[:：]/);
  return colon >= 1 && colon <= longestLabel && labelsAt(stretch, line).length > 0;
}

/** `Adresse : …` */
export const startsWithAddressLabel = (stretch: Stretch, line: Line): boolean => labelsAt(stretch, line).includes('address');

/** “GSM 0476 31 58 02”: whether a line begins with the label of a number, with a colon or without. */
export const startsWithNumberLabel = (stretch: Stretch, line: Line): boolean =>
  labelsAt(stretch, line).some((field) => field === 'phone' || field === 'fax');

/** What the words at the head of a line are labels of. */
const labelsAt = ({ words }: Stretch, { start, end }: Line): readonly LabelField[] =>
  labelsOf(words, wordIndexAt(words, start), wordIndexAt(words, end));

/** What the longest phrase from a word on is a label of. */
export function labelsOf(words: readonly Word[], from = 0, end = words.length): readonly LabelField[] {
  const phrase = longestPhraseAt(lexicon().cues, words, from, end);
  return phrase?.meanings.flatMap((cue) => (cue.kind === 'label' ? [cue.field] : [])) ?? [];
}

const ofSomething = /^ (?:of|for|linked|von|van|de|del|di|du|do|da) /i;

/** “The address of Acme is …”: what the label in front of a word is of. */
export const isOfSomething = ({ text, words }: Stretch, after: number): boolean => {
  const end = words[after - 1]?.end ?? 0;
  return ofSomething.test(text.slice(end, end + 8));
};
