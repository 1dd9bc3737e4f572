import fc from 'fast-check';
import { type ContactSchedule, weekdays } from '../../src/time/contact-schedule.ts';

const written = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Clocks change at night: half of the times lie there, many of them on a quarter of an hour. */
const clockTime = (latest: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: latest }),
    fc.integer({ min: 0, max: 16 }).map((quarters) => quarters * 15),
    fc.integer({ min: 0, max: 240 }),
    fc.constant(latest),
  );

const days = fc.shuffledSubarray([...weekdays], { minLength: 1 });
const hours = { start: clockTime(1_439).map(written), end: clockTime(1_440).map(written) };

/** The zones of IANA that this Node knows by their own names. */
export const zoneNames = (): readonly string[] => Intl.supportedValuesOf('timeZone');

/** A few windows, mostly one, in one zone; near `dates` (`YYYY-MM-DD`) with exceptions. */
export const arbitrarySchedule = (timezone: string, dates: readonly string[] = []): fc.Arbitrary<ContactSchedule> => {
  const windows = fc.array(fc.record({ days, ...hours, timezone: fc.constant(timezone) }), { minLength: 1, maxLength: 3 });
  const exception = fc.record(
    { date: fc.constantFrom(...dates), hours: fc.array(fc.record(hours), { maxLength: 2 }) },
    { requiredKeys: ['date'] },
  );
  const exceptions = fc.uniqueArray(exception, { selector: ({ date }) => date, maxLength: 2 });
  if (dates.length === 0) return fc.record({ windows });
  return fc.oneof({ weight: 3, arbitrary: fc.record({ windows }) }, { weight: 1, arbitrary: fc.record({ windows, exceptions }) });
};
