import * as z from 'zod';
import { dayExists } from '../shared/instant.ts';
import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { defined, distinctSchema, schemaOf } from '../shared/schema.ts';
import { isTimeZone } from './local-time.ts';

/**
 * Days of the week, as ISO 8601 orders them.
 *
 * @example
 * weekdays[0] // => 'monday'
 */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** A stretch of a day on the clock, `HH:MM` to `HH:MM`: `start` is included, `end` is not. */
export interface ContactHours {
  readonly start: string;
  /** 24:00 is the end of the day. Not after `start`: the hours run past midnight, and belong to the day on which they start. */
  readonly end: string;
}

/** Hours of the week in which contact is welcome. */
export interface ContactWindow extends ContactHours {
  readonly days: readonly Weekday[];
  /** The IANA zone whose clock is meant. */
  readonly timezone: string;
}

/** A date that does not follow the week: closed, or open at other hours. */
export interface ContactException {
  /** `YYYY-MM-DD`, on the calendar of each window's zone. Nothing of the week starts on it. */
  readonly date: string;
  /** What starts on this date instead; none: closed. */
  readonly hours?: readonly ContactHours[];
  /** The IANA zone of `hours`; needed where the windows do not agree on one. */
  readonly timezone?: string;
}

/** When contact is welcome: windows unite, exceptions replace what would start on their date. No window means any time. */
export interface ContactSchedule {
  readonly windows?: readonly ContactWindow[];
  readonly exceptions?: readonly ContactException[];
}

const start = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Write a time of day as HH:MM.');
const end = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Write a time of day as HH:MM, midnight as 24:00.');
const timezone = schemaOf(z.string().max(100), parseTimeZone);
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the date as YYYY-MM-DD.')
  .refine(dayExists, 'This day does not exist.');

const windowSchema = z.strictObject({ days: distinctSchema(z.enum(weekdays), weekdays.length).min(1), start, end, timezone });
const exceptionSchema = z
  .strictObject({ date, hours: z.array(z.strictObject({ start, end })).max(20).optional(), timezone: timezone.optional() })
  .transform(defined);

/** The members of a schedule, for the objects that hold one among other things. */
export const contactScheduleShape = {
  windows: z.array(windowSchema).max(50).optional(),
  exceptions: z.array(exceptionSchema).max(1_000).optional(),
};

type Unchecked = { readonly [Member in keyof ContactSchedule]: ContactSchedule[Member] | undefined };

/** The zone that an exception's hours are in: its own, or the one that all windows share. */
export const zoneOfException = (exception: ContactException, windows: readonly ContactWindow[]): string | undefined =>
  exception.timezone ?? (windows.every((window) => window.timezone === windows[0]?.timezone) ? windows[0]?.timezone : undefined);

/** What the members of a schedule owe each other, for a schema's `superRefine`. */
export function checkExceptions(schedule: Unchecked, context: z.RefinementCtx<unknown>): void {
  const { windows = [], exceptions = [] } = schedule;
  const dates = new Set<string>();
  for (const [index, exception] of exceptions.entries()) {
    const refuse = (member: string, message: string) =>
      context.addIssue({ code: 'custom', message, path: ['exceptions', index, member] });
    if (dates.has(exception.date)) refuse('date', 'This date has an exception already.');
    dates.add(exception.date);
    if (zoneOfException(exception, windows) === undefined && (windows.length === 0 || exception.hours?.length))
      refuse('timezone', 'Name the time zone: the windows do not tell which one is meant.');
    if (windows.length === 0 && exception.timezone !== exceptions[0]?.timezone)
      refuse('timezone', 'Without windows, all exceptions are in one time zone.');
  }
}

/**
 * When contact is welcome: at most 50 windows that unite, and at most 1,000 exceptions.
 *
 * - A window: `days`, `start`, `end`, `timezone` (IANA). `start` is included, `end` is not; an end that is not after its start lies on
 *   the next day, and the window belongs to the day it starts on. 24:00 is the end of a day.
 * - An exception: a `date` on which nothing of the week starts, and the `hours` that start instead.
 * - No windows: any time, but for the exceptions, which then name their zone.
 *
 * @example
 * const office = { days: ['monday'], start: '09:00', end: '17:00', timezone: 'America/New_York' };
 * contactScheduleSchema.parse({ windows: [office], exceptions: [{ date: '2026-12-28' }] }).exceptions // => [{ date: '2026-12-28' }]
 * contactScheduleSchema.safeParse({ windows: [{ ...office, timezone: 'EST/EDT' }] }).success // => false
 */
export const contactScheduleSchema = z.strictObject(contactScheduleShape).superRefine(checkExceptions).transform(defined);

function parseTimeZone(name: string): Parsed<string> {
  return isTimeZone(name) ? valid(name) : invalid('not-a-time-zone', 'Give an IANA time zone: Europe/Lisbon.');
}
