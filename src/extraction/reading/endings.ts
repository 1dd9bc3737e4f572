/** Endings of words, by their last three letters; of those the longest first. */
export type Endings = ReadonlyMap<string, readonly string[]>;

const letters = 3;

/** The endings among words: those with a hyphen in front, of three letters and more. */
export function endingsAmong(words: ReadonlySet<string>): Endings {
  const endings = [...words].filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  return Map.groupBy(
    endings.toSorted((a, b) => b.length - a.length),
    (ending) => ending.slice(-letters),
  );
}

/** The longest ending that a word has behind so many letters and more. */
export const endingOf = (endings: Endings, word: string, fewestBefore: number): string | undefined =>
  endings.get(word.slice(-letters))?.find((ending) => word.length >= ending.length + fewestBefore && word.endsWith(ending));
