import { dayExists, type Instant, parseInstant } from '../../shared/instant.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Names of zones that RFC 5322 section 4.3 still reads, in hours east of UTC; every other name counts as UTC, as it says. */
const zoneHours: Readonly<Record<string, number>> = { edt: -4, est: -5, cdt: -5, cst: -6, mdt: -6, mst: -7, pdt: -7, pst: -8 };

const mailPattern =
  /^(?:[a-z]{3,9},? ?)?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{2,4}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([+-]\d{4}|[a-z]{1,5}))?/i;

/** `Thursday, April 09, 2003 9:00 AM`: what some gateways of Windows write instead. */
const usPattern = /^(?:[a-z]{3,9}, ?)?([a-z]{3})[a-z]{0,6} (\d{1,2}), ?(\d{4}),? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m)?/i;

/**
 * Reads the date of a mail header (RFC 5322 section 3.3 and the obsolete forms of 4.3), ISO 8601 as well. A missing or unknown zone counts
 * as UTC, so that the answer does not depend on the machine; a wrong day of the week is overlooked. `undefined` when it is no date.
 *
 * @example
 * parseMailDate('Mon, 14 May 2001 16:39:00 -0700 (PDT)') // => '2001-05-14T23:39:00.000Z'
 * parseMailDate('yesterday') // => undefined
 */
export function parseMailDate(text: string): Instant | undefined {
  const joined = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  const iso = parseInstant(joined);
  if (iso.kind === 'valid') return iso.value;
  const written = mailForm(joined) ?? usForm(joined);
  return written && instantOf(written);
}

/** A date as it was written: numbers, and minutes east of UTC. */
interface WrittenDate {
  readonly year: number;
  readonly monthName: string;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offset: number;
}

function mailForm(text: string): WrittenDate | undefined {
  const match = mailPattern.exec(text);
  if (!match) return undefined;
  const [, day, monthName = '', year = '', hour, minute, second = 0, zone = ''] = match;
  return { year: fullYear(year), monthName, ...numbers(day, hour, minute, second), offset: offsetMinutes(zone) };
}

function usForm(text: string): WrittenDate | undefined {
  const match = usPattern.exec(text);
  if (!match) return undefined;
  const [, monthName = '', day, year, hour, minute, second = 0, half] = match;
  const halfDay = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return { year: Number(year), monthName, ...numbers(day, halfDay, minute, second), offset: 0 };
}

const numbers = (day: unknown, hour: unknown, minute: unknown, second: unknown) => ({
  day: Number(day),
  hour: Number(hour),
  minute: Number(minute),
  second: Number(second),
});

function instantOf({ year, monthName, day, hour, minute, second, offset }: WrittenDate): Instant | undefined {
  const month = months.indexOf(monthName.toLowerCase()) + 1;
  const isoDay = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  if (month === 0 || !dayExists(isoDay) || hour > 23 || minute > 59 || Math.abs(offset) >= 24 * 60) return undefined;
  // A leap second has no place in JavaScript's time line.
  const start = Date.parse(`${isoDay}T${pad(hour)}:${pad(minute)}:${pad(Math.min(second, 59))}.000Z`);
  const parsed = parseInstant(new Date(start - offset * 60_000).toISOString());
  return parsed.kind === 'valid' ? parsed.value : undefined;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** RFC 5322 section 4.3: two digits up to 49 are of this century, three digits count from 1900. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return text.length === 3 ? 1900 + year : year;
}

function offsetMinutes(zone: string): number {
  const numeric = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  if (!numeric) return (zoneHours[zone.toLowerCase()] ?? 0) * 60;
  const [, sign, hours, minutes] = numeric;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
