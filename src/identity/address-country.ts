import { parseCountry } from './country.ts';

/**
 * Takes a country's name off the end (or the front) of an address. A code of two letters counts only alone on its line.
 *
 * @example
 * splitCountry(['12 rue X', '75001 Paris', 'France']) // => { lines: ['12 rue X', '75001 Paris'], country: 'FR' }
 */
export function splitCountry(lines: readonly string[]): { readonly lines: readonly string[]; readonly country?: string } {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2) return { lines };
  const country = parseCountry(last);
  return country.kind === 'valid' && last.length > 3 ? { lines: lines.slice(0, -1), country: country.value } : { lines };
}
