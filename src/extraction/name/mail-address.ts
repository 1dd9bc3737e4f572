import type { Word } from '../reading/words.ts';

const signs = '@._+-';
const restOfAddress = /[^\s@]{0,64}@[^\s@]/y;

/** Whether an email address begins with a word: `anna` in “anna.bell@…”. */
export function opensAddress(text: string, { start, end }: Word): boolean {
  if (end >= text.length || !signs.includes(text.charAt(end))) return false;
  restOfAddress.lastIndex = start;
  return restOfAddress.test(text);
}
