import { Vocabulary } from './vocabulary.ts';

/** Texts by number, each with the numbers of its words in ascending order. */
export class Phrases {
  readonly texts = new Vocabulary();
  readonly words = new Vocabulary();
  #parts = new Int32Array(16);
  #starts = new Int32Array(8);
  #described = 0;

  constructor() {
    this.#describe([]);
  }

  intern(text: string): number {
    const number = this.texts.intern(text);
    if (number === this.#described) this.#describe([...new Set(text.split(' '))].map((word) => this.words.intern(word)));
    return number;
  }

  close(): void {
    this.texts.close();
    this.words.close();
  }

  /** The numbers of the words of a text, each once. */
  wordsOf(number: number): Int32Array {
    return this.#parts.subarray(this.#starts[number] as number, this.#starts[number + 1] as number);
  }

  #describe(words: number[]): void {
    const number = this.#described;
    if (number + 2 > this.#starts.length) this.#starts = doubled(this.#starts);
    const start = this.#starts[number] as number;
    while (start + words.length > this.#parts.length) this.#parts = doubled(this.#parts);
    this.#parts.set(
      words.sort((left, right) => left - right),
      start,
    );
    this.#starts[number + 1] = start + words.length;
    this.#described = number + 1;
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
