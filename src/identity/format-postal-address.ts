import { foldAccents } from '../shared/text.ts';
import { anyForm, formOf } from './address-form.ts';
import type { PostalAddress } from './address-lines.ts';
import { streetAbbreviations } from './data/street-abbreviations.ts';

/**
 * Writes an address as its country writes it, the country's English name last: in lines, or in one line with commas.
 *
 * @example
 * formatPostalAddress({ street: '350 Fifth Avenue', city: 'New York', state: 'NY', postalCode: '10118' }, 'line') // => '350 Fifth Avenue, 10118 New York, NY'
 * formatPostalAddress({ street: 'Rua Augusta, 500', city: 'São Paulo', state: 'SP', postalCode: '01304-000', country: 'BR' }, 'lines') // => 'Rua Augusta, 500\nSão Paulo - SP\n01304-000\nBrazil'
 */
export function formatPostalAddress(address: PostalAddress, style: 'lines' | 'line'): string {
  const { lines } = (address.country === undefined ? anyForm : (formOf(address.country) ?? anyForm)).data;
  const written = [address.street ?? '', ...lines.map((line) => fill(line, address)), countryName(address.country)];
  return written.filter((line) => line !== '').join(style === 'lines' ? '\n' : ', ');
}

/**
 * What addresses are compared by: folded, street words shortened, without punctuation and without the country, which is often left out.
 *
 * @example
 * postalAddressKey({ street: '12 Main Street', city: 'Springfield' }) === postalAddressKey({ street: '12 MAIN ST.', city: 'springfield' }) // => true
 */
export function postalAddressKey(address: PostalAddress): string {
  return [address.street, address.postalCode, address.city].map((part) => keyOf(part ?? '')).join('|');
}

const keyOf = (part: string): string =>
  foldAccents(part)
    .replaceAll('ß', 'ss')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => streetAbbreviations.get(word) ?? word.replace(/(?:strasse|straat)$/, 'str'))
    .join(' ');

/** Fills `city, state postalCode`: what stands between two parts is written only where both are there. */
function fill(line: string, address: PostalAddress): string {
  let written = '';
  let end = 0;
  for (const { 0: part, index } of line.matchAll(/[A-Za-z]+/g)) {
    const [between, closing] = [line.slice(end, index), line.charAt(index + part.length) === ')' ? ')' : ''];
    end = index + part.length;
    const value = address[part as keyof PostalAddress];
    if (value !== undefined) written += (written === '' && closing === '' ? '' : between) + value + closing;
  }
  return written.trim();
}

let english: Intl.DisplayNames | undefined;

function countryName(country: string | undefined): string {
  if (country === undefined) return '';
  english ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  return english.of(country) ?? country;
}
