import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { arbitrarySchedule, zoneNames } from '../arbitraries/contact-schedule.ts';
import { compareWeek, datesOf, instantsOf } from './compare-windows.ts';
import { hostZones } from './host-zones.ts';
import { temporal, transitionWeeks } from './transition-week.ts';

const oracle = await temporal();
const hostOfTests = process.env.TZ;

/** Zones whose clocks change in ways of their own, and some of the others: `npm run test:windows` asks all. */
const peculiar = [
  'Pacific/Apia',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'America/Caracas',
];
const others = zoneNames().filter((_, index) => index % 23 === 5);

afterEach(() => {
  if (hostOfTests === undefined) delete process.env.TZ;
  else process.env.TZ = hostOfTests;
});

// What is read of a zone is kept: each zone is read under one host's clock, so the hosts share the zones out.
describe.each(hostZones.map((host, index) => ({ host, index })))('on a host in $host', ({ host, index }) => {
  const zones = [...peculiar, ...others].filter((_, at) => at % hostZones.length === index);

  test.each(zones)('the windows of %s are those that Temporal shows', { timeout: 30_000 }, (zone) => {
    process.env.TZ = host;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(host);
    const year = zone === 'Pacific/Apia' ? 2011 : 2026;
    for (const week of transitionWeeks(oracle, zone, year, 1)) {
      const instants = instantsOf(week);
      for (const schedule of fc.sample(arbitrarySchedule(zone, datesOf(week)), 25))
        expect(compareWeek(week, instants, schedule)).toEqual([]);
    }
  });
});
