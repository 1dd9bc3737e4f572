import type { Base, Columns } from './base.ts';
import { cell, emailSlots, identifierSlots, rowWidth } from './layout.ts';
import { roomFor } from './numbers.ts';
import { type Words, wordOf } from './vocabulary.ts';

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
  for (const { words, places, intern } of columnsOf(base, part)) {
    const numbers = new Int32Array(words.size);
    for (let number = 1; number < numbers.length; number += 1) numbers[number] = intern(wordOf(words, number));
    for (const place of places) {
      for (let at = start + place; at < end; at += rowWidth) base.cells[at] = numbers[base.cells[at] as number] as number;
    }
  }
}

interface Interning {
  intern(word: string): number;
}

/** The cells that hold numbers of words. */
function columnsOf(base: Base, part: BasePart) {
  const into = (vocabulary: Interning) => (word: string) => vocabulary.intern(word);
  const { given, middle, family, familyFirst, familyLast } = cell;
  return [
    { words: part.names, places: [given, middle, family, familyFirst, familyLast], intern: (word: string) => base.name(word) },
    { words: part.locals, places: emailSlots.map((slot) => slot + 1), intern: into(base.locals) },
    { words: part.domains, places: emailSlots.map((slot) => slot + 2), intern: into(base.domains) },
    { words: part.streets, places: [cell.street], intern: into(base.streets) },
    { words: part.cities, places: [cell.city], intern: into(base.cities) },
    { words: part.zips, places: [cell.zip], intern: into(base.zips) },
    { words: part.jobs, places: [cell.job], intern: into(base.jobs) },
    { words: part.identifiers, places: identifierSlots.map((slot) => slot + 1), intern: into(base.identifiers) },
    { words: part.companies.texts, places: [cell.company], intern: into(base.companies) },
  ];
}
