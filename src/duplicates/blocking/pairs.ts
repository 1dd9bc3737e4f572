import type { RecordKind } from '../layout.ts';
import { type KeyPlace, keyPlaces, keyWidth } from './keys.ts';
import type { Entries } from './sort-by-key.ts';

/** Calls back for each pair of rows that share a key of a group, and no key that comes before it: each pair once, the lower row first. */
export function eachPair(
  { keys: sorted, rows }: Entries,
  keys: Int32Array,
  kind: RecordKind,
  group: number,
  onPair: (a: number, b: number) => void,
): void {
  const places = keyPlaces[kind];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const key = sorted[from] as number;
    while (to < sorted.length && (sorted[to] as number) === key) to += 1;
    for (let left = from; left < to; left += 1) {
      const a = rows[left] as number;
      for (let right = left + 1; right < to; right += 1) {
        const b = rows[right] as number;
        if (a !== b && isFirst(keys, a * keyWidth, b * keyWidth, places, group, key)) onPair(a, b);
      }
    }
  }
}

/** Whether the rows share no key of an earlier group, and none smaller of this group. */
function isFirst(keys: Int32Array, a: number, b: number, places: readonly KeyPlace[], current: number, key: number): boolean {
  for (let group = 0; group <= current; group += 1) {
    const { from, to } = places[group] as KeyPlace;
    for (let left = from; left < to; left += 1) {
      const one = keys[a + left] as number;
      if (one === 0) continue;
      for (let right = from; right < to; right += 1) {
        if (one === (keys[b + right] as number) && (group !== current || one < key)) return false;
      }
    }
  }
  return true;
}

/** Whether two rows share a key. */
export function shareKey(keys: Int32Array, a: number, b: number, kind: RecordKind): boolean {
  const places = keyPlaces[kind];
  for (let group = 0; group < places.length; group += 1) {
    const { from, to } = places[group] as KeyPlace;
    for (let one = a * keyWidth + from; one < a * keyWidth + to; one += 1) {
      const key = keys[one] as number;
      if (key === 0) continue;
      for (let other = b * keyWidth + from; other < b * keyWidth + to; other += 1)
        if ((keys[other] as number) === key) return true;
    }
  }
  return false;
}
