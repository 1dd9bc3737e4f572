import fc from 'fast-check';

/** One of few moments of one month, so that the same moment comes up often. */
export const arbitraryInstant = () =>
  fc.integer({ min: 1, max: 28 }).map((day) => `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`);
