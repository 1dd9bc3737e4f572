import { parseCountry } from './country.ts';

/** The lines of an address without its country, and the country that they named. */
export interface CountrySplit {
  readonly lines: readonly string[];
  readonly country?: string;
}

/**
 * Takes a country's name off the end or the front of an address. Codes of two letters are states more often: they count only behind a
 * line that starts with a postal code. So is Georgia, unless a line starts with a postal code.
 *
 * @example
 * splitCountry(['12 rue X', '75001 Paris', 'France']) // => { lines: ['12 rue X', '75001 Paris'], country: 'FR' }
 */
export function splitCountry(lines: readonly string[]): CountrySplit {
  if (lines.length === 0) return { lines };
  const last = lines.at(-1) ?? '';
  const named = lines.length > 1 ? countryOf(last, lines.at(-2) ?? '') : undefined;
  if (named !== undefined) return { lines: lines.slice(0, -1), country: named };
  const first = lines.length > 2 ? countryOf(lines[0] ?? '', '') : undefined;
  if (first !== undefined) return { lines: lines.slice(1), country: first };
  const bracket = last.includes('(') ? /^(.{1,200}?) ?\(([\p{L} .]{4,40})\)?$/u.exec(last) : null;
  const inBracket = bracket === null ? undefined : countryOf(bracket[2] ?? '', '');
  if (bracket !== null && inBracket !== undefined)
    return { lines: [...lines.slice(0, -1), bracket[1] ?? ''], country: inBracket };
  return countryBehindTown(lines, last);
}

/** `10117 Berlin Germany`: only where a figure says that the line is more than a town of that name. */
function countryBehindTown(lines: readonly string[], last: string): CountrySplit {
  if (!/\d/.test(last)) return { lines };
  const words = last.split(' ');
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const before = words.at(-count - 1) ?? '';
    // “Ciudad de México” is a town.
    if (!/\p{L}\p{P}?$|^\d{4,6}$/u.test(before) || townLinks.has(before)) continue;
    const country = countryOf(words.slice(-count).join(' '), '');
    if (country !== undefined) return { lines: [...lines.slice(0, -1), words.slice(0, -count).join(' ')], country };
  }
  return { lines };
}

const townLinks: ReadonlySet<string> = new Set(['de', 'del', 'of']);

function countryOf(text: string, before: string): string | undefined {
  if (text.length < 2 || text.length > 60 || /\d/.test(text)) return undefined;
  const behindCode = /^\p{Nd}{4,5}\s/u.test(before);
  const letters = text.replaceAll('.', '');
  const doubtful = (letters.length < 3 && !certainCodes.has(letters)) || letters.toLowerCase() === 'georgia';
  if (doubtful && !behindCode) return undefined;
  const country = parseCountry(text);
  return country.kind === 'valid' ? country.value : undefined;
}

const certainCodes = new Set(['US', 'UK', 'GB', 'FR', 'BR', 'ES', 'IT', 'NL', 'AT', 'CH', 'BE', 'PT', 'PL']);
