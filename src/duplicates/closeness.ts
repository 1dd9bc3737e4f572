import { editDistance } from './edit-distance.ts';
import { lengthOf, longestWord, type Words } from './vocabulary.ts';

/** How close two different words are: a typing error away, similar, or neither. */
export const closeness = { different: 0, similar: 1, typo: 2 } as const;

/** Compares two words that are not the same; symmetric. */
export function closenessOf(words: Words, a: number, b: number): number {
  const lengthA = Math.min(lengthOf(words, a), longestWord);
  const lengthB = Math.min(lengthOf(words, b), longestWord);
  const longer = Math.max(lengthA, lengthB);
  const shorter = Math.min(lengthA, lengthB);
  if (longer - shorter > 2 && shorter * 2 < longer) return closeness.different;
  // A replaced letter changes two bits of the bag at most, a letter that is left out one.
  const apart = bitCount((words.bags[a] as number) ^ (words.bags[b] as number));
  const replaced = (apart - (longer - shorter)) / 2;
  if (longer - shorter + replaced > Math.max(2, longer * 0.4)) return isBeginning(words, a, b, shorter);
  const distance = editDistance(words, a, b);
  if (distance <= 1 && shorter >= 3) return closeness.typo;
  if (distance === 2 && shorter >= 6) return closeness.typo;
  if (distance <= longer * 0.4 && shorter >= 3) return closeness.similar;
  return isBeginning(words, a, b, shorter);
}

/** A word that is the beginning of the other, four letters or more, is similar however long the other is. */
const isBeginning = (words: Words, a: number, b: number, shorter: number): number =>
  shorter >= 4 && isPrefix(words, a, b, shorter) ? closeness.similar : closeness.different;

function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function isPrefix({ letters, starts }: Words, a: number, b: number, length: number): boolean {
  const [startA, startB] = [starts[a] as number, starts[b] as number];
  for (let index = 0; index < length; index += 1)
    if ((letters[startA + index] as number) !== (letters[startB + index] as number)) return false;
  return true;
}
