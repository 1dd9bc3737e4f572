import type { RowKind, Rows } from '../../change/change.ts';
import { clientsToBring } from '../../change/find-in.ts';
import { cursorOf, pageOrders, readPageRequest } from '../../change/paging.ts';
import {
  type Place,
  placeOf,
  positionIn,
  readTimelineRequest,
  type TimelineSource,
  timelinePage,
} from '../../change/timeline.ts';
import type {
  ClientBundle,
  ClientCounts,
  ClientRecord,
  FindRequest,
  Found,
  Happening,
  Neighbours,
  Page,
  PageRequest,
  TimelinePage,
  TimelineRequest,
} from '../../ports/client-store.ts';
import { decodeEvent, decodeKey, decodeObservation } from '../sql/detail-tables.ts';
import { columnOf, decodeRow, type SqlValue } from '../sql/row-tables.ts';
import { readingOrder } from '../sql/timeline.ts';
import type { Engine, SqlRow } from './engine.ts';
import { ofRow, pageStatement, statements, timelineStatement } from './statements.ts';

/** What `find` asks for; to be called in a transaction, so that it is one snapshot. */
export function readFound(engine: Engine, tenant: string, request: FindRequest): Found {
  const rows = <Kind extends RowKind>(of: Kind, ids?: Iterable<string>): Rows[Kind][] => readRows(engine, tenant, of, ids);
  const conversations = rows('conversation', request.conversationIds);
  const keys = [...new Set(request.keys)].flatMap((key) => {
    const stored = engine.get(statements.key, tenant, key);
    return stored === undefined ? [] : decodeKey(stored);
  });
  const clients = rows('client', clientsToBring(request.clientIds ?? [], keys, conversations));
  return {
    messages: rows('message', request.messageIds),
    conversations,
    keys,
    clients: clients.map((record) => readBundle(engine, tenant, record)),
    suggestions: rows('suggestion', request.suggestionIds),
    accounts: rows('account', request.accountIds),
    consents: rows('consent', request.consentIds),
    documents: rows('document', request.documentIds),
  };
}

/** The rows with these ids, in their order, each once. */
function readRows<Kind extends RowKind>(engine: Engine, tenant: string, of: Kind, ids: Iterable<string> = []): Rows[Kind][] {
  const [first, ...others] = new Set(ids);
  if (first === undefined) return [];
  if (others.length > 0)
    return engine.all(ofRow[of].find, JSON.stringify([first, ...others]), tenant).map((row) => decodeRow(of, row));
  // Most finds name one row of a kind, which needs no list.
  const stored = engine.get(ofRow[of].findOne, tenant, first);
  return stored === undefined ? [] : [decodeRow(of, stored)];
}

/** A client's record with its observations and keys. */
export function readBundle(engine: Engine, tenant: string, record: ClientRecord): ClientBundle {
  return {
    record,
    observations: engine.all(statements.observationsOf, tenant, record.id).map(decodeObservation),
    keys: engine.all(statements.keysOf, tenant, record.id).map(decodeKey),
  };
}

/** Who stands under each of these blocking keys; to be called in a transaction, so that it is one snapshot. */
export const readNeighbours = (engine: Engine, tenant: string, keys: readonly string[], limit: number): Neighbours[] =>
  [...new Set(keys)].flatMap((key) => {
    const stored = engine.all(statements.neighbours, tenant, key, limit + 1);
    if (stored.length === 0) return [];
    const crowded = stored.length > limit;
    return { key, clientIds: crowded ? [] : stored.map((row) => String(row.client_id)), crowded };
  });

/** One page of a timeline; to be called in a transaction, so that it is one snapshot. */
export function readTimeline(engine: Engine, tenant: string, { clientIds, type, ...request }: TimelineRequest): TimelinePage {
  const { after, limit } = readTimelineRequest(request);
  const read: Happening[] = [];
  let oldest = '';
  for (const source of readingOrder) {
    const sql = timelineStatement(source, after !== undefined);
    const position = after === undefined ? [] : positionOf(source, after);
    for (const clientId of new Set(clientIds)) {
      const of = source === 'document' ? [tenant, clientId, type] : [tenant, clientId];
      const rows = engine.all(sql, ...of, ...position, oldest, limit + 1).map((stored) => happeningOf(source, stored));
      for (const one of rows) read.push(one);
      const last = rows[limit];
      if (last !== undefined) oldest = placeOf(last).at;
    }
  }
  return { ...timelinePage(read, limit), records: readRows(engine, tenant, 'client', clientIds) };
}

function happeningOf(source: TimelineSource, stored: SqlRow): Happening {
  switch (source) {
    case 'event':
      return { source, row: decodeEvent(stored) };
    case 'message':
      return { source, row: decodeRow('message', stored) };
    case 'document':
      return { source, row: decodeRow('document', stored) };
  }
}

function positionOf(source: TimelineSource, after: Place): SqlValue[] {
  const { at, id } = positionIn(source, after);
  return [at, source === 'event' ? Number(id) : id];
}

/** How much there is of a client; to be called in a transaction, so that it is one snapshot. */
export function readCounts(engine: Engine, tenant: string, clientId: string): ClientCounts {
  const conversations = engine.get(statements.conversationCounts, tenant, clientId);
  const documents = engine.get(statements.documentCounts, tenant, clientId);
  return {
    clientId,
    conversations: Number(conversations?.every),
    openConversations: Number(conversations?.open),
    openDocuments: Number(documents?.open),
  };
}

/** A condition on a list, with a parameter for each of its question marks. */
export type Filter = readonly [condition: string, ...values: SqlValue[]];

/** One page of a kind of row, in its order. */
export function readPage<Kind extends RowKind>(
  engine: Engine,
  tenant: string,
  of: Kind,
  request: PageRequest,
  filters: readonly Filter[],
  reversed = false,
): Page<Rows[Kind]> {
  const { after, limit } = readPageRequest(request);
  const { by } = pageOrders[of];
  const position = after === undefined ? [] : by === undefined ? [after.id] : [after.at, after.id];
  const conditions = filters.map(([condition]) => condition);
  const values = filters.flatMap(([, ...parameters]) => parameters);
  const sql = pageStatement(of, conditions, after !== undefined, reversed);
  const stored = engine.all(sql, tenant, ...values, ...position, limit + 1);
  const rows = stored.slice(0, limit).map((row) => decodeRow(of, row));
  const last = stored[limit - 1];
  if (stored.length <= limit || last === undefined) return { rows };
  const at = by === undefined ? '' : String(last[columnOf(of, by)]);
  return { rows, next: cursorOf({ at, id: String(last.id) }) };
}
