import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastSeenAfter, presenceAges, presenceAt } from '../../src/conversation/presence.ts';
import { arbitraryInstant } from '../arbitraries/instant.ts';

const beat = fc.record({ at: arbitraryInstant(), visible: fc.boolean() });

test('heartbeats change nothing by their order or repetition; hidden tabs change nothing at all', () => {
  fc.assert(
    fc.property(fc.array(beat), fc.infiniteStream(fc.nat()), (beats, order) => {
      const fold = (some: typeof beats) => some.reduce((last, one) => lastSeenAfter(last, one), undefined as string | undefined);
      const shuffled = [...beats, ...beats]
        .map((one) => [order.next().value, one] as const)
        .sort(([left], [right]) => left - right);
      expect(fold(shuffled.map(([, one]) => one))).toBe(fold(beats));
      expect(fold(beats.filter(({ visible }) => visible))).toBe(fold(beats));
      expect(fold(beats)).toBe(
        beats
          .filter(({ visible }) => visible)
          .map(({ at }) => at)
          .sort()
          .at(-1),
      );
    }),
  );
});

test.each([
  [0, 'online'],
  [presenceAges.awayMs - 1, 'online'],
  [presenceAges.awayMs, 'away'],
  [presenceAges.offlineMs - 1, 'away'],
  [presenceAges.offlineMs, 'offline'],
  [-5000, 'online'],
])('%d ms after it was seen a client is %s', (age, kind) => {
  const seen = '2026-11-20T09:30:00.000Z';
  const presence = presenceAt(seen, new Date(Date.parse(seen) + age).toISOString());
  expect(presence).toEqual(kind === 'online' ? { kind } : { kind, lastSeenAt: seen });
});

test('time alone makes nobody more present', () => {
  const ranks = ['online', 'away', 'offline'];
  fc.assert(
    fc.property(arbitraryInstant(), fc.nat(1e9), fc.nat(1e9), (seen, one, more) => {
      const at = (ms: number) => ranks.indexOf(presenceAt(seen, new Date(Date.parse(seen) + ms).toISOString()).kind);
      expect(at(one + more)).toBeGreaterThanOrEqual(at(one));
    }),
  );
});
