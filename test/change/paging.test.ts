import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePositions, cursorOf, pageOrders, readPageRequest } from '../../src/change/paging.ts';

const position = fc.record({ at: fc.string(), id: fc.string({ unit: 'binary' }) });

test('a cursor is read as the position it was made of', () => {
  fc.assert(
    fc.property(position, (after) => {
      expect(readPageRequest({ after: cursorOf(after), limit: 1 })).toEqual({ after, limit: 1 });
    }),
  );
});

test('a list that is read backwards has the opposite order', () => {
  fc.assert(
    fc.property(position, position, (left, right) => {
      const [newest, oldest] = [pageOrders.client, pageOrders.message].map((order) => comparePositions(order, left, right));
      expect(newest).toBe(-(oldest ?? 0));
    }),
  );
});
