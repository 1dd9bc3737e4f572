import { bandOf } from './bands.ts';
import type { Base } from './base.ts';
import { cell, emailSlots, identifierSlots, phoneSlots, rowWidth } from './layout.ts';
import { type Words, wordOf } from './vocabulary.ts';

/** Fields whose common values count for less. */
export const bandedFields = ['given', 'family', 'zip', 'city', 'company', 'companyWord', 'job'] as const;

/** One of {@link bandedFields}. */
export type BandedField = (typeof bandedFields)[number];

/** How common values are, as plain data: only what stands out of the crowd is listed. */
export interface Commonness {
  /** The band of what is not listed. */
  readonly otherwise: number;
  /** By field and value: the band of a relative frequency, 0 (rarest) to 4. */
  readonly bands: { readonly [Field in BandedField]: { readonly [value: string]: number } };
  /** By hash of a mailbox, number or id: 1 for more than 4 records, 2 for more than 16. */
  readonly shared: { readonly [value: string]: number };
}

/** Counts what the records of a base have. */
export function countCommonness(base: Base): Commonness {
  const otherwise = bandOf(2 / Math.max(base.count, 1));
  const listed = (vocabulary: Words, counts: Int32Array) => {
    const bands: Record<string, number> = {};
    for (let number = 1; number < counts.length; number += 1) {
      const band = bandOf((counts[number] as number) / base.count);
      if (band > otherwise) bands[wordOf(vocabulary, number)] = band;
    }
    return bands;
  };
  const inCell = (place: number, vocabulary: Words) => {
    const counts = new Int32Array(vocabulary.size);
    for (let start = place; start < base.count * rowWidth; start += rowWidth) add(counts, base.cells[start] as number);
    return listed(vocabulary, counts);
  };
  return {
    otherwise,
    bands: {
      given: inCell(cell.given, base.names),
      family: inCell(cell.family, base.names),
      zip: inCell(cell.zip, base.zips),
      city: inCell(cell.city, base.cities),
      company: inCell(cell.company, base.companies.texts),
      companyWord: listed(base.companies.words, countWords(base)),
      job: inCell(cell.job, base.jobs),
    },
    shared: countShared(base),
  };
}

function countWords({ cells, count, companies }: Base): Int32Array {
  const counts = new Int32Array(companies.words.size);
  for (let start = cell.company; start < count * rowWidth; start += rowWidth) {
    const end = companies.starts[(cells[start] as number) + 1] as number;
    for (let part = companies.starts[cells[start] as number] as number; part < end; part += 1)
      add(counts, companies.parts[part] as number);
  }
  return counts;
}

const sharedBounds = [4, 16];

/** Mailboxes, numbers and ids that many records have: they belong to offices, switchboards, or nobody. */
function countShared({ cells, count, identifiers }: Base): Record<string, number> {
  const shared: Record<string, number> = {};
  const places = [
    { slots: emailSlots, hashOf: (value: number) => value },
    { slots: phoneSlots, hashOf: (value: number) => value },
    { slots: identifierSlots.map((slot) => slot + 1), hashOf: (id: number) => identifiers.hashes[id] as number },
  ];
  for (const { slots, hashOf } of places) {
    const values = new Int32Array(count * slots.length);
    let length = 0;
    for (let start = 0; start < count * rowWidth; start += rowWidth) {
      for (const slot of slots) {
        const value = cells[start + slot] as number;
        if (value !== 0) values[length++] = value;
      }
    }
    const sorted = values.subarray(0, length).sort();
    for (let from = 0, to = 0; from < length; from = to) {
      const value = sorted[from] as number;
      while (to < length && (sorted[to] as number) === value) to += 1;
      const band = sharedBounds.filter((bound) => to - from > bound).length;
      if (band > 0) shared[String(hashOf(value))] = band;
    }
  }
  return shared;
}

const add = (counts: Int32Array, number: number): void => {
  counts[number] = (counts[number] as number) + 1;
};
