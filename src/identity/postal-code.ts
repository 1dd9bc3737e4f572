import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { formOf } from './address-form.ts';

const longestCodeText = 20;

/**
 * Reads a postal code of one country, and writes it as that country's post does. Refused with `not-a-postal-code`. For countries
 * without a known shape the text is kept in capitals.
 *
 * @example
 * parsePostalCode('sw1a2aa', 'GB') // => { kind: 'valid', value: 'SW1A 2AA' }
 * parsePostalCode('1234', 'DE').kind // => 'invalid'
 */
export function parsePostalCode(text: string, country: string): Parsed<string> {
  const written = text.length > longestCodeText ? '' : text.normalize('NFKC').trim().toUpperCase();
  const form = formOf(country.toUpperCase());
  const bare = written.replace(/^[A-Z]{1,3}-(?=\d)/, '');
  if (form === undefined) {
    return /^[A-Z\d][A-Z\d -]{1,11}$/.test(written) && /\d/.test(written)
      ? valid(written)
      : invalid('not-a-postal-code', 'This is not a postal code.');
  }
  const found = form.wholeCode.exec(bare);
  return found === null ? invalid('not-a-postal-code', `${country} has no such postal codes.`) : valid(form.writeCode(bare));
}
