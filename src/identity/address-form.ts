import { foldAccents } from '../shared/text.ts';
import { type AddressForm, addressForms, plainForm } from './data/address-forms.ts';
import { statesByCountry } from './data/address-states.ts';

/** A country's address form, made ready for reading. */
export interface ReadyForm {
  readonly country: string | undefined;
  readonly data: AddressForm;
  /** Fits a postal code and nothing else. */
  readonly wholeCode: RegExp;
  /** Finds postal codes in a line, capitals only where they have letters. */
  readonly codeInLine: RegExp;
  readonly writeCode: (code: string) => string;
  /** Whether a folded word belongs to a street or a box. */
  readonly isStreetWord: (word: string) => boolean;
  /** The last words of its states: a text without one of them names none. */
  readonly stateEnds: ReadonlySet<string>;
  /** The state that a text names, in the form in which it is kept. */
  readonly state: (text: string) => string | undefined;
}

const readyForms: ReadonlyMap<string, ReadyForm> = new Map(
  Object.entries(addressForms).map(([country, data]) => [country, ready(data, country)]),
);

/** The form of a country; `undefined` where no entry exists. */
export const formOf = (country: string): ReadyForm | undefined => readyForms.get(country);

/** The forms that are tried when no country is known. */
export const allForms: readonly ReadyForm[] = [...readyForms.values()];

/** The form of countries without an entry. */
export const anyForm: ReadyForm = ready(plainForm, undefined);

function ready(data: AddressForm, country: string | undefined): ReadyForm {
  const whole = new RegExp(`^${data.postalCode}$`);
  const states = country === undefined ? new Map<string, string>() : stateKeys(statesByCountry[country] ?? '');
  const words = data.streets.split(' ');
  const endings = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  const wholeWords = new Set(words.filter((word) => !word.startsWith('-')));
  return {
    country,
    data,
    wholeCode: whole,
    codeInLine: new RegExp(
      `(?<![\\p{L}\\d.-])(?:(?:${[country, data.letters].filter(Boolean).join('|') || '[A-Z]{1,3}'})-)?${data.postalCode}(?![\\p{L}\\d]|[-.]\\d)`,
      'giu',
    ),
    writeCode: (code) => code.toUpperCase().replace(whole, data.written).replace(/-$/, ''),
    isStreetWord: (word) => wholeWords.has(word) || endings.some((ending) => word.endsWith(ending)),
    stateEnds: new Set([...states.keys()].flatMap((key) => key.split(/[\s(-]/).at(-1) ?? [])),
    state: (text) => states.get(stateKey(text)),
  };
}

/** A state's name as the table has it: folded, without full stops. */
export function stateKey(text: string): string {
  return foldAccents(text).replaceAll('.', '');
}

function stateKeys(table: string): Map<string, string> {
  const keys = new Map<string, string>();
  for (const entry of table.split('|').filter((text) => text !== '')) {
    const [short = '', names] = entry.includes('=') ? entry.split('=') : [undefined, entry];
    const written = (names ?? '').split('/').filter((name) => name !== '');
    const kept = short === '' ? (written[0] ?? '') : short;
    for (const name of [...written, ...(short === '' ? [] : [short])]) keys.set(stateKey(name), kept);
  }
  return keys;
}
