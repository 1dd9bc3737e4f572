/** The most letters of a word that are compared: what fits into the bits of a number. */
const longestWord = 31;

/**
 * Words by number, 0 for the empty one, with their letters side by side for quick comparison. Numbers depend on the order in which words
 * come; nothing that is kept may rest on them.
 */
export class Vocabulary {
  readonly words: string[] = [];
  /** Letters as small numbers; those of word `n` stand from `starts[n]` to `starts[n + 1]`. */
  letters = new Uint8Array(64);
  starts = new Int32Array(8);
  /** Which letters a word has, one bit for several letters: words whose bits differ much are far apart. */
  bags = new Int32Array(8);
  readonly #numbers = new Map<string, number>();

  constructor() {
    this.intern('');
  }

  get size(): number {
    return this.words.length;
  }

  intern(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.words.push(word);
    this.#numbers.set(word, number);
    this.#spell(word, number);
    return number;
  }

  /** No more words come: the look-up table is given back. */
  close(): void {
    this.#numbers.clear();
  }

  #spell(word: string, number: number): void {
    if (number + 2 > this.starts.length) {
      this.starts = grown(this.starts, new Int32Array(this.starts.length * 2));
      this.bags = grown(this.bags, new Int32Array(this.bags.length * 2));
    }
    let bag = 0;
    let end = this.starts[number] as number;
    const length = Math.min(word.length, longestWord);
    if (end + length > this.letters.length) this.letters = grown(this.letters, new Uint8Array(this.letters.length * 2));
    for (let index = 0; index < length; index += 1, end += 1) {
      const letter = letterOf(word.charCodeAt(index));
      this.letters[end] = letter;
      bag |= 1 << (letter & 31);
    }
    this.bags[number] = bag;
    this.starts[number + 1] = end;
  }
}

function grown<Numbers extends Uint8Array | Int32Array>(old: Numbers, larger: Numbers): Numbers {
  larger.set(old);
  return larger;
}

/** Latin letters and digits have numbers of their own; the letters of other scripts share the rest. */
function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return 37 + (code % 219);
}
