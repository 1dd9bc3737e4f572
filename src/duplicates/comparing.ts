import { emailNature } from '../identity/email-nature.ts';
import type { Base, Columns } from './base.ts';
import { type BandedField, bandedFields, type Commonness } from './commonness.ts';
import { cell, emailSlots, rowWidth, sharedSlots } from './layout.ts';
import { type Words, wordOf } from './vocabulary.ts';

/** Records with all that the comparison of two rows needs. */
export interface Comparing extends Columns {
  /** 1 for a local part of emails that is an office's, as far as several emails have it. */
  readonly offices: Uint8Array;
  /** By field: the band of each of its words, by number. */
  readonly bands: { readonly [Field in BandedField]: Uint8Array };
  /** The band of what is not known to be common. */
  readonly otherwise: number;
}

/** Makes a base ready to be compared under a model's frequencies. */
export function comparing(base: Base, { otherwise, bands, shared }: Commonness): Comparing {
  const vocabularies: { readonly [Field in BandedField]: Words } = {
    given: base.names,
    family: base.names,
    zip: base.zips,
    city: base.cities,
    company: base.companies.texts,
    companyWord: base.companies.words,
    job: base.jobs,
  };
  const bandsOf = (field: BandedField): Uint8Array => {
    const vocabulary = vocabularies[field];
    const of = new Uint8Array(vocabulary.size).fill(otherwise);
    if (!isEmpty(bands[field]))
      for (let number = 0; number < of.length; number += 1)
        of[number] = own(bands[field], wordOf(vocabulary, number)) ?? otherwise;
    return of;
  };
  writeShared(base, shared);
  return {
    cells: base.cells,
    count: base.count,
    names: base.names,
    nameInfo: base.nameInfo,
    locals: base.locals,
    offices: officesOf(base),
    domains: base.domains,
    streets: base.streets,
    cities: base.cities,
    zips: base.zips,
    identifiers: base.identifiers,
    companies: base.companies,
    otherwise,
    bands: Object.fromEntries(bandedFields.map((field) => [field, bandsOf(field)])) as unknown as Comparing['bands'],
  };
}

/** Looks only at the local parts that several emails have: what is compared with itself. */
function officesOf({ cells, count, locals }: Base): Uint8Array {
  const [seen, offices] = [new Uint8Array(locals.size), new Uint8Array(locals.size)];
  for (let start = 0; start < count * rowWidth; start += rowWidth) {
    for (const slot of emailSlots) {
      const local = cells[start + slot + 1] as number;
      if (local === 0) continue;
      if (seen[local] === 1) offices[local] = emailNature(wordOf(locals, local)).kind === 'personal' ? 0 : 1;
      seen[local] = Math.min((seen[local] as number) + 1, 2);
    }
  }
  return offices;
}

/** Writes into each row how common its mailboxes, numbers and ids are. */
function writeShared({ cells, count, identifiers }: Base, shared: Commonness['shared']): void {
  if (isEmpty(shared)) return;
  for (let start = 0; start < count * rowWidth; start += rowWidth) {
    let bits = 0;
    for (const [index, { place, isIdentifier }] of sharedSlots.entries()) {
      const value = cells[start + place] as number;
      if (value === 0) continue;
      bits |= (own(shared, String(isIdentifier ? identifiers.hashes[value] : value)) ?? 0) << (index * 2);
    }
    cells[start + cell.shared] = bits;
  }
}

/** 1 or 2 for a mailbox, number or id that many records have, else 0; `slot` is one of {@link sharedSlots}. */
export const sharedBand = (cells: Int32Array, start: number, slot: number): number =>
  ((cells[start + cell.shared] as number) >> (slot * 2)) & 3;

const common = 3;

/** Whether both words stand out of the crowd: two names of many people are two names, not one with a typing error. */
export function areCommon({ bands, otherwise }: Comparing, field: BandedField, a: number, b: number): boolean {
  const rarer = Math.min(bands[field][a] as number, bands[field][b] as number);
  return rarer >= common && rarer > otherwise;
}

const empty = new WeakMap<object, boolean>();

/** Counting the members of a large table takes longer than comparing a few records: it is done once for each table. */
function isEmpty(table: object): boolean {
  const known = empty.get(table) ?? Object.keys(table).length === 0;
  empty.set(table, known);
  return known;
}

/** A word may be the name of what every object inherits. */
const own = (table: { readonly [word: string]: number }, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
