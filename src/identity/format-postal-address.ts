import { foldAccents } from '../shared/text.ts';
import type { PostalAddress } from './postal-address.ts';

/**
 * Writes an address as its country writes it, in lines or in one line.
 *
 * @example
 * formatPostalAddress({ street: '350 Fifth Avenue', city: 'New York', state: 'NY', postalCode: '10118' }, 'line') // => '350 Fifth Avenue, New York, NY 10118'
 */
export function formatPostalAddress(address: PostalAddress, style: 'lines' | 'line'): string {
  const { street, city, state, postalCode, country } = address;
  const town = [city, [state, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return [street, town, country].filter(Boolean).join(style === 'lines' ? '\n' : ', ');
}

/**
 * What addresses are compared by: folded, street words shortened, without punctuation.
 *
 * @example
 * postalAddressKey({ street: '12 Main Street', city: 'Springfield' }) === postalAddressKey({ street: '12 MAIN ST.', city: 'springfield' }) // => true
 */
export function postalAddressKey(address: PostalAddress): string {
  return [address.street, address.postalCode, address.city, address.country]
    .map((part) => foldAccents(part ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').replaceAll(/\bstreet\b/g, 'st').trim())
    .join('|');
}
