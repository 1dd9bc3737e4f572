import type { Temporal as TemporalTypes } from 'temporal-polyfill';

type Oracle = typeof TemporalTypes;

/** What the clocks of a zone showed, minute by minute, in a week in which they changed. */
export interface TransitionWeek {
  readonly zone: string;
  /** The first minute, in milliseconds since 1970-01-01T00:00Z. */
  readonly start: number;
  /** For each minute of the week: the local date and time, as minutes since 1970-01-01T00:00 on that clock. */
  readonly clock: Int32Array;
}

export const minutesOfWeek = 7 * 1_440;

/** The Temporal of this Node, or the polyfill where it has none. */
export async function temporal(): Promise<Oracle> {
  return (globalThis as { Temporal?: Oracle }).Temporal ?? (await import('temporal-polyfill')).Temporal;
}

/** The weeks around the first `count` changes of a zone's offset from `year` on; plain weeks where there are none. */
export function transitionWeeks(oracle: Oracle, zone: string, year: number, count: number): TransitionWeek[] {
  const weeks: TransitionWeek[] = [];
  let moment = oracle.Instant.from(`${year}-01-01T00:00Z`).toZonedDateTimeISO(zone);
  for (let index = 0; index < count; index += 1) {
    const change = moment.getTimeZoneTransition('next');
    moment = change !== null && change.year < 2038 ? change : moment.add({ weeks: 30 });
    const middle = Math.floor(moment.epochMilliseconds / 60_000) * 60_000;
    weeks.push(weekFrom(oracle, zone, middle - (minutesOfWeek / 2) * 60_000));
  }
  return weeks;
}

function weekFrom(oracle: Oracle, zone: string, start: number): TransitionWeek {
  const clock = Int32Array.from({ length: minutesOfWeek }, (_, minute) => {
    const local = oracle.Instant.fromEpochMilliseconds(start + minute * 60_000)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime();
    return Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute) / 60_000;
  });
  return { zone, start, clock };
}
