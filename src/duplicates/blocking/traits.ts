import type { Base } from '../base.ts';
import { hashText, joinHashes } from '../hash.ts';
import { cell } from '../layout.ts';

/** A part of a key: a hash that does not depend on the order of records, 0 where the value is missing. */
export type Trait = (base: Base, start: number) => number;

/** Both parts, where both are there. */
export const both =
  (left: Trait, right: Trait): Trait =>
  (base, start) => {
    const one = left(base, start);
    if (one === 0) return 0;
    const other = right(base, start);
    return other === 0 ? 0 : joinHashes(one, other);
  };

const sounding =
  (place: number): Trait =>
  ({ cells, nameInfo }, start) => {
    const word = cells[start + place] as number;
    return word === 0 ? 0 : (nameInfo.sound[word] as number);
  };

export const given = sounding(cell.given);
export const family = sounding(cell.family);
export const familyFirst = sounding(cell.familyFirst);
export const familyLast = sounding(cell.familyLast);

/** The given name of record: `William` for `Bill`. */
export const formal: Trait = ({ cells, nameInfo }, start) => {
  const word = cells[start + cell.given] as number;
  return word === 0 ? 0 : (nameInfo.formal[word] as number);
};

const lettersOf =
  (place: number, most: number): Trait =>
  ({ cells, names }, start) =>
    hashText((names.words[cells[start + place] as number] ?? '').slice(0, most));

export const givenInitial = lettersOf(cell.given, 1);
export const familyInitial = lettersOf(cell.family, 1);
export const givenBeginning = lettersOf(cell.given, 3);
export const familyBeginning = lettersOf(cell.family, 4);

/** The first letter and the consonants behind it, double ones once. */
export const familySkeleton: Trait = ({ cells, names }, start) => {
  const word = names.words[cells[start + cell.family] as number] ?? '';
  return hashText(
    word.charAt(0) +
      word
        .slice(1)
        .replaceAll(/[aeiouyhw]/g, '')
        .replaceAll(/(.)\1+/g, '$1'),
  );
};

const number =
  (place: number): Trait =>
  ({ cells }, start) =>
    cells[start + place] as number;

export const birth = number(cell.birth);
export const houseNumber = number(cell.houseNumber);
export const site = number(cell.site);
export const birthYear: Trait = ({ cells }, start) => Math.trunc((cells[start + cell.birth] as number) / 10_000);
export const birthDay: Trait = ({ cells }, start) => (cells[start + cell.birth] as number) % 10_000;

export const zip: Trait = ({ cells, zips }, start) => hashText(zips.words[cells[start + cell.zip] as number] ?? '');
export const city: Trait = ({ cells, cities }, start) => hashText(cities.words[cells[start + cell.city] as number] ?? '');
export const local: Trait = ({ cells, locals }, start) => hashText(locals.words[cells[start + cell.email + 1] as number] ?? '');
export const street: Trait = ({ cells, streets }, start) => hashText(streets.words[cells[start + cell.street] as number] ?? '');
export const company: Trait = ({ cells, companies }, start) =>
  hashText(companies.texts.words[cells[start + cell.company] as number] ?? '');
