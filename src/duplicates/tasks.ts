import { type Blocks, findBlocks } from './blocking/blocks.ts';
import { writeKeys } from './blocking/keys.ts';
import { eachPair, shareKey } from './blocking/pairs.ts';
import type { Entries } from './blocking/sort-by-key.ts';
import type { Comparing } from './comparing.ts';
import { joinHashes } from './hash.ts';
import { features } from './kinds.ts';
import { type RecordKind, rowWidth } from './layout.ts';
import { roomFor } from './numbers.ts';
import { addPair, type Compared, Patterns } from './patterns.ts';

/** What all tasks of a search work on: numbers that threads share, and plain data. */
export interface Ground {
  readonly comparing: Comparing;
  /** The keys of each row; let go when all pairs are compared. */
  keys: Int32Array;
  /** The stopped keys of a model that is given. */
  readonly stopped: readonly number[] | undefined;
}

/** Compared pairs with the rows of each, and the number of its pattern. */
export interface ComparedPairs extends Compared {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly pattern: Int32Array;
}

/** A part of a search that any thread can do, in whatever order: `from` and `to` bound a range. */
export interface Tasks {
  /** Writes the keys of a range of rows. */
  readonly keys: { readonly from: number; readonly to: number };
  /** Finds the rows that share the keys of a group. */
  readonly blocks: { readonly of: RecordKind; readonly group: number };
  /** Compares the rows that share the keys of a group. */
  readonly candidates: { readonly of: RecordKind; readonly group: number } & Entries;
  /** Compares rows that share no key: a range of the draws from all pairs, or all pairs whose first is in a range of `rows`. */
  readonly others: {
    readonly of: RecordKind;
    readonly rows: Int32Array;
    readonly drawn: boolean;
    readonly from: number;
    readonly to: number;
  };
}

/** What comes of each kind of task. */
export interface Findings {
  readonly keys: true;
  readonly blocks: Blocks;
  readonly candidates: ComparedPairs;
  readonly others: Compared;
}

/** A task, as plain data that can be sent to another thread. */
export type Task = { readonly [Kind in keyof Tasks]: { readonly kind: Kind } & Tasks[Kind] }[keyof Tasks];

/** What comes of a task. */
export type Finding = Findings[keyof Findings];

/** Does tasks on a ground. */
export function worker(ground: Ground): (task: Task) => Finding {
  const { comparing, keys, stopped } = ground;
  const found = new Found();
  const known = stopped === undefined ? undefined : new Set(stopped);
  const work: { readonly [Kind in keyof Tasks]: (task: Tasks[Kind]) => Findings[Kind] } = {
    keys({ from, to }) {
      writeKeys(comparing, keys, from, to);
      return true;
    },
    blocks: ({ of, group }) => findBlocks(comparing, keys, of, group, known),
    candidates: (task) => compareCandidates(ground, task, found),
    others: (task) => compareOthers(ground, task),
  };
  return (task) => work[task.kind](task as never);
}

/** Pairs as they are found: longer than there are, and used again. */
class Found {
  left: Int32Array = new Int32Array(1 << 12);
  right: Int32Array = new Int32Array(1 << 12);
  pattern: Int32Array = new Int32Array(1 << 12);
  length = 0;

  add(left: number, right: number, pattern: number): void {
    if (this.length === this.left.length) {
      this.left = roomFor(this.left, this.length + 1);
      this.right = roomFor(this.right, this.length + 1);
      this.pattern = roomFor(this.pattern, this.length + 1);
    }
    this.left[this.length] = left;
    this.right[this.length] = right;
    this.pattern[this.length] = pattern;
    this.length += 1;
  }

  /** What was found since the last time, in memory of its own. */
  take(): Pick<ComparedPairs, 'left' | 'right' | 'pattern'> {
    const firstOf = (numbers: Int32Array): Int32Array => numbers.slice(0, this.length);
    const pairs = { left: firstOf(this.left), right: firstOf(this.right), pattern: firstOf(this.pattern) };
    this.length = 0;
    return pairs;
  }
}

function compareCandidates({ comparing, keys }: Ground, task: Tasks['candidates'], found: Found): ComparedPairs {
  const patterns = new Patterns();
  eachPair(task, keys, task.of, task.group, (a, b) =>
    found.add(a, b, addPair(patterns, features[task.of], comparing, a * rowWidth, b * rowWidth)),
  );
  return { ...found.take(), ...patterns.compared() };
}

function compareOthers({ comparing, keys }: Ground, { of, rows, drawn, from, to }: Tasks['others']): Compared {
  const patterns = new Patterns();
  const take = (a: number, b: number): void => {
    if (!shareKey(keys, a, b, of)) addPair(patterns, features[of], comparing, a * rowWidth, b * rowWidth);
  };
  if (drawn) {
    for (let draw = from + 1; draw <= to; draw += 1) {
      const left = (joinHashes(draw, 1) >>> 0) % rows.length;
      const right = (joinHashes(draw, 2) >>> 0) % rows.length;
      if (left !== right) take(rows[left] as number, rows[right] as number);
    }
  } else {
    for (let left = from; left < to; left += 1) {
      for (let right = left + 1; right < rows.length; right += 1) take(rows[left] as number, rows[right] as number);
    }
  }
  return patterns.compared();
}
