import { Base } from './base.ts';
import type { DuplicateRecord } from './duplicate-record.ts';
import type { DuplicateProgress, Duplicates } from './duplicates.ts';
import type { DuplicateModel } from './model.ts';
import { closeBase, reader } from './read-records.ts';
import { progressOf, searchBase } from './search-base.ts';
import type { Finding } from './tasks.ts';
import { worker } from './tasks.ts';

/**
 * {@link findDuplicates} in steps: a host that shares its thread goes on with other work between them, and ends the search by not asking
 * for more.
 *
 * @example
 * const search = searchDuplicates([{ id: '1', emails: ['ana@example.com'] }]);
 * let step = search.next();
 * while (step.done !== true) step = search.next();
 * step.value.clusters // => []
 */
export function* searchDuplicates(
  records: Iterable<DuplicateRecord>,
  given?: DuplicateModel,
): Generator<DuplicateProgress, Duplicates> {
  const base = new Base();
  const read = reader(base);
  for (const record of records) {
    const progress = read(record);
    if (progress !== undefined) yield progress;
  }
  closeBase(base);
  const { ground, steps } = searchBase(base, given);
  const work = worker(ground);
  const progress = progressOf(base.count);
  for (let step = steps.next([]); ; ) {
    if (step.done === true) return step.value;
    const { phase, tasks } = step.value;
    const findings: Finding[] = [];
    yield progress(phase);
    for (const task of tasks) {
      const finding = work(task);
      findings.push(finding);
      yield progress(phase, finding);
    }
    step = steps.next(findings);
  }
}
