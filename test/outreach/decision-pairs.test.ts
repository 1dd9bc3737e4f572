import { expect, test } from 'vitest';
import { disagreements, pairs } from './decision-questions.ts';

test('every pair of answers is decided as the second table has it', () => {
  const { wrong, count } = disagreements(pairs());
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(500);
});
