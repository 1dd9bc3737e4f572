import { expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/node/index.ts';
import { parseInstant } from '../../../src/shared/instant.ts';

test('the clock tells the moment in the stored form', () => {
  const before = new Date().toISOString();
  const now = systemClock()();
  expect(parseInstant(now)).toEqual({ kind: 'valid', value: now });
  expect(now >= before).toBe(true);
});
