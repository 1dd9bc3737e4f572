import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMailDate } from '../../../src/adapters/email/mail-date.ts';

test.each([
  ['Fri, 20 Nov 2026 10:30:00 +0100', '2026-11-20T09:30:00.000Z'],
  ['20 Nov 2026 10:30 +0100', '2026-11-20T09:30:00.000Z'],
  ['Mon, 14 May 2001 16:39:00 -0700 (PDT)', '2001-05-14T23:39:00.000Z'],
  ['Fri,\r\n 20 Nov 2026\t10:30:00 GMT', '2026-11-20T10:30:00.000Z'],
  ['Fri, 20 Nov 2026 10:30:00 EST', '2026-11-20T15:30:00.000Z'],
  ['Fri, 20 Nov 2026 10:30:00', '2026-11-20T10:30:00.000Z'],
  ['Fri, 20 Nov 2026 10:30:00 XYZ', '2026-11-20T10:30:00.000Z'],
  ['Wed, 1 Jan 03 00:00:00 -0000', '2003-01-01T00:00:00.000Z'],
  ['Wed, 1 Jan 97 00:00:00 +0000', '1997-01-01T00:00:00.000Z'],
  ['Sat, 31 Dec 2016 23:59:60 +0000', '2016-12-31T23:59:59.000Z'],
  ['Thursday, April 09, 2003 9:00 PM', '2003-04-09T21:00:00.000Z'],
  ['April 09, 2003 12:15:30 AM', '2003-04-09T00:15:30.000Z'],
  ['2026-11-20T10:30:00+01:00', '2026-11-20T09:30:00.000Z'],
])('%s', (text, instant) => {
  expect(parseMailDate(text)).toBe(instant);
});

test.each([
  '',
  'yesterday',
  'Fri, 31 Feb 2026 10:30:00 +0100',
  '20 Nov 2026 25:00 +0000',
  '20 Foo 2026 10:00 +0000',
  '20 Nov 2026 10:00 +9900',
])('%j is no date', (text) => {
  expect(parseMailDate(text)).toBeUndefined();
});

test('reads what JavaScript writes', () => {
  const dates = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(dates, (date) => {
      expect(parseMailDate(date.toUTCString())).toBe(`${date.toISOString().slice(0, 19)}.000Z`);
    }),
  );
});
