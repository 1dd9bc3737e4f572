import type { Language } from '../languages/language.ts';
import { lexicon } from '../reading/lexicon.ts';
import type { Word } from '../reading/words.ts';
import { nameWords } from './name-words.ts';
import type { ReadingRules } from './reading-rules.ts';

/** A capital, or a letter of a script without case. */
export function startsLikeName(text: string): boolean {
  const code = text.charCodeAt(0);
  return code <= lastAscii ? code >= 0x41 && code <= 0x5a : /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text);
}

/** A letter of a script without case: Arabic, Hebrew, Devanagari. */
export const isCaseless = (text: string): boolean => text.charCodeAt(0) > lastAscii && /^\p{Lo}/u.test(text);

const lastAscii = 0x7f;

/** A capital; in a script without case a usual given name, where the language lists them. */
export const hasCapital = (text: string, word: Word, { caseless, givenNames }: Language): boolean =>
  startsLikeName(text) && (caseless !== true || !isCaseless(text) || givenNames?.has(word.folded) === true);

/** “Ankara'dan”: a name that is spoken of. */
export const hasCaseEnding = ({ folded }: Word, { caseEndings }: Language): boolean =>
  caseEndings?.has(folded.slice(folded.indexOf("'") + 1)) === true && folded.includes("'");

/** Whether a word can be a part of a name, behind one with a capital or not; `sign` is what stands right behind it. */
export function canBeName(text: string, word: Word, rules: ReadingRules, capitalBefore: boolean, sign?: string): boolean {
  if ((!/^[A-Za-z]+$/.test(text) && !/^[\p{L}\p{M}'’]+$/u.test(text)) || word.folded === 'www') return false;
  if (rules.borne?.includes(word.folded) === true && startsLikeName(text)) return true;
  if (rules.language.caseless === true && isCaseless(text))
    return rules.language.givenNames?.has(word.folded) === true || (rules.lowerCase && !endsName(word, rules.language));
  // “Bruno Estienne d'Orves”
  if (/^[dl]['’]\p{Lu}/u.test(text)) return capitalBefore;
  if (startsLikeName(text))
    return (
      !rules.language.stopWords.has(word.folded) ||
      nameWords.has(word.folded) ||
      (text.length === 1 && text !== 'I' && sign === '.') ||
      (capitalBefore && (text.length > 3 || (text.length === 1 && (text !== 'I' || sign === '.'))))
    );
  const { stopWords, falsePositives } = rules.language;
  const { positions, otherLabels } = lexicon();
  return (
    rules.lowerCase &&
    !stopWords.has(word.folded) &&
    !falsePositives.has(word.folded) &&
    !positions.has(word.folded) &&
    !otherLabels.has(word.folded)
  );
}

/** A usual word, or one with “and” written in front of it. */
export function endsName({ folded }: Word, { stopWords, falsePositives, joinedWords = [], givenNames }: Language): boolean {
  if (stopWords.has(folded) || falsePositives.has(folded)) return true;
  return (
    givenNames?.has(folded) !== true && joinedWords.some((word) => folded.startsWith(word) && folded.length > word.length + 1)
  );
}
