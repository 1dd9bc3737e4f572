import type { RowKind, Rows } from '../../change/change.ts';
import { clientsToBring } from '../../change/find-in.ts';
import { cursorOf, type PageOrder, type Position, pageOrders, positionOf, readPageRequest } from '../../change/paging.ts';
import { positionIn, readTimelineRequest, type TimelineSource, timelinePage } from '../../change/timeline.ts';
import type {
  ClientBundle,
  ClientCounts,
  ClientRecord,
  DocumentRecord,
  FindRequest,
  Found,
  Happening,
  HeldKey,
  MessageRecord,
  Neighbours,
  Observation,
  Page,
  PageRequest,
  StoredEvent,
  TimelinePage,
  TimelineRequest,
} from '../../ports/client-store.ts';
import { decodeKey, decodeObservation } from '../sql/detail-tables.ts';
import { decodeRow, type SqlValue } from '../sql/row-tables.ts';
import { readingOrder } from '../sql/timeline.ts';
import type { Row, Run } from './connection.ts';
import {
  answerNames,
  type FilterName,
  findStatement,
  otherReads,
  pageStatement,
  requestParts,
  timelineStatement,
} from './read-statements.ts';
import { type AnswerPart, answerColumns, type ListPart, listColumns, readerOf } from './tables.ts';

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

/** The rows of a list, which came as one row: their bodies, and of each column its values. */
function rowsIn<Listed>(list: Row): Listed[] {
  const [bodies, ...columns] = answerNames.map((name) => list[name] ?? '[]');
  const rows: Record<string, unknown>[] = JSON.parse(bodies ?? '[]');
  for (const [index, { field }] of listColumns[list.part as ListPart].entries()) {
    const values: unknown[] = JSON.parse(columns[index] ?? '[]');
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at];
      if (row !== undefined && values[at] !== null) row[field] = values[at];
    }
  }
  return rows as Listed[];
}

/** What `find` asks for. */
export async function readFound(run: Run, tenant: string, request: FindRequest): Promise<Found> {
  const parts = requestParts.filter((part) => (request[part] ?? []).length > 0);
  const asked = parts.map((part) => [...new Set<string>(request[part])]);
  const single = asked.every(({ length }) => length === 1);
  const values = single ? asked.flat() : asked;
  const read = parts.length === 0 ? [] : await run(findStatement(parts, single), [tenant, ...values]);
  const answer = answerOf(read.filter(({ part }) => part !== 'document'));
  const lists = read.filter(({ part }) => part === 'document');
  const documents = new Map(lists.flatMap((list) => rowsIn<DocumentRecord>(list)).map((row) => [row.id, row]));
  const rows = <Kind extends Exclude<RowKind, 'client' | 'document'>>(of: Kind, ids: Iterable<string> = []): Rows[Kind][] => {
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
    documents: [...new Set(request.documentIds)].flatMap((id) => documents.get(id) ?? []),
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

/** The statement of a page and its values. */
function pageQuery(of: RowKind, tenant: string, request: PageRequest, filters: Filters, reversed: boolean) {
  const { after, limit } = readPageRequest(request);
  const { by }: PageOrder = pageOrders[of];
  const narrowed = Object.entries(filters).filter(([, value]) => value !== undefined);
  const position = after === undefined ? [] : by === undefined ? [after.id] : [after.at, after.id];
  const statement = pageStatement(of, narrowed.map(([name]) => name) as FilterName[], after !== undefined, reversed);
  return [statement, [tenant, limit + 1, ...narrowed.map(([, value]) => value), ...position]] as const;
}

/** The page of rows of which one more was read than is shown, if there is more. */
function pageOf<Listed>(rows: readonly Listed[], limit: number, placeOf: (row: Listed) => Position): Page<Listed> {
  const last = rows[limit - 1];
  const page = rows.slice(0, limit);
  return rows.length > limit && last !== undefined ? { rows: page, next: cursorOf(placeOf(last)) } : { rows: page };
}

/** One page of a list, in its order. */
export async function readPage<Kind extends Exclude<RowKind, 'client'>>(
  run: Run,
  tenant: string,
  of: Kind,
  request: PageRequest,
  filters: Filters = {},
  reversed = false,
): Promise<Page<Rows[Kind]>> {
  const [list] = await run(...pageQuery(of, tenant, request, filters, reversed));
  return pageOf(list === undefined ? [] : rowsIn<Rows[Kind]>(list), request.limit, (row) => positionOf(of, row));
}

/** One page of a timeline. */
export async function readTimeline(
  run: Run,
  tenant: string,
  { clientIds, type, ...request }: TimelineRequest,
): Promise<TimelinePage> {
  const { after, limit } = readTimelineRequest(request);
  const ids = after === undefined ? [] : readingOrder.map((source) => positionIn(source, after).id);
  const position = after === undefined ? [] : [after.at, ...ids];
  const asked = [...new Set(clientIds)];
  const lists = await run(timelineStatement(after !== undefined), [tenant, asked, limit + 1, type, ...position]);
  const found = lists.filter(({ part }) => part === 'client').flatMap((list) => rowsIn<ClientRecord>(list));
  const records = new Map(found.map((record) => [record.id, record]));
  return {
    ...timelinePage(lists.flatMap(happeningsIn), limit),
    records: asked.flatMap((id) => records.get(id) ?? []),
  };
}

function happeningsIn(list: Row): Happening[] {
  const source = list.part as TimelineSource | 'client';
  switch (source) {
    case 'client':
      return [];
    case 'event':
      return rowsIn<StoredEvent>(list).map((row) => ({ source, row }));
    case 'message':
      return rowsIn<MessageRecord>(list).map((row) => ({ source, row }));
    case 'document':
      return rowsIn<DocumentRecord>(list).map((row) => ({ source, row }));
  }
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
  const answer = answerOf(await run(...pageQuery('client', tenant, request, { deleted: deleted ? 1 : 0 }, false)));
  return pageOf(bundlesOf(answer), request.limit, ({ record }) => positionOf('client', record));
}
