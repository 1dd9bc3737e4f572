import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateOrder, parseDateOfBirth } from '../../src/identity/date-of-birth.ts';

const latest = '2026-11-20';

const read = (text: string, order?: DateOrder) => {
  const parsed = parseDateOfBirth(text, order === undefined ? { latest } : { latest, order });
  if (parsed.kind === 'valid') return parsed.value.date;
  if (parsed.kind === 'ambiguous') return parsed.candidates.map(({ date }) => date).join(' or ');
  return parsed.reasons.map(({ code }) => code).join();
};

describe('parseDateOfBirth', () => {
  test.each([
    ['1984-03-07', undefined, '1984-03-07'],
    ['1984/3/7', undefined, '1984-03-07'],
    ['1984年3月7日', undefined, '1984-03-07'],
    ['1984년 3월 7일', undefined, '1984-03-07'],
    ['19840307', undefined, '1984-03-07'],
    ['07.03.1984', 'dmy', '1984-03-07'],
    ['07.03.1984', undefined, '1984-03-07'],
    ['03/07/1984', 'mdy', '1984-03-07'],
    ['03/07/1984', undefined, '1984-07-03 or 1984-03-07'],
    ['25/12/1984', undefined, '1984-12-25'],
    ['12/25/1984', undefined, '1984-12-25'],
    ['12/25/1984', 'dmy', '1984-12-25'],
    ['07/07/1984', undefined, '1984-07-07'],
    ['7-3-84', 'dmy', '1984-03-07'],
    ['7/3/15', 'dmy', '2015-03-07'],
    ['7 March 1984', undefined, '1984-03-07'],
    ['March 7th, 1984', undefined, '1984-03-07'],
    ['Mar 7 84', undefined, '1984-03-07'],
    ['the 7th of March 1984', undefined, '1984-03-07'],
    ['Wednesday, 7 March 1984', undefined, '1984-03-07'],
    ['7 de março de 1984', undefined, '1984-03-07'],
    ['7 de marzo de 1984', undefined, '1984-03-07'],
    ['1er mars 1984', undefined, '1984-03-01'],
    ['7. März 1984', undefined, '1984-03-07'],
    ['7 marzo 1984', undefined, '1984-03-07'],
    ['7 maart 1984', undefined, '1984-03-07'],
    ['7 marca 1984', undefined, '1984-03-07'],
    ['7 марта 1984 г.', undefined, '1984-03-07'],
    ['7 Mart 1984', undefined, '1984-03-07'],
    ['٧ مارس ١٩٨٤', undefined, '1984-03-07'],
    ['7 मार्च 1984', undefined, '1984-03-07'],
    ['29 February 2000', undefined, '2000-02-29'],
    ['30 February 1984', undefined, 'no-such-day'],
    ['29.02.1900', 'dmy', 'no-such-day'],
    ['1 May 1899', undefined, 'implausible-date'],
    ['21 November 2026', undefined, 'implausible-date'],
    ['20 November 2026', undefined, '2026-11-20'],
    ['hello', undefined, 'not-a-date'],
    ['12', undefined, 'not-a-date'],
    ['May', undefined, 'not-a-date'],
    ['192.168.1.1', undefined, 'not-a-date'],
    ['1'.repeat(100), undefined, 'not-a-date'],
  ] as const)('%s, %s', (text, order, date) => {
    expect(read(text, order)).toBe(date);
  });
});

test('a calendar date is read as it stands, up to the last day', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (date) => {
      expect(read(date)).toBe(date);
    }),
  );
});

test('any text has an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(read(text)).toBeDefined();
    }),
  );
});
