import type { DuplicateRecord } from '../duplicates/duplicate-record.ts';
import type { DuplicateProgress } from '../duplicates/duplicates.ts';
import { trainModel } from '../duplicates/find-duplicates.ts';
import type { DuplicateModel } from '../duplicates/model.ts';
import type { StoredEvent } from '../ports/client-store.ts';
import { type Context, permit } from './context.ts';
import { currentModel, saveModel } from './duplicate-model.ts';
import { everyRow } from './find.ts';
import { mergeByRule } from './merge-by-rule.ts';
import { duplicateRecordOf, refreshDuplicates } from './refresh-duplicates.ts';
import { treesOf } from './trees.ts';

/** What looking for duplicates did. */
export interface DuplicatesRefreshed {
  /** The number of the model by which pairs were judged: it grows with each `learnDuplicates`; 0 where nothing was learnt. */
  readonly model: number;
  /** Clients that were looked at. */
  readonly clients: number;
  /** Pairs that were compared. */
  readonly candidates: number;
  readonly suggested: number;
  readonly withdrawn: number;
  /** Merged by the tenant's rule. */
  readonly merged: number;
}

/** {@link DuplicatesRefreshed}, and the position of the last event that was followed: go on from there. */
export interface DuplicatesFollowed extends DuplicatesRefreshed {
  readonly position: number;
}

/** How {@link learnDuplicates} runs. */
export interface LearnDuplicatesOptions {
  /** Ends the run between two groups of clients: an `AbortSignal`, whose reason is thrown. What was done by then stands. */
  readonly signal?: { readonly throwIfAborted: () => void };
  readonly onProgress?: (progress: Pick<DuplicateProgress, 'count'>) => void;
}

/** Learns from all clients of the tenant how much each agreement proves, and looks at each of them by that. */
export async function learnDuplicates(context: Context, options: LearnDuplicatesOptions = {}): Promise<DuplicatesRefreshed> {
  permit(context, 'tenant.find-duplicates');
  const records = await everyRecord(context);
  const model = trainModel(records);
  const number = await saveModel(context, model);
  return {
    model: number,
    ...(await refreshAll(
      context,
      model,
      records.map(({ id }) => id),
      options,
    )),
  };
}

/** Looks at the clients that changed after a position of the outbox, at most `limit` events on. Doing it again suggests nothing new. */
export async function followDuplicates(
  context: Context,
  { after = 0, limit = 100 }: { readonly after?: number; readonly limit?: number } = {},
): Promise<DuplicatesFollowed> {
  permit(context, 'tenant.find-duplicates');
  const events = await context.store.events(context.tenant, after, limit);
  const { number, model } = await currentModel(context);
  const rebuilt = events.some(({ type }) => type === 'tenant.rebuilt');
  const ids = rebuilt ? (await everyRecord(context)).map(({ id }) => id) : clientsIn(events);
  return { position: events.at(-1)?.position ?? after, model: number, ...(await refreshAll(context, model, ids, {})) };
}

/** Clients that are read, compared and written together: few enough that other calls need not wait for long. */
const groupSize = 20;

async function refreshAll(
  context: Context,
  model: DuplicateModel,
  ids: readonly string[],
  { signal, onProgress }: LearnDuplicatesOptions,
): Promise<Omit<DuplicatesRefreshed, 'model'>> {
  const done = { clients: 0, candidates: 0, suggested: 0, withdrawn: 0, merged: 0 };
  for (let from = 0; from < ids.length; from += groupSize) {
    signal?.throwIfAborted();
    const { matches, ...counts } = await refreshDuplicates(context, ids.slice(from, from + groupSize), model);
    for (const [name, count] of Object.entries(counts)) done[name as keyof typeof counts] += count;
    for (const [id, same] of matches) if (same.length > 0) done.merged += await mergeByRule(context, id, same);
    onProgress?.({ count: done.clients });
  }
  return done;
}

/** The clients that events speak of, and records that ceased to be clients of their own. */
function clientsIn(events: readonly StoredEvent[]): string[] {
  const named = events.flatMap(({ type, clientId, data }) => {
    if (!type.startsWith('client.') && !type.startsWith('conversation.')) return [];
    const others = [data.records, data.root, data.from].flat().filter((id) => typeof id === 'string');
    return clientId === undefined ? others : [clientId, ...others];
  });
  return [...new Set(named)];
}

/** What is compared of every client, read page by page: what was read of a client besides is not kept. */
function everyRecord(context: Context): Promise<DuplicateRecord[]> {
  const { store, tenant } = context;
  return everyRow(async (after) => {
    const page = await store.clients(tenant, { limit: 1000, ...(after === undefined ? {} : { after }) });
    return { ...page, rows: (await treesOf(context, page.rows)).map(({ whole }) => duplicateRecordOf(whole)) };
  });
}
