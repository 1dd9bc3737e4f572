import { foldAccents } from '../../shared/text.ts';

const longest = 40;

/**
 * Whether two words may be one name, heard or typed differently: at most one letter of three differs.
 *
 * @example
 * areSimilar('Jon', 'John') // => true
 * areSimilar('Smith', 'Jones') // => false
 */
export function areSimilar(left: string, right: string): boolean {
  const a = foldAccents(left.slice(0, longest));
  const b = foldAccents(right.slice(0, longest));
  return distance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 3));
}

/** How many letters have to be put in, taken out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
