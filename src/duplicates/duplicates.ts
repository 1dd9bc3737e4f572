import type { DuplicateModel } from './model.ts';
import type { DuplicateVerdict } from './pair-comparison.ts';

/** Two records that are worth a look. */
export interface DuplicatePair {
  /** The smaller id of the two. */
  readonly left: string;
  readonly right: string;
  /** From 0 to 1: see {@link PairComparison}. */
  readonly score: number;
  readonly verdict: Exclude<DuplicateVerdict, 'distinct'>;
}

/** What a search found. */
export interface Duplicates {
  /**
   * The ids of the records that are probably one client's, for each client that has several; both levels in ascending order. A rare name
   * alone may join them: what merges without a person goes by the verdicts of the pairs.
   */
  readonly clusters: readonly (readonly string[])[];
  /** All pairs of verdict `match` and `review`, read as they are asked for. */
  readonly pairs: Iterable<DuplicatePair>;
  /** What was learnt, or given. */
  readonly model: DuplicateModel;
}

/** Where a search stands. */
export interface DuplicateProgress {
  readonly phase: 'read' | 'compare' | 'join';
  /** Records read, or candidate pairs compared so far. */
  readonly count: number;
}
