import type { DuplicateRecord } from './duplicate-record.ts';
import type { DuplicateProgress, Duplicates } from './duplicates.ts';
import type { DuplicateModel } from './model.ts';
import { searchDuplicates } from './search-duplicates.ts';

/** How {@link findDuplicates} runs. */
export interface FindDuplicatesOptions {
  /** A model of an earlier run; without it one is learnt from the records. */
  readonly model?: DuplicateModel;
  /** Called now and then. */
  readonly onProgress?: (progress: DuplicateProgress) => void;
  /** Ends the run early, between two steps: an `AbortSignal`, whose reason is thrown. */
  readonly signal?: { readonly throwIfAborted: () => void };
}

/**
 * Finds the records of a base that belong to one client: learns from the base itself how much each agreement proves, without labels and
 * without tuning. The order of the records does not matter. Throws `invalid-input` for an id that occurs twice, and
 * the signal's reason.
 *
 * @example
 * const ana = { name: { firstName: 'Ana', lastName: 'Lima' }, emails: ['ana.lima82@example.com'], dateOfBirth: '1982-03-04' };
 * const rui = { id: '3', name: { firstName: 'Rui', lastName: 'Costa' }, dateOfBirth: '1990-10-01' };
 * findDuplicates([{ id: '1', ...ana }, { id: '2', ...ana }, rui]).clusters // => [['1', '2']]
 */
export function findDuplicates(records: Iterable<DuplicateRecord>, options: FindDuplicatesOptions = {}): Duplicates {
  const search = searchDuplicates(records, options.model);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
    options.signal?.throwIfAborted();
    options.onProgress?.(step.value);
  }
}

/**
 * Learns a model from records, for comparing pairs later. Few records, or none, leave what is expected of client bases in general.
 *
 * @example
 * trainModel([]).version // => 1
 */
export const trainModel = (records: Iterable<DuplicateRecord>): DuplicateModel => findDuplicates(records).model;
