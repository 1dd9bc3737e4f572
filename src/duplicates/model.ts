import type { Commonness } from './commonness.ts';
import type { RecordKind } from './layout.ts';

/** Base-2 logarithms of shares, one for each of {@link pairClasses}. */
export type ClassWeights = readonly number[];

/** What is known of the pairs of one kind of records. */
export interface KindModel {
  /** Base-2 logarithms of the share of each class among all pairs. */
  readonly share: ClassWeights;
  /** By feature and level: how often the level occurs in pairs of each class. */
  readonly features: { readonly [feature: string]: { readonly [level: string]: ClassWeights } };
  /** Bits that a pair needs beyond even odds: how far the weights overstate, learnt from the base itself. */
  readonly cut: number;
}

/**
 * What a batch run learnt: frequencies, weights and the cut, as plain JSON data. Under one model a pair gets the same verdict always.
 */
export interface DuplicateModel {
  /** Of the format; other versions are refused. */
  readonly version: 1;
  readonly commonness: Commonness;
  /** Keys of {@link blockingKeys} that too many records share to bring anybody together. */
  readonly stoppedKeys: readonly string[];
  readonly kinds: { readonly [Kind in RecordKind]: KindModel };
}
