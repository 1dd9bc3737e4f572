import { inLatin } from '../identity/compare-name-words.ts';
import { nicknameGroups } from '../identity/data/nicknames.ts';
import { hashText } from './hash.ts';
import { rowWidth } from './layout.ts';
import { Phrases } from './phrases.ts';
import { ranksOf } from './ranks.ts';
import { Vocabulary } from './vocabulary.ts';

/** What is known of each word of a name. */
export interface NameInfo {
  /** Hash of the sound, by number of the word. */
  sound: Int32Array;
  /** Hash of the name of record where the word is a short form, else of the sound. */
  formal: Int32Array;
  /** The numbers of the groups of short forms that the word stands in. */
  readonly groups: (readonly number[])[];
}

/** Records as rows of numbers, with the words that the numbers stand for. */
export class Base {
  cells = new Int32Array(rowWidth << 1);
  count = 0;
  readonly ids: string[] = [];
  #ranks: Int32Array = new Int32Array();
  readonly names = new Vocabulary();
  readonly nameInfo: NameInfo = { sound: new Int32Array(8), formal: new Int32Array(8), groups: [] };
  readonly locals = new Vocabulary();
  readonly domains = new Vocabulary();
  readonly streets = new Vocabulary();
  readonly cities = new Vocabulary();
  readonly zips = new Vocabulary();
  readonly jobs = new Vocabulary();
  readonly identifiers = new Vocabulary();
  readonly companies = new Phrases();

  /** A new row of zeros: where it starts in `cells`. */
  addRow(id: string): number {
    const start = this.count * rowWidth;
    if (start + rowWidth > this.cells.length) {
      const larger = new Int32Array(this.cells.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    this.ids.push(id);
    this.count += 1;
    return start;
  }

  /** No more records come. */
  close(): void {
    const { names, locals, domains, streets, cities, zips, jobs, identifiers, companies } = this;
    for (const words of [names, locals, domains, streets, cities, zips, jobs, identifiers, companies]) words.close();
  }

  /** The place of each row in an order that depends on the ids alone. */
  get ranks(): Int32Array {
    if (this.#ranks.length !== this.count) this.#ranks = ranksOf(this.ids);
    return this.#ranks;
  }

  /** The number of a word of a name, whose sound and short forms are looked up once. */
  name(word: string): number {
    const number = this.names.intern(word);
    const { groups } = this.nameInfo;
    while (groups.length < this.names.size) this.#describe(groups.length);
    return number;
  }

  #describe(number: number): void {
    const info = this.nameInfo;
    if (number >= info.sound.length) {
      info.sound = doubled(info.sound);
      info.formal = doubled(info.formal);
    }
    const word = this.names.words[number] ?? '';
    const groups = nicknameGroups.get(word) ?? noGroups;
    info.groups.push(groups);
    info.sound[number] = hashText(inLatin(word));
    info.formal[number] = groups[0] === undefined ? (info.sound[number] as number) : hashText(`group ${groups[0]}`);
  }
}

const noGroups: readonly number[] = [];

function doubled(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
