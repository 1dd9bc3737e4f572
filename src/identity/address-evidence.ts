import { foldAccents } from '../shared/text.ts';
import { type ReadyForm, stateKey } from './address-form.ts';

/** What is looked up in an address for every country: folded once. */
export interface AddressSigns {
  readonly words: readonly string[];
  /** Words without full stops, as the tables of states have them. */
  readonly stateWords: readonly string[];
  /** Whether letters stand before a figure with a hyphen, as in `D-10117`. */
  readonly hasCountryLetters: boolean;
}

/** Folds the lines of an address for {@link mostEvidence}. */
export function signsOf(lines: readonly string[]): AddressSigns {
  const text = lines.join(' ');
  return {
    words: foldAccents(text)
      .split(/[\s.()]+/u)
      .filter((word) => word !== ''),
    stateWords: stateKey(text).split(/[\s/()–-]+/u),
    hasCountryLetters: /\p{L}-\d/u.test(text),
  };
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
  let most = evidenceOf.town + ofCode + evidenceOf.state + evidenceOf.street;
  if (!signs.stateWords.some((word) => form.stateEnds.has(word))) most -= evidenceOf.state;
  if (most > evidence && !signs.words.some(form.isStreetWord)) most -= evidenceOf.street;
  return most > evidence && (most - ofCode > evidence || lines.some((line) => line.search(form.codeInLine) >= 0));
}
