import type { TimelineSource } from '../../change/timeline.ts';
import { detailTables } from './detail-tables.ts';
import { rowTables } from './row-tables.ts';

/** One of the lists that a timeline is made of. */
interface TimelineList {
  readonly table: string;
  /** The column of the instant. */
  readonly at: string;
  /** The column of the id, or the position, of which the greatest stands first at one instant. */
  readonly id: string;
}

/** The lists of a timeline. */
export const timelineLists: { readonly [Source in TimelineSource]: TimelineList } = {
  event: { table: detailTables.event.name, at: 'happened_at', id: 'position' },
  message: { table: rowTables.message.name, at: 'occurred_at', id: 'id' },
  document: { table: rowTables.document.name, at: 'listed_at', id: 'id' },
};

/**
 * In which order the lists are read, the longest first: a page that it fills shows nothing that is older than its last row, and the others are
 * read no further than that.
 */
export const readingOrder = ['message', 'event', 'document'] as const satisfies readonly TimelineSource[];
