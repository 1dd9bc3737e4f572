import { foldAccents } from '../shared/text.ts';
import type { ReadyForm } from './address-form.ts';

/** Whether a word of the line belongs to a street in that country. */
export const hasStreetWord = (line: string, form: ReadyForm): boolean =>
  foldAccents(line)
    .split(/[\s.()]+/)
    .some((word) => word !== '' && form.isStreetWord(word));

/** Without the signs that stood between this part and the next. */
export function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && ' ,(–-'.includes(text.charAt(start))) start += 1;
  while (end > start && ' ,(/–:-'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
