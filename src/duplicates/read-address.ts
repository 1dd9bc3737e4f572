import { streetAbbreviations } from '../identity/data/street-abbreviations.ts';
import { type PostalAddress, parsePostalAddress } from '../identity/postal-address.ts';
import { plainWords, soundOf } from './words.ts';

/** An address as it is compared. */
export interface AddressParts {
  /** The house number, as written; empty where there is none. */
  readonly number: string;
  /** The words that tell the street, without its kind and direction. */
  readonly street: string;
  readonly unit: string;
  readonly zip: string;
  /** As written: {@link readCity} reads it. */
  readonly city: string;
}

const unitMarks = new Set(['apt', 'ste', 'unit', 'no', 'fl', 'bldg', 'appt', 'room', 'rm']);
const streetKinds = new Set([
  ...streetAbbreviations.values(),
  'way',
  'rue',
  'via',
  'weg',
  'str',
  'allee',
  'wy',
  'ter',
  'close',
  'de',
  'la',
  'the',
]);

/** The sound of a town's name. */
export const readCity = (text: string): string => soundOf(plainWords(text));

/** Reads an address; a street with commas and neither town nor code beside it is read as a whole address. */
export function readAddress(address: PostalAddress): AddressParts {
  const { street = '', city = '', postalCode = '' } = wholeAddress(address);
  return { ...readStreet(street), zip: readZip(postalCode), city };
}

function wholeAddress(address: PostalAddress): PostalAddress {
  const { street, city, postalCode } = address;
  if (street === undefined || !street.includes(',') || (city !== undefined && postalCode !== undefined)) return address;
  const parsed = parsePostalAddress(street);
  if (parsed.kind === 'invalid' || parsed.value.street === undefined) return address;
  return { ...parsed.value, ...(city === undefined ? {} : { city }), ...(postalCode === undefined ? {} : { postalCode }) };
}

/** ZIP+4 counts by its first five digits. */
function readZip(code: string): string {
  const bare = code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
  return /^\d{9}$/.test(bare) ? bare.slice(0, 5) : bare;
}

/** The number is the first word with a figure at either end; what a unit's mark introduces is the unit. */
function readStreet(text: string): Pick<AddressParts, 'number' | 'street' | 'unit'> {
  const words = plainWords(text.includes('#') ? text.replaceAll('#', ' unit ') : text).map(
    (word) => streetAbbreviations.get(word) ?? word,
  );
  let unit = '';
  const mark = words.findIndex((word, index) => unitMarks.has(word) && index < words.length - 1 && index > 0);
  if (mark > 0) unit = words.splice(mark, 2)[1] ?? '';
  const place = isNumber(words[0]) ? 0 : isNumber(words.at(-1)) ? words.length - 1 : words.findIndex(isNumber);
  const [number = ''] = place < 0 ? [] : words.splice(place, 1);
  const telling = words
    .filter((word) => word.length > 1 && !streetKinds.has(word))
    .map((word) => (word.includes('stra') ? word.replace(/stra(?:ss|ß)e$|straat$/, 'str') : word));
  return { number, street: soundOf(telling.length > 0 ? telling : words), unit };
}

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d{1,6}[a-z]?$/.test(word);
