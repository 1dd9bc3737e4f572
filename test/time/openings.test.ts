import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContactException, ContactSchedule } from '../../src/time/contact-schedule.ts';
import {
  isOpenAt,
  isOpenInAll,
  nextClosing,
  nextClosingInAll,
  nextOpening,
  nextOpeningInAll,
  openings,
} from '../../src/time/openings.ts';
import { arbitrarySchedule, zoneNames } from '../arbitraries/contact-schedule.ts';

const minute = 60_000;
const zones = fc.constantFrom(...zoneNames());
const schedules = zones.chain((zone) => arbitrarySchedule(zone, ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-25']));
const moments = fc.integer({ min: Date.UTC(2026, 2, 1) / minute, max: Date.UTC(2026, 11, 1) / minute }).map(textOf);

function textOf(minutes: number): string {
  return new Date(minutes * minute).toISOString();
}

const plus = (at: string, minutes: number) => textOf(Date.parse(at) / minute + minutes);

const weekdaysOf = (
  zone: string,
  start = '09:00',
  end = '17:00',
  exceptions: readonly ContactException[] = [],
): ContactSchedule => ({
  windows: [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], start, end, timezone: zone }],
  exceptions,
});

describe('the laws of openings', () => {
  test('the next opening is not before now, is open, and no minute before it is', () => {
    fc.assert(
      fc.property(
        schedules,
        moments,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }),
        (schedule, at, parts) => {
          const opening = nextOpening(schedule, at);
          if (opening === undefined) throw new Error('A window of the week opens within two years.');
          expect(opening >= at).toBe(true);
          expect(isOpenAt(schedule, opening)).toBe(true);
          const between = Math.ceil((Date.parse(opening) - Date.parse(at)) / minute);
          const earlier = [between - 1, ...parts.map((part) => Math.floor(part * (between - 1)))].filter(
            (before) => before >= 0 && between > 0,
          );
          expect(earlier.filter((minutes) => isOpenAt(schedule, plus(at, minutes)))).toEqual([]);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('the next closing is not before now, is closed, and the minute before it is open', () => {
    fc.assert(
      fc.property(schedules, moments, (schedule, at) => {
        const closing = nextClosing(schedule, at);
        if (closing === undefined) return;
        expect(closing >= at).toBe(true);
        expect(isOpenAt(schedule, closing)).toBe(false);
        if (closing > at) expect(isOpenAt(schedule, plus(closing, -1))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('openings follow each other, and hold exactly the minutes that are open', () => {
    fc.assert(
      fc.property(schedules, moments, fc.integer({ min: 1, max: 2_000 }), (schedule, from, length) => {
        const until = plus(from, length);
        const open = [...openings(schedule, from, until)];
        const ends = open.map(({ end = until }) => end);
        expect(
          open.every(({ start }, index) => start < (ends[index] ?? '') && (index === 0 || start > (ends[index - 1] ?? ''))),
        ).toBe(true);
        for (let minutes = 0; minutes < length; minutes += 7) {
          const at = plus(from, minutes);
          expect(open.some(({ start }, index) => start <= at && at < (ends[index] ?? ''))).toBe(isOpenAt(schedule, at));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('windows of one schedule unite, schedules restrict each other', () => {
    fc.assert(
      fc.property(schedules, schedules, moments, (one, other, at) => {
        const exceptions = [...(one.exceptions ?? [])];
        const united = { windows: [...(one.windows ?? []), ...(other.windows ?? [])] };
        const parts = [{ windows: one.windows ?? [] }, { windows: other.windows ?? [] }];
        expect(isOpenAt(united, at)).toBe(parts.some((part) => isOpenAt(part, at)));
        expect(isOpenInAll(parts, at)).toBe(parts.every((part) => isOpenAt(part, at)));
        const opening = nextOpeningInAll(parts, at);
        for (const part of parts) expect(opening === undefined || (nextOpening(part, at) ?? '') <= opening).toBe(true);
        if (opening !== undefined) expect(isOpenInAll(parts, opening)).toBe(true);
        if (opening !== undefined && opening > at) expect(isOpenInAll(parts, plus(opening, -1))).toBe(false);
        const closing = nextClosingInAll(parts, at);
        if (closing !== undefined) expect(isOpenInAll(parts, closing)).toBe(false);
        expect(nextOpeningInAll([{ ...one, exceptions }], at)).toBe(nextOpening(one, at));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what surprises', () => {
  const night = (days: readonly ['saturday'] | readonly ['sunday'], start: string, end: string): ContactSchedule => ({
    windows: [{ days, start, end, timezone: 'America/New_York' }],
  });

  test('a window in a skipped hour does not come that day', () => {
    expect(nextOpening(night(['sunday'], '02:10', '02:50'), '2026-03-07T12:00:00.000Z')).toBe('2026-03-15T06:10:00.000Z');
  });

  test('a window that begins in a skipped hour begins behind it', () => {
    expect(nextOpening(night(['sunday'], '02:30', '03:30'), '2026-03-07T12:00:00.000Z')).toBe('2026-03-08T07:00:00.000Z');
  });

  test('a window in a repeated hour comes twice', () => {
    const open = openings(night(['sunday'], '01:15', '01:45'), '2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z');
    expect([...open]).toEqual([
      { start: '2026-11-01T05:15:00.000Z', end: '2026-11-01T05:45:00.000Z' },
      { start: '2026-11-01T06:15:00.000Z', end: '2026-11-01T06:45:00.000Z' },
    ]);
  });

  test('a window past midnight belongs to the day it starts on', () => {
    const party = night(['saturday'], '22:00', '02:00');
    expect([...openings(party, '2026-11-20T00:00:00.000Z', '2026-11-24T00:00:00.000Z')]).toEqual([
      { start: '2026-11-22T03:00:00.000Z', end: '2026-11-22T07:00:00.000Z' },
    ]);
    expect([
      ...openings({ ...party, exceptions: [{ date: '2026-11-22' }] }, '2026-11-20T00:00:00.000Z', '2026-11-24T00:00:00.000Z'),
    ]).toEqual([{ start: '2026-11-22T03:00:00.000Z', end: '2026-11-22T07:00:00.000Z' }]);
    expect(nextOpening({ ...party, exceptions: [{ date: '2026-11-21' }] }, '2026-11-20T00:00:00.000Z')).toBe(
      '2026-11-29T03:00:00.000Z',
    );
  });

  test('an end that is the start lasts a day, and days that touch are one opening', () => {
    expect([...openings(night(['saturday'], '09:00', '09:00'), '2026-11-20T00:00:00.000Z', '2026-11-24T00:00:00.000Z')]).toEqual([
      { start: '2026-11-21T14:00:00.000Z', end: '2026-11-22T14:00:00.000Z' },
    ]);
    expect([...openings(weekdaysOf('UTC', '00:00', '24:00'), '2026-11-20T00:00:00.000Z', '2026-11-28T12:00:00.000Z')]).toEqual([
      { start: '2026-11-20T00:00:00.000Z', end: '2026-11-21T00:00:00.000Z' },
      { start: '2026-11-23T00:00:00.000Z', end: '2026-11-28T00:00:00.000Z' },
    ]);
  });

  test('a day that a zone left out is no day', () => {
    expect(nextOpening(weekdaysOf('Pacific/Apia'), '2011-12-30T03:00:00.000Z')).toBe('2012-01-01T19:00:00.000Z');
  });

  test('an exception closes its date in every zone, and opens other hours in its own', () => {
    const exceptions = [{ date: '2026-12-24', hours: [{ start: '10:00', end: '12:00' }] }];
    const office = weekdaysOf('Europe/Berlin', '09:00', '17:00', exceptions);
    expect([...openings(office, '2026-12-23T12:00:00.000Z', '2026-12-25T12:00:00.000Z')]).toEqual([
      { start: '2026-12-23T12:00:00.000Z', end: '2026-12-23T16:00:00.000Z' },
      { start: '2026-12-24T09:00:00.000Z', end: '2026-12-24T11:00:00.000Z' },
      { start: '2026-12-25T08:00:00.000Z', end: '2026-12-25T12:00:00.000Z' },
    ]);
    const everywhere = {
      windows: [...(weekdaysOf('Asia/Tokyo').windows ?? []), ...(office.windows ?? [])],
      exceptions: [{ date: '2026-12-24' }],
    };
    expect([...openings(everywhere, '2026-12-23T20:00:00.000Z', '2026-12-25T05:00:00.000Z')]).toEqual([
      { start: '2026-12-25T00:00:00.000Z', end: '2026-12-25T05:00:00.000Z' },
    ]);
    const abroad = {
      ...office,
      exceptions: [{ date: '2026-12-24', hours: [{ start: '10:00', end: '12:00' }], timezone: 'Asia/Tokyo' }],
    };
    expect(nextOpening(abroad, '2026-12-23T20:00:00.000Z')).toBe('2026-12-24T01:00:00.000Z');
  });

  test('no windows: any time, but for exceptions', () => {
    expect([...openings({}, '2026-12-24T12:00:00.000Z')]).toEqual([{ start: '2026-12-24T12:00:00.000Z' }]);
    expect(isOpenInAll([], '2026-12-24T12:00:00.000Z')).toBe(true);
    expect(nextClosingInAll([], '2026-12-24T12:00:00.000Z')).toBeUndefined();
    const closed = { windows: [], exceptions: [{ date: '2026-12-25', timezone: 'Asia/Tokyo' }] };
    expect(nextClosing(closed, '2026-11-24T12:00:00.000Z')).toBe('2026-12-24T15:00:00.000Z');
    expect(nextOpening(closed, '2026-12-25T12:00:00.000Z')).toBe('2026-12-25T15:00:00.000Z');
  });

  test('what never opens has no next opening', () => {
    const never: ContactSchedule = { windows: [{ days: [], start: '09:00', end: '17:00', timezone: 'Europe/Paris' }] };
    expect(nextOpening(never, '2026-01-01T00:00:00.000Z')).toBeUndefined();
    expect(nextClosing(never, '2026-01-01T00:00:00.000Z')).toBe('2026-01-01T00:00:00.000Z');
    expect([...openings(never, '2026-01-01T00:00:00.000Z')]).toEqual([]);
    const apart = [weekdaysOf('Asia/Tokyo'), weekdaysOf('America/New_York')];
    expect(nextOpeningInAll(apart, '2026-01-01T00:00:00.000Z')).toBeUndefined();
    expect(nextOpening(weekdaysOf('UTC'), '9999-12-31T18:00:00.000Z')).toBeUndefined();
  });

  test('zones that meet in summer only', () => {
    const meeting = [weekdaysOf('Europe/London', '09:00', '10:30'), weekdaysOf('Asia/Kolkata', '09:00', '14:30')];
    expect(nextOpeningInAll(meeting, '2026-11-20T12:00:00.000Z')).toBe('2027-03-29T08:00:00.000Z');
  });

  test('exceptions of many years are seen to their end', () => {
    const dates = Array.from({ length: 999 }, (_, week) =>
      new Date(Date.UTC(2026, 10, 23 + week * 7)).toISOString().slice(0, 10),
    );
    const mondays: ContactSchedule = {
      windows: [{ days: ['monday'], start: '09:00', end: '17:00', timezone: 'UTC' }],
      exceptions: dates.map((date) => ({ date })),
    };
    expect(nextOpening(mondays, '2026-11-20T12:00:00.000Z')).toBe('2046-01-15T09:00:00.000Z');
  });

  test('before 1973 zones lay between the minutes', () => {
    const monrovia = weekdaysOf('Africa/Monrovia');
    expect(nextOpening(monrovia, '1970-01-05T03:00:00.000Z')).toBe('1970-01-05T09:44:30.000Z');
    expect(isOpenAt(monrovia, '1970-01-05T09:44:29.999Z')).toBe(false);
    expect(isOpenAt(monrovia, '1970-01-05T09:44:30.000Z')).toBe(true);
  });

  test('a moment between the minutes is its own opening', () => {
    expect(nextOpening(weekdaysOf('UTC'), '2026-11-20T16:59:59.999Z')).toBe('2026-11-20T16:59:59.999Z');
    expect(nextOpening(weekdaysOf('UTC'), '2026-11-20T08:59:59.999Z')).toBe('2026-11-20T09:00:00.000Z');
    expect(isOpenAt(weekdaysOf('UTC'), '2026-11-20T17:00:00.000Z')).toBe(false);
  });
});
