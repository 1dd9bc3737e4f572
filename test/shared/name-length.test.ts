import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isShortName, longestName } from '../../src/shared/name-length.ts';

const unit = fc.constantFrom('a', 'é', '名', '\u{1f600}');
const name = fc
  .tuple(unit, fc.integer({ min: 100, max: 700 }), fc.string({ unit }))
  .map(([one, count, end]) => one.repeat(count) + end);

test('a name is short where its bytes are few', () => {
  fc.assert(
    fc.property(name, (text) => {
      expect(isShortName(text)).toBe(Buffer.byteLength(text) <= longestName);
    }),
    { numRuns: 2000 },
  );
});
