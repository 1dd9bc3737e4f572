import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observationId } from '../../src/change/observation-id.ts';
import { observationKey } from '../../src/client/observation.ts';
import { arbitraryObservation } from '../../src/testing/index.ts';

test('observations share an id exactly where they share a key', () => {
  fc.assert(
    fc.property(arbitraryObservation(), arbitraryObservation(), (left, right) => {
      expect(observationId(left) === observationId(right)).toBe(observationKey(left) === observationKey(right));
    }),
    { numRuns: 1000 },
  );
});

test('an id is short enough for any index', () => {
  fc.assert(
    fc.property(arbitraryObservation(), fc.nat({ max: 5000 }), (observation, length) => {
      expect(observationId({ ...observation, by: 'x'.repeat(length) }).length).toBeLessThanOrEqual(200);
    }),
  );
});
