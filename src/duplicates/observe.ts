import type { Base } from './base.ts';
import { keyPlaces } from './blocking/keys.ts';
import { cell, type RecordKind, recordKinds, rowWidth } from './layout.ts';
import { sharedCopy } from './numbers.ts';
import { Patterns } from './patterns.ts';
import { doing, type Steps } from './steps.ts';
import type { ComparedPairs } from './tasks.ts';

/** The candidate pairs of one kind with the numbers of their patterns. */
export interface ObservedPairs {
  readonly candidates: Patterns;
  readonly others: Patterns;
  readonly records: number;
  /** The pairs, in parts. */
  readonly parts: readonly Pick<ComparedPairs, 'left' | 'right' | 'pattern'>[];
  readonly stopped: readonly number[];
}

/** The blocks of so many groups of keys are there at a time: those of all take more memory than the keys. */
const groupsPerStep = 4;

/** Compares all candidate pairs of a kind, and, to learn from, a sample of the others. */
export function* observe(base: Base, cells: Int32Array, kind: RecordKind, learning: boolean): Steps<ObservedPairs> {
  const found: ComparedPairs[] = [];
  const stopped: number[] = [];
  for (let from = 0; from < keyPlaces[kind].length; from += groupsPerStep) {
    const groups = keyPlaces[kind].slice(from, from + groupsPerStep).map((_, index) => from + index);
    const blocks = yield* doing(
      'compare',
      'blocks',
      groups.map((group) => ({ of: kind, group })),
    );
    for (const block of blocks) stopped.push(...block.stopped);
    const pairs = yield* doing(
      'compare',
      'candidates',
      blocks.flatMap(({ parts }, index) => parts.map((entries) => ({ of: kind, group: groups[index] as number, ...entries }))),
    );
    found.push(...pairs);
  }
  const rows = rowsOf(base.ranks, cells, kind);
  const sampled = learning ? yield* doing('compare', 'others', ranges(kind, rows)) : [];
  const [candidates, others] = [new Patterns(), new Patterns()];
  for (const part of found) {
    const numbers = candidates.addAll(part);
    for (let pair = 0; pair < part.pattern.length; pair += 1)
      part.pattern[pair] = numbers[part.pattern[pair] as number] as number;
  }
  for (const part of sampled) others.addAll(part);
  return {
    candidates,
    others,
    records: rows.length,
    parts: found.map(({ left, right, pattern }) => ({ left, right, pattern })),
    stopped,
  };
}

/** The rows of a kind, in an order that depends on their ids alone. */
function rowsOf(ranks: Int32Array, cells: Int32Array, kind: RecordKind): Int32Array {
  const code = recordKinds.indexOf(kind);
  const ordered = new Int32Array(ranks.length);
  for (let row = 0; row < ranks.length; row += 1) ordered[ranks[row] as number] = row;
  return sharedCopy(ordered.filter((row) => cells[row * rowWidth + cell.kind] === code));
}

const mostOthers = 500_000;
/** Into how many tasks the others are divided. */
const divisions = 20;

/** All pairs of a small base, else an even sample. */
function ranges(of: RecordKind, rows: Int32Array) {
  const drawn = (rows.length * (rows.length - 1)) / 2 > mostOthers;
  const total = drawn ? mostOthers : rows.length;
  const size = Math.ceil(total / divisions);
  return Array.from({ length: total === 0 ? 0 : Math.ceil(total / size) }, (_, part) => ({
    of,
    rows,
    drawn,
    from: part * size,
    to: Math.min((part + 1) * size, total),
  }));
}
