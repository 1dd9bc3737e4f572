import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCodePoints } from '../../src/shared/code-point-order.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('a', 'é', '\ud7ff', '\ue000', '\uffee', '\u{10000}', '\u{1f600}', '\u{10ffff}'))
    .map((units) => units.join('')),
);

test('the order is that of the UTF-8 bytes', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      expect(Math.sign(compareCodePoints(left, right))).toBe(Math.sign(Buffer.compare(Buffer.from(left), Buffer.from(right))));
    }),
    { numRuns: 2000 },
  );
});
