import { cursorOf, historyPosition } from '../change/paging.ts';
import { noteOf, noteType } from '../client/note.ts';
import type { Page, PageRequest } from '../ports/client-store.ts';
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

/**
 * What happened to a client, newest first, those that were merged into it included: messages, notes, edits, merges, escalations, changes of
 * consent. A page reads one page of each list that it is made of.
 */
export async function timeline(context: Context, clientId: string, options: PageOptions = {}): Promise<Page<TimelineEntry>> {
  permit(context, 'client.read');
  permit(context, 'note.read');
  const { limit, after } = pageOf(options);
  const start = after === undefined ? undefined : readTimelineCursor(after);
  const { records } = await clientTree(context, clientId);
  const pages = await Promise.all(
    records.flatMap(({ record }) => timelineSources.map((source) => entries(context, source, record.id, limit, start))),
  );
  const sorted = pages.flatMap(({ rows }) => rows).sort(compareEntries);
  const rows = sorted.slice(0, limit);
  const last = rows.at(-1);
  const more = sorted.length > limit || pages.some(({ next }) => next !== undefined);
  return more && last !== undefined ? { rows, next: JSON.stringify([last.at, last.source, last.id]) } : { rows };
}

async function entries(
  { store, tenant }: Context,
  source: TimelineSource,
  clientId: string,
  limit: number,
  start: TimelinePosition | undefined,
): Promise<Page<TimelineEntry>> {
  const request: PageRequest & { clientId: string } = {
    clientId,
    limit,
    ...(start === undefined ? {} : { after: cursorOf(positionIn(source, start)) }),
  };
  if (source === 'message') {
    const { rows, ...page } = await store.messages(tenant, { ...request, newestFirst: true });
    return { ...page, rows: rows.map(messageEntry) };
  }
  if (source === 'note') {
    const { rows, ...page } = await store.documents(tenant, { ...request, type: noteType });
    return { ...page, rows: rows.map((row) => noteEntry(noteOf(row), row.id)) };
  }
  const { rows, ...page } = await store.history(tenant, request);
  return { ...page, rows: rows.map((event) => eventEntry(event, historyPosition(event).id)) };
}

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
