import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePair } from '../../src/duplicates/compare-pair.ts';
import type { DuplicateRecord } from '../../src/duplicates/duplicate-record.ts';
import { trainModel } from '../../src/duplicates/find-duplicates.ts';
import type { DuplicateModel } from '../../src/duplicates/model.ts';
import { type DuplicateLabel, tuneModel } from '../../src/duplicates/tune-model.ts';
import { arbitraryBase } from './arbitrary-record.ts';

const model = trainModel([]);

const arbitraryLabels = arbitraryBase.chain((records) => {
  const id = fc.constantFrom(...records.map((record) => record.id));
  const label = fc.record({ left: id, right: id, same: fc.boolean() }).filter(({ left, right }) => left !== right);
  const labels = fc.uniqueArray(label, { selector: ({ left, right }) => [left, right].sort().join(' '), maxLength: 12 });
  return fc.record({ records: fc.constant(records), labels: records.length < 2 ? fc.constant([]) : labels, seed: fc.nat() });
});

const wrong = (under: DuplicateModel, records: readonly DuplicateRecord[], labels: readonly DuplicateLabel[]): number => {
  const byId = new Map(records.map((record) => [record.id, record]));
  const record = (id: string): DuplicateRecord => byId.get(id) ?? { id };
  return labels.filter(({ left, right, same }) => comparePair(under, record(left), record(right)).score >= 0.5 !== same).length;
};

describe('labels', () => {
  test('never make a model judge more of them wrong', () => {
    fc.assert(
      fc.property(arbitraryLabels, ({ records, labels, seed }) => {
        expect(wrong(tuneModel(model, records, labels, seed), records, labels)).toBeLessThanOrEqual(
          wrong(model, records, labels),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('give one model in whatever order they and the two of a pair stand, by one seed', () => {
    fc.assert(
      fc.property(arbitraryLabels, ({ records, labels, seed }) => {
        const turned = [...labels].reverse().map(({ left, right, same }) => ({ left: right, right: left, same }));
        expect(tuneModel(model, [...records].reverse(), turned, seed)).toEqual(tuneModel(model, records, labels, seed));
      }),
      { numRuns: 40 },
    );
  });

  test('move the cut of a base whose twins are others', () => {
    const records = Array.from({ length: 40 }, (_, index) => ({
      id: `${index}`,
      name: { firstName: 'Ana', lastName: `Lima${index >> 1}x` },
      dateOfBirth: `19${10 + (index >> 1)}-03-04`,
    }));
    const labels = Array.from({ length: 20 }, (_, pair) => ({ left: `${pair * 2}`, right: `${pair * 2 + 1}`, same: false }));
    expect(wrong(model, records, labels)).toBe(20);
    expect(wrong(tuneModel(model, records, labels, 1), records, labels)).toBe(0);
  });

  test('none leave the model as it is, and one of an unknown record is refused', () => {
    expect(tuneModel(model, [{ id: '1' }], [], 1)).toEqual(model);
    expect(() => tuneModel(model, [{ id: '1' }], [{ left: '1', right: '2', same: true }], 1)).toThrow('No record has the id 2.');
  });
});
