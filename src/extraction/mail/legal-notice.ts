import { lexicon } from '../reading/lexicon.ts';
import { longestPhraseAt } from '../reading/phrases.ts';
import { wordsOf } from '../reading/words.ts';

/** Whether a line is a legal notice: “Sitz der Gesellschaft: Freising, Registergericht München HRA 99817”. */
export function isLegalNotice(text: string): boolean {
  const words = wordsOf(text);
  return words.some((_, at) => longestPhraseAt(lexicon().legalNotices, words, at) !== undefined);
}

const longestLine = 300;

/** Whether the line of a place is a legal notice. */
export function standsInNotice(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestLine), at);
  const [behind = ''] = text.slice(at, at + longestLine).split('\n', 1);
  return isLegalNotice(before.slice(before.lastIndexOf('\n') + 1) + behind);
}
