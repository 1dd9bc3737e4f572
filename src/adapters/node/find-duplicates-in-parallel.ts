import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { appendBase, type BasePart } from '../../duplicates/append-base.ts';
import { Base } from '../../duplicates/base.ts';
import type { DuplicateRecord } from '../../duplicates/duplicate-record.ts';
import type { Duplicates } from '../../duplicates/duplicates.ts';
import type { FindDuplicatesOptions } from '../../duplicates/find-duplicates.ts';
import { closeBase, reader } from '../../duplicates/read-records.ts';
import { progressOf, searchBase } from '../../duplicates/search-base.ts';
import type { Finding } from '../../duplicates/tasks.ts';
import { ClienteleError } from '../../shared/errors.ts';
import { free, share } from './memory.ts';
import { withThreads } from './task-threads.ts';

/** How {@link findDuplicatesInParallel} runs. */
export interface FindDuplicatesInParallelOptions extends FindDuplicatesOptions {
  /** How many threads work, 1 or more; without it as many as the machine runs at a time. */
  readonly threads?: number;
}

/**
 * Records that threads read themselves, each some of the parts. The module exports `records(part)`, which gives the records of a part, at
 * once or one after the other; a part may say from where to where in a file, or between which ids.
 */
export interface RecordParts {
  readonly module: URL;
  /** Plain data, one for each part; some parts more than threads keep all threads busy. */
  readonly parts: readonly unknown[];
}

/**
 * What `findDuplicates` finds, with the same answer, by several threads. Records of an array or a cursor are read by this thread, some
 * thousand at a time, those of {@link RecordParts} by the others. Comparing, most of all else, is done by the others too, so that a host
 * goes on with its work. Throws as `findDuplicates` does, `invalid-input` for fewer threads than 1, and what the module throws; an
 * `AbortSignal` ends the threads.
 *
 * @example
 * const ana = { name: { firstName: 'Ana', lastName: 'Lima' }, emails: ['ana.lima82@example.com'], dateOfBirth: '1982-03-04' };
 * const { clusters } = await findDuplicatesInParallel([{ id: '1', ...ana }, { id: '2', ...ana }], { threads: 1 });
 * clusters // => [['1', '2']]
 */
export async function findDuplicatesInParallel(
  records: Iterable<DuplicateRecord> | AsyncIterable<DuplicateRecord> | RecordParts,
  { model, threads = availableParallelism(), ...options }: FindDuplicatesInParallelOptions = {},
): Promise<Duplicates> {
  if (!Number.isInteger(threads) || threads < 1) {
    throw new ClienteleError('invalid-input', 'A search has at least one thread.', { path: ['threads'] });
  }
  const base = await ('parts' in records ? readParts(records, threads, options) : readAll(records, options));
  closeBase(base);
  const { ground, steps } = searchBase(base, model);
  share(ground);
  return withThreads(threads, async (workers) => {
    await workers.tell({ kind: 'ground', ground });
    const progress = progressOf(base.count);
    for (let step = steps.next([]); ; ) {
      if (step.done === true) return step.value;
      const { phase, tasks } = step.value;
      options.onProgress?.(progress(phase));
      // What is left is done here: the threads give back their memory first.
      if (phase === 'join') await workers.close();
      const findings: Finding[] = [];
      await workers.perform<Finding>(tasks, (finding) => {
        options.signal?.throwIfAborted();
        findings.push(finding);
        options.onProgress?.(progress(phase, finding));
      });
      step = steps.next(findings);
    }
  });
}

async function readAll(
  records: Iterable<DuplicateRecord> | AsyncIterable<DuplicateRecord>,
  { onProgress, signal }: FindDuplicatesOptions,
): Promise<Base> {
  const base = new Base();
  const add = reader(base);
  for await (const record of records) {
    const progress = add(record);
    if (progress === undefined) continue;
    signal?.throwIfAborted();
    onProgress?.(progress);
    await setImmediate();
  }
  return base;
}

/** By threads of their own: what they remember of the texts is given back when they end. */
async function readParts(
  { module, parts }: RecordParts,
  threads: number,
  { onProgress, signal }: FindDuplicatesOptions,
): Promise<Base> {
  const base = new Base();
  const tasks = parts.map((part) => ({ kind: 'read', module: module.href, part }) as const);
  await withThreads(threads, (workers) =>
    workers.perform<BasePart>(tasks, (part) => {
      signal?.throwIfAborted();
      appendBase(base, part);
      free(part);
      onProgress?.({ phase: 'read', count: base.count });
    }),
  );
  return base;
}
