import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { checkText } from '../shared/text.ts';
import { splitCountry } from './address-country.ts';
import { canExceed, signsOf } from './address-evidence.ts';
import { allForms, anyForm, formOf } from './address-form.ts';
import { type AddressReading, type PostalAddress, readAddressLines } from './address-lines.ts';

export type { PostalAddress } from './address-lines.ts';

/** How an address is read. */
export interface PostalAddressOptions {
  /** ISO 3166-1 alpha-2 of the country that is meant when the text does not tell. */
  readonly country?: string;
}

const longestAddressText = 500;
const longest = { street: 200, city: 100, state: 100, postalCode: 20, country: 2 } as const;
/** What a reading needs before it tells the country: a code of that country alone, a state, or street words beside a code. */
const tellingEvidence = 4;

/**
 * Reads a postal address of one or many lines into its parts. The country is the one that the text names, else the one whose postal
 * codes, states and street words the text has, else `country`.
 *
 * Refused with `no-address` or `too-long` (500 graphemes in all).
 *
 * @example
 * parsePostalAddress('350 Fifth Avenue, New York, NY 10118') // => { kind: 'valid', value: { street: '350 Fifth Avenue', city: 'New York', state: 'NY', postalCode: '10118', country: 'US' } }
 * parsePostalAddress('Unter den Linden 77\n10117 Berlin\nGermany') // => { kind: 'valid', value: { street: 'Unter den Linden 77', city: 'Berlin', postalCode: '10117', country: 'DE' } }
 * parsePostalAddress('hello there').kind // => 'invalid'
 */
export function parsePostalAddress(text: string, options: PostalAddressOptions = {}): Parsed<PostalAddress> {
  if (text.length > longestAddressText * 4)
    return invalid('too-long', `An address has at most ${longestAddressText} characters.`);
  const checked = checkText(text, { max: longestAddressText, multiline: true });
  if (checked.kind === 'invalid') return checked;
  const { lines, country: named } = splitCountry(linesOf(checked.value));
  const { reading, country } = bestReading(lines, named, options.country?.toUpperCase());
  if (!reading.isAddress && !(named !== undefined && lines.length > 0))
    return invalid('no-address', 'There is no postal address in this text.');
  const address: PostalAddress = country === undefined ? reading.address : { ...reading.address, country };
  for (const part in longest) {
    const max = longest[part as keyof PostalAddress];
    const written = address[part as keyof PostalAddress];
    if (written !== undefined && written.length > max && checkText(written, { max }).kind === 'invalid')
      return invalid('too-long', `The ${part} is longer than ${max} characters.`);
  }
  return valid(address);
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\n\r\t,;،、|•·]|\s[/*]\s/u)
    .map((line) => (/[^\S ]|\s\s/.test(line) ? line.replaceAll(/\s+/gu, ' ') : line).trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));

interface BestReading {
  readonly reading: AddressReading;
  readonly country: string | undefined;
}

function bestReading(lines: readonly string[], named: string | undefined, fallback: string | undefined): BestReading {
  const signs = signsOf(lines);
  if (named !== undefined) return { reading: readAddressLines(lines, signs, formOf(named) ?? anyForm), country: named };
  const expected = fallback === undefined ? anyForm : (formOf(fallback) ?? anyForm);
  let best: BestReading = { reading: readAddressLines(lines, signs, expected), country: fallback };
  let evidence = fallback === undefined ? tellingEvidence - 1 : Math.max(best.reading.evidence, tellingEvidence - 1);
  for (const form of allForms) {
    if (form === expected || !canExceed(evidence, lines, signs, form)) continue;
    const reading = readAddressLines(lines, signs, form);
    if (reading.evidence <= evidence) continue;
    best = { reading, country: form.country };
    ({ evidence } = reading);
  }
  return best;
}
