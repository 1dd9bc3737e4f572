import { parseEmail } from '../../identity/email.ts';
import { type PhoneOptions, parsePhone, phoneText } from '../../identity/phone.ts';
import { dayExists } from '../../shared/instant.ts';
import { isPlainObject, type Json } from '../../shared/json.ts';
import { invalid, type Parsed, valid } from '../../shared/reason.ts';
import { checkText, foldAccents } from '../../shared/text.ts';
import type { CustomFieldType, ValueType } from './types.ts';

/**
 * A value of a custom field in the normal form of its type. It may be given as its type has it, or as a text that people would write.
 *
 * - `text`: at most 2,000 characters. `number`: finite. `boolean`. `date`: `YYYY-MM-DD`.
 * - `select`: the id of an option, or its label; `multi-select`: a list of them, each once. Archived options are refused.
 * - `url`: http or https, at most 2,000 code units. `email`, `phone`: in their normal forms; `country` reads national numbers.
 * - `currency`: `{ amount, currency }`, or `12.50 EUR`; the amount is a decimal of at most 15 and 4 digits.
 *
 * @example
 * parseFieldValue({ type: 'number' }, '12.5') // => { kind: 'valid', value: 12.5 }
 * parseFieldValue({ type: 'currency', currency: 'EUR' }, 12.5) // => { kind: 'valid', value: { amount: '12.5', currency: 'EUR' } }
 * parseFieldValue({ type: 'date' }, '2026-02-30').kind // => 'invalid'
 */
export const parseFieldValue = (field: ValueType, value: Json, options: PhoneOptions = {}): Parsed<Json> =>
  parsers[field.type](value, field, options);

type Parser = (value: Json, field: ValueType, options: PhoneOptions) => Parsed<Json>;

const fromText =
  (parse: (text: string, field: ValueType, options: PhoneOptions) => Parsed<Json>, expected: string): Parser =>
  (value, field, options) =>
    typeof value === 'string' ? parse(value, field, options) : invalid('wrong-type', expected);

const parsers: { readonly [Type in CustomFieldType]: Parser } = {
  text: fromText((text) => {
    const checked = checkText(text, { max: 2000, multiline: true });
    return checked.kind === 'valid' && checked.value === '' ? invalid('empty', 'Clear the field instead.') : checked;
  }, 'Give a text.'),
  number: (value) => {
    const number = typeof value === 'string' && /^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? valid(number) : invalid('not-a-number', 'Give a number.');
  },
  boolean: (value) => {
    const read = typeof value === 'string' ? booleans.get(value.trim().toLowerCase()) : value;
    return typeof read === 'boolean' ? valid(read) : invalid('not-a-boolean', 'Give true or false.');
  },
  date: fromText((text) => {
    const day = text.trim();
    if (/^\d{4}-\d{2}-\d{2}$/.test(day) && dayExists(day)) return valid(day);
    return invalid('not-a-date', 'Write the date as YYYY-MM-DD, a day that exists.');
  }, 'Give a date.'),
  select: fromText(optionOf, 'Give the id of an option.'),
  'multi-select': (value, field) => {
    const list = Array.isArray(value) ? (value as readonly Json[]) : [value];
    const ids: string[] = [];
    for (const each of list) {
      const option = typeof each === 'string' ? optionOf(each, field) : invalid('wrong-type', 'Give the ids of options.');
      if (option.kind === 'invalid') return option;
      if (!ids.includes(option.value)) ids.push(option.value);
    }
    return ids.length === 0 ? invalid('empty', 'Clear the field instead.') : valid(ids);
  },
  url: fromText((text) => {
    const address = URL.parse(text.trim());
    const web = address?.protocol === 'https:' || address?.protocol === 'http:';
    if (address === null || !web || address.username !== '' || address.href.length > 2000) {
      return invalid('not-a-url', 'Give the address of a page: https://example.com.');
    }
    return valid(address.href);
  }, 'Give the address of a page.'),
  email: fromText((text) => {
    const parsed = parseEmail(text);
    return parsed.kind === 'valid' ? valid(parsed.value.address) : parsed;
  }, 'Give an email.'),
  phone: fromText((text, _, options) => {
    const parsed = parsePhone(text, options);
    return parsed.kind === 'valid' ? valid(phoneText(parsed.value)) : parsed;
  }, 'Give a phone number.'),
  currency: (value, { currency }) => {
    const given = moneyIn(value, currency);
    if (given === undefined) return invalid('not-an-amount', 'Give an amount with its currency: 12.50 EUR.');
    return valid({ amount: given.amount, currency: given.currency });
  },
};

const booleans = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

function optionOf(text: string, { options = [] }: ValueType): Parsed<string> {
  const label = foldAccents(text);
  const option = options.find(({ id }) => id === text) ?? options.find((each) => foldAccents(each.label) === label);
  if (option === undefined) return invalid('no-such-option', `There is no option ${text.slice(0, 100)}.`);
  if (option.archived === true) return invalid('archived-option', `The option ${option.label} is archived.`, { id: option.id });
  return valid(option.id);
}

function moneyIn(value: Json, byDefault: string | undefined): { amount: string; currency: string } | undefined {
  const written = typeof value === 'string' ? /^\s*(\S{1,21})(?:\s+([A-Z]{3}))?\s*$/.exec(value) : null;
  const [given, named] = isPlainObject(value)
    ? [value.amount, value.currency]
    : written === null
      ? [value, undefined]
      : [written[1], written[2]];
  const currency = named ?? byDefault;
  const amount = String(given);
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return undefined;
  return /^-?\d{1,15}(?:\.\d{1,4})?$/.test(amount) ? { amount, currency } : undefined;
}
