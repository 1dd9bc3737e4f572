import type { RowKind, Rows } from '../../change/change.ts';
import { clientsToBring } from '../../change/find-in.ts';
import {
  cursorOf,
  historyPosition,
  type PageOrder,
  pageOrders,
  readHistoryRequest,
  readPageRequest,
} from '../../change/paging.ts';
import type {
  ClientBundle,
  ClientCounts,
  ClientRecord,
  FindRequest,
  Found,
  HeldKey,
  Neighbours,
  Observation,
  Page,
  PageRequest,
  StoredEvent,
} from '../../ports/client-store.ts';
import { decodeEvent, decodeKey, decodeObservation } from '../sql/detail-tables.ts';
import { columnOf, decodeRow, type SqlValue } from '../sql/row-tables.ts';
import type { Row, Run } from './connection.ts';
import {
  answerNames,
  type FilterName,
  findStatement,
  historyStatement,
  otherReads,
  pageStatement,
  requestParts,
} from './read-statements.ts';
import { type AnswerPart, answerColumns, readerOf } from './tables.ts';

/** A row as its table's columns hold it. */
export type Stored = Readonly<Record<string, SqlValue>>;

/** What an answer brought, by part, in its order. */
export type Answer = { readonly [Part in AnswerPart]: Stored[] };

/** How the columns of each part are read from the names under which they travel. */
const answerReaders = new Map(
  Object.entries(answerColumns).map(([part, columns]) => [
    part,
    columns.map((column, index) => ({ column, name: answerNames[index] ?? '', read: readerOf(column) })),
  ]),
);

/** The rows of an answer by part. */
export function answerOf(rows: readonly Row[]): Answer {
  const answer: Answer = {
    client: [],
    conversation: [],
    message: [],
    suggestion: [],
    account: [],
    consent: [],
    document: [],
    key: [],
    observation: [],
    neighbours: [],
    event: [],
    count: [],
  };
  for (const row of rows) {
    const part = row.part as AnswerPart;
    const stored: Record<string, SqlValue> = {};
    for (const { column, name, read } of answerReaders.get(part) ?? []) {
      const value = row[name];
      stored[column] = value == null ? null : read(value);
    }
    answer[part].push(stored);
  }
  return answer;
}

/** What `find` asks for. */
export async function readFound(run: Run, tenant: string, request: FindRequest): Promise<Found> {
  const parts = requestParts.filter((part) => (request[part] ?? []).length > 0);
  const asked = parts.map((part) => [...new Set<string>(request[part])]);
  const single = asked.every(({ length }) => length === 1);
  const values = single ? asked.flat() : asked;
  const answer = parts.length === 0 ? answerOf([]) : answerOf(await run(findStatement(parts, single), [tenant, ...values]));
  const rows = <Kind extends Exclude<RowKind, 'client'>>(of: Kind, ids: Iterable<string> = []): Rows[Kind][] => {
    if (answer[of].length === 0) return [];
    const stored = new Map(answer[of].map((row) => [row.id, row]));
    return [...new Set(ids)].flatMap((id) => {
      const row = stored.get(id);
      return row === undefined ? [] : decodeRow(of, row);
    });
  };
  const conversations = rows('conversation', request.conversationIds);
  const held = new Map(answer.key.map((row) => [row.key, row]));
  const keys = [...new Set(request.keys)].flatMap((key) => {
    const row = held.get(key);
    return row === undefined ? [] : decodeKey(row);
  });
  const bundles = new Map(bundlesOf(answer).map((bundle) => [bundle.record.id, bundle]));
  return {
    messages: rows('message', request.messageIds),
    conversations,
    keys,
    clients: [...clientsToBring(request.clientIds ?? [], keys, conversations)].flatMap((id) => bundles.get(id) ?? []),
    suggestions: rows('suggestion', request.suggestionIds),
    accounts: rows('account', request.accountIds),
    consents: rows('consent', request.consentIds),
    documents: rows('document', request.documentIds),
  };
}

/** The clients of an answer, in its order. */
function bundlesOf(answer: Answer): ClientBundle[] {
  const observations = Map.groupBy(answer.observation, ({ client_id }) => client_id);
  const keys = Map.groupBy(answer.key, ({ client_id }) => client_id);
  return answer.client.map((stored) => {
    const record: ClientRecord = decodeRow('client', stored);
    return {
      record,
      observations: (observations.get(record.id) ?? []).map((row): Observation => decodeObservation(row)),
      keys: (keys.get(record.id) ?? []).map((row): HeldKey => decodeKey(row)),
    };
  });
}

/** How a list is narrowed. */
export type Filters = { readonly [Name in FilterName]?: string | number | undefined };

/** One page of a list, in its order. */
export async function readPage<Kind extends RowKind>(
  run: Run,
  tenant: string,
  of: Kind,
  request: PageRequest,
  filters: Filters = {},
  reversed = false,
): Promise<{ readonly answer: Answer } & Page<Rows[Kind]>> {
  const { after, limit } = readPageRequest(request);
  const { by }: PageOrder = pageOrders[of];
  const narrowed = Object.entries(filters).filter(([, value]) => value !== undefined);
  const position = after === undefined ? [] : by === undefined ? [after.id] : [after.at, after.id];
  const statement = pageStatement(of, narrowed.map(([name]) => name) as FilterName[], after !== undefined, reversed);
  const answer = answerOf(await run(statement, [tenant, limit + 1, ...narrowed.map(([, value]) => value), ...position]));
  const stored: readonly Stored[] = answer[of];
  const rows = stored.slice(0, limit).map((row) => decodeRow(of, row));
  const last = stored[limit - 1];
  if (stored.length <= limit || last === undefined) return { answer, rows };
  const at = by === undefined ? '' : String(last[columnOf(of, by)]);
  return { answer, rows, next: cursorOf({ at, id: String(last.id) }) };
}

/** One page of a client's events, newest first. */
export async function readHistory(
  run: Run,
  tenant: string,
  request: PageRequest & { readonly clientId: string },
): Promise<Page<StoredEvent>> {
  const { after, limit } = readHistoryRequest(request);
  const position = after === undefined ? [] : [after.at, Number(after.id)];
  const answer = answerOf(await run(historyStatement(after !== undefined), [tenant, request.clientId, limit + 1, ...position]));
  const rows = answer.event.slice(0, limit).map(decodeEvent);
  const last = rows.at(-1);
  return answer.event.length > limit && last !== undefined ? { rows, next: cursorOf(historyPosition(last)) } : { rows };
}

/** Who stands under each of these blocking keys. */
export async function readNeighbours(run: Run, tenant: string, keys: readonly string[], limit: number): Promise<Neighbours[]> {
  const asked = [...new Set(keys)];
  const { neighbours } = answerOf(await run(otherReads.neighbours, [tenant, asked, limit]));
  const found = new Map(neighbours.map(({ key, client_ids }) => [key, client_ids]));
  return asked.flatMap((key) => {
    const under = found.get(key);
    if (under === undefined) return [];
    return { key, clientIds: under === null ? [] : JSON.parse(String(under)), crowded: under === null };
  });
}

/** How much there is of each of these clients. */
export async function readCounts(run: Run, tenant: string, clientIds: readonly string[]): Promise<ClientCounts[]> {
  const asked = [...new Set(clientIds)];
  const { count } = answerOf(await run(otherReads.counts, [tenant, asked]));
  const counted = new Map(count.map((row) => [row.client_id, row]));
  return asked.map((clientId) => {
    const row = counted.get(clientId);
    const [conversations, openConversations, openDocuments] = [row?.conversations, row?.open_conversations, row?.open_documents];
    return {
      clientId,
      conversations: Number(conversations),
      openConversations: Number(openConversations),
      openDocuments: Number(openDocuments),
    };
  });
}

/** One page of clients, with all that belongs to them. */
export async function readClients(run: Run, tenant: string, request: PageRequest, deleted: boolean): Promise<Page<ClientBundle>> {
  const { answer, rows, ...rest } = await readPage(run, tenant, 'client', request, { deleted: deleted ? 1 : 0 });
  return { rows: bundlesOf(answer).slice(0, rows.length), ...rest };
}
