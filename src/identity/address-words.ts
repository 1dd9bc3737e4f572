import { foldAccents } from '../shared/text.ts';
import { formsWithStreetWord, type ReadyForm } from './address-form.ts';

/** Whether a folded word belongs to a street or a box in that country. */
export const isStreetWord = (word: string, form: ReadyForm): boolean => (formsWithStreetWord(word) & form.bit) !== 0;

/** Whether a word of the line belongs to a street in that country. */
export const hasStreetWord = (line: string, form: ReadyForm): boolean =>
  foldAccents(line)
    .split(/[\s.()]+/)
    .some((word) => word !== '' && isStreetWord(word, form));

/** Without the signs that stood between this part and the next. */
export function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && ' ,(–-'.includes(text.charAt(start))) start += 1;
  while (end > start && ' ,(/–:-'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
