import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayExists, later, parseInstant } from '../../src/shared/instant.ts';

const moment = fc.date({
  min: new Date('0001-01-01T00:00:00.000Z'),
  max: new Date('9998-12-31T00:00:00.000Z'),
  noInvalidDate: true,
});

describe('an instant', () => {
  test('is read from any offset and precision', () => {
    expect(parseInstant('2026-11-20T10:30+01:00')).toEqual({ kind: 'valid', value: '2026-11-20T09:30:00.000Z' });
    expect(parseInstant('2026-11-20t10:30:15.5z')).toEqual({ kind: 'valid', value: '2026-11-20T10:30:15.500Z' });
    expect(parseInstant('2026-11-20T10:30:00.123456789-0330')).toEqual({ kind: 'valid', value: '2026-11-20T14:00:00.123Z' });
  });

  test.each([
    ['2026-11-20T10:30', 'not-an-instant'],
    ['2026-11-20', 'not-an-instant'],
    ['20 November 2026', 'not-an-instant'],
    ['', 'not-an-instant'],
    ['2026-02-30T10:30Z', 'no-such-moment'],
    ['2026-02-29T00:00:00.000Z', 'no-such-moment'],
    ['2026-01-01T25:00Z', 'no-such-moment'],
    ['2026-01-01T23:59:60Z', 'no-such-moment'],
    ['0000-01-01T00:00+01:00', 'no-such-moment'],
    ['9999-12-31T23:59:59.999-00:01', 'no-such-moment'],
  ])('%j is refused with %s', (text, code) => {
    expect(parseInstant(text)).toMatchObject({ kind: 'invalid', reasons: [{ code }] });
  });

  test('in its stored form is read as it stands, and sorts in the order of time', () => {
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const [left, right] = [one.toISOString(), other.toISOString()];
        expect(parseInstant(left)).toEqual({ kind: 'valid', value: left });
        expect(later(left, right)).toBe(one > other ? left : right);
      }),
    );
  });

  test('stands on a day that exists', () => {
    expect(dayExists('2024-02-29')).toBe(true);
    expect(dayExists('2023-02-29')).toBe(false);
    expect(dayExists('0050-12-31')).toBe(true);
    expect(dayExists('2023-13-01')).toBe(false);
  });
});
