/** How a language writes numbers in one word. */
export interface JoinedNumbers {
  /** The numbers from 1 to 19, as they stand inside a word. */
  readonly small: readonly string[];
  /** From twenty on. */
  readonly tens: readonly string[];
  /** One word of ten and unit: `einundzwanzig`, `ventuno`. */
  readonly withUnit: (ten: string, unit: string) => readonly string[];
  /** What hundreds end in: `hundert`. */
  readonly hundred: string;
  /** What the years before and behind 2000 start with, and what they are: `neunzehnhundert`. */
  readonly centuries: Readonly<Record<string, number>>;
}

/**
 * The numbers that a language writes in one word: 21 to 99, the hundreds with what follows them, and the years.
 *
 * @example
 * const numbers = joinedNumbers({ small: ['ein', 'zwei'], tens: ['zwanzig'], withUnit: (ten, unit) => [`${unit}und${ten}`], hundred: 'hundert', centuries: { neunzehnhundert: 1900 } });
 * [numbers.get('zweiundzwanzig'), numbers.get('zweihundertein'), numbers.get('neunzehnhundertzwanzig')] // => [22, 201, 1920]
 */
export function joinedNumbers({ small, tens, withUnit, hundred, centuries }: JoinedNumbers): ReadonlyMap<string, number> {
  const below = new Map<string, number>();
  for (const [at, word] of small.entries()) below.set(word, at + 1);
  for (const [at, ten] of tens.entries()) {
    below.set(ten, (at + 2) * 10);
    for (const [index, unit] of small.slice(0, 9).entries())
      for (const word of withUnit(ten, unit)) below.set(word, (at + 2) * 10 + index + 1);
  }
  const found = new Map(below);
  const heads = [['', 1] as const, ...small.slice(0, 9).map((unit, at) => [unit, at + 1] as const)];
  const starts = [...heads.map(([unit, times]) => [`${unit}${hundred}`, times * 100] as const), ...Object.entries(centuries)];
  for (const [start, value] of starts) {
    if (!found.has(start)) found.set(start, value);
    for (const [word, rest] of below) found.set(start + word, value + rest);
  }
  return found;
}
