import { hashText } from './hash.ts';
import { roomFor } from './numbers.ts';

/** Words by number, 0 for the empty one, as numbers: what threads share. */
export interface Words {
  /** How many there are. */
  readonly size: number;
  /** The code units of word `n` stand from `starts[n]` to `starts[n + 1]`. */
  readonly letters: Uint16Array;
  readonly starts: Int32Array;
  /** Which letters a word has, one bit for several letters: words whose bits differ much are far apart. */
  readonly bags: Int32Array;
  readonly hashes: Int32Array;
}

/** The most letters of a word that are compared: what fits into the bits of a number. */
export const longestWord = 31;

/** Words that come one by one. Numbers depend on the order in which they come; nothing that is kept may rest on them. */
export class Vocabulary implements Words {
  letters: Uint16Array = new Uint16Array(64);
  starts: Int32Array = new Int32Array(8);
  bags: Int32Array = new Int32Array(8);
  hashes: Int32Array = new Int32Array(8);
  size = 0;
  /** An open hash table of numbers, one more than each word's. */
  #slots = new Int32Array(16);

  constructor() {
    this.intern('');
  }

  /** The number of a word. */
  intern(word: string): number {
    const end = this.#end;
    this.letters = roomFor(this.letters, end + word.length);
    for (let index = 0; index < word.length; index += 1) this.letters[end + index] = word.charCodeAt(index);
    return this.#numberOf(this.letters, end, end + word.length, hashText(word));
  }

  /** The number of a word of another vocabulary: no text is made of its letters. */
  adopt({ letters, starts, hashes }: Words, number: number): number {
    return this.#numberOf(letters, starts[number] as number, starts[number + 1] as number, hashes[number] as number);
  }

  /** No more words come: the look-up table and the room for more are given back. */
  close(): void {
    this.#slots = new Int32Array();
    this.letters = this.letters.subarray(0, this.#end);
    this.starts = this.starts.subarray(0, this.size + 1);
    this.bags = this.bags.subarray(0, this.size);
    this.hashes = this.hashes.subarray(0, this.size);
  }

  /** Where the letters of the next word will stand. */
  get #end(): number {
    return this.starts[this.size] as number;
  }

  #numberOf(letters: Uint16Array, start: number, end: number, hash: number): number {
    let slot = hash & (this.#slots.length - 1);
    for (; (this.#slots[slot] as number) !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const number = (this.#slots[slot] as number) - 1;
      if ((this.hashes[number] as number) === hash && this.#isSpelt(number, letters, start, end)) return number;
    }
    this.#slots[slot] = this.size + 1;
    this.#keep(letters, start, end, hash);
    if (this.size * 2 > this.#slots.length) this.#widen();
    return this.size - 1;
  }

  #isSpelt(number: number, letters: Uint16Array, start: number, end: number): boolean {
    const own = this.starts[number] as number;
    if ((this.starts[number + 1] as number) - own !== end - start) return false;
    for (let index = start; index < end; index += 1) if (this.letters[own + index - start] !== letters[index]) return false;
    return true;
  }

  #keep(letters: Uint16Array, start: number, end: number, hash: number): void {
    const [number, own] = [this.size, this.#end];
    this.starts = roomFor(this.starts, number + 2);
    this.bags = roomFor(this.bags, number + 1);
    this.hashes = roomFor(this.hashes, number + 1);
    this.letters = roomFor(this.letters, own + end - start);
    let bag = 0;
    for (let index = start; index < end; index += 1) {
      const letter = letters[index] as number;
      this.letters[own + index - start] = letter;
      if (index - start < longestWord) bag |= 1 << (letter & 31);
    }
    this.bags[number] = bag;
    this.hashes[number] = hash;
    this.starts[number + 1] = own + end - start;
    this.size += 1;
  }

  #widen(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    for (let number = 0; number < this.size; number += 1) {
      let slot = (this.hashes[number] as number) & (slots.length - 1);
      while ((slots[slot] as number) !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** The word of a number. */
export function wordOf({ letters, starts }: Words, number: number): string {
  let word = '';
  const end = starts[number + 1] as number;
  for (let index = starts[number] as number; index < end; index += 1) word += String.fromCharCode(letters[index] as number);
  return word;
}

/** How many letters a word has. */
export const lengthOf = ({ starts }: Words, number: number): number =>
  (starts[number + 1] as number) - (starts[number] as number);

/** The first letter of a word, 0 for the empty one. */
export const initialOf = (words: Words, number: number): number =>
  lengthOf(words, number) === 0 ? 0 : (words.letters[words.starts[number] as number] as number);
