import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Base } from '../../duplicates/base.ts';
import type { DuplicateRecord } from '../../duplicates/duplicate-record.ts';
import type { Duplicates } from '../../duplicates/duplicates.ts';
import type { FindDuplicatesOptions } from '../../duplicates/find-duplicates.ts';
import { reader } from '../../duplicates/read-records.ts';
import { progressOf, searchBase } from '../../duplicates/search-base.ts';
import { ClienteleError } from '../../shared/errors.ts';
import { startThreads } from './task-threads.ts';

/** How {@link findDuplicatesInParallel} runs. */
export interface FindDuplicatesInParallelOptions extends FindDuplicatesOptions {
  /** How many threads compare, 1 or more; without it as many as the machine runs at a time. */
  readonly threads?: number;
}

/**
 * What `findDuplicates` finds, with the same answer, by several threads: the records are read on this one, a few thousand at a time, and
 * compared on others, so that a host goes on with its work. Records may come from a cursor. Throws as `findDuplicates` does, and
 * `invalid-input` for fewer threads than 1; an `AbortSignal` ends the threads.
 *
 * @example
 * const ana = { name: { firstName: 'Ana', lastName: 'Lima' }, emails: ['ana.lima82@example.com'], dateOfBirth: '1982-03-04' };
 * const { clusters } = await findDuplicatesInParallel([{ id: '1', ...ana }, { id: '2', ...ana }], { threads: 1 });
 * clusters // => [['1', '2']]
 */
export async function findDuplicatesInParallel(
  records: Iterable<DuplicateRecord> | AsyncIterable<DuplicateRecord>,
  { model, onProgress, signal, threads = availableParallelism() }: FindDuplicatesInParallelOptions = {},
): Promise<Duplicates> {
  if (!Number.isInteger(threads) || threads < 1) {
    throw new ClienteleError('invalid-input', 'A search has at least one thread.', { path: ['threads'] });
  }
  const base = new Base();
  const { add, close } = reader(base);
  for await (const record of records) {
    const progress = add(record);
    if (progress === undefined) continue;
    signal?.throwIfAborted();
    onProgress?.(progress);
    await setImmediate();
  }
  close();
  const { ground, steps } = searchBase(base, model);
  const progress = progressOf(base.count);
  const workers = startThreads(threads, ground);
  try {
    for (let step = steps.next([]); ; ) {
      if (step.done === true) return step.value;
      const { phase, tasks } = step.value;
      onProgress?.(progress(phase));
      const findings = await workers.perform(tasks, (finding) => {
        signal?.throwIfAborted();
        onProgress?.(progress(phase, finding));
      });
      step = steps.next(findings);
    }
  } finally {
    await workers.close();
  }
}
