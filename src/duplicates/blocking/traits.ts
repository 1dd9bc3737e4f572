import type { Columns } from '../base.ts';
import { hashUnits, joinHashes } from '../hash.ts';
import { cell } from '../layout.ts';
import type { Words } from '../vocabulary.ts';

/** A part of a key: a hash that does not depend on the order of records, 0 where the value is missing. */
export type Trait = (columns: Columns, start: number) => number;

/** Both parts, where both are there. */
export const both =
  (left: Trait, right: Trait): Trait =>
  (columns, start) => {
    const one = left(columns, start);
    if (one === 0) return 0;
    const other = right(columns, start);
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
  ({ cells, names: { letters, starts } }, start) => {
    const word = cells[start + place] as number;
    const from = starts[word] as number;
    return hashUnits(letters, from, Math.min(from + most, starts[word + 1] as number));
  };

export const givenInitial = lettersOf(cell.given, 1);
export const familyInitial = lettersOf(cell.family, 1);
export const givenBeginning = lettersOf(cell.given, 3);
export const familyBeginning = lettersOf(cell.family, 4);

export const familySkeleton: Trait = ({ cells, nameInfo }, start) => {
  const word = cells[start + cell.family] as number;
  return word === 0 ? 0 : (nameInfo.skeleton[word] as number);
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

const text =
  (place: number, words: (columns: Columns) => Words): Trait =>
  (columns, start) => {
    const word = columns.cells[start + place] as number;
    return word === 0 ? 0 : (words(columns).hashes[word] as number);
  };

export const zip = text(cell.zip, ({ zips }) => zips);
export const city = text(cell.city, ({ cities }) => cities);
export const local = text(cell.email + 1, ({ locals }) => locals);
export const street = text(cell.street, ({ streets }) => streets);
export const company = text(cell.company, ({ companies }) => companies.texts);
