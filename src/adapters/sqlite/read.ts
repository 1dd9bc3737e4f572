import type { RowKind, Rows } from '../../change/change.ts';
import { clientsToBring } from '../../change/find-in.ts';
import { cursorOf, historyPosition, pageOrders, readHistoryRequest, readPageRequest } from '../../change/paging.ts';
import type {
  ClientBundle,
  ClientCounts,
  ClientRecord,
  FindRequest,
  Found,
  Neighbours,
  Page,
  PageRequest,
  StoredEvent,
} from '../../ports/client-store.ts';
import { decodeEvent, decodeKey, decodeObservation } from '../sql/detail-tables.ts';
import { columnOf, decodeRow, type SqlValue } from '../sql/row-tables.ts';
import type { Engine } from './engine.ts';
import { ofRow, pageStatement, statements } from './statements.ts';

/** What `find` asks for; to be called in a transaction, so that it is one snapshot. */
export function readFound(engine: Engine, tenant: string, request: FindRequest): Found {
  const rows = <Kind extends RowKind>(of: Kind, ids: Iterable<string> = []): Rows[Kind][] =>
    [...new Set(ids)].flatMap((id) => {
      const stored = engine.get(ofRow[of].get, tenant, id);
      return stored === undefined ? [] : decodeRow(of, stored);
    });
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

/** One page of a client's events, newest first. */
export function readHistory(
  engine: Engine,
  tenant: string,
  request: PageRequest & { readonly clientId: string },
): Page<StoredEvent> {
  const { after, limit } = readHistoryRequest(request);
  const stored =
    after === undefined
      ? engine.all(statements.history, tenant, request.clientId, limit + 1)
      : engine.all(statements.historyAfter, tenant, request.clientId, after.at, Number(after.id), limit + 1);
  const rows = stored.slice(0, limit).map(decodeEvent);
  const last = rows.at(-1);
  return stored.length > limit && last !== undefined ? { rows, next: cursorOf(historyPosition(last)) } : { rows };
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
