import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellKey, type Observation, sources, uniteObservations } from '../../src/client/observation.ts';
import { compareObservations, survivor, survivorship, type Tier } from '../../src/client/survivorship.ts';
import { canonicalJson } from '../../src/shared/json.ts';
import { arbitraryObservation, observedFields } from '../arbitraries/observation.ts';

const tier = fc.record({
  sources: fc.subarray([...sources], { minLength: 1 }),
  order: fc.subarray(['latest', 'earliest', 'complete', 'source', 'corrected'] as const),
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

  test('lets the last correction of a source stand before what it said otherwise, and below a person’s word', () => {
    const fields = ['name', 'dateOfBirth', 'company'] as const;
    const ofOneSource = fc
      .constantFrom(...fields)
      .chain((field) =>
        fc.array(arbitraryObservation({ fields: [field], sources: ['message'] }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(ofOneSource, (all) => {
        // A name with more parts stands before one with fewer, corrected or not.
        const most = Math.max(...all.map(({ value }) => Object.keys(value ?? {}).length));
        const fullest = all.filter(({ field, value }) => field !== 'name' || Object.keys(value ?? {}).length === most);
        const corrections = fullest.filter(({ evidence }) => evidence?.corrects === true);
        const best = survivor(uniteObservations(all), survivorship[(all[0] as Observation).field]);
        if (corrections.length === 0) return;
        expect(best?.evidence?.corrects).toBe(true);
        expect(best?.lastSeen).toBe(
          corrections
            .map(({ lastSeen }) => lastSeen)
            .sort()
            .at(-1),
        );
      }),
      { numRuns: 1000 },
    );
    const seen = {
      cell: '',
      by: 'voice',
      firstSeen: '2026-01-01T00:00:00.000Z',
      lastSeen: '2026-01-01T00:00:00.000Z',
      confidence: 1,
    };
    const evidence = {
      messageId: 'm1',
      place: { part: 'text', start: 0, end: 4 },
      rule: 'correction.name',
      corrects: true,
    } as const;
    const said = { ...seen, field: 'name', source: 'message', value: { firstName: 'Catherine', lastName: 'Burn' } } as const;
    const corrected = {
      ...said,
      value: { firstName: 'Katherine', lastName: 'Byrne' },
      evidence,
      lastSeen: '2026-02-01T00:00:00.000Z',
    } as const;
    const edited = { ...seen, field: 'name', source: 'manual', value: { firstName: 'Kate' } } as const;
    expect(survivor([said, corrected], survivorship.name)).toBe(corrected);
    expect(survivor([edited, corrected, said], survivorship.name)).toBe(edited);
  });

  test('names every other source once in each field, and in what governs a client only those that people curate', () => {
    const governing = ['notes', 'agentInstructions', 'preferences', 'sensitive', 'reviewed', 'account', 'dismissal'];
    for (const field of observedFields) {
      const named = survivorship[field].flatMap((one) => one.sources);
      const deciding = governing.includes(field) ? ['manual', 'crm', 'import'] : sources.filter((source) => source !== 'ai');
      expect([...named].sort()).toEqual([...deciding].sort());
    }
  });
});
