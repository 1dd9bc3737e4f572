import {
  type ContactException,
  type ContactHours,
  type ContactSchedule,
  type ContactWindow,
  type Weekday,
  weekdays,
} from './contact-schedule.ts';
import { scheduleWords } from './data/schedule-words.ts';
import { day } from './milliseconds.ts';

/** Words that describe a schedule where a locale's own do not do. */
export interface ScheduleWords {
  readonly anyTime?: string;
  readonly allDay?: string;
  readonly closed?: string;
}

/**
 * A schedule for people, in the language, the clock and the names of a locale (BCP 47): one line for each set of hours, then one for each
 * exception. `words` stand for "any time", "all day" and "closed", which are English where a language has none here. Blanks are plain.
 *
 * @example
 * const office = { days: ['monday', 'tuesday', 'wednesday', 'friday'], start: '09:00', end: '17:30', timezone: 'Europe/Berlin' } as const;
 * const schedule = { windows: [office], exceptions: [{ date: '2026-12-25' }] };
 * describeSchedule(schedule, 'en-US') // => ['Monday – Wednesday and Friday, 9:00 AM – 5:30 PM (Central European Time)', 'December 25, 2026: closed']
 * describeSchedule(schedule, 'de') // => ['Montag – Mittwoch und Freitag, 09:00 – 17:30 (Mitteleuropäische Zeit)', '25. Dezember 2026: geschlossen']
 * describeSchedule({}, 'fr') // => ['à tout moment']
 */
export function describeSchedule(
  { windows = [], exceptions = [] }: ContactSchedule,
  locale: string,
  words: ScheduleWords = {},
): readonly string[] {
  const writer = writerOf(locale, words);
  const groups = Map.groupBy(windows, ({ start, end, timezone }) => `${start} ${end} ${timezone}`);
  return [
    ...(windows.length === 0 ? [writer.anyTime] : []),
    ...[...groups.values()].map((group) => writer.group(group)),
    ...exceptions.toSorted((one, other) => (one.date < other.date ? -1 : 1)).map((exception) => writer.exception(exception)),
  ].map((line) => line.replaceAll(/[\u2009\u202f\u00a0]/g, ' '));
}

function writerOf(locale: string, words: ScheduleWords) {
  const [anyTime, allDay, closed] = scheduleWords[new Intl.Locale(locale).language] ?? ['any time', 'all day', 'closed'];
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const at = (clock: string) => time.format(new Date(`1970-01-01T${clock === '24:00' ? '00:00' : clock}Z`));
  const hours = ({ start, end }: ContactHours) =>
    start === '00:00' && end === '24:00' ? (words.allDay ?? allDay) : `${at(start)} – ${at(end)}`;
  const days = (run: readonly number[]) =>
    run.length > 2
      ? [weekday.formatRange(mondayPlus(run[0] ?? 0), mondayPlus(run.at(-1) ?? 0))]
      : run.map((index) => weekday.format(mondayPlus(index)));
  return {
    anyTime: words.anyTime ?? anyTime,
    group: (group: readonly ContactWindow[]) => {
      const [{ timezone = 'UTC', start = '', end = '' } = {}] = group;
      const runs = runsOf(group.flatMap((window) => window.days));
      return `${list.format(runs.flatMap(days))}, ${hours({ start, end })} (${zoneName(timezone, locale)})`;
    },
    exception: (exception: ContactException) => {
      const others = exception.hours?.map(hours) ?? [];
      const zone = others.length > 0 && exception.timezone !== undefined ? ` (${zoneName(exception.timezone, locale)})` : '';
      const day = date.format(new Date(`${exception.date}T00:00Z`));
      return `${day}: ${others.length > 0 ? list.format(others) : (words.closed ?? closed)}${zone}`;
    },
  };
}

/** 1970-01-05 was a Monday. */
const mondayPlus = (days: number): Date => new Date((4 + days) * day);

/** Days of the week that follow each other. */
function runsOf(days: readonly Weekday[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [index, weekday] of weekdays.entries()) {
    if (!days.includes(weekday)) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** A zone is named after what it does around a moment: any recent one will do. */
const mayOf2026 = Date.UTC(2026, 4, 1);

function zoneName(timezone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: timezone, timeZoneName: 'longGeneric' }).formatToParts(mayOf2026);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timezone;
}
