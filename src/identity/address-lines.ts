import { foldAccents } from '../shared/text.ts';
import { type FoundCode, findCode, misplaced } from './address-code.ts';
import { type AddressSigns, evidenceOf } from './address-evidence.ts';
import type { ReadyForm } from './address-form.ts';
import { isStreetWord, trimmed } from './address-words.ts';

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

/** What one country's form made of an address, and how much speaks for it. */
export interface AddressReading {
  readonly address: PostalAddress;
  /** Points for a postal code, a code that no other country has, a state, street words. */
  readonly evidence: number;
  /** Whether a street, a postal code or a state was seen at all. */
  readonly isAddress: boolean;
}

/** Reads the lines of an address, its country taken off, by one country's form. */
export function readAddressLines(lines: readonly string[], signs: AddressSigns, form: ReadyForm): AddressReading {
  const found = findCode(lines, form);
  const parts: Parts = { form, hasState: (signs.states & form.bit) !== 0, hasStreet: (signs.streets & form.bit) !== 0 };
  const town = found === undefined ? takeTown(lines, parts, undefined, false) : townAroundCode(lines, found, parts);
  const street = town.street.filter((line) => line !== '').join(', ');
  const address: { -readonly [Part in keyof PostalAddress]: string } = {};
  if (street !== '') address.street = street;
  if (town.city !== '') address.city = town.city;
  if (town.state !== undefined) address.state = town.state;
  if (found !== undefined) address.postalCode = found.code;
  const evidence =
    (found === undefined ? 0 : form.data.distinct === true ? evidenceOf.distinctCode : evidenceOf.code) +
    (found?.country === true ? evidenceOf.countryLetters : 0) +
    (town.state !== undefined ? evidenceOf.state : 0) +
    (parts.hasStreet ? evidenceOf.street : 0) +
    (found !== undefined && misplaced(found, form) ? evidenceOf.misplacedCode : 0) +
    (town.city === '' ? 0 : evidenceOf.town);
  const isTown = found !== undefined && (form.country !== undefined || (found.before === '' && /^\p{Lu}/u.test(found.after)));
  const isAddress =
    isTown ||
    parts.hasStreet ||
    town.state !== undefined ||
    (lines.length > 1 && lines.some(looksNumbered)) ||
    lines.some(inSigns);
  return { address, evidence, isAddress };
}

/** `12 Cercas Bajas` or `Cercas Bajas 12`: a street whose word no table has. */
const looksNumbered = (line: string): boolean =>
  /^\d{1,5}[a-z]? [\p{Lu}\p{Lo}]|^[\p{Lu}\p{Lo}].{2,60} \d{1,6}[a-z]?$|^\p{Script=Cyrillic}{1,6}\. ?\d/u.test(line);

/** “東京都渋谷区渋谷2-21-1”, “建国路88号”: the signs of a district or road before a number. */
const inSigns = (line: string): boolean => /[都道府県县市区區町村路街巷号號丁目]\p{L}{0,12}[\d０-９]/u.test(line);

/** A form, and what of it the whole address has. */
interface Parts {
  readonly form: ReadyForm;
  readonly hasState: boolean;
  readonly hasStreet: boolean;
}

interface Town {
  readonly street: readonly string[];
  readonly city: string;
  readonly state?: string | undefined;
}

function townAroundCode(lines: readonly string[], found: FoundCode, parts: Parts): Town {
  const above = lines.slice(0, found.index);
  const below = lines.slice(found.index + 1);
  const [firstBelow = ''] = below;
  const stateBelow = parts.form.state(firstBelow);
  if (parts.form.data.code === 'before-city' && found.after !== '') {
    // A province has the name of its capital: what stands alone behind the code is the town.
    const { rest, state } =
      parts.form.state(found.after) === undefined ? takeState(found.after, parts, true) : { rest: found.after };
    const street = [...above, found.before, ...(stateBelow === undefined ? below : below.slice(1))];
    return { street, city: rest, state: state ?? stateBelow };
  }
  // “Westlaan 142, 2909 LD⏎Capelle aan den IJssel”
  if (parts.form.data.code === 'before-city' && firstBelow !== '' && !/\d/.test(firstBelow) && stateBelow === undefined)
    return { street: [...above, found.before, ...below.slice(1)], city: firstBelow };
  const beside = found.after === '' ? found.before : trimmed(`${found.before} ${found.after}`);
  const { rest, state = stateBelow } = takeState(beside, parts, true);
  const extra = stateBelow === undefined ? below : below.slice(1);
  if (rest !== '') {
    const cut = streetEnd(rest, parts);
    return { street: [...above, trimmed(rest.slice(0, cut)), ...extra], city: trimmed(rest.slice(cut)), state };
  }
  const upper = takeTown(above, parts, state, true);
  // “28028, Madrid”: what stands alone below the code is the town, though a province has its name.
  if (upper.city === '' && beside.length <= 3 && stateBelow !== undefined && firstBelow.length > 3)
    return { street: [...upper.street, ...extra], city: firstBelow };
  const town = upper.city === '' && beside.length > 3 ? { city: beside } : { city: upper.city, state: upper.state };
  return { ...town, street: [...upper.street, ...extra] };
}

/** The town is the last line without figures; a state beside it goes first. */
function takeTown(lines: readonly string[], parts: Parts, known: string | undefined, anyCase: boolean): Town {
  const last = lines.at(-1);
  if (last === undefined) return { street: [], city: '', state: known };
  const alone = known === undefined && lines.length > 1 ? stateIn(last, parts, anyCase) : undefined;
  if (alone !== undefined) {
    const above = takeTown(lines.slice(0, -1), parts, alone, anyCase);
    // New York is a town too: it is the town where no other stands.
    return above.city === '' && last.length > 3 ? { street: above.street, city: last } : above;
  }
  const { rest, state = known } = known === undefined ? takeState(last, parts, anyCase) : { rest: last };
  const cut = streetEnd(rest, parts);
  const city = trimmed(rest.slice(cut));
  return { street: [...lines.slice(0, -1), trimmed(rest.slice(0, cut))], city, state };
}

/** A state at the end of a text, with or without a hyphen, a slash or brackets before it. */
function takeState(text: string, parts: Parts, anyCase: boolean): { rest: string; state?: string } {
  if (!parts.hasState) return { rest: text };
  const words = text.replace(/\)$/, '').split(/[\s/(–-]/u);
  for (let count = 1, start = text.length; count <= Math.min(4, words.length - 1); count += 1) {
    start = text.lastIndexOf(words.at(-count) ?? '', start - 1);
    const tail = words.slice(-count).join(' ');
    const state = stateIn(tail, parts, anyCase);
    const longer = words.length > count + 1 ? stateIn(words.slice(-count - 1).join(' '), parts, anyCase) : undefined;
    if (state !== undefined && longer === undefined && start > 0) return { rest: trimmed(text.slice(0, start)), state };
  }
  const whole = stateIn(text, parts, anyCase);
  return whole === undefined ? { rest: text } : { rest: '', state: whole };
}

/** Abbreviations such as IN, OR and ME are words: without a postal code beside them they count in capitals only. */
function stateIn(text: string, parts: Parts, anyCase: boolean): string | undefined {
  if (!parts.hasState) return undefined;
  const written = anyCase || text.length > 3 || text === text.toUpperCase();
  return written ? parts.form.state(text) : undefined;
}

const directions = new Set(['n', 's', 'e', 'w', 'ne', 'nw', 'se', 'sw']);

/** Where in a line the street ends: behind its last street word or figure, 0 when it has none. */
function streetEnd(line: string, parts: Parts): number {
  if (parts.form.data.districts === true && /^\p{Lu}\p{L}{3,} \d{1,2}\w?$/u.test(line)) return 0;
  if (!parts.hasStreet && !/[\p{N}.]/u.test(line)) return 0;
  let end = 0;
  let after = -1;
  const words = line.split(' ');
  for (const written of words) {
    after += written.length + 1;
    if (written === '') continue;
    const word = foldAccents(written).replaceAll(/[.,()]/g, '');
    const numbered = /\d/.test(word);
    // “St. Paul”: at the head of a line a saint.
    const saint = end === 0 && after === written.length && word === 'st' && line.length > written.length;
    const certain = numbered ? written.length < 12 : !saint && isStreetWord(word, parts.form);
    if (certain || (end > 0 && !numbered && directions.has(word))) end = after;
  }
  return parts.form.data.code === 'before-city' ? behindKind(line, words, end) : end;
}

/** “4 av foch marseille”, “12 rue de la paix paris”: behind the kind of street stands its name, where the town follows both. */
function behindKind(line: string, words: readonly string[], end: number): number {
  if (end === 0) return 0;
  const told = line.slice(0, end).trim().split(' ');
  const kind = told.at(-1) ?? '';
  if (told.length > 2 || /\d/.test(kind) || (told.length === 2 && !/^\d/.test(told[0] ?? ''))) return end;
  let last = told.length;
  while (/^(?:de|du|des|la|le|les|del|della|do|da|l['’]\S*)$/i.test(words[last] ?? '')) last += 1;
  return last + 1 < words.length ? words.slice(0, last + 1).join(' ').length : end;
}
