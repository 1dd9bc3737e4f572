import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinObservations, type Observation, observationKey, uniteObservations } from '../../src/client/observation.ts';
import { canonicalJson } from '../../src/shared/json.ts';
import { arbitraryObservation } from '../arbitraries/observation.ts';

const observations = fc.array(arbitraryObservation(), { maxLength: 40 });

/** Sightings of one observation, which differ in when, how surely and on what evidence. */
const sightings = arbitraryObservation().chain((observation) => {
  const { evidence: _evidence, ...said } = observation;
  return fc.array(
    arbitraryObservation()
      .map(
        ({ firstSeen, lastSeen, confidence, evidence }) =>
          ({ ...said, firstSeen, lastSeen, confidence, ...(evidence && { evidence }) }) as Observation,
      )
      .filter((sighting) => observationKey(sighting) === observationKey(observation)),
    { minLength: 3, maxLength: 3 },
  );
});

describe('joining two sightings of one observation', () => {
  test('is commutative, associative and idempotent, to the byte', () => {
    fc.assert(
      fc.property(sightings, ([one, two, three]) => {
        const join = (left = one, right = two) => joinObservations(left as Observation, right as Observation);
        const bytes = (observation: Observation) => canonicalJson(observation);
        expect(bytes(join(one, two))).toBe(bytes(join(two, one)));
        expect(bytes(join(join(one, two), three))).toBe(bytes(join(one, join(two, three))));
        expect(bytes(join(join(one, three), two))).toBe(bytes(join(one, join(two, three))));
        expect(bytes(join(one, one))).toBe(bytes(one as Observation));
      }),
      { numRuns: 5000 },
    );
  });

  test('widens when it was seen, keeps the surer confidence, and shows the first sighting', () => {
    const seen = { field: 'company', cell: '', value: 'Acme', source: 'message', by: 'sms' } as const;
    const place = { part: 'text', start: 0, end: 4 } as const;
    const late: Observation = {
      ...seen,
      firstSeen: '2026-01-03T00:00:00.000Z',
      lastSeen: '2026-01-04T00:00:00.000Z',
      confidence: 0.9,
      evidence: { messageId: 'm3', place, rule: 'signature' },
    };
    const early: Observation = {
      ...seen,
      firstSeen: '2026-01-01T00:00:00.000Z',
      lastSeen: '2026-01-02T00:00:00.000Z',
      confidence: 0.5,
      evidence: { messageId: 'm1', place, rule: 'introduction' },
    };
    expect(joinObservations(late, early)).toEqual({ ...early, lastSeen: late.lastSeen, confidence: 0.9 });
  });
});

describe('the union of observations', () => {
  test('is the same to the byte, however they are shuffled, repeated and split', () => {
    const dealt = observations.chain((all) =>
      fc.record({
        all: fc.constant(all),
        hands: fc.array(fc.shuffledSubarray(all), { maxLength: 4 }),
        whole: fc.shuffledSubarray(all, { minLength: all.length }),
        cut: fc.nat(all.length),
      }),
    );
    fc.assert(
      fc.property(dealt, ({ all, hands, whole, cut }) => {
        const expected = canonicalJson(uniteObservations(all));
        expect(canonicalJson(uniteObservations(...hands, whole))).toBe(expected);
        expect(canonicalJson(uniteObservations(whole.slice(cut), uniteObservations(whole.slice(0, cut))))).toBe(expected);
        expect(canonicalJson(uniteObservations(uniteObservations(all), all))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('grows with what is new, not with traffic', () => {
    fc.assert(
      fc.property(observations, (all) => {
        expect(uniteObservations(all).map(observationKey)).toEqual([...new Set(all.map(observationKey))].sort());
      }),
    );
  });
});
