import { foldAccents } from '../shared/text.ts';
import { type FoundCode, findCode, misplaced } from './address-code.ts';
import { evidenceOf } from './address-evidence.ts';
import type { ReadyForm } from './address-form.ts';
import { hasStreetWord, trimmed } from './address-words.ts';

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
export function readAddressLines(lines: readonly string[], form: ReadyForm): AddressReading {
  const found = findCode(lines, form);
  const town = found === undefined ? takeTown(lines, form, undefined, false) : townAroundCode(lines, found, form);
  const street = town.street.filter((line) => line !== '').join(', ');
  const namesStreet = lines.some((line) => hasStreetWord(line, form));
  const address: { -readonly [Part in keyof PostalAddress]: string } = {};
  if (street !== '') address.street = street;
  if (town.city !== '') address.city = town.city;
  if (town.state !== undefined) address.state = town.state;
  if (found !== undefined) address.postalCode = found.code;
  const evidence =
    (found === undefined ? 0 : form.data.distinct === true ? evidenceOf.distinctCode : evidenceOf.code) +
    (found?.country === true ? evidenceOf.countryLetters : 0) +
    (town.state !== undefined ? evidenceOf.state : 0) +
    (namesStreet ? evidenceOf.street : 0) +
    (found !== undefined && misplaced(found, form) ? evidenceOf.misplacedCode : 0) +
    (town.city === '' ? 0 : evidenceOf.town);
  const isTown = found !== undefined && (form.country !== undefined || (found.before === '' && /^\p{Lu}/u.test(found.after)));
  const isAddress =
    isTown || namesStreet || town.state !== undefined || (lines.length > 1 && lines.some(looksNumbered)) || lines.some(inSigns);
  return { address, evidence, isAddress };
}

/** `12 Cercas Bajas` or `Cercas Bajas 12`: a street whose word no table has. */
const looksNumbered = (line: string): boolean =>
  /^\d{1,5}[a-z]? [\p{Lu}\p{Lo}]|^[\p{Lu}\p{Lo}].{2,60} \d{1,6}[a-z]?$|^\p{Script=Cyrillic}{1,6}\. ?\d/u.test(line);

/** “東京都渋谷区渋谷2-21-1”, “建国路88号”: the signs of a district or road before a number. */
const inSigns = (line: string): boolean => /[都道府県县市区區町村路街巷号號丁目]\p{L}{0,12}[\d０-９]/u.test(line);

interface Town {
  readonly street: readonly string[];
  readonly city: string;
  readonly state?: string | undefined;
}

function townAroundCode(lines: readonly string[], found: FoundCode, form: ReadyForm): Town {
  const above = lines.slice(0, found.index);
  const below = lines.slice(found.index + 1);
  const [firstBelow = ''] = below;
  const stateBelow = form.state(firstBelow);
  if (form.data.code === 'before-city' && found.after !== '') {
    // A province has the name of its capital: what stands alone behind the code is the town.
    const { rest, state } = form.state(found.after) === undefined ? takeState(found.after, form, true) : { rest: found.after };
    const street = [...above, found.before, ...(stateBelow === undefined ? below : below.slice(1))];
    return { street, city: rest, state: state ?? stateBelow };
  }
  const beside = found.after === '' ? found.before : trimmed(`${found.before} ${found.after}`);
  const { rest, state = stateBelow } = takeState(beside, form, true);
  const extra = stateBelow === undefined ? below : below.slice(1);
  if (rest !== '') {
    const cut = streetEnd(rest, form);
    return { street: [...above, trimmed(rest.slice(0, cut)), ...extra], city: trimmed(rest.slice(cut)), state };
  }
  const upper = takeTown(above, form, state, true);
  const town = upper.city === '' && beside.length > 3 ? { city: beside } : { city: upper.city, state: upper.state };
  return { ...town, street: [...upper.street, ...extra] };
}

/** The town is the last line without figures; a state beside it goes first. */
function takeTown(lines: readonly string[], form: ReadyForm, known: string | undefined, anyCase: boolean): Town {
  const last = lines.at(-1);
  if (last === undefined) return { street: [], city: '', state: known };
  const alone = known === undefined && lines.length > 1 ? stateIn(last, form, anyCase) : undefined;
  if (alone !== undefined) {
    const above = takeTown(lines.slice(0, -1), form, alone, anyCase);
    // New York is a town too: it is the town where no other stands.
    return above.city === '' && last.length > 3 ? { street: above.street, city: last } : above;
  }
  const { rest, state = known } = known === undefined ? takeState(last, form, anyCase) : { rest: last };
  const cut = streetEnd(rest, form);
  const city = trimmed(rest.slice(cut));
  return { street: [...lines.slice(0, -1), trimmed(rest.slice(0, cut))], city, state };
}

/** A state at the end of a text, with or without a hyphen, a slash or brackets before it. */
function takeState(text: string, form: ReadyForm, anyCase: boolean): { rest: string; state?: string } {
  if (form.stateEnds.size === 0) return { rest: text };
  const words = text.replace(/\)$/, '').split(/[\s/(–-]/u);
  for (let count = 1, start = text.length; count <= Math.min(4, words.length - 1); count += 1) {
    start = text.lastIndexOf(words.at(-count) ?? '', start - 1);
    const tail = words.slice(-count).join(' ');
    const state = stateIn(tail, form, anyCase);
    const longer = words.length > count + 1 ? stateIn(words.slice(-count - 1).join(' '), form, anyCase) : undefined;
    if (state !== undefined && longer === undefined && start > 0) return { rest: trimmed(text.slice(0, start)), state };
  }
  const whole = stateIn(text, form, anyCase);
  return whole === undefined ? { rest: text } : { rest: '', state: whole };
}

/** Abbreviations such as IN, OR and ME are words: without a postal code beside them they count in capitals only. */
function stateIn(text: string, form: ReadyForm, anyCase: boolean): string | undefined {
  if (form.stateEnds.size === 0) return undefined;
  const written = anyCase || text.length > 3 || text === text.toUpperCase();
  return written ? form.state(text) : undefined;
}

const directions = new Set(['n', 's', 'e', 'w', 'ne', 'nw', 'se', 'sw']);

/** Where in a line the street ends: behind its last street word or figure, 0 when it has none. */
function streetEnd(line: string, form: ReadyForm): number {
  let end = 0;
  let after = -1;
  for (const written of line.split(' ')) {
    after += written.length + 1;
    if (written === '') continue;
    const word = foldAccents(written).replaceAll(/[.,()]/g, '');
    const numbered = /\d/.test(word);
    const certain = numbered ? written.length < 12 : form.isStreetWord(word);
    if (certain || (end > 0 && !numbered && directions.has(word))) end = after;
  }
  return end;
}
