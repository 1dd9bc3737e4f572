import { Base } from './base.ts';
import { comparing } from './comparing.ts';
import type { DuplicateRecord } from './duplicate-record.ts';
import { encoder } from './encode.ts';
import { explain } from './explain.ts';
import { cell, type RecordKind, recordKinds, rowWidth } from './layout.ts';
import type { DuplicateModel } from './model.ts';
import type { PairComparison } from './pair-comparison.ts';

/**
 * Compares two records under a model: the same answer as the batch run's, in either order of the two. A person and an organisation are
 * `distinct`.
 *
 * @example
 * const model = trainModel([]);
 * const ana = { id: '1', name: { firstName: 'Ana', lastName: 'Lima' }, emails: ['ana.lima82@example.com'], dateOfBirth: '1982-03-04' };
 * comparePair(model, ana, { ...ana, id: '2', dateOfBirth: '1982-04-03' }).verdict // => 'match'
 * comparePair(model, ana, { id: '3', name: { firstName: 'Rui', lastName: 'Lima' }, dateOfBirth: '1979-01-30' }).verdict // => 'distinct'
 */
export const comparePair = (model: DuplicateModel, a: DuplicateRecord, b: DuplicateRecord): PairComparison =>
  compareWithMany(model, a, [b])[0] as PairComparison;

/**
 * Compares a record with each of several, as {@link comparePair} does, and reads it once.
 *
 * @example
 * const [same] = compareWithMany(trainModel([]), { id: '1', emails: ['ana.lima82@example.com'] }, [{ id: '2', emails: ['ANA.LIMA82@example.com'] }]);
 * same?.explanation.map(({ level }) => level).includes('same') // => true
 */
export function compareWithMany(
  model: DuplicateModel,
  record: DuplicateRecord,
  others: readonly DuplicateRecord[],
): readonly PairComparison[] {
  const base = new Base();
  const encode = encoder(base);
  for (const one of [record, ...others]) encode(one);
  const ready = comparing(base, model.commonness);
  const kindOf = (row: number): RecordKind => recordKinds[base.cells[row * rowWidth + cell.kind] as number] as RecordKind;
  return others.map((_, index) => {
    const kind = kindOf(0);
    return kind === kindOf(index + 1) ? explain(ready, model.kinds[kind], kind, 0, (index + 1) * rowWidth) : twoKinds;
  });
}

const twoKinds: PairComparison = {
  score: 0,
  verdict: 'distinct',
  explanation: [
    {
      feature: 'kind',
      level: 'different',
      text: 'One is a person, the other an organisation.',
      weight: Number.NEGATIVE_INFINITY,
    },
  ],
};
