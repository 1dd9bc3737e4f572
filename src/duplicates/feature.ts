import type { Sharing } from './classes.ts';
import type { Comparing } from './comparing.ts';

/** One way in which two values can agree or differ, with what is expected of it before any data is seen. */
export interface Level {
  /** A stable code: `nickname`. */
  readonly code: string;
  /** A sentence for people. */
  readonly text: string;
  /** The share among pairs of one client's records, and among pairs of any two records, where both have the value. */
  readonly match: number;
  readonly random: number;
  /** Whether the share among matches is kept as expected: the level tells people apart, whatever the data seem to say. */
  readonly fixed?: true;
}

/** A small comparison of one part of two records. */
export interface Feature {
  readonly code: string;
  /** How far other clients of the same household, office or community agree in it; up to 0.05 it is fixed, above it is learnt. */
  readonly sharing: Sharing;
  /** Whether agreement is a name's, on which alone nothing is merged. */
  readonly name: boolean;
  /** By number from 1 on; 0 stands for a missing value. At most 15. */
  readonly levels: readonly Level[];
  /** The number of the level on which the rows that start at `a` and `b` agree. Symmetric. */
  readonly compare: (comparing: Comparing, a: number, b: number) => number;
}

/** A table of levels: code, share among matches, share among random pairs, sentence. */
export const levels = (...rows: readonly (readonly [string, number, number, string])[]): readonly Level[] =>
  rows.map(([code, match, random, text]) => ({ code, match, random, text }));
