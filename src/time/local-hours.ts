import {
  type ContactException,
  type ContactHours,
  type ContactSchedule,
  type ContactWindow,
  weekdays,
  zoneOfException,
} from './contact-schedule.ts';
import { day, dayNumber, minute } from './milliseconds.ts';
import { offsetMinutesAt, stretchAt, type Zone, zoneOf } from './zone-transitions.ts';

/**
 * Hours on the clock of one zone. The intervals of a day follow each other in one list: start, end, start, end, in minutes of the day,
 * neither overlapping nor touching.
 */
export interface LocalHours {
  readonly zone: Zone;
  /** By day of the week, Monday first. */
  readonly week: readonly (readonly number[])[];
  /** By days since 1970-01-01: the days that differ from their week. Absent where none does. */
  readonly exceptional: ReadonlyMap<number, readonly number[]> | undefined;
}

const minutesOfDay = 1_440;
const everyDay = { days: weekdays, start: '00:00', end: '24:00' };

/** The hours of a schedule, by zone; they unite. None: any time. */
export function localHoursOf({ windows = [], exceptions = [] }: ContactSchedule): readonly LocalHours[] {
  const anyTime = windows.length === 0 ? exceptions.slice(0, 1).map(({ timezone = '' }) => ({ ...everyDay, timezone })) : windows;
  const ownZones = exceptions.flatMap((exception) =>
    exception.hours?.length ? (zoneOfException(exception, windows) ?? []) : [],
  );
  const zones = new Set([...anyTime.map(({ timezone }) => timezone), ...ownZones]);
  return [...zones].map((timezone) => {
    const starting = startingByWeekday(anyTime.filter((window) => window.timezone === timezone));
    const replaced = new Map<number, readonly Range[]>();
    for (const exception of exceptions) {
      const { hours = [] } = exception;
      replaced.set(dayOf(exception), zoneOfException(exception, windows) === timezone ? hours.map(range) : []);
    }
    const startingOn = (date: number) => replaced.get(date) ?? starting[weekdayOf(date)] ?? [];
    const touched = [...replaced.keys()].flatMap((date) => [date, date + 1]);
    return {
      zone: zoneOf(timezone),
      week: starting.map((today, weekday) => unite(today, starting[(weekday + 6) % 7] ?? [])),
      exceptional:
        touched.length === 0 ? undefined : new Map(touched.map((date) => [date, unite(startingOn(date), startingOn(date - 1))])),
    };
  });
}

function startingByWeekday(windows: readonly ContactWindow[]): readonly (readonly Range[])[] {
  const starting: Range[][] = weekdays.map(() => []);
  for (const window of windows) {
    const hours = range(window);
    for (const weekday of window.days) starting[weekdays.indexOf(weekday)]?.push(hours);
  }
  return starting;
}

/** Whether the clock of the zone shows one of the hours, at a minute from `wholeMinutesFrom` on. */
export function isOpenIn(hours: LocalHours, minuteOfTime: number): boolean {
  const local = minuteOfTime + offsetMinutesAt(hours.zone, minuteOfTime);
  const date = (local / minutesOfDay) | 0;
  const time = local - date * minutesOfDay;
  const intervals = intervalsOf(hours, date);
  for (let index = 0; index < intervals.length; index += 2) {
    if (time < (intervals[index] ?? 0)) return false;
    if (time < (intervals[index + 1] ?? 0)) return true;
  }
  return false;
}

/** The first moment from `at` on when it is open, or when it is closed; `Infinity` where there is none before `limit`. */
export function firstMoment(hours: LocalHours, wanted: 'open' | 'closed', at: number, limit: number): number {
  let moment = at;
  while (moment < limit) {
    const { offset, until } = stretchAt(hours.zone, moment);
    // Within a stretch of one offset the clock runs straight, so the search goes along the clock.
    const end = Math.min(until, limit) + offset;
    let local = moment + offset;
    while (local < end) {
      const next = nextChange(hours, local, wanted === 'open');
      if (next === local) return local - offset;
      local = next;
    }
    moment = Math.min(until, limit);
  }
  return Number.POSITIVE_INFINITY;
}

/** `local` itself where the hours are as wanted; else the next time that day at which they change, or the end of the day. */
function nextChange(hours: LocalHours, local: number, wanted: boolean): number {
  const date = Math.floor(local / day);
  const midnight = date * day;
  const time = (local - midnight) / minute;
  const intervals = intervalsOf(hours, date);
  for (let index = 0; index < intervals.length; index += 2) {
    const start = intervals[index] ?? 0;
    if (time < start) return wanted ? midnight + start * minute : local;
    const end = intervals[index + 1] ?? 0;
    if (time < end) return wanted ? local : midnight + end * minute;
  }
  return wanted ? midnight + day : local;
}

const intervalsOf = ({ exceptional, week }: LocalHours, date: number): readonly number[] =>
  exceptional?.get(date) ?? week[weekdayOf(date)] ?? closed;

const closed: readonly number[] = [];

/** 1970-01-01 was a Thursday; the addend keeps dates before it from counting backwards. */
const weekdayOf = (date: number): number => (date + 3 + 7 * 200_000) % 7;

const dayOf = ({ date }: ContactException): number =>
  dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

type Range = readonly [start: number, end: number];

function range({ start, end }: ContactHours): Range {
  const from = minutesOf(start);
  const to = minutesOf(end);
  return [from, to > from ? to : to + minutesOfDay];
}

/** What of the ranges lies within the day, in order, without overlaps: those that start today, and those that go on since yesterday. */
function unite(today: readonly Range[], yesterday: readonly Range[]): readonly number[] {
  const ranges = [...today];
  for (const [, end] of yesterday) if (end > minutesOfDay) ranges.push([0, end - minutesOfDay]);
  if (ranges.length > 1) ranges.sort(([left], [right]) => left - right);
  const united: number[] = [];
  for (const [start, end] of ranges) {
    const until = Math.min(end, minutesOfDay);
    const last = united.at(-1);
    if (last !== undefined && start <= last) united[united.length - 1] = Math.max(last, until);
    else united.push(start, until);
  }
  return united;
}
