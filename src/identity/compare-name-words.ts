import { foldAccents, foldCase } from '../shared/text.ts';
import { nicknameGroups } from './data/nicknames.ts';
import { latinLetters, spellings } from './data/transliteration.ts';

/** How two words of names agree; the reason's code when they do not agree letter by letter. */
export type WordAgreement = 'same' | 'accents' | 'transliteration' | 'initial' | 'nickname' | 'different';

/** Compares two words of names, by the strictest sense in which they agree. */
export function compareNameWords(a: string, b: string, givenName: boolean): WordAgreement {
  const [left, right] = [foldCase(a), foldCase(b)];
  if (left === right) return 'same';
  const [plainLeft, plainRight] = [foldAccents(left), foldAccents(right)];
  if (plainLeft === plainRight) return 'accents';
  if (isInitialOf(plainLeft, plainRight) || isInitialOf(plainRight, plainLeft)) return 'initial';
  const [latinLeft, latinRight] = [inLatin(plainLeft), inLatin(plainRight)];
  if (latinLeft === latinRight) return 'transliteration';
  if (givenName && shareNickname(plainLeft, plainRight)) return 'nickname';
  return isInitialOf(inLatin(plainLeft), latinRight) || isInitialOf(latinRight, latinLeft) ? 'initial' : 'different';
}

/**
 * The words of a part of a name: hyphens and spaces part words, full stops and apostrophes say nothing.
 *
 * @example
 * nameWords("Jean-Pierre O’Neil J.R.") // => ['Jean', 'Pierre', 'ONeil', 'J', 'R']
 */
export const nameWords = (part: string | undefined): readonly string[] =>
  part === undefined
    ? []
    : part
        .replaceAll(/['’ʼ`]/gu, '')
        .split(/[\s.\-‐·・]+/u)
        .filter((word) => word !== '');

const isInitialOf = (initial: string, word: string): boolean => [...initial].length === 1 && word.startsWith(initial);

const ascii = /^[a-z0-9 ]*$/;

/** Most words hold none of the {@link spellings}. */
const spelledDifferently = new RegExp(spellings.map(([spelling]) => spelling.source).join('|'));

/** A folded word in the Latin letters in which transliterations agree. */
export function inLatin(word: string): string {
  let letters = '';
  if (ascii.test(word)) letters = word;
  else for (const letter of word) letters += latinLetters.get(letter) ?? letter;
  if (!spelledDifferently.test(letters)) return letters;
  for (const [spelling, sound] of spellings) letters = letters.replace(spelling, sound);
  return letters;
}

/** Whether one person may go by both folded given names. */
export function shareNickname(a: string, b: string): boolean {
  const groups = nicknameGroups.get(b);
  return nicknameGroups.get(a)?.some((group) => groups?.includes(group)) === true;
}
