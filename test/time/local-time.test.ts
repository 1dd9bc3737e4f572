import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClienteleError } from '../../src/shared/errors.ts';
import { isTimeZone, localToInstant, offsetAt } from '../../src/time/local-time.ts';
import { instantOf, millisecondsOf, minuteOf } from '../../src/time/milliseconds.ts';
import { zoneNames } from '../arbitraries/contact-schedule.ts';
import { temporal } from './transition-week.ts';

const oracle = await temporal();
const zones = fc.constantFrom(...zoneNames());
const moments = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) });

describe('localToInstant', () => {
  test.each([
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30', undefined],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30', '2026-11-01T06:30'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45', undefined],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45', '2026-04-04T15:15'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00', undefined],
    ['Africa/Cairo', '2026-04-24T00:30', '2026-04-23T22:30', undefined],
    ['Pacific/Chatham', '2026-09-27T02:50', '2026-09-26T14:05', undefined],
    ['Antarctica/Troll', '2026-03-29T02:00', '2026-03-29T02:00', undefined],
    ['Africa/Casablanca', '2026-02-15T02:30', '2026-02-15T01:30', '2026-02-15T02:30'],
  ])('%s %s', (zone, local, instant, second) => {
    expect(localToInstant(local, zone)).toBe(`${instant}:00.000Z`);
    if (second !== undefined) expect(localToInstant(local, zone, 'later')).toBe(`${second}:00.000Z`);
  });

  test('answers as Temporal does, in every way of disambiguation', () => {
    const local = fc.record({ zone: zones, near: moments, shift: fc.integer({ min: -180, max: 180 }) });
    fc.assert(
      fc.property(local, fc.constantFrom('compatible', 'earlier', 'later'), ({ zone, near, shift }, disambiguation) => {
        const change = oracle.Instant.fromEpochMilliseconds(near).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
        const moment = (change?.epochMilliseconds ?? near) + shift * 60_000;
        const text = new Date(moment + millisecondsIn(zone, moment)).toISOString().slice(0, 19);
        const expected = oracle.PlainDateTime.from(text).toZonedDateTime(zone, { disambiguation }).epochMilliseconds;
        expect(localToInstant(text, zone, disambiguation)).toBe(new Date(expected).toISOString());
      }),
      { numRuns: 300 },
    );
  });

  test.each(['2026-02-30T10:00', '2026-03-01', '2026-03-01T24:00', '2026-03-01T10:00Z', ''])('refuses %j', (local) => {
    expect(() => localToInstant(local, 'UTC')).toThrow(ClienteleError);
  });
});

/** Local time minus UTC, by Temporal. */
const millisecondsIn = (zone: string, moment: number) =>
  oracle.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;

describe('offsetAt', () => {
  test('is what Temporal says, in every zone since 1900', () => {
    fc.assert(
      fc.property(zones, moments, (zone, moment) => {
        expect(offsetAt(zone, new Date(moment).toISOString())).toBe(millisecondsIn(zone, moment));
      }),
      { numRuns: 600 },
    );
  });

  // Where an offset held for days only: Recife for seven in 2000, Gaza for seven in 2040, Tunis for eight in 1943.
  test.each(['America/Recife', 'Asia/Gaza', 'Africa/Tunis', 'Africa/Casablanca', 'Africa/Cairo', 'Europe/Vienna'])(
    'misses no change in %s',
    (zone) => {
      let change = oracle.Instant.from('1920-01-01T00:00Z').toZonedDateTimeISO(zone).getTimeZoneTransition('next');
      const missed: string[] = [];
      while (change !== null && change.year < 2060) {
        const moment = change.epochMilliseconds;
        for (const near of [moment - 1, moment])
          if (offsetAt(zone, new Date(near).toISOString()) !== millisecondsIn(zone, near)) missed.push(change.toString());
        change = change.getTimeZoneTransition('next');
      }
      expect(missed).toEqual([]);
    },
  );

  test('is known for the first and the last instant', () => {
    expect(offsetAt('Europe/Paris', '0000-01-01T00:00:00.000Z')).toBe((9 * 60 + 21) * 1_000);
    expect(offsetAt('Europe/Paris', '9999-12-31T23:59:59.999Z')).toBe(3_600_000);
  });

  test('refuses a zone that is none', () => {
    expect(() => offsetAt('Europe/Nowhere', '2026-01-01T00:00:00.000Z')).toThrow('Not an IANA time zone');
    expect(['', '+01:00', 'Europe/Nowhere', 'x'.repeat(1_000)].filter(isTimeZone)).toEqual([]);
    expect(['UTC', 'Etc/GMT+5', 'europe/lisbon', 'Asia/Calcutta'].filter((name) => !isTimeZone(name))).toEqual([]);
  });
});

describe('instants in milliseconds', () => {
  const anyMoment = fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 });

  test('are those of Date, both ways', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const instant = new Date(moment).toISOString();
        expect(millisecondsOf(instant)).toBe(moment);
        expect(minuteOf(instant)).toBe(Math.floor(moment / 60_000));
        expect(instantOf(moment)).toBe(instant);
      }),
      // Of year 0 the months before March count to the year before.
      { numRuns: 5_000, examples: [[-62_167_219_200_000], [-62_164_627_200_001], [253_402_300_799_999]] },
    );
  });

  test.each(['x', '/', ':', ' ', '٣', '\u0000'])('are refused with %j in the place of a figure', (wrong) => {
    const text = '2026-11-20T09:30:00.000Z';
    const kept = Array.from(text, (_, index) => index).filter((index) => {
      try {
        return millisecondsOf(`${text.slice(0, index)}${wrong}${text.slice(index + 1)}`) === millisecondsOf(text);
      } catch (error) {
        return !(error instanceof ClienteleError);
      }
    });
    // The marks between the figures are not looked at.
    expect(kept).toEqual([4, 7, 10, 13, 16, 19]);
  });

  test('are refused in every other form', () => {
    const text = '2026-11-20T09:30:00.000Z';
    expect(() => millisecondsOf(text.slice(0, 22))).toThrow('Not an instant');
    expect(() => millisecondsOf('')).toThrow('Not an instant');
    expect(() => millisecondsOf(`${text}0`)).toThrow('Not an instant');
    expect(instantOf(Number.POSITIVE_INFINITY)).toBeUndefined();
    expect(instantOf(253_402_300_800_000)).toBeUndefined();
  });
});
