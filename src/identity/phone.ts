import { type CountryCode, getCountries, type PhoneNumber as Plan, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { phoneExtensionPattern } from './data/phone-extensions.ts';
import { phoneMatchKeys } from './phone-match-keys.ts';

/** A telephone number in its normal form. */
export interface PhoneNumber {
  /** E.164: a plus and 5 to 15 digits, `+4930123456`. */
  readonly number: string;
  /** The extension behind a switchboard: 1 to 7 digits. */
  readonly extension?: string;
  /** ISO 3166-1 alpha-2, where the number itself tells the country. */
  readonly country?: string;
  /** `valid`: the range is assigned in the numbering plan. `possible`: only the length fits. */
  readonly validity: 'valid' | 'possible';
}

/** How a number without its country code is read. */
export interface PhoneOptions {
  /** ISO 3166-1 alpha-2 of the country whose national form is understood. */
  readonly country?: string;
}

const longestPhoneText = 120;
const storedPattern = /^\+[1-9]\d{4,14}$/;
/** Most numbers: nothing to unwrap, no extension. */
const figuresOnly = /^[\d +()./-]*$/;
/** Free and premium numbers of North America are advertised with letters. */
const vanityNumber = /^(?:\+?1[ .-]?)?\(?(?:8(?:00|33|44|55|66|77|88)|900)\)?[ .-]?[A-Z\d-]{7,9}$/;
const uriPattern = /^(?:tel|callto|sms|whatsapp):(?:\/\/)?/i;

/**
 * Reads a telephone number as people and programs write it: national with a default country, international with `+` or `00`, `tel:` URIs
 * (RFC 3966), full-width and Arabic digits, extensions in many languages. The text must be one number, at most 120 code units.
 *
 * Refused with `not-a-phone`, `too-long`, or `no-such-phone` where no plan has numbers of this length. Plans: Google's libphonenumber.
 *
 * @example
 * parsePhone('030 / 123 456', { country: 'DE' }) // => { kind: 'valid', value: { number: '+4930123456', country: 'DE', validity: 'valid' } }
 * parsePhone('tel:+1-201-555-0123;ext=12') // => { kind: 'valid', value: { number: '+12015550123', extension: '12', country: 'US', validity: 'valid' } }
 * parsePhone('12').kind // => 'invalid'
 */
export function parsePhone(text: string, options: PhoneOptions = {}): Parsed<PhoneNumber> {
  if (text.length > longestPhoneText) return invalid('too-long', `A phone number has at most ${longestPhoneText} characters.`);
  const plain = figuresOnly.test(text);
  const { body, extension } = plain
    ? { body: text }
    : splitExtension(text.trim().replace(uriPattern, '').replace(vanityNumber, keypadDigits));
  const read = readPlan(body, supported(options.country));
  if (read === undefined || !storedPattern.test(read.number)) return invalid('not-a-phone', 'This is not a telephone number.');
  const known = read.isValid();
  // Where only the length fits, the country was the reader's guess: what the number alone says is what is kept.
  const plan = known || !read.isPossible() ? read : readPlan(read.number, undefined);
  const alias = known || plan?.isPossible() === true ? plan : variantInPlan(read.number);
  if (plan === undefined || plan.number !== read.number || alias === undefined) {
    return invalid('no-such-phone', 'No numbering plan has such a number.', { number: read.number });
  }
  const dialled = extension ?? (read.ext === undefined ? undefined : asciiDigits(read.ext));
  return valid({
    number: plan.number,
    ...(dialled === undefined || dialled === '' ? {} : { extension: dialled }),
    ...(alias.country === undefined ? {} : { country: alias.country }),
    validity: known || plan.isValid() ? 'valid' : 'possible',
  });
}

/**
 * The one text under which a phone is stored and compared: E.164, with `;ext=` (RFC 3966) where there is an extension.
 *
 * @example
 * phoneText({ number: '+12015550123', extension: '12', validity: 'valid' }) // => '+12015550123;ext=12'
 */
export const phoneText = (phone: PhoneNumber): string =>
  phone.extension === undefined ? phone.number : `${phone.number};ext=${phone.extension}`;

/**
 * Writes a phone for people, in the international form of its country (ITU-T E.123).
 *
 * @example
 * formatPhone({ number: '+12015550123', extension: '12', validity: 'valid' }) // => '+1 201 555 0123 ext. 12'
 */
export function formatPhone(phone: PhoneNumber): string {
  const international = readPlan(phone.number, undefined)?.formatInternational() ?? phone.number;
  return phone.extension === undefined ? international : `${international} ext. ${phone.extension}`;
}

const countriesWithPlan: ReadonlySet<string> = new Set(getCountries());

function supported(country: string | undefined): CountryCode | undefined {
  if (country === undefined) return undefined;
  const code = countriesWithPlan.has(country) ? country : country.toUpperCase();
  return countriesWithPlan.has(code) ? (code as CountryCode) : undefined;
}

/** Not every country dials `00` for abroad, but people write it everywhere: the reading that the plan knows wins. */
function readPlan(text: string, country: CountryCode | undefined): Plan | undefined {
  const read = parsePhoneNumberFromString(text, country === undefined ? anyCountry : { defaultCountry: country, extract: false });
  const zeros = zerosForAbroad.exec(text);
  if (zeros === null || read?.isValid() === true) return read;
  const abroad = parsePhoneNumberFromString(`+${text.slice(zeros[0].length)}`, anyCountry);
  return abroad?.isValid() === true || read === undefined ? abroad : read;
}

/** Messengers keep forms that their country has given up, such as Mexico's 1: they are possible as long as the new form is valid. */
function variantInPlan(number: string): Plan | undefined {
  for (const key of phoneMatchKeys(number)) {
    const plan = key === number ? undefined : readPlan(key, undefined);
    if (plan?.isValid() === true) return plan;
  }
  return undefined;
}

const anyCountry = { extract: false };
const zerosForAbroad = /^ {0,3}[0０٠۰]{2}(?=[^0０٠۰])/;

function splitExtension(text: string): { body: string; extension?: string } {
  const found = phoneExtensionPattern.exec(text);
  if (found?.[1] === undefined) return { body: text };
  let end = found.index;
  while (end > 0 && ' ,;(-/\t'.includes(text.charAt(end - 1))) end -= 1;
  return { body: text.slice(0, end), extension: asciiDigits(found[1]) };
}

/** The digits under which a keypad has its letters (ITU-T E.161). */
const keypadDigits = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => '22233344455566677778889999'.charAt(letter.charCodeAt(0) - 65));

/** Decimal digits of every script, as ASCII: Unicode keeps each script's ten digits together, zero first. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });
}
