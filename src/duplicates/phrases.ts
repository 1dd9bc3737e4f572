import { roomFor } from './numbers.ts';
import { Vocabulary, type Words, wordOf } from './vocabulary.ts';

/** Texts by number, as numbers: the numbers of the words of text `n`, each once and ascending, stand from `starts[n]` to `starts[n + 1]`. */
export interface WordsOfTexts {
  readonly texts: Words;
  readonly words: Words;
  readonly parts: Int32Array;
  readonly starts: Int32Array;
}

const wordsIn = (text: string): string[] => [...new Set(text.split(' '))];

/** Texts that come one by one. */
export class Phrases implements WordsOfTexts {
  readonly texts = new Vocabulary();
  readonly words = new Vocabulary();
  parts: Int32Array = new Int32Array(16);
  starts: Int32Array = new Int32Array(8);
  #described = 0;

  constructor() {
    this.#describe([]);
  }

  intern(text: string): number {
    const number = this.texts.intern(text);
    if (number === this.#described) this.#describe(wordsIn(text).map((word) => this.words.intern(word)));
    return number;
  }

  /** The number of a text of other texts. */
  adopt({ texts }: WordsOfTexts, number: number): number {
    const own = this.texts.adopt(texts, number);
    if (own === this.#described) this.#describe(wordsIn(wordOf(texts, number)).map((word) => this.words.intern(word)));
    return own;
  }

  close(): void {
    this.texts.close();
    this.words.close();
  }

  #describe(words: number[]): void {
    const number = this.#described;
    const start = this.starts[number] as number;
    this.starts = roomFor(this.starts, number + 2);
    this.parts = roomFor(this.parts, start + words.length);
    this.parts.set(
      words.sort((left, right) => left - right),
      start,
    );
    this.starts[number + 1] = start + words.length;
    this.#described = number + 1;
  }
}
