import type { Instant } from '../shared/instant.ts';
import type { ContactSchedule } from './contact-schedule.ts';
import { firstMoment, isOpenIn, type LocalHours, localHoursOf } from './local-hours.ts';
import { day, endOfTime, instantOf, millisecondsOf, minuteOf } from './milliseconds.ts';
import { inAll, inAny, type OpenTimes } from './open-times.ts';
import { wholeMinutesFrom } from './zone-transitions.ts';

/** A stretch of time in which contact is welcome: from `start` on, until just before `end`. */
export interface Opening {
  readonly start: Instant;
  /** Absent where it does not close. */
  readonly end?: Instant;
}

/**
 * Whether contact is welcome at a moment: whether the clock of a window's zone shows a time of the window. A repeated hour counts both
 * times, a skipped one never comes. An unknown zone throws `invalid-input`.
 *
 * A schedule is read once: do not change the object afterwards.
 *
 * @example
 * const office = { days: ['friday'], start: '09:00', end: '17:00', timezone: 'America/New_York' } as const;
 * isOpenAt({ windows: [office] }, '2026-11-20T14:00:00.000Z') // => true
 * isOpenAt({ windows: [office] }, '2026-11-20T22:00:00.000Z') // => false
 * isOpenAt({}, '2026-11-20T22:00:00.000Z') // => true
 */
export function isOpenAt(schedule: ContactSchedule, at: Instant): boolean {
  const { hours } = read(schedule);
  const minute = minuteOf(at);
  if (minute < wholeMinutesFrom) return nextOpening(schedule, at) === at;
  for (let index = 0; index < hours.length; index += 1) {
    const part = hours[index];
    if (part !== undefined && isOpenIn(part, minute)) return true;
  }
  return hours.length === 0;
}

/**
 * The first moment from `at` on when contact is welcome: `at` itself where it is open. `undefined` for a schedule that does not open
 * within two years of `at` and of its last exception, and after the year 9999.
 *
 * @example
 * const office = { days: ['friday'], start: '09:00', end: '17:00', timezone: 'America/New_York' } as const;
 * nextOpening({ windows: [office] }, '2026-11-20T22:00:00.000Z') // => '2026-11-27T14:00:00.000Z'
 */
export const nextOpening = (schedule: ContactSchedule, at: Instant): Instant | undefined => first(read(schedule), 'opening', at);

/**
 * The first moment from `at` on when contact is not welcome: `at` itself where it is closed. `undefined` where it does not close within
 * two years of `at` and of the last exception.
 *
 * @example
 * const office = { days: ['friday'], start: '09:00', end: '17:00', timezone: 'America/New_York' } as const;
 * nextClosing({ windows: [office] }, '2026-11-20T15:30:00.000Z') // => '2026-11-20T22:00:00.000Z'
 * nextClosing({}, '2026-11-20T15:30:00.000Z') // => undefined
 */
export const nextClosing = (schedule: ContactSchedule, at: Instant): Instant | undefined => first(read(schedule), 'closing', at);

/**
 * Whether all schedules are open at a moment: for rules that restrict each other, and for zones that are only guessed.
 *
 * @example
 * const office = (timezone: string) => ({ windows: [{ days: ['friday'], start: '09:00', end: '17:00', timezone }] as const });
 * isOpenInAll([office('America/New_York'), office('America/Los_Angeles')], '2026-11-20T14:00:00.000Z') // => false
 */
export const isOpenInAll = (schedules: readonly ContactSchedule[], at: Instant): boolean =>
  schedules.every((schedule) => isOpenAt(schedule, at));

/**
 * The first moment from `at` on when all schedules are open; `undefined` where there is none within two years of `at` and of the last
 * exception.
 *
 * @example
 * const office = (timezone: string) => ({ windows: [{ days: ['friday'], start: '09:00', end: '17:00', timezone }] as const });
 * nextOpeningInAll([office('America/New_York'), office('America/Los_Angeles')], '2026-11-20T14:00:00.000Z') // => '2026-11-20T17:00:00.000Z'
 * nextOpeningInAll([office('America/New_York'), office('Asia/Tokyo')], '2026-11-20T14:00:00.000Z') // => undefined
 */
export const nextOpeningInAll = (schedules: readonly ContactSchedule[], at: Instant): Instant | undefined =>
  first(readAll(schedules), 'opening', at);

/**
 * The first moment from `at` on when one of the schedules is closed; `undefined` where there is none within two years of `at` and of
 * the last exception.
 *
 * @example
 * const office = (timezone: string) => ({ windows: [{ days: ['friday'], start: '09:00', end: '17:00', timezone }] as const });
 * nextClosingInAll([office('America/New_York'), office('America/Los_Angeles')], '2026-11-20T18:00:00.000Z') // => '2026-11-20T22:00:00.000Z'
 */
export const nextClosingInAll = (schedules: readonly ContactSchedule[], at: Instant): Instant | undefined =>
  first(readAll(schedules), 'closing', at);

/**
 * The stretches in which contact is welcome, in order and as long as they are, cut to what lies in `[from, until)`. Without `until` it
 * goes on until the schedule stays closed for two years: take what you need.
 *
 * @example
 * const night = { days: ['friday', 'saturday'], start: '22:00', end: '02:00', timezone: 'Europe/Paris' } as const;
 * openings({ windows: [night] }, '2026-11-20T23:00:00.000Z').next().value // => { start: '2026-11-20T23:00:00.000Z', end: '2026-11-21T01:00:00.000Z' }
 * Array.from(openings({ windows: [night] }, '2026-11-20T00:00:00.000Z', '2026-11-23T00:00:00.000Z')).length // => 2
 */
export function* openings(schedule: ContactSchedule, from: Instant, until?: Instant): Generator<Opening, undefined> {
  const { times, lastException } = read(schedule);
  const last = until === undefined ? endOfTime : millisecondsOf(until);
  let moment = millisecondsOf(from);
  while (moment < last) {
    const start = times.opening(moment, Math.min(last, horizon(moment, lastException)));
    if (start >= last) return;
    const closing = times.closing(start, horizon(start, lastException));
    const end = instantOf(until === undefined ? closing : Math.min(closing, last));
    yield { start: new Date(start).toISOString(), ...(end === undefined ? {} : { end }) };
    moment = closing;
  }
}

/** What is asked for a moment. */
interface Asked {
  readonly times: OpenTimes;
  /** Behind it every week is like the others. */
  readonly lastException: number;
}

/** A schedule as it is asked: its hours by zone. */
interface Read extends Asked {
  readonly hours: readonly LocalHours[];
}

const readBefore = new WeakMap<ContactSchedule, Read>();

function read(schedule: ContactSchedule): Read {
  const known = readBefore.get(schedule);
  if (known !== undefined) return known;
  const hours = localHoursOf(schedule);
  const parts = hours.map((part) => ({
    opening: (at: number, limit: number) => firstMoment(part, 'open', at, limit),
    closing: (at: number, limit: number) => firstMoment(part, 'closed', at, limit),
  }));
  const exceptional = hours.flatMap((part) => [...(part.exceptional?.keys() ?? [])]);
  const found: Read = {
    hours,
    times: parts.length === 0 ? inAll([]) : inAny(parts),
    lastException: Math.max(Number.NEGATIVE_INFINITY, ...exceptional) * day,
  };
  readBefore.set(schedule, found);
  return found;
}

function readAll(schedules: readonly ContactSchedule[]): Asked {
  const all = schedules.map(read);
  return {
    times: inAll(all.map(({ times }) => times)),
    lastException: Math.max(Number.NEGATIVE_INFINITY, ...all.map(({ lastException }) => lastException)),
  };
}

/** Every combination of offsets that zones with yearly rules can have comes up within a year: two are enough to find an opening. */
const horizon = (at: number, lastException: number): number => Math.min(endOfTime, Math.max(at, lastException) + 731 * day);

function first({ times, lastException }: Asked, question: keyof OpenTimes, at: Instant): Instant | undefined {
  const moment = millisecondsOf(at);
  const found = times[question](moment, horizon(moment, lastException));
  return found === moment ? at : instantOf(found);
}
