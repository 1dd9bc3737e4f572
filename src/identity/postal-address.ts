import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { checkText } from '../shared/text.ts';
import { splitCountry } from './address-country.ts';
import { readAddressLines } from './address-lines.ts';

/** A postal address in the parts that a client record has. */
export interface PostalAddress {
  /** Street, number, unit, post box; several lines joined with `, `; at most 200 graphemes. */
  readonly street?: string;
  /** Town, at most 100 graphemes. */
  readonly city?: string;
  /** State, province or region: its usual abbreviation where the country has one (`CA`, `SP`), at most 100 graphemes. */
  readonly state?: string;
  /** As the country writes it: `SW1A 1AA`, `K1A 0B1`, `01310-100`. */
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** How an address is read. */
export interface PostalAddressOptions {
  /** ISO 3166-1 alpha-2 of the country whose form is tried when the text names none. */
  readonly country?: string;
}

const longestAddressText = 500;

/**
 * Reads a postal address of one or many lines into its parts. A country is told when the text names it, when a state and postal code
 * are of one country only, or when `country` gives it.
 *
 * Refused with `no-address`, `too-long` (500 graphemes).
 *
 * @example
 * parsePostalAddress('350 Fifth Avenue, New York, NY 10118') // => { kind: 'valid', value: { street: '350 Fifth Avenue', city: 'New York', state: 'NY', postalCode: '10118', country: 'US' } }
 * parsePostalAddress('Unter den Linden 77\n10117 Berlin\nGermany') // => { kind: 'valid', value: { street: 'Unter den Linden 77', city: 'Berlin', postalCode: '10117', country: 'DE' } }
 */
export function parsePostalAddress(text: string, options: PostalAddressOptions = {}): Parsed<PostalAddress> {
  if (text.length > longestAddressText * 4) return invalid('too-long', `An address has at most ${longestAddressText} characters.`);
  const checked = checkText(text, { max: longestAddressText, multiline: true });
  if (checked.kind === 'invalid') return checked;
  const lines = checked.value
    .split(/[\n\r,;،、]|\s[/|]\s/u)
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const named = splitCountry(lines);
  const address = readAddressLines(named.lines, named.country ?? options.country?.toUpperCase());
  if (Object.keys(address).length === 0) return invalid('no-address', 'There is no postal address in this text.');
  return valid(address);
}
