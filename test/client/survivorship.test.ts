import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellKey, type Observation, sources } from '../../src/client/observation.ts';
import { compareObservations, survivor, survivorship, type Tier } from '../../src/client/survivorship.ts';
import { canonicalJson } from '../../src/shared/json.ts';
import { arbitraryObservation, observedFields } from '../arbitraries/observation.ts';

const tier = fc.record({
  sources: fc.subarray([...sources], { minLength: 1 }),
  order: fc.subarray(['latest', 'earliest', 'complete', 'source'] as const),
});

/** The tiers of the library's policy, and any others. */
const tiers: fc.Arbitrary<readonly Tier[]> = fc.oneof(
  fc.constantFrom(...observedFields).map((field) => survivorship[field]),
  fc.array(tier, { maxLength: 3 }),
);

/** Observations of one cell. */
const cell = fc
  .constantFrom(...observedFields)
  .chain((field) => fc.array(arbitraryObservation({ fields: [field] }), { minLength: 3, maxLength: 12 }))
  .map((all) => all.filter((one) => cellKey(one) === cellKey(all[0] as Observation)));

describe('the order of observations', () => {
  test('is total: antisymmetric, transitive, and 0 only for the same observation', () => {
    fc.assert(
      fc.property(cell, tiers, (observations, order) => {
        const compare = (left: Observation, right: Observation) => Math.sign(compareObservations(left, right, order));
        for (const one of observations) {
          expect(compare(one, structuredClone(one))).toBe(0);
          for (const two of observations) {
            expect(compare(one, two) + compare(two, one)).toBe(0);
            expect(compare(one, two) === 0).toBe(canonicalJson(one) === canonicalJson(two));
            for (const three of observations) {
              if (compare(one, two) >= 0 && compare(two, three) >= 0) expect(compare(one, three)).toBeGreaterThanOrEqual(0);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the survivor is its maximum among those whose source may decide', () => {
    fc.assert(
      fc.property(cell, tiers, (observations, order) => {
        const deciding = observations.filter(({ source }) => order.some((one) => one.sources.includes(source)));
        const best = survivor(observations, order);
        expect(best === undefined).toBe(deciding.length === 0);
        for (const other of deciding) expect(compareObservations(best as Observation, other, order)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the survivorship of this library', () => {
  test('puts a person’s word first in every field, the last word of several, and lets a model decide nothing', () => {
    for (const field of observedFields) {
      expect(survivorship[field][0]).toEqual({ sources: ['manual'], order: ['latest'] });
      expect(survivorship[field].flatMap((one) => one.sources)).not.toContain('ai');
    }
  });

  test('names every other source once in each field', () => {
    for (const field of observedFields) {
      const named = survivorship[field].flatMap((one) => one.sources);
      expect([...named].sort()).toEqual(sources.filter((source) => source !== 'ai').sort());
    }
  });
});
