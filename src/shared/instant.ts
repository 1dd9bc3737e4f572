import { invalid, type Parsed, valid } from './reason.ts';
import { compareText } from './text.ts';

/**
 * A moment: ISO 8601 in UTC with milliseconds, `2026-11-20T09:30:00.000Z`, years 0000 to 9999. Such texts sort in time order.
 */
export type Instant = string;

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * Reads an ISO 8601 date and time that names its offset, and gives the instant in the one form that this library stores.
 *
 * @example
 * parseInstant('2026-11-20T10:30+01:00') // => { kind: 'valid', value: '2026-11-20T09:30:00.000Z' }
 */
export function parseInstant(text: string): Parsed<Instant> {
  if (instantPattern.test(text)) {
    const exact = new Date(text);
    if (!Number.isNaN(exact.getTime()) && exact.toISOString() === text) return valid(text);
  }
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)) {
    return invalid('not-an-instant', 'Write the moment as ISO 8601 with its offset: 2026-11-20T09:30:00Z.');
  }
  const date = new Date(text);
  if (Number.isNaN(date.getTime()) || !dayExists(text)) {
    return invalid('no-such-moment', 'The date or the time does not exist.');
  }
  const instant = date.toISOString();
  return instantPattern.test(instant) ? valid(instant) : invalid('no-such-moment', 'The year lies outside 0000 to 9999.');
}

/** The later of two instants. */
export const later = (one: Instant, other: Instant): Instant => (compareText(one, other) >= 0 ? one : other);

/** JavaScript rolls 30 February over into March: a written day has to exist as it stands. */
export function dayExists(isoDate: string): boolean {
  const [year = 0, month = 0, day = 0] = isoDate.slice(0, 10).split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
