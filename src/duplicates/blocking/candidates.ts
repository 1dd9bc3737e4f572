import type { Base } from '../base.ts';
import { cell, type RecordKind, recordKinds, rowWidth } from '../layout.ts';
import { blockLimit } from './block-limit.ts';
import { type KeyPlace, keyPlaces, keyText, keyWidth } from './keys.ts';
import { type Entries, sortByKey } from './sort-by-key.ts';

/**
 * Calls back for each pair of rows that share a key, once, the lower row first; yields after each group of keys. Keys that too
 * many records have bring nobody together: they are taken out of `keys`, and returned.
 */
export function* candidatePairs(
  base: Base,
  keys: Int32Array,
  kind: RecordKind,
  onPair: (a: number, b: number) => void,
  stoppedKeys?: readonly string[],
): Generator<void, number[]> {
  const stopped: number[] = [];
  const known = stoppedKeys === undefined ? undefined : new Set(stoppedKeys);
  const code = recordKinds.indexOf(kind);
  const places = keyPlaces[kind];
  for (const place of places) {
    const entries = entriesOf(base, keys, code, place);
    const { keys: sorted, rows } = sortByKey(entries.keys, entries.rows);
    const limit = known === undefined ? blockLimit(sorted, base.count, place.broad) : sorted.length;
    const stoppedHere = new Set<number>();
    for (let from = 0, to = 0; from < sorted.length; from = to) {
      const key = sorted[from] as number;
      while (to < sorted.length && (sorted[to] as number) === key) to += 1;
      if (to - from > limit || known?.has(keyText(key)) === true) {
        stoppedHere.add(key);
        for (let index = from; index < to; index += 1) takeOut(keys, (rows[index] as number) * keyWidth, place, key);
      }
    }
    for (let from = 0, to = 0; from < sorted.length; from = to) {
      const key = sorted[from] as number;
      while (to < sorted.length && (sorted[to] as number) === key) to += 1;
      if (stoppedHere.has(key)) continue;
      for (let left = from; left < to; left += 1) {
        const a = rows[left] as number;
        for (let right = left + 1; right < to; right += 1) {
          const b = rows[right] as number;
          if (a !== b && isFirst(keys, a * keyWidth, b * keyWidth, places, place, key)) onPair(a, b);
        }
      }
    }
    stopped.push(...stoppedHere);
    yield;
  }
  return stopped;
}

function entriesOf(base: Base, keys: Int32Array, code: number, { from, to }: KeyPlace): Entries {
  const each = (use: (key: number, row: number) => void): void => {
    for (let row = 0; row < base.count; row += 1) {
      if ((base.cells[row * rowWidth + cell.kind] as number) !== code) continue;
      for (let place = row * keyWidth + from; place < row * keyWidth + to; place += 1) {
        const key = keys[place] as number;
        if (key !== 0) use(key, row);
      }
    }
  };
  let length = 0;
  each(() => {
    length += 1;
  });
  const entries = { keys: new Int32Array(length), rows: new Int32Array(length) };
  let next = 0;
  each((key, row) => {
    entries.keys[next] = key;
    entries.rows[next] = row;
    next += 1;
  });
  return entries;
}

function takeOut(keys: Int32Array, start: number, { from, to }: KeyPlace, key: number): void {
  for (let place = start + from; place < start + to; place += 1) if (keys[place] === key) keys[place] = 0;
}

/** Whether the rows share no key of an earlier group, and none smaller of this group. */
function isFirst(keys: Int32Array, a: number, b: number, places: readonly KeyPlace[], current: KeyPlace, key: number): boolean {
  for (let index = 0; ; index += 1) {
    const place = places[index] as KeyPlace;
    const { from, to } = place;
    for (let left = from; left < to; left += 1) {
      const one = keys[a + left] as number;
      if (one === 0) continue;
      for (let right = from; right < to; right += 1) {
        if (one === (keys[b + right] as number) && (place !== current || one < key)) return false;
      }
    }
    if (place === current) return true;
  }
}
