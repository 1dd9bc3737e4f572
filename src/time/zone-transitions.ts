import { ClienteleError } from '../shared/errors.ts';
import { day, minute } from './milliseconds.ts';

/** A stretch of time in which a zone keeps one offset; half-open, in milliseconds since 1970-01-01T00:00Z. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  /** Local time minus UTC, in milliseconds. */
  readonly offset: number;
  /** `until` and `offset` in minutes: whole ones since {@link wholeMinutesFrom}. */
  readonly untilMinute: number;
  readonly offsetMinutes: number;
}

/** From 1973 on every zone differs from UTC by whole minutes (Monrovia was the last); in minutes since 1970-01-01T00:00Z. */
export const wholeMinutesFrom = 3 * 366 * 1_440;

/** A time zone and what has been read of it so far. */
export interface Zone {
  readonly name: string;
  /** One block in each place; places are shared by blocks that lie 70 years apart. */
  readonly blocks: Block[];
}

/** 400 days of a zone. */
interface Block {
  readonly index: number;
  readonly stretches: readonly Stretch[];
}

/** So many zones are remembered: more than IANA has names. */
const mostZones = 1_000;
/** So many blocks are remembered of each zone; a power of two. */
const mostBlocks = 64;
const blockLength = 400 * day;
const blockMinutes = blockLength / minute;
/** Shorter than any offset has held: six days, 23 hours in Recife, October 2000. */
const step = 4 * day;
/** Before 1800 no zone has an entry; `Intl` would begin to count eras. */
const firstChange = -5_364_662_400_000;
const unread: Block = { index: Number.NaN, stretches: [] };

const zones = new Map<string, Zone>();

/** The zone of an IANA name, in any case; `undefined` where `Intl` does not know it. Offsets such as `+01:00` are no zones. */
export function findZone(name: string): Zone | undefined {
  const known = zones.get(name);
  if (known !== undefined) return known;
  if (!/^[A-Za-z]/.test(name) || formatterOf(name) === undefined) return undefined;
  if (zones.size >= mostZones) zones.clear();
  const zone: Zone = { name, blocks: Array.from({ length: mostBlocks }, () => unread) };
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
  const index = Math.floor(at / blockLength);
  let block = zone.blocks[index & (mostBlocks - 1)] ?? unread;
  if (block.index !== index) block = readBlock(zone, index);
  const { stretches } = block;
  for (let place = 0; place < stretches.length; place += 1) {
    const stretch = stretches[place];
    if (stretch !== undefined && at < stretch.until) return stretch;
  }
  throw new ClienteleError('invalid-input', `Not a moment: ${at}`);
}

/** Minutes to add to UTC at a minute from {@link wholeMinutesFrom} on: as {@link stretchAt}, in small integers. */
export function offsetMinutesAt(zone: Zone, at: number): number {
  const index = (at / blockMinutes) | 0;
  let block = zone.blocks[index & (mostBlocks - 1)] ?? unread;
  if (block.index !== index) block = readBlock(zone, index);
  const { stretches } = block;
  let place = 0;
  while (place < stretches.length - 1 && at >= (stretches[place]?.untilMinute ?? 0)) place += 1;
  return stretches[place]?.offsetMinutes ?? 0;
}

function readBlock(zone: Zone, index: number): Block {
  const formatter = formatterOf(zone.name);
  if (formatter === undefined) throw new ClienteleError('invalid-input', `Not an IANA time zone: ${zone.name}`);
  const offsetAt = (at: number) => readOffset(formatter, at);
  const block = { index, stretches: readStretches(offsetAt, index * blockLength, (index + 1) * blockLength) };
  zone.blocks[index & (mostBlocks - 1)] = block;
  return block;
}

const stretch = (from: number, until: number, offset: number): Stretch => ({
  from,
  until,
  offset,
  untilMinute: Math.round(until / minute),
  offsetMinutes: Math.round(offset / minute),
});

function readStretches(offsetAt: (at: number) => number, from: number, until: number): Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  let offset = offsetAt(from);
  for (let sample = from + step; sample <= until; sample += step) {
    const next = offsetAt(sample);
    if (next === offset) continue;
    const change = firstSecond(sample - step, sample, (at) => offsetAt(at) !== offset);
    stretches.push(stretch(start, change, offset));
    start = change;
    offset = next;
  }
  if (start < until) stretches.push(stretch(start, until, offset));
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
