/** A place in a phrase: the words that may stand there, and whether it may be empty. */
interface Slot {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
  /** Whether the end of a sentence fits too. */
  readonly end: boolean;
}

/** Phrases of one list, by the words that they begin with, so that a text is looked through once. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly Slot[])[]>;

/** The mark between sentences in a list of words. */
export const sentenceEnd = '.';

/** Reads phrases as they are written in the data: `stop|quit sending me|us|$`. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, (readonly Slot[])[]>();
  for (const phrase of phrases) {
    const slots = phrase.split(' ').map(slotOf);
    for (const word of slots[0]?.words ?? []) index.set(word, [...(index.get(word) ?? []), slots]);
  }
  return index;
}

function slotOf(written: string): Slot {
  const optional = written.endsWith('?');
  const words = (optional ? written.slice(0, -1) : written).split('|');
  return { words: new Set(words.filter((word) => word !== '$')), optional, end: words.includes('$') };
}

/** The words of the first phrase that stands in a list of words; `undefined` where none does. */
export function findPhrase(words: readonly string[], index: PhraseIndex): string | undefined {
  for (const [at, word] of words.entries()) {
    for (const slots of index.get(word) ?? []) {
      const end = endOf(slots, words, at);
      if (end !== undefined) return words.slice(at, end).join(' ');
    }
  }
  return undefined;
}

/** Where a phrase that begins at a word ends; phrases are short, and so is the work. */
function endOf(slots: readonly Slot[], words: readonly string[], at: number): number | undefined {
  const [slot, ...rest] = slots;
  if (slot === undefined) return at;
  const word = words[at] ?? sentenceEnd;
  if (slot.words.has(word)) {
    const end = endOf(rest, words, at + 1);
    if (end !== undefined) return end;
  }
  if (slot.end && word === sentenceEnd) return endOf(rest, words, at);
  return slot.optional ? endOf(rest, words, at) : undefined;
}
