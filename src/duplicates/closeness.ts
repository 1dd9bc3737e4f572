import { at } from './array.ts';
import { editDistance } from './edit-distance.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How close two different words are: a typing error away, similar, or neither. */
export const closeness = { different: 0, similar: 1, typo: 2 } as const;

/** Compares two words that are not the same; symmetric. */
export function closenessOf(vocabulary: Vocabulary, a: number, b: number): number {
  const { starts } = vocabulary;
  const lengthA = at(starts, a + 1) - at(starts, a);
  const lengthB = at(starts, b + 1) - at(starts, b);
  const longer = Math.max(lengthA, lengthB);
  const shorter = Math.min(lengthA, lengthB);
  if (longer - shorter > 2 && shorter * 2 < longer) return closeness.different;
  const distance = editDistance(vocabulary, a, b);
  if (distance <= 1 && shorter >= 3) return closeness.typo;
  if (distance === 2 && shorter >= 6) return closeness.typo;
  if (distance <= longer * 0.4 && shorter >= 3) return closeness.similar;
  return shorter >= 4 && isPrefix(vocabulary, a, b, shorter) ? closeness.similar : closeness.different;
}

function isPrefix({ letters, starts }: Vocabulary, a: number, b: number, length: number): boolean {
  const [startA, startB] = [at(starts, a), at(starts, b)];
  for (let index = 0; index < length; index += 1) if (at(letters, startA + index) !== at(letters, startB + index)) return false;
  return true;
}
