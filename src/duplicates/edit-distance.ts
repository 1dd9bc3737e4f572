import { lengthOf, longestWord, type Words } from './vocabulary.ts';

/** By letter: where it stands in a word, one bit for each place. All 0 between two comparisons. */
const positions = new Int32Array(1 << 16);

/**
 * How many letters have to be put in, left out, replaced, or swapped with their neighbour to make one word of the other (optimal string
 * alignment), by the bit-parallel method of Hyyrö (2003). The same in both directions.
 */
export function editDistance(words: Words, a: number, b: number): number {
  const { letters, starts } = words;
  const length = Math.min(lengthOf(words, a), longestWord);
  const startA = starts[a] as number;
  const endA = startA + length;
  const startB = starts[b] as number;
  const endB = startB + Math.min(lengthOf(words, b), longestWord);
  if (length === 0 || endB === startB) return Math.max(length, endB - startB);
  for (let index = startA; index < endA; index += 1) {
    const letter = letters[index] as number;
    positions[letter] = (positions[letter] as number) | (1 << (index - startA));
  }
  const last = 1 << (length - 1);
  let [distance, plus, minus, diagonal, previous] = [length, -1, 0, 0, 0];
  for (let index = startB; index < endB; index += 1) {
    const match = positions[letters[index] as number] as number;
    const swap = ((~diagonal & match) << 1) & previous;
    diagonal = (((match & plus) + plus) ^ plus) | match | minus | swap;
    let up = minus | ~(diagonal | plus);
    let down = diagonal & plus;
    if ((up & last) !== 0) distance += 1;
    if ((down & last) !== 0) distance -= 1;
    up = (up << 1) | 1;
    down <<= 1;
    plus = down | ~(diagonal | up);
    minus = up & diagonal;
    previous = match;
  }
  for (let index = startA; index < endA; index += 1) positions[letters[index] as number] = 0;
  return distance;
}
