import type { Base } from './base.ts';
import { type BandedField, bandedFields, type Commonness } from './commonness.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A base with what the comparison of its rows needs besides. */
export interface Comparing {
  readonly base: Base;
  /** By field: the band of each of its words, by number. */
  readonly bands: { readonly [Field in BandedField]: Uint8Array };
  /** 1 or 2 for the mailboxes, numbers and ids that many records have, else 0. */
  readonly sharedBand: (value: number) => number;
}

/** Makes a base ready to be compared under a model's frequencies. */
export function comparing(base: Base, { otherwise, bands, shared }: Commonness): Comparing {
  const vocabularies: { readonly [Field in BandedField]: Vocabulary } = {
    given: base.names,
    family: base.names,
    zip: base.zips,
    city: base.cities,
    company: base.companies.texts,
    companyWord: base.companies.words,
    job: base.jobs,
  };
  const bandsOf = (field: BandedField): Uint8Array =>
    Uint8Array.from(vocabularies[field].words, (word) => own(bands[field], word) ?? otherwise);
  return {
    base,
    bands: Object.fromEntries(bandedFields.map((field) => [field, bandsOf(field)])) as unknown as Comparing['bands'],
    sharedBand: (value) => own(shared, String(value)) ?? 0,
  };
}

/** A word may be the name of what every object inherits. */
const own = (table: { readonly [word: string]: number }, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
