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
  /** The one bit that stands for it where all forms are looked up together. */
  readonly bit: number;
  /** The state that a text names, in the form in which it is kept. */
  readonly state: (text: string) => string | undefined;
}

/** In which forms a folded word names a street or a box, one bit each; and the same of endings, by their last three letters. */
const formsByStreetWord = new Map<string, number>();
const streetEndings = new Map<string, { readonly ending: string; forms: number }[]>();
const fewestOfEnding = 3;
/** In which forms a state's name ends in a word. */
const formsByStateEnd = new Map<string, number>();

const readyForms: ReadonlyMap<string, ReadyForm> = new Map(
  Object.entries(addressForms).map(([country, data], index) => [country, ready(data, country, 1 << index)]),
);

/** The form of a country; `undefined` where no entry exists. */
export const formOf = (country: string): ReadyForm | undefined => readyForms.get(country);

/** The forms that are tried when no country is known. */
export const allForms: readonly ReadyForm[] = [...readyForms.values()];

/** The form of countries without an entry. */
export const anyForm: ReadyForm = ready(plainForm, undefined, 1 << readyForms.size);

/** The forms in which a folded word belongs to a street or a box, as their bits together. */
export function formsWithStreetWord(word: string): number {
  let forms = formsByStreetWord.get(word) ?? 0;
  for (const known of streetEndings.get(word.slice(-fewestOfEnding)) ?? []) if (word.endsWith(known.ending)) forms |= known.forms;
  return forms;
}

/** The forms in which a state's name ends in a word, as their bits together: a text without such a word names none of their states. */
export const formsWithStateEnd = (word: string): number => formsByStateEnd.get(word) ?? 0;

function ready(data: AddressForm, country: string | undefined, bit: number): ReadyForm {
  const whole = new RegExp(`^${data.postalCode}$`);
  const states = country === undefined ? new Map<string, string>() : stateKeys(statesByCountry[country] ?? '');
  for (const word of data.streets.split(' ')) {
    if (word.startsWith('-')) addEnding(word.slice(1), bit);
    else addForm(formsByStreetWord, word, bit);
  }
  for (const key of states.keys()) addForm(formsByStateEnd, key.split(/[\s(-]/).at(-1) ?? '', bit);
  return {
    country,
    data,
    wholeCode: whole,
    codeInLine: new RegExp(
      `(?<![\\p{L}\\d.-])(?:(?:${[country, data.letters].filter(Boolean).join('|') || '[A-Z]{1,3}'})-)?${data.postalCode}(?![\\p{L}\\d]|[-.]\\d)`,
      'giu',
    ),
    // A code that is one group of figures is written as it stands.
    writeCode: (code) => (data.written === '$1' ? code : code.toUpperCase().replace(whole, data.written).replace(/-$/, '')),
    bit,
    state: (text) => states.get(stateKey(text)),
  };
}

function addForm(forms: Map<string, number>, word: string, bit: number): void {
  forms.set(word, (forms.get(word) ?? 0) | bit);
}

function addEnding(ending: string, bit: number): void {
  const last = ending.slice(-fewestOfEnding);
  const alike = streetEndings.get(last) ?? [];
  const known = alike.find((one) => one.ending === ending);
  if (known === undefined) streetEndings.set(last, [...alike, { ending, forms: bit }]);
  else known.forms |= bit;
}

/** A state's name as the table has it: folded, without full stops. */
export function stateKey(text: string): string {
  const folded = foldAccents(text);
  return folded.includes('.') ? folded.replaceAll('.', '') : folded;
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
