import { ClienteleError } from '../shared/errors.ts';
import { dayExists, type Instant } from '../shared/instant.ts';
import { day, instantOf, millisecondsOf } from './milliseconds.ts';
import { findZone, stretchAt, zoneOf } from './zone-transitions.ts';

/** Which moment a local time means that a clock shows twice, or never: as `Temporal` names and resolves them. */
export type Disambiguation = 'compatible' | 'earlier' | 'later';

/**
 * Whether a name is an IANA time zone that this machine's `Intl` knows. Offsets such as `+01:00` are none.
 *
 * @example
 * isTimeZone('Europe/Lisbon') // => true
 * isTimeZone('+01:00') // => false
 */
export const isTimeZone = (name: string): boolean => findZone(name) !== undefined;

/**
 * Local time minus UTC of a zone at a moment, in milliseconds: whole minutes since 1972, before that also seconds. The host's own zone
 * plays no part. An unknown zone throws `invalid-input`.
 *
 * @example
 * offsetAt('America/New_York', '2026-07-01T12:00:00.000Z') / 3_600_000 // => -4
 */
export const offsetAt = (timezone: string, at: Instant): number => stretchAt(zoneOf(timezone), millisecondsOf(at)).offset;

/**
 * The moment of a local date and time, `2026-03-08T02:30` with or without seconds. A repeated time means its first occurrence, and a
 * skipped one is read with the offset from before the gap, as RFC 5545 and `Temporal` ("compatible") have it; `earlier` and `later`
 * choose otherwise. A text or a zone that is none throws `invalid-input`.
 *
 * @example
 * localToInstant('2026-03-08T02:30', 'America/New_York') // => '2026-03-08T07:30:00.000Z'
 * localToInstant('2026-11-01T01:30', 'America/New_York') // => '2026-11-01T05:30:00.000Z'
 * localToInstant('2026-11-01T01:30', 'America/New_York', 'later') // => '2026-11-01T06:30:00.000Z'
 */
export function localToInstant(local: string, timezone: string, disambiguation: Disambiguation = 'compatible'): Instant {
  if (!/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{3})?)?$/.test(local) || !dayExists(local))
    throw new ClienteleError('invalid-input', `Write a local time as 2026-11-20T09:30: ${local.slice(0, 40)}`);
  const zone = zoneOf(timezone);
  const clock = millisecondsOf(`${local}${':00.000'.slice(local.length - 16)}Z`);
  const before = stretchAt(zone, clock - day).offset;
  const after = stretchAt(zone, clock + day).offset;
  const shown = [clock - before, clock - after].filter((moment) => stretchAt(zone, moment).offset === clock - moment);
  // A gap: the clock never shows this time. The offset from before it leads behind it.
  const moments = shown.length > 0 ? shown : [clock - before, clock - after];
  const late = disambiguation === 'later' || (disambiguation === 'compatible' && shown.length === 0);
  const instant = instantOf(late ? Math.max(...moments) : Math.min(...moments));
  if (instant === undefined) throw new ClienteleError('invalid-input', 'The year lies outside 0000 to 9999.');
  return instant;
}
