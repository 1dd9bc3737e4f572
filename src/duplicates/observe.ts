import type { Base } from './base.ts';
import { candidatePairs } from './blocking/candidates.ts';
import { keyPlaces, keyWidth } from './blocking/keys.ts';
import type { Comparing } from './comparing.ts';
import type { DuplicateProgress } from './duplicates.ts';
import { joinHashes } from './hash.ts';
import { features } from './kinds.ts';
import { cell, type RecordKind, recordKinds, rowWidth } from './layout.ts';
import { addPair, Patterns } from './patterns.ts';

/** The candidate pairs of one kind with the numbers of their patterns. */
export interface ObservedPairs {
  readonly candidates: Patterns;
  readonly others: Patterns;
  readonly records: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly pattern: Int32Array;
  readonly stopped: readonly number[];
}

/** Compares all candidate pairs of a kind, and a sample of the others; yields now and then. */
export function* observe(
  comparing: Comparing,
  keys: Int32Array,
  kind: RecordKind,
  stoppedKeys?: readonly string[],
): Generator<DuplicateProgress, ObservedPairs> {
  const { base } = comparing;
  const candidates = new Patterns();
  let [left, right, pattern, length] = [new Int32Array(1 << 12), new Int32Array(1 << 12), new Int32Array(1 << 12), 0];
  const onPair = (a: number, b: number): void => {
    if (length === left.length) [left, right, pattern] = [doubled(left), doubled(right), doubled(pattern)];
    left[length] = a;
    right[length] = b;
    pattern[length] = addPair(candidates, features[kind], comparing, a * rowWidth, b * rowWidth);
    length += 1;
  };
  const groups = candidatePairs(base, keys, kind, onPair, stoppedKeys);
  let group = groups.next();
  for (; group.done !== true; group = groups.next()) yield { phase: 'compare', count: length };
  const stopped = group.value;
  const rows = rowsOf(base, kind);
  const others = stoppedKeys === undefined ? sampleOthers(comparing, keys, kind, rows) : new Patterns();
  yield { phase: 'compare', count: length };
  return {
    candidates,
    others,
    records: rows.length,
    left: left.subarray(0, length),
    right: right.subarray(0, length),
    pattern: pattern.subarray(0, length),
    stopped,
  };
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** The rows of a kind, in an order that depends on their ids alone. */
function rowsOf(base: Base, kind: RecordKind): Int32Array {
  const code = recordKinds.indexOf(kind);
  const ordered = new Int32Array(base.count);
  for (const [row, rank] of base.ranks.entries()) ordered[rank] = row;
  return ordered.filter((row) => base.cells[row * rowWidth + cell.kind] === code);
}

const mostOthers = 500_000;

/** All pairs of a small base, else an even sample. */
function sampleOthers(comparing: Comparing, keys: Int32Array, kind: RecordKind, rows: Int32Array): Patterns {
  const others = new Patterns();
  const take = (a: number, b: number): void => {
    if (!shareKey(keys, a, b, kind)) addPair(others, features[kind], comparing, a * rowWidth, b * rowWidth);
  };
  const all = (rows.length * (rows.length - 1)) / 2;
  if (all <= mostOthers) {
    for (let left = 0; left < rows.length; left += 1) {
      for (let right = left + 1; right < rows.length; right += 1) take(rows[left] as number, rows[right] as number);
    }
    return others;
  }
  for (let draw = 1; draw <= mostOthers; draw += 1) {
    const left = (joinHashes(draw, 1) >>> 0) % rows.length;
    const right = (joinHashes(draw, 2) >>> 0) % rows.length;
    if (left !== right) take(rows[left] as number, rows[right] as number);
  }
  return others;
}

function shareKey(keys: Int32Array, a: number, b: number, kind: RecordKind): boolean {
  for (const { from, to } of keyPlaces[kind]) {
    for (let one = a * keyWidth + from; one < a * keyWidth + to; one += 1) {
      const key = keys[one] as number;
      if (key === 0) continue;
      for (let other = b * keyWidth + from; other < b * keyWidth + to; other += 1)
        if ((keys[other] as number) === key) return true;
    }
  }
  return false;
}
