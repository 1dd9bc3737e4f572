import { noteType } from '../client/note.ts';
import type { Page } from '../ports/client-store.ts';
import { type TimelineEntry, timelineEntry } from '../profile/timeline.ts';
import { type Context, permit } from './context.ts';
import { missing, type PageOptions, pageOf } from './find.ts';
import { clientTree } from './trees.ts';

/**
 * What happened to a client, newest first, those that were merged into it included: messages, notes, edits, merges, escalations, changes of
 * consent.
 */
export async function timeline(context: Context, clientId: string, options: PageOptions = {}): Promise<Page<TimelineEntry>> {
  permit(context, 'client.read');
  permit(context, 'note.read');
  const request = { ...pageOf(options), type: noteType };
  const read = (clientIds: readonly string[]) => context.store.timeline(context.tenant, { ...request, clientIds });
  const ofOne = await read([clientId]);
  const [record] = ofOne.records;
  if (record === undefined) throw missing('client', clientId);
  const isAlone = record.merged === undefined && record.absorbed === undefined;
  const { rows, records: _, ...page } = isAlone ? ofOne : await read(await recordIdsOf(context, clientId));
  return { ...page, rows: rows.map(timelineEntry) };
}

const recordIdsOf = async (context: Context, clientId: string): Promise<string[]> =>
  (await clientTree(context, clientId)).records.map(({ record }) => record.id);
