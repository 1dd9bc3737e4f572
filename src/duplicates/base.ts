import { rowWidth } from './layout.ts';
import { DescribedNames, type NameInfo } from './name-info.ts';
import { roomFor } from './numbers.ts';
import { Phrases, type WordsOfTexts } from './phrases.ts';
import { ranksOf } from './ranks.ts';
import { Vocabulary, type Words, wordOf } from './vocabulary.ts';

/** Records as rows of numbers, with the words that the numbers stand for as numbers too: what threads share. */
export interface Columns {
  readonly cells: Int32Array;
  /** How many rows there are. */
  readonly count: number;
  readonly names: Words;
  readonly nameInfo: NameInfo;
  readonly locals: Words;
  readonly domains: Words;
  readonly streets: Words;
  readonly cities: Words;
  readonly zips: Words;
  readonly identifiers: Words;
  readonly companies: WordsOfTexts;
}

/** Records that come one by one. */
export class Base implements Columns {
  cells: Int32Array = new Int32Array(rowWidth << 1);
  count = 0;
  readonly ids: string[] = [];
  #ranks: Int32Array = new Int32Array();
  readonly names = new Vocabulary();
  readonly nameInfo = new DescribedNames();
  readonly locals = new Vocabulary();
  readonly domains = new Vocabulary();
  readonly streets = new Vocabulary();
  readonly cities = new Vocabulary();
  readonly zips = new Vocabulary();
  readonly jobs = new Vocabulary();
  readonly identifiers = new Vocabulary();
  readonly companies = new Phrases();

  constructor() {
    this.name('');
  }

  /** A new row of zeros: where it starts in `cells`. */
  addRow(id: string): number {
    const start = this.count * rowWidth;
    this.cells = roomFor(this.cells, start + rowWidth);
    this.ids.push(id);
    this.count += 1;
    return start;
  }

  /** No more records come. */
  close(): void {
    this.cells = this.cells.subarray(0, this.count * rowWidth);
    const { names, locals, domains, streets, cities, zips, jobs, identifiers, companies } = this;
    for (const words of [names, locals, domains, streets, cities, zips, jobs, identifiers, companies]) words.close();
  }

  /** The place of each row in an order that depends on the ids alone. */
  get ranks(): Int32Array {
    if (this.#ranks.length !== this.count) this.#ranks = ranksOf(this.ids);
    return this.#ranks;
  }

  /** The number of a word of a name. */
  name(word: string): number {
    const number = this.names.intern(word);
    this.nameInfo.describe(number, word);
    return number;
  }

  /** The number of a word of the names of another base. */
  adoptName(names: Words, number: number): number {
    const [known, own] = [this.names.size, this.names.adopt(names, number)];
    if (own === known) this.nameInfo.describe(own, wordOf(names, number));
    return own;
  }
}
