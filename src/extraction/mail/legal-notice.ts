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
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - longestLine);
  const end = text.indexOf('\n', at);
  return isLegalNotice(text.slice(start, end < 0 ? at + longestLine : Math.min(end, at + longestLine)));
}
