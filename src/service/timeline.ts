import { cursorOf, historyPosition } from '../change/paging.ts';
import { noteOf, noteType } from '../client/note.ts';
import type { Page } from '../ports/client-store.ts';
import {
  compareEntries,
  eventEntry,
  messageEntry,
  noteEntry,
  positionIn,
  type TimelineEntry,
  type TimelinePosition,
  type TimelineSource,
  timelineSources,
} from '../profile/timeline.ts';
import { ClienteleError } from '../shared/errors.ts';
import { type Context, permit } from './context.ts';
import { type PageOptions, pageOf } from './find.ts';
import { clientTree } from './trees.ts';

/** How many rows of a list are read at first: of most lists a page shows a few, and of one nearly all. */
const firstChunk = 50;

/**
 * What happened to a client, newest first, those that were merged into it included: messages, notes, edits, merges, escalations, changes of
 * consent. It merges the lists that it is made of, and reads of each little more than it shows.
 */
export async function timeline(context: Context, clientId: string, options: PageOptions = {}): Promise<Page<TimelineEntry>> {
  permit(context, 'client.read');
  permit(context, 'note.read');
  const { limit, after } = pageOf(options);
  const start = after === undefined ? undefined : readTimelineCursor(after);
  const { records } = await clientTree(context, clientId);
  const lists = await Promise.all(
    records.flatMap(({ record }) => timelineSources.map((source) => listOf(context, source, record.id, limit, start))),
  );
  const rows: TimelineEntry[] = [];
  for (;;) {
    const newest = newestOf(lists);
    const entry = newest?.rows[newest.shown];
    const last = rows.at(-1);
    if (newest === undefined || entry === undefined) return { rows };
    if (rows.length === limit && last !== undefined) return { rows, next: JSON.stringify([last.at, last.source, last.id]) };
    rows.push(entry);
    newest.shown += 1;
    if (newest.shown === newest.rows.length) await newest.readOn();
  }
}

/** One of the lists that a timeline is made of, as far as it was read; `shown` counts those of its rows that stand in the page. */
interface List {
  rows: readonly TimelineEntry[];
  shown: number;
  readonly readOn: () => Promise<void>;
}

function newestOf(lists: readonly List[]): List | undefined {
  let newest: List | undefined;
  for (const list of lists) {
    const [entry, best] = [list.rows[list.shown], newest?.rows[newest.shown]];
    if (entry !== undefined && (best === undefined || compareEntries(entry, best) < 0)) newest = list;
  }
  return newest;
}

async function listOf(
  context: Context,
  source: TimelineSource,
  clientId: string,
  limit: number,
  start: TimelinePosition | undefined,
): Promise<List> {
  let after = start === undefined ? undefined : cursorOf(positionIn(source, start));
  let size = Math.min(firstChunk, limit);
  let ended = false;
  const list: List = {
    rows: [],
    shown: 0,
    async readOn() {
      list.rows = [];
      list.shown = 0;
      if (ended) return;
      const page = await readers[source](context, { clientId, limit: size, ...(after === undefined ? {} : { after }) });
      list.rows = page.rows;
      after = page.next;
      ended = page.next === undefined;
      size = Math.min(1000, size * 4);
    },
  };
  await list.readOn();
  return list;
}

interface ListRequest {
  readonly clientId: string;
  readonly limit: number;
  readonly after?: string;
}

const readers: { readonly [Source in TimelineSource]: (context: Context, request: ListRequest) => Promise<Page<TimelineEntry>> } =
  {
    async message({ store, tenant }, request) {
      const { rows, ...page } = await store.messages(tenant, { ...request, newestFirst: true });
      return { ...page, rows: rows.map(messageEntry) };
    },
    async note({ store, tenant }, request) {
      const { rows, ...page } = await store.documents(tenant, { ...request, type: noteType });
      return { ...page, rows: rows.map((row) => noteEntry(noteOf(row), row.id)) };
    },
    async event({ store, tenant }, request) {
      const { rows, ...page } = await store.history(tenant, request);
      return { ...page, rows: rows.map((event) => eventEntry(event, historyPosition(event).id)) };
    },
  };

function readTimelineCursor(after: string): TimelinePosition {
  try {
    const [at, source, id, ...rest]: unknown[] = JSON.parse(after);
    const known = timelineSources.find((one) => one === source);
    if (typeof at === 'string' && known !== undefined && typeof id === 'string' && rest.length === 0)
      return { at, source: known, id };
  } catch {
    // Not JSON, or no list: refused below.
  }
  throw new ClienteleError('invalid-input', 'Start a page after the `next` of the page before.', { path: ['after'] });
}
