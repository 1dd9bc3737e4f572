import { compoundSurnames, honorifics } from './data/east-asian-surnames.ts';

/** A name of one word in Han, Hangul or Hiragana: the family name stands first and no space parts it. */
export interface EastAsianName {
  readonly family: readonly string[];
  readonly given: readonly string[];
  /** The polite word that was joined to the name: 様. */
  readonly honorific: readonly string[];
}

const eastAsian = /^(?:(?=\p{L})[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}々〆ヶ]){2,8}$/u;

/**
 * Splits a Chinese, Japanese or Korean name without space: after a known surname of two or three characters, else by the habit of the
 * language. A known surname alone is a family name. Other scripts, and words longer than 8 characters, give `undefined`.
 *
 * @example
 * splitEastAsianName('欧阳修') // => { family: ['欧阳'], given: ['修'], honorific: [] }
 * splitEastAsianName('田中様') // => { family: ['田中'], given: [], honorific: ['様'] }
 */
export function splitEastAsianName(word: string): EastAsianName | undefined {
  if (word.charCodeAt(0) < 0x1100 || !eastAsian.test(word)) return undefined;
  const honorific = honorifics.find((polite) => word.endsWith(polite) && word.length > polite.length);
  const name = honorific === undefined ? word : word.slice(0, -honorific.length);
  const characters = [...name];
  const length = compoundSurnames.has(name) ? characters.length : surnameLength(characters);
  const given = characters.slice(length).join('');
  return {
    family: [characters.slice(0, length).join('')],
    given: given === '' ? [] : [given],
    honorific: honorific === undefined ? [] : [honorific],
  };
}

/** Whether a word is written as {@link splitEastAsianName} takes it. */
export const isEastAsianName = (word: string): boolean => eastAsian.test(word);

function surnameLength(characters: readonly string[]): number {
  for (const length of [3, 2]) {
    if (characters.length > length && compoundSurnames.has(characters.slice(0, length).join(''))) return length;
  }
  // Four characters are Japanese as a rule (two and two); Chinese and Korean names of three have one for the family.
  return characters.length >= 4 ? 2 : 1;
}
