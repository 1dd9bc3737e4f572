import type { ChangeEvent, EventType } from '../change/change.ts';
import type { Position } from '../change/paging.ts';
import type { Note } from '../client/note.ts';
import type { MessageRecord } from '../conversation/records.ts';
import { compareCodePoints } from '../shared/code-point-order.ts';
import type { Instant } from '../shared/instant.ts';

/**
 * What a timeline is made of, in the order in which things of one moment stand in it.
 *
 * @example
 * timelineSources // => ['event', 'message', 'note']
 */
export const timelineSources = ['event', 'message', 'note'] as const;

/** One of {@link timelineSources}. */
export type TimelineSource = (typeof timelineSources)[number];

/** What every entry of a timeline says: when, who or what, and its own id. */
interface Entry {
  readonly at: Instant;
  /** Its id among those of its source. */
  readonly id: string;
  /** The actor; of a message, whose side sent it. */
  readonly by: string;
}

/** One thing that happened: a message, a note, or an event: an edit, a merge, an escalation, a change of consent … */
export type TimelineEntry =
  | (Entry & {
      readonly source: 'message';
      readonly by: 'client' | 'team';
      readonly conversationId: string;
      readonly channel: MessageRecord['channel'];
      readonly nature: MessageRecord['nature'];
    })
  | (Entry & { readonly source: 'note'; readonly text: string })
  | (Entry & {
      readonly source: 'event';
      readonly type: EventType;
      readonly conversationId?: string;
      readonly data: ChangeEvent['data'];
    });

/** A message as an entry. */
export const messageEntry = ({ id, occurredAt, direction, conversationId, channel, nature }: MessageRecord): TimelineEntry => ({
  source: 'message',
  at: occurredAt,
  id,
  by: direction === 'inbound' ? 'client' : 'team',
  conversationId,
  channel,
  nature,
});

/** A note as an entry; its id is that of its row, by which a store lists it. */
export const noteEntry = ({ at, by, text }: Note, id: string): TimelineEntry => ({ source: 'note', at, id, by, text });

/** An event as an entry; its id is that of its place in its client's history. */
export const eventEntry = ({ at, actor, type, conversationId, data }: ChangeEvent, id: string): TimelineEntry => ({
  source: 'event',
  at,
  id,
  by: actor,
  type,
  ...(conversationId === undefined ? {} : { conversationId }),
  data,
});

/** Where a page of a timeline ended. */
export interface TimelinePosition extends Position {
  readonly source: TimelineSource;
}

/**
 * Newest first; things of one moment by their sources, then by their ids. Negative where the left one comes first.
 *
 * @example
 * const at = '2026-11-20T09:30:00.000Z';
 * compareEntries({ at, source: 'event', id: '1' }, { at, source: 'note', id: '1' }) < 0 // => true
 */
export const compareEntries = (left: TimelinePosition, right: TimelinePosition): number =>
  compareCodePoints(right.at, left.at) ||
  timelineSources.indexOf(left.source) - timelineSources.indexOf(right.source) ||
  compareCodePoints(right.id, left.id);

/** The least and the greatest id of each source's list, for starting before and behind all things of one moment. */
const bounds: { readonly [Source in TimelineSource]: { readonly least: string; readonly greatest: string } } = {
  event: { least: '0'.repeat(16), greatest: String(Number.MAX_SAFE_INTEGER) },
  message: { least: '', greatest: '\u{10ffff}'.repeat(160) },
  note: { least: '', greatest: '\u{10ffff}'.repeat(160) },
};

/**
 * After which position of a source's own list, which is newest first too, a timeline goes on.
 *
 * @example
 * const at = '2026-11-20T09:30:00.000Z';
 * positionIn('message', { at, source: 'message', id: 'm7' }) // => { at, id: 'm7' }
 * positionIn('event', { at, source: 'message', id: 'm7' }) // => { at, id: '0000000000000000' }
 */
export function positionIn(source: TimelineSource, { at, source: last, id }: TimelinePosition): Position {
  const [own, other] = [timelineSources.indexOf(source), timelineSources.indexOf(last)];
  if (own === other) return { at, id };
  return { at, id: own < other ? bounds[source].least : bounds[source].greatest };
}
