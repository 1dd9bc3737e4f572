import type { Base, Columns } from './base.ts';
import { cell, emailSlots, identifierSlots, rowWidth } from './layout.ts';
import { roomFor } from './numbers.ts';
import type { Vocabulary, Words } from './vocabulary.ts';

/** Records that were read apart: a base as another thread hands it over, without its methods. */
export interface BasePart extends Columns {
  readonly ids: readonly string[];
  readonly jobs: Words;
}

/** Appends records that were read apart: their words get the numbers that they have here. */
export function appendBase(base: Base, part: BasePart): void {
  const start = base.count * rowWidth;
  const end = start + part.count * rowWidth;
  base.cells = roomFor(base.cells, end);
  base.cells.set(part.cells.subarray(0, part.count * rowWidth), start);
  base.count += part.count;
  for (const id of part.ids) base.ids.push(id);
  for (const { size, places, adopt } of columnsOf(base, part)) {
    const numbers = Int32Array.from({ length: size }, (_, number) => adopt(number));
    for (const place of places) {
      for (let at = start + place; at < end; at += rowWidth) base.cells[at] = numbers[base.cells[at] as number] as number;
    }
  }
}

/** The cells that hold numbers of words, and how those words get their numbers here. */
function columnsOf(base: Base, part: BasePart) {
  const of = (vocabulary: Vocabulary, words: Words) => ({
    size: words.size,
    adopt: (number: number) => vocabulary.adopt(words, number),
  });
  const { names, companies } = part;
  const { given, middle, family, familyFirst, familyLast } = cell;
  return [
    {
      size: names.size,
      adopt: (number: number) => base.adoptName(names, number),
      places: [given, middle, family, familyFirst, familyLast],
    },
    {
      size: companies.texts.size,
      adopt: (number: number) => base.companies.adopt(companies, number),
      places: [cell.company],
    },
    { ...of(base.locals, part.locals), places: emailSlots.map((slot) => slot + 1) },
    { ...of(base.domains, part.domains), places: emailSlots.map((slot) => slot + 2) },
    { ...of(base.streets, part.streets), places: [cell.street] },
    { ...of(base.cities, part.cities), places: [cell.city] },
    { ...of(base.zips, part.zips), places: [cell.zip] },
    { ...of(base.jobs, part.jobs), places: [cell.job] },
    { ...of(base.identifiers, part.identifiers), places: identifierSlots.map((slot) => slot + 1) },
  ];
}
