import { dayExists } from '../shared/instant.ts';
import { invalid, type Reason, reason } from '../shared/reason.ts';
import { foldAccents } from '../shared/text.ts';
import { monthNumbers } from './data/month-names.ts';
import { asciiDigits } from './phone.ts';

/** The order of day, month and year in a date of figures. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A calendar day of birth. */
export interface DateOfBirth {
  /** ISO 8601 calendar date: `1984-03-07`. */
  readonly date: string;
}

/** What {@link parseDateOfBirth} understood: one day, several that the text may mean, or none. */
export type ParsedDateOfBirth =
  | { readonly kind: 'valid'; readonly value: DateOfBirth }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly DateOfBirth[]; readonly reasons: readonly Reason[] }
  | { readonly kind: 'invalid'; readonly reasons: readonly Reason[] };

/** How a date is read. */
export interface DateOfBirthOptions {
  /** The order that the writer's country uses; without it, figures that allow two readings are ambiguous. */
  readonly order?: DateOrder;
  /** The last day that is not in the future: an instant or a calendar date. */
  readonly latest: string;
}

const earliest = '1900-01-01';
const longestDateText = 60;

/**
 * Reads a written date of birth, in figures or with the month's name in the main languages. Days run from 1900 to `latest`. A year of
 * two digits is the latest that is not in the future.
 *
 * Refused with `not-a-date`, `no-such-day`, `implausible-date`.
 *
 * @example
 * parseDateOfBirth('7 March 1984', { latest: '2026-11-20' }) // => { kind: 'valid', value: { date: '1984-03-07' } }
 * parseDateOfBirth('03/07/1984', { latest: '2026-11-20', order: 'mdy' }) // => { kind: 'valid', value: { date: '1984-03-07' } }
 * parseDateOfBirth('03/07/1984', { latest: '2026-11-20' }).kind // => 'ambiguous'
 */
export function parseDateOfBirth(text: string, options: DateOfBirthOptions): ParsedDateOfBirth {
  if (text.length > longestDateText) return invalid('not-a-date', 'This is not a date.');
  const latest = options.latest.slice(0, 10);
  const readings = readingsOf(asciiDigits(foldAccents(text)), latest);
  if (readings.length === 0) return invalid('not-a-date', 'This is not a date.');
  const existing = readings.filter(({ date }) => dayExists(date));
  if (existing.length === 0) return invalid('no-such-day', 'This day does not exist.');
  const plausible = existing.filter(({ date }) => date >= earliest && date <= latest);
  const wanted = plausible.filter(({ order }) => order === options.order);
  const [only, ...others] = [...new Set((wanted.length > 0 ? wanted : plausible).map(({ date }) => date))].map((date) => ({
    date,
  }));
  if (only === undefined) return invalid('implausible-date', `A date of birth lies between ${earliest} and ${latest}.`);
  if (others.length === 0) return { kind: 'valid', value: only };
  const reasons = [reason('ambiguous-order', 'Day and month can be read in two ways.')];
  return { kind: 'ambiguous', candidates: [only, ...others], reasons };
}

interface Reading {
  readonly date: string;
  readonly order: DateOrder;
}

const yearFirst = /^(\d{4})(?:[./ -]{1,2}|[年년] ?)(\d{1,2})(?:[./ -]{1,2}|[月월] ?)(\d{1,2})[日일.]?$/u;
const yearLast = /^(\d{1,2})([./ -]{1,2})(\d{1,2})[./ -]{1,2}(\d{4}|\d{2})\.?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

function readingsOf(text: string, latest: string): readonly Reading[] {
  const whole = yearFirst.exec(text.normalize('NFC')) ?? compact.exec(text);
  if (whole !== null) return [{ date: day(whole[1] ?? '', whole[2] ?? '', whole[3] ?? ''), order: 'ymd' }];
  const found = yearLast.exec(text);
  if (found === null) return readingsWithMonthName(text, latest);
  const [, first = '', separator = '', second = '', third = ''] = found;
  const year = fullYear(third, latest);
  const dayFirst: Reading = { date: day(year, second, first), order: 'dmy' };
  const monthFirst: Reading = { date: day(year, first, second), order: 'mdy' };
  // Full stops stand in dates only where the day goes first.
  return separator.startsWith('.') && dayExists(dayFirst.date) ? [dayFirst] : [dayFirst, monthFirst];
}

const dayOrYear = /^(\d{1,4})(?:st|nd|rd|th|er|º|ª|o|a)?$/;

function readingsWithMonthName(text: string, latest: string): readonly Reading[] {
  const words = text.split(/[\s,.\-/]+/u).filter((word) => word !== '');
  const months = words.map((word) => monthNumbers.get(word)).filter((number) => number !== undefined);
  const numbers = words.map((word) => dayOrYear.exec(word)?.[1]).filter((number) => number !== undefined);
  const [month] = months;
  const [head = '', tail = ''] = numbers;
  if (month === undefined || months.length > 1 || numbers.length !== 2) return [];
  if (head.length > 2) return [{ date: day(head, String(month), tail), order: 'ymd' }];
  return [{ date: day(fullYear(tail, latest), String(month), head), order: 'dmy' }];
}

const day = (year: string, month: string, dayOfMonth: string): string =>
  `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;

function fullYear(year: string, latest: string): string {
  if (year.length !== 2) return year;
  const century = latest.slice(0, 2);
  return `${century}${year}` <= latest.slice(0, 4) ? `${century}${year}` : `${Number(century) - 1}${year}`;
}
