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

/** Compares all candidate pairs of a kind, and, to learn from, a sample of the others. */
export function* observe(base: Base, cells: Int32Array, kind: RecordKind, learning: boolean): Steps<ObservedPairs> {
  const blocks = yield* doing(
    'compare',
    'blocks',
    keyPlaces[kind].map((_, group) => ({ of: kind, group })),
  );
  const found = yield* doing(
    'compare',
    'candidates',
    blocks.flatMap(({ keys, rows, cuts }, group) =>
      cuts.slice(1).map((to, part) => ({
        of: kind,
        group,
        keys: keys.subarray(cuts[part], to),
        rows: rows.subarray(cuts[part], to),
      })),
    ),
  );
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
    stopped: blocks.flatMap(({ stopped }) => stopped),
  };
}

/** The rows of a kind, in an order that depends on their ids alone. */
function rowsOf(ranks: Int32Array, cells: Int32Array, kind: RecordKind): Int32Array {
  const code = recordKinds.indexOf(kind);
  const ordered = new Int32Array(ranks.length);
  for (const [row, rank] of ranks.entries()) ordered[rank] = row;
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
