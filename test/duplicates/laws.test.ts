import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePair } from '../../src/duplicates/compare-pair.ts';
import { findDuplicates, trainModel } from '../../src/duplicates/find-duplicates.ts';
import { arbitraryBase, arbitraryRecord } from './arbitrary-record.ts';

const model = trainModel([]);

describe('a pair', () => {
  test('has the same score, verdict and explanation in either order', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (a, b) => {
        expect(comparePair(model, a, b)).toEqual(comparePair(model, b, a));
      }),
    );
  });

  test('has a score whose log odds are the sum of the weights that explain it', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (a, b) => {
        const { score, explanation } = comparePair(model, a, b);
        const bits = explanation.reduce((total, { weight }) => total + weight, 0);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score).toBeCloseTo(1 / (1 + 2 ** -bits), 12);
      }),
    );
  });
});

describe('a base', () => {
  test('has the same clusters, pairs and model in whatever order its records come', () => {
    fc.assert(
      fc.property(
        arbitraryBase.chain((base) => fc.tuple(fc.constant(base), fc.shuffledSubarray(base, { minLength: base.length }))),
        ([base, shuffled]) => {
          const [one, other] = [findDuplicates(base), findDuplicates(shuffled)];
          expect(other.clusters).toEqual(one.clusters);
          expect(sorted(other.pairs)).toEqual(sorted(one.pairs));
          expect(other.model).toEqual(one.model);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('gives each pair the verdict that the pair has alone under the same model, which is plain data', () => {
    fc.assert(
      fc.property(arbitraryBase, (base) => {
        const found = findDuplicates(base);
        const stored = JSON.parse(JSON.stringify(found.model));
        const byId = new Map(base.map((record) => [record.id, record]));
        for (const { left, right, score, verdict } of found.pairs) {
          const [a, b] = [byId.get(left), byId.get(right)];
          if (a === undefined || b === undefined) throw new Error('A pair names a record that is not in the base.');
          const alone = comparePair(stored, a, b);
          expect(alone.verdict).toBe(verdict);
          expect(alone.score).toBeCloseTo(score, 9);
        }
      }),
      { numRuns: 50 },
    );
  });
});

const sorted = (pairs: Iterable<{ left: string; right: string }>) =>
  [...pairs].sort((one, other) => (`${one.left} ${one.right}` < `${other.left} ${other.right}` ? -1 : 1));
