import type { DocumentRecord } from '../client/document.ts';
import type { MessageRecord } from '../conversation/records.ts';
import { compareCodePoints } from '../shared/code-point-order.ts';
import type { ChangeEvent } from './change.ts';
import { checkLimit, notANext, type PageOrder, type Position } from './paging.ts';

/** An event with its position in its tenant's outbox: positions grow in commit order and are never used again. */
export interface StoredEvent extends ChangeEvent {
  readonly position: number;
}

/**
 * What a timeline is made of, in the order in which things of one moment stand in it.
 *
 * @example
 * timelineSources // => ['event', 'message', 'document']
 */
export const timelineSources = ['event', 'message', 'document'] as const;

/** One of {@link timelineSources}. */
export type TimelineSource = (typeof timelineSources)[number];

/** One thing that happened to a client, as it is stored. */
export type Happening =
  | { readonly source: 'event'; readonly row: StoredEvent }
  | { readonly source: 'message'; readonly row: MessageRecord }
  | { readonly source: 'document'; readonly row: DocumentRecord };

/** Where something stands in a timeline: its instant, its source, and its id among those of its source. */
export interface Place extends Position {
  readonly source: TimelineSource;
}

/**
 * The id of an event's place: its position, as a text that sorts as the number does.
 *
 * @example
 * eventPlaceId(12) // => '0000000000000012'
 */
export const eventPlaceId = (position: number): string => String(position).padStart(16, '0');

/** The order of one source's things: that of their instants and ids. */
export const newestFirst: PageOrder = { by: 'at', descending: true };

/** Newest first; things of one moment by their sources, then by their ids, the greatest first. Negative where the left one comes first. */
const comparePlaces = (left: Place, right: Place): number =>
  compareCodePoints(right.at, left.at) ||
  timelineSources.indexOf(left.source) - timelineSources.indexOf(right.source) ||
  compareCodePoints(right.id, left.id);

/** The least and the greatest id of each source's places, for starting before and behind all things of one moment. */
const bounds: { readonly [Source in TimelineSource]: { readonly least: string; readonly greatest: string } } = {
  event: { least: eventPlaceId(0), greatest: eventPlaceId(Number.MAX_SAFE_INTEGER) },
  message: { least: '', greatest: '\u{10ffff}'.repeat(160) },
  document: { least: '', greatest: '\u{10ffff}'.repeat(160) },
};

/**
 * After which position of a source's own things, newest first too, a timeline goes on.
 *
 * @example
 * const at = '2026-11-20T09:30:00.000Z';
 * positionIn('message', { at, source: 'message', id: 'm7' }) // => { at, id: 'm7' }
 * positionIn('event', { at, source: 'message', id: 'm7' }) // => { at, id: '0000000000000000' }
 */
export function positionIn(source: TimelineSource, { at, source: last, id }: Place): Position {
  const [own, other] = [timelineSources.indexOf(source), timelineSources.indexOf(last)];
  if (own === other) return { at, id };
  return { at, id: own < other ? bounds[source].least : bounds[source].greatest };
}

/**
 * Where something stands in a timeline.
 *
 * @example
 * const row = { type: 'client.updated', tenant: 't1', at: '2026-11-20T09:30:00.000Z', actor: 'ana', data: {}, position: 3 } as const;
 * placeOf({ source: 'event', row }).id // => '0000000000000003'
 */
export function placeOf(happening: Happening): Place {
  switch (happening.source) {
    case 'event':
      return { source: 'event', at: happening.row.at, id: eventPlaceId(happening.row.position) };
    case 'message':
      return { source: 'message', at: happening.row.occurredAt, id: happening.row.id };
    case 'document':
      return { source: 'document', at: happening.row.at, id: happening.row.id };
  }
}

/**
 * One page of a timeline, of what was read of each list from where the page starts, up to one more than its limit.
 *
 * @example
 * timelinePage([], 10) // => { rows: [] }
 */
export function timelinePage(
  read: readonly Happening[],
  limit: number,
): { readonly rows: readonly Happening[]; readonly next?: string } {
  const placed = read.map((happening) => ({ happening, place: placeOf(happening) }));
  const sorted = placed.sort((left, right) => comparePlaces(left.place, right.place));
  const rows = sorted.slice(0, limit).map(({ happening }) => happening);
  const last = sorted[limit - 1];
  return sorted.length > limit && last !== undefined ? { rows, next: cursorOf(last.place) } : { rows };
}

/**
 * Reads where a page of a timeline starts; a limit outside 1 to 1,000, or an `after` that no page gave, is `invalid-input`.
 *
 * @example
 * readTimelineRequest({ limit: 10 }) // => { limit: 10 }
 */
export function readTimelineRequest(request: { readonly after?: string; readonly limit: number }): {
  readonly after?: Place;
  readonly limit: number;
} {
  const limit = checkLimit(request.limit);
  return request.after === undefined ? { limit } : { after: readCursor(request.after), limit };
}

const cursorOf = ({ at, source, id }: Place): string => JSON.stringify([at, source, id]);

function readCursor(after: string): Place {
  try {
    const [at, source, id, ...rest]: unknown[] = JSON.parse(after);
    const known = timelineSources.find((one) => one === source);
    const isPlace = typeof at === 'string' && typeof id === 'string' && rest.length === 0;
    if (isPlace && known !== undefined && (known !== 'event' || /^\d{16}$/.test(id))) return { at, source: known, id };
  } catch {
    // Not JSON, or no list: refused below.
  }
  throw notANext();
}
