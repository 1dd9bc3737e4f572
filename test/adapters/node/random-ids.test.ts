import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomIds } from '../../../src/adapters/node/index.ts';

test('ids are UUIDs of version 7', () => {
  expect(randomIds()()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('ids of one source sort in the order they were given, also within a millisecond', () => {
  const nextId = randomIds();
  const ids = Array.from({ length: 50_000 }, nextId);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});

test('sources that know nothing of each other never give the same id', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20 }), (count) => {
      const sources = Array.from({ length: count }, randomIds);
      const ids = Array.from({ length: 50 }, () => sources.map((nextId) => nextId())).flat();
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 20 },
  );
});

test('the time of an id is the time of its making', () => {
  const before = Date.now();
  const id = randomIds()();
  const made = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  expect(made).toBeGreaterThanOrEqual(before);
  expect(made).toBeLessThanOrEqual(Date.now());
});
