import type { RowKind } from '../../change/change.ts';
import { orderOf } from '../../change/paging.ts';
import type { TimelineSource } from '../../change/timeline.ts';
import { detailTables, sightingColumns } from '../sql/detail-tables.ts';
import { columnNames, columnOf, rowTables } from '../sql/row-tables.ts';
import { timelineLists } from '../sql/timeline.ts';

const marks = (columns: readonly string[]): string => ['tenant', ...columns].map(() => '?').join(', ');

const insertInto = (table: string, columns: readonly string[]): string =>
  `INSERT INTO ${table} (tenant, ${columns.join(', ')}) VALUES (${marks(columns)})`;

/** The later of what is stored and what comes, where either may be missing. */
const forward = (name: string): string => `coalesce(max(${name}, excluded.${name}), ${name}, excluded.${name})`;

function rowStatements(of: RowKind) {
  const { name: table, columns } = rowTables[of];
  const replaced = [
    ...columns.map(({ name, forward: moves }) => `${name} = ${moves ? forward(name) : `excluded.${name}`}`),
    'body = excluded.body',
  ];
  return {
    /** One row by `tenant` and `id`. */
    findOne: `SELECT ${columnNames(of).join(', ')} FROM ${table} WHERE tenant = ? AND id = ?`,
    /** Rows by their ids, which are its first parameter, as JSON, in their order; then the tenant. */
    find:
      `SELECT ${columnNames(of)
        .map((name) => `stored.${name}`)
        .join(', ')} FROM json_each(?) AS asked ` +
      `CROSS JOIN ${table} AS stored WHERE stored.tenant = ? AND stored.id = asked.value`,
    put: `${insertInto(table, columnNames(of))} ON CONFLICT (tenant, id) DO UPDATE SET ${replaced.join(', ')}`,
    insert: `${insertInto(table, columnNames(of))} ON CONFLICT (tenant, id) DO NOTHING`,
    delete: `DELETE FROM ${table} WHERE tenant = ? AND id = ?`,
  };
}

/** The statements on each kind of row. */
export const ofRow: { readonly [Kind in RowKind]: ReturnType<typeof rowStatements> } = {
  client: rowStatements('client'),
  conversation: rowStatements('conversation'),
  message: rowStatements('message'),
  suggestion: rowStatements('suggestion'),
  account: rowStatements('account'),
  consent: rowStatements('consent'),
  document: rowStatements('document'),
};

/** The statement that reads one column of a row by `tenant` and `id`. */
export const readColumn = (of: RowKind, field: string): string =>
  `SELECT ${columnOf(of, field)} AS value FROM ${rowTables[of].name} WHERE tenant = ? AND id = ?`;

/**
 * The statement that reads at once what nearly every change of a message is judged by: the message's digest, and the versions of one
 * conversation and one client. Its parameters are the tenant and the id of each.
 */
export const glance = `SELECT ${(
  [
    ['message', 'digest'],
    ['conversation', 'version'],
    ['client', 'version'],
  ] as const
)
  .map(([of, field]) => `(${readColumn(of, field)}) AS ${of}`)
  .join(', ')}`;

const { key, observation, block, event, outbox } = detailTables;
const observationColumns = observation.columns.join(', ');
const oneObservation = 'tenant = ? AND client_id = ? AND id = ?';

const suggestionsBy = (side: string): string => `SELECT id FROM ${rowTables.suggestion.name} WHERE tenant = ? AND ${side} = ?`;

/** The condition on a client's suggestions, on either side; its parameters are the tenant and the client, twice. */
export const suggestionsOfClient = `id IN (${suggestionsBy('left_id')} UNION ALL ${suggestionsBy('right_id')})`;

/** Conditions whose rows are few and stand in no index in their order: without being told, the engine looks through the whole list. */
const sortedAfterwards: readonly string[] = [suggestionsOfClient];

/** The statements on everything else; parameters start with the tenant, where nothing is set before. */
export const statements = {
  touch:
    'UPDATE clientele_client SET updated_at = coalesce(max(updated_at, ?), updated_at), ' +
    'last_contact_at = coalesce(max(last_contact_at, ?), last_contact_at, ?) WHERE tenant = ? AND id = ?',
  ownerOf: `SELECT client_id FROM ${key.name} WHERE tenant = ? AND key = ?`,
  key: `SELECT ${key.columns.join(', ')} FROM ${key.name} WHERE tenant = ? AND key = ?`,
  keysOf: `SELECT ${key.columns.join(', ')} FROM ${key.name} WHERE tenant = ? AND client_id = ? ORDER BY key`,
  claim:
    `${insertInto(key.name, key.columns)} ON CONFLICT (tenant, key) DO UPDATE SET standing = excluded.standing ` +
    "WHERE excluded.standing = 'verified'",
  release: `DELETE FROM ${key.name} WHERE tenant = ? AND key = ? AND client_id = ?`,
  sighting: `SELECT ${sightingColumns.join(', ')} FROM ${observation.name} WHERE ${oneObservation}`,
  observationsOf: `SELECT ${observationColumns} FROM ${observation.name} WHERE tenant = ? AND client_id = ? ORDER BY id`,
  holders:
    `SELECT ${observationColumns} FROM ${observation.name} WHERE tenant = ? AND field = ? AND cell = ? ` +
    "AND cell <> '' AND value <> 'null' ORDER BY client_id, id",
  /**
   * Keeps an observation, or widens the one that is there, where that one was seen first; it changes nothing where that one was not, or
   * where there is nothing to widen.
   */
  keepObservation:
    `${insertInto(observation.name, observation.columns)} ON CONFLICT (tenant, client_id, id) DO UPDATE SET ` +
    'last_seen = max(last_seen, excluded.last_seen), confidence = max(confidence, excluded.confidence) ' +
    'WHERE first_seen < excluded.first_seen AND (last_seen < excluded.last_seen OR confidence < excluded.confidence)',
  widenObservation: `UPDATE ${observation.name} SET ${sightingColumns.map((name) => `${name} = ?`).join(', ')} WHERE ${oneObservation}`,
  forget: `DELETE FROM ${observation.name} WHERE ${oneObservation}`,
  forgetAll: `DELETE FROM ${observation.name} WHERE tenant = ? AND client_id = ?`,
  blocksOf: `SELECT key FROM ${block.name} WHERE tenant = ? AND client_id = ?`,
  block: insertInto(block.name, block.columns),
  unblock: `DELETE FROM ${block.name} WHERE tenant = ? AND key = ? AND client_id = ?`,
  unblockAll: `DELETE FROM ${block.name} WHERE tenant = ? AND client_id = ?`,
  neighbours: `SELECT client_id FROM ${block.name} WHERE tenant = ? AND key = ? ORDER BY client_id LIMIT ?`,
  /** The last position that was given; the transaction keeps other writers out until the next is kept. */
  lastPosition: `SELECT position FROM ${outbox.name} WHERE tenant = ?`,
  keepPosition: `${insertInto(outbox.name, outbox.columns)} ON CONFLICT (tenant) DO UPDATE SET position = excluded.position`,
  appendEvent: insertInto(event.name, event.columns),
  conversationCounts: `SELECT count(*) AS every, coalesce(sum(is_open), 0) AS open FROM ${rowTables.conversation.name} WHERE tenant = ? AND client_id = ?`,
  documentCounts: `SELECT coalesce(sum(is_open), 0) AS open FROM ${rowTables.document.name} WHERE tenant = ? AND client_id = ?`,
  events: `SELECT position, body FROM ${event.name} WHERE tenant = ? AND position > ? ORDER BY position LIMIT ?`,
} as const;

/** The statement of one page: its parameters are the tenant, those of the filters, the position if it has one, and the limit. */
export function pageStatement(of: RowKind, filters: readonly string[], hasPosition: boolean, reversed = false): string {
  const { by, descending } = orderOf(of, reversed);
  const plus = filters.some((filter) => sortedAfterwards.includes(filter)) ? '+' : '';
  const sortedBy = [...(by === undefined ? [] : [columnOf(of, by)]), 'id'].map((column) => plus + column);
  const [direction, comparison] = descending ? [' DESC', '<'] : ['', '>'];
  const position = `(${sortedBy.join(', ')}) ${comparison} (${sortedBy.map(() => '?').join(', ')})`;
  const conditions = ['tenant = ?', ...filters, ...(hasPosition ? [position] : [])];
  return (
    `SELECT ${columnNames(of).join(', ')} FROM ${rowTables[of].name} WHERE ${conditions.join(' AND ')} ` +
    `ORDER BY ${sortedBy.map((column) => column + direction).join(', ')} LIMIT ?`
  );
}

/**
 * The statement of one list of a client's timeline, newest first. Its parameters are the tenant, the client, the type where the list is that
 * of documents, the position if the page has one, the instant before which nothing is read, and the limit.
 */
export function timelineStatement(source: TimelineSource, hasPosition: boolean): string {
  const { table, at, id } = timelineLists[source];
  const columns = source === 'event' ? ['position', 'body'] : columnNames(source);
  const typed = source === 'document' ? ' AND type = ?' : '';
  const after = hasPosition ? ` AND (${at}, ${id}) < (?, ?)` : '';
  return (
    `SELECT ${columns.join(', ')} FROM ${table} WHERE tenant = ? AND client_id = ?${typed}${after} AND ${at} >= ? ` +
    `ORDER BY ${at} DESC, ${id} DESC LIMIT ?`
  );
}
