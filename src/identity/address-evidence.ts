import { foldAccents } from '../shared/text.ts';
import { formsWithStateEnd, formsWithStreetWord, type ReadyForm, stateKey } from './address-form.ts';

/** What is looked up in an address for all forms at once, one bit a form. */
export interface AddressSigns {
  /** The forms of which a word of streets stands in the lines. */
  readonly streets: number;
  /** Those of which the last word of a state does. */
  readonly states: number;
  /** Whether letters stand before a figure with a hyphen, as in `D-10117`. */
  readonly hasCountryLetters: boolean;
}

/** Looks the words of an address up, folded once. */
export function signsOf(lines: readonly string[]): AddressSigns {
  const text = lines.join(' ');
  let streets = 0;
  let states = 0;
  for (const word of foldAccents(text).split(/[\s.()]+/u)) if (word !== '') streets |= formsWithStreetWord(word);
  for (const word of stateKey(text).split(/[\s/()–-]+/u)) states |= formsWithStateEnd(word);
  return { streets, states, hasCountryLetters: text.includes('-') && /\p{L}-\d/u.test(text) };
}

/** What a code, letters before it, a state, a street's word and a town speak for a country. */
export const evidenceOf = {
  code: 1,
  distinctCode: 3,
  countryLetters: 3,
  state: 3,
  street: 2,
  misplacedCode: -2,
  town: 1,
} as const;

/**
 * Whether more than some evidence can speak for a country, without reading the address by its form: only then is a full reading worth
 * its time. What is cheap to see is seen first.
 */
export function canExceed(evidence: number, lines: readonly string[], signs: AddressSigns, form: ReadyForm): boolean {
  const ofCode =
    (form.data.distinct === true ? evidenceOf.distinctCode : evidenceOf.code) +
    (signs.hasCountryLetters ? evidenceOf.countryLetters : 0);
  let most = evidenceOf.town + ofCode;
  if ((signs.states & form.bit) !== 0) most += evidenceOf.state;
  if ((signs.streets & form.bit) !== 0) most += evidenceOf.street;
  return most > evidence && (most - ofCode > evidence || lines.some((line) => line.search(form.codeInLine) >= 0));
}
