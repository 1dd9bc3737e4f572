import type { Columns } from '../base.ts';
import { cell, type RecordKind, recordKinds, rowWidth } from '../layout.ts';
import { blockLimit } from './block-limit.ts';
import { type KeyPlace, keyPlaces, keyWidth } from './keys.ts';
import { type Entries, sortByKey } from './sort-by-key.ts';

/** The rows that one group of keys brings together: entries of one key stand side by side. */
export interface Blocks {
  /** Keys that too many records have: they bring nobody together. */
  readonly stopped: readonly number[];
  /** The entries, divided so that each part has about as many pairs; each in memory of its own. */
  readonly parts: readonly Entries[];
}

/** Pairs in a part. */
const pairsPerPart = 200_000;

/**
 * Finds the blocks of a group, and takes the keys out of `keys` that too many records have: more than the base affords, or those that
 * are known to be stopped.
 */
export function findBlocks(
  columns: Columns,
  keys: Int32Array,
  kind: RecordKind,
  group: number,
  known: ReadonlySet<number> | undefined,
): Blocks {
  const place = keyPlaces[kind][group] as KeyPlace;
  const entries = entriesOf(columns, keys, recordKinds.indexOf(kind), place);
  const sorted = sortByKey(entries.keys, entries.rows);
  const limit = known === undefined ? blockLimit(sorted.keys, columns.count, place.broad) : sorted.keys.length;
  const stopped: number[] = [];
  const parts: Entries[] = [];
  let [start, length, pairs] = [0, 0, 0];
  const cut = (): void => {
    if (length > start) parts.push({ keys: sorted.keys.slice(start, length), rows: sorted.rows.slice(start, length) });
    [start, pairs] = [length, 0];
  };
  for (let from = 0, to = 0; from < sorted.keys.length; from = to) {
    const key = sorted.keys[from] as number;
    while (to < sorted.keys.length && (sorted.keys[to] as number) === key) to += 1;
    if (to - from > limit || known?.has(key) === true) {
      stopped.push(key);
      for (let index = from; index < to; index += 1) takeOut(keys, (sorted.rows[index] as number) * keyWidth, place, key);
    } else if (to - from > 1) {
      sorted.keys.copyWithin(length, from, to);
      sorted.rows.copyWithin(length, from, to);
      length += to - from;
      pairs += ((to - from) * (to - from - 1)) / 2;
      if (pairs >= pairsPerPart) cut();
    }
  }
  cut();
  return { parts, stopped };
}

function entriesOf({ cells, count }: Columns, keys: Int32Array, code: number, { from, to }: KeyPlace): Entries {
  const each = (use: (key: number, row: number) => void): void => {
    for (let row = 0; row < count; row += 1) {
      if ((cells[row * rowWidth + cell.kind] as number) !== code) continue;
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
