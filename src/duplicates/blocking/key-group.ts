import type { Columns } from '../base.ts';

/** Values that bring records together: records that share a key of a group are compared. */
export interface KeyGroup {
  readonly code: string;
  /** The most keys of one record. */
  readonly slots: number;
  /** Whether one value alone makes the key: only small bases afford such keys. */
  readonly broad?: true;
  /** Writes the hashes of a row's keys into `out`, from `to` on; what stays 0 is no key. */
  readonly write: (columns: Columns, start: number, out: Int32Array, to: number) => void;
}
