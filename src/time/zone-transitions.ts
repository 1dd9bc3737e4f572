import { ClienteleError } from '../shared/errors.ts';
import { day } from './milliseconds.ts';

/** A stretch of time in which a zone keeps one offset; half-open, in milliseconds since 1970-01-01T00:00Z. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  /** Local time minus UTC, in milliseconds. */
  readonly offset: number;
}

/** A time zone and what has been read of it so far. */
export interface Zone {
  readonly name: string;
  readonly blocks: Map<number, readonly Stretch[]>;
  recent: Stretch;
}

/** So many zones are remembered: more than IANA has names. */
const mostZones = 1_000;
/** So many blocks are remembered of each: 70 years. */
const mostBlocks = 64;
const blockLength = 400 * day;
/** Shorter than any offset has held: six days, 23 hours in Recife, October 2000. */
const step = 4 * day;
/** Before 1800 no zone has an entry; `Intl` would begin to count eras. */
const firstChange = -5_364_662_400_000;
const neverYet: Stretch = { from: 0, until: 0, offset: 0 };

const zones = new Map<string, Zone>();

/** The zone of an IANA name, in any case; `undefined` where `Intl` does not know it. Offsets such as `+01:00` are no zones. */
export function findZone(name: string): Zone | undefined {
  const known = zones.get(name);
  if (known !== undefined) return known;
  if (!/^[A-Za-z]/.test(name) || formatterOf(name) === undefined) return undefined;
  if (zones.size >= mostZones) zones.clear();
  const zone: Zone = { name, blocks: new Map(), recent: neverYet };
  zones.set(name, zone);
  return zone;
}

/** As {@link findZone}; an unknown name throws `invalid-input`. */
export function zoneOf(name: string): Zone {
  const zone = findZone(name);
  if (zone === undefined) throw new ClienteleError('invalid-input', `Not an IANA time zone: ${name.slice(0, 100)}`);
  return zone;
}

/**
 * The stretch that a moment lies in. Its ends are changes of the offset, or only the ends of what was read: two neighbours may have the
 * same offset.
 */
export function stretchAt(zone: Zone, at: number): Stretch {
  const { recent } = zone;
  if (at >= recent.from && at < recent.until) return recent;
  const index = Math.floor(at / blockLength);
  const stretches = zone.blocks.get(index) ?? readBlock(zone, index);
  for (const stretch of stretches) {
    if (at < stretch.until) {
      zone.recent = stretch;
      return stretch;
    }
  }
  throw new ClienteleError('invalid-input', `Not a moment: ${at}`);
}

function readBlock(zone: Zone, index: number): readonly Stretch[] {
  const formatter = formatterOf(zone.name);
  if (formatter === undefined) throw new ClienteleError('invalid-input', `Not an IANA time zone: ${zone.name}`);
  const stretches = readStretches((at) => readOffset(formatter, at), index * blockLength, (index + 1) * blockLength);
  if (zone.blocks.size >= mostBlocks) zone.blocks.clear();
  zone.blocks.set(index, stretches);
  return stretches;
}

function readStretches(offsetAt: (at: number) => number, from: number, until: number): Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  let offset = offsetAt(from);
  for (let sample = from + step; sample <= until; sample += step) {
    const next = offsetAt(sample);
    if (next === offset) continue;
    const change = firstSecond(sample - step, sample, (at) => offsetAt(at) !== offset);
    stretches.push({ from: start, until: change, offset });
    start = change;
    offset = next;
  }
  if (start < until) stretches.push({ from: start, until, offset });
  return stretches;
}

/** The first whole second in `(before, after]` for which the answer is yes; it is no at `before` and yes at `after`. */
function firstSecond(before: number, after: number, isYes: (at: number) => boolean): number {
  let no = before / 1000;
  let yes = after / 1000;
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (isYes(middle * 1000)) yes = middle;
    else no = middle;
  }
  return yes * 1000;
}

/** A formatter weighs 45 kB and a block is read once: none is kept. */
function formatterOf(name: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}

function readOffset(formatter: Intl.DateTimeFormat, moment: number): number {
  const at = Math.max(moment, firstChange);
  const local = new Date(0);
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(at)) part[type] = Number(value);
  local.setUTCFullYear(part.year ?? 0, (part.month ?? 0) - 1, part.day ?? 0);
  local.setUTCHours(part.hour ?? 0, part.minute ?? 0, part.second ?? 0);
  return local.getTime() - at;
}
