import { type ContactHours, type ContactSchedule, weekdays } from '../../src/time/contact-schedule.ts';
import { isOpenAt, nextClosing, nextOpening } from '../../src/time/openings.ts';
import { minutesOfWeek, type TransitionWeek } from './transition-week.ts';

/** A week's instants as texts, written once for all schedules that are asked about it. */
export const instantsOf = ({ start }: TransitionWeek): readonly string[] =>
  Array.from({ length: minutesOfWeek }, (_, minute) => new Date(start + minute * 60_000).toISOString());

/** The dates on which a week has a change in its middle: exceptions on them meet it. */
export const datesOf = ({ clock }: TransitionWeek): readonly string[] =>
  [-1, 0, 1].map((days) => dateOf(Math.floor((clock[minutesOfWeek / 2] ?? 0) / 1_440) + days));

/**
 * Asks every minute of the week whether the schedule is open, and every 37th, and those around the change, for the next opening and
 * closing. What differs from the clock that the week recorded comes back in words.
 */
export function compareWeek(week: TransitionWeek, instants: readonly string[], schedule: ContactSchedule): readonly string[] {
  const differences: string[] = [];
  const differ = (minute: number, question: string, answer: unknown, expected: unknown) => {
    if (answer !== expected)
      differences.push(`${question} ${instants[minute]}: ${answer}, not ${expected}. ${JSON.stringify(schedule)}`);
  };
  const shows = clockTester(schedule);
  const open = Array.from(week.clock, shows);
  for (let minute = 0; minute < minutesOfWeek; minute += 1)
    differ(minute, 'open at', isOpenAt(schedule, instants[minute] ?? ''), open[minute]);
  let opening = minutesOfWeek;
  let closing = minutesOfWeek;
  for (let minute = minutesOfWeek - 1; minute >= 0; minute -= 1) {
    if (open[minute]) opening = minute;
    else closing = minute;
    if (minute % 37 !== 0 && Math.abs(minute - minutesOfWeek / 2) > 90) continue;
    const at = instants[minute] ?? '';
    differ(minute, 'opens after', within(nextOpening(schedule, at), week), instants[opening]);
    differ(minute, 'closes after', within(nextClosing(schedule, at), week), instants[closing]);
  }
  return differences;
}

const within = (instant: string | undefined, { start }: TransitionWeek) =>
  instant === undefined || Date.parse(instant) >= start + minutesOfWeek * 60_000 ? undefined : instant;

const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The meaning of a schedule, said about one time on the clock: slowly, day by day, and without any zone. */
function clockTester({ windows = [], exceptions = [] }: ContactSchedule): (clock: number) => boolean {
  const onDay = new Map<number, readonly ContactHours[]>();
  const startingOn = (day: number): readonly ContactHours[] => {
    const known = onDay.get(day);
    if (known !== undefined) return known;
    const date = dateOf(day);
    const weekday = weekdays[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7] ?? 'monday';
    const exception = exceptions.find((one) => one.date === date);
    const hours = exception === undefined ? windows.filter(({ days }) => days.includes(weekday)) : (exception.hours ?? []);
    onDay.set(day, hours);
    return hours;
  };
  return (clock) => {
    const today = Math.floor(clock / 1_440);
    const time = clock - today * 1_440;
    const overnight = ({ start, end }: ContactHours) => minutesOf(end) <= minutesOf(start);
    return (
      startingOn(today).some((hours) => minutesOf(hours.start) <= time && (overnight(hours) || time < minutesOf(hours.end))) ||
      startingOn(today - 1).some((hours) => overnight(hours) && time < minutesOf(hours.end))
    );
  };
}
