import { compoundSurnames } from './data/east-asian-surnames.ts';

const hanOrHangul = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}々〆ヶ]{2,8}$/u;

/** Whether a word is written wholly in Han, Hangul or Hiragana, where the family name stands first and no space need part it. */
export const familyFirstScript = (word: string): boolean => hanOrHangul.test(word);

/**
 * Splits a Chinese, Japanese or Korean name without space: a known surname of two or three characters, else the habit of the language.
 *
 * @example
 * splitUnspacedName('欧阳修') // => { family: ['欧阳'], given: ['修'] }
 * splitUnspacedName('김민수') // => { family: ['김'], given: ['민수'] }
 */
export function splitUnspacedName(word: string): { family: string[]; given: string[] } {
  const characters = [...word];
  const length = surnameLength(characters);
  return { family: [characters.slice(0, length).join('')], given: [characters.slice(length).join('')] };
}

function surnameLength(characters: readonly string[]): number {
  for (const length of [3, 2]) {
    if (characters.length > length && compoundSurnames.has(characters.slice(0, length).join(''))) return length;
  }
  // Four characters are Japanese as a rule (two and two); Chinese and Korean names of three have one for the family.
  return characters.length >= 4 ? 2 : 1;
}
