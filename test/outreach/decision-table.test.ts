import { expect, test } from 'vitest';
import { combinations, disagreements } from './decision-questions.ts';

test('every combination of answers is decided as the second table has it', () => {
  const { wrong, count } = disagreements(combinations());
  expect(wrong).toEqual([]);
  expect(count).toBe(2 * 4 * 5 * 5 * 5 * 5 * 3 * 4 * 3 * 2);
}, 180_000);
