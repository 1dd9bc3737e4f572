import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { foldAccents } from '../shared/text.ts';
import { countryAliases, countryCodes, namingLocales } from './data/countries.ts';

/** A country to choose from. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The name in the language that was asked for. */
  readonly name: string;
}

/**
 * All countries of ISO 3166-1, named in a language (BCP 47) and sorted as that language sorts.
 *
 * @example
 * countries('de').find((country) => country.code === 'AT') // => { code: 'AT', name: 'Österreich' }
 * countries('en').length // => 249
 */
export function countries(locale: string): readonly Country[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const { compare } = new Intl.Collator(locale);
  return [...countryCodes.keys()]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((left, right) => compare(left.name, right.name));
}

const longestCountryText = 100;

/**
 * Reads a country: its ISO 3166-1 code (alpha-2 or alpha-3), or its name in the main languages. Refused with `unknown-country`.
 *
 * @example
 * parseCountry('Deutschland') // => { kind: 'valid', value: 'DE' }
 * parseCountry('usa') // => { kind: 'valid', value: 'US' }
 * parseCountry('Atlantis').kind // => 'invalid'
 */
export function parseCountry(text: string): Parsed<string> {
  if (text.length > longestCountryText) return invalid('too-long', `A country has at most ${longestCountryText} characters.`);
  const key = countryKey(text);
  const upper = key.length > 3 ? '' : key.toUpperCase();
  if (countryCodes.has(upper)) return valid(upper);
  const code = alphaThree().get(upper) ?? names().get(key);
  return code === undefined ? invalid('unknown-country', 'This is not a country that ISO 3166-1 lists.') : valid(code);
}

const countryKey = (text: string): string => {
  const folded = foldAccents(text);
  const plain = /[.,()&’]/.test(folded)
    ? folded
        .replaceAll(/[.,()]/g, '')
        .replaceAll('&', 'and')
        .replaceAll('’', "'")
    : folded;
  return plain.startsWith('the ') ? plain.slice(4) : plain;
};

let alphaThreeCodes: Map<string, string> | undefined;
let namedCountries: Map<string, string> | undefined;

const alphaThree = (): Map<string, string> => {
  alphaThreeCodes ??= new Map([...countryCodes].map(([code, three]) => [three, code]));
  return alphaThreeCodes;
};

/** Built on first use: the names of 249 countries in some twenty languages cost milliseconds that most callers never need. */
const names = (): Map<string, string> => {
  if (namedCountries !== undefined) return namedCountries;
  namedCountries = new Map();
  for (const locale of namingLocales) {
    const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    for (const code of countryCodes.keys()) {
      const key = countryKey(display.of(code) ?? '');
      if (key !== '' && !namedCountries.has(key)) namedCountries.set(key, code);
    }
  }
  for (const [alias, code] of Object.entries(countryAliases)) namedCountries.set(countryKey(alias), code);
  return namedCountries;
};
