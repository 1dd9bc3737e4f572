import { fromZonedTime, toZonedTime } from 'date-fns-tz';
import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { isOpenAt, nextOpening } from '../../src/time/openings.ts';

const timezone = 'America/New_York';
const opens = 9 * 60;
const closes = 17 * 60;
const office = {
  windows: [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], start: '09:00', end: '17:00', timezone }],
} as const;

/** The two questions about office hours in New York, as each library answers them fastest. */
interface Contestant {
  readonly isOpen: (at: string) => boolean;
  readonly nextOpening: (at: string) => string | undefined;
}

const isOffice = (weekday: number, minute: number) => weekday <= 5 && minute >= opens && minute < closes;

const contestants: Readonly<Record<string, Contestant>> = {
  clientele: {
    isOpen: (at) => isOpenAt(office, at),
    nextOpening: (at) => nextOpening(office, at),
  },
  luxon: {
    isOpen: (at) => {
      const local = DateTime.fromMillis(Date.parse(at), { zone: timezone });
      return isOffice(local.weekday, local.hour * 60 + local.minute);
    },
    nextOpening: (at) => {
      const local = DateTime.fromMillis(Date.parse(at), { zone: timezone });
      const minute = local.hour * 60 + local.minute;
      if (isOffice(local.weekday, minute)) return at;
      const days = daysToOffice(local.weekday, minute);
      const start = DateTime.fromObject(
        { year: local.year, month: local.month, day: local.day, hour: 9 },
        { zone: timezone },
      ).plus({ days });
      return new Date(start.toMillis()).toISOString();
    },
  },
  'date-fns-tz': {
    isOpen: (at) => {
      const local = toZonedTime(Date.parse(at), timezone);
      return isOffice(local.getDay() || 7, local.getHours() * 60 + local.getMinutes());
    },
    nextOpening: (at) => {
      const local = toZonedTime(Date.parse(at), timezone);
      const minute = local.getHours() * 60 + local.getMinutes();
      const weekday = local.getDay() || 7;
      if (isOffice(weekday, minute)) return at;
      const date = local.getDate() + daysToOffice(weekday, minute);
      return fromZonedTime(new Date(local.getFullYear(), local.getMonth(), date, 9), timezone).toISOString();
    },
  },
  'temporal-polyfill': {
    isOpen: (at) => {
      const local = Temporal.Instant.fromEpochMilliseconds(Date.parse(at)).toZonedDateTimeISO(timezone);
      return isOffice(local.dayOfWeek, local.hour * 60 + local.minute);
    },
    nextOpening: (at) => {
      const local = Temporal.Instant.fromEpochMilliseconds(Date.parse(at)).toZonedDateTimeISO(timezone);
      const minute = local.hour * 60 + local.minute;
      if (isOffice(local.dayOfWeek, minute)) return at;
      const date = local.toPlainDate().add({ days: daysToOffice(local.dayOfWeek, minute) });
      const start = date.toZonedDateTime({ timeZone: timezone, plainTime: '09:00' });
      return new Date(start.epochMilliseconds).toISOString();
    },
  },
};

/** Days until the next working day whose opening lies ahead. */
function daysToOffice(weekday: number, minute: number): number {
  if (weekday <= 5 && minute < opens) return 0;
  return weekday < 5 ? 1 : 8 - weekday;
}

/** Moments all over one year, far apart from one to the next. */
const moments = Array.from({ length: 1_024 }, (_, index) =>
  new Date(Date.UTC(2026, 0, 1) + ((index * 2_654_435_761) % (365 * 86_400)) * 1_000).toISOString(),
);

/** Answers a second of each library, and how often ours answers while the fastest other one does once. */
export function measureWindows(): Record<string, Record<string, number | string>> {
  const names = Object.keys(contestants);
  const rates = Object.fromEntries(
    (['isOpen', 'nextOpening'] as const).map((question) => {
      // Rounds take turns, so that a busy moment of the machine strikes all alike; the best of each counts.
      const best = Object.fromEntries(names.map((name) => [name, 0]));
      for (let round = 0; round < 7; round += 1)
        for (const name of names) best[name] = Math.max(best[name] ?? 0, answersASecond(contestants[name]?.[question]));
      const fastestOther = Math.max(...names.filter((name) => name !== 'clientele').map((name) => best[name] ?? 0));
      return [question, { ...best, 'times the fastest': ((best.clientele ?? 0) / fastestOther).toFixed(1) }];
    }),
  );
  return rates;
}

function answersASecond(ask: ((at: string) => unknown) | undefined): number {
  if (ask === undefined) return 0;
  let answered = 0;
  const start = performance.now();
  while (performance.now() - start < 200) {
    for (const at of moments) ask(at);
    answered += moments.length;
  }
  return Math.round((answered / (performance.now() - start)) * 1_000);
}

/** Before anything is measured: all answer alike. */
export function checkAgreement(): void {
  for (const at of moments) {
    for (const [name, { isOpen, nextOpening: next }] of Object.entries(contestants)) {
      if (isOpen(at) !== isOpenAt(office, at) || next(at) !== nextOpening(office, at))
        throw new Error(`${name} answers otherwise at ${at}: ${isOpen(at)}, ${next(at)}, not ${nextOpening(office, at)}`);
    }
  }
}
