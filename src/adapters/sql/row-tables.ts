import type { RowKind, Rows } from '../../change/change.ts';
import { isOpen } from '../../change/open-work.ts';
import { rankOf } from '../../change/paging.ts';

/** What a bound parameter or a result column can be. */
export type SqlValue = string | number | null;

/** A column that stands apart from a row's body, because a statement looks it up, sorts by it or moves it. */
export interface RowColumn<Row> {
  readonly name: string;
  /** The field that stands here instead of in the body; absent for a column that only serves an index. */
  readonly field?: keyof Row & string;
  /** The field of the body by which the column sorts. */
  readonly sorts?: keyof Row & string;
  /** The value of a column without a field. */
  readonly derive?: (row: Row) => SqlValue;
  /** Whether the value only moves forward: the later one stays. */
  readonly forward?: true;
}

/** How one kind of row is stored: `tenant` and `id`, these columns, and `body`, the other fields as JSON. */
export interface RowTable<Row> {
  readonly name: string;
  readonly columns: readonly RowColumn<Row>[];
}

/** The tables of the kinds of rows; every one has the primary key (`tenant`, `id`). */
export const rowTables: { readonly [Kind in RowKind]: RowTable<Rows[Kind]> } = {
  client: {
    name: 'clientele_client',
    columns: [
      { name: 'version', field: 'version' },
      { name: 'created_at', field: 'createdAt' },
      { name: 'updated_at', field: 'updatedAt', forward: true },
      { name: 'last_contact_at', field: 'lastContactAt', forward: true },
      { name: 'is_deleted', derive: ({ deleted }) => (deleted === undefined ? 0 : 1) },
      { name: 'merged_into', derive: ({ merged }) => merged?.into ?? null },
    ],
  },
  conversation: {
    name: 'clientele_conversation',
    columns: [
      { name: 'version', field: 'version' },
      { name: 'last_at', field: 'lastAt' },
      { name: 'client_id', field: 'clientId' },
      { name: 'is_open', derive: (conversation) => (isOpen(conversation) ? 1 : 0) },
    ],
  },
  message: {
    name: 'clientele_message',
    columns: [
      { name: 'digest', field: 'digest' },
      { name: 'conversation_id', field: 'conversationId' },
      { name: 'occurred_at', field: 'occurredAt' },
      { name: 'client_id', field: 'clientId' },
    ],
  },
  suggestion: {
    name: 'clientele_suggestion',
    columns: [
      { name: 'left_id', field: 'left' },
      { name: 'right_id', field: 'right' },
      { name: 'status', field: 'status' },
      { name: 'rank', sorts: 'score', derive: ({ score }) => rankOf(score) },
    ],
  },
  account: { name: 'clientele_account', columns: [{ name: 'version', field: 'version' }] },
  consent: { name: 'clientele_consent', columns: [{ name: 'version', field: 'version' }] },
  document: {
    name: 'clientele_document',
    columns: [
      { name: 'version', field: 'version' },
      { name: 'type', field: 'type' },
      { name: 'client_id', field: 'clientId' },
      { name: 'listed_at', field: 'at' },
      { name: 'is_open', derive: ({ open }) => (open === true ? 1 : 0) },
    ],
  },
};

/** The names of all columns of a kind of row but `tenant`, in the order of {@link encodeRow}. */
export const columnNames = (of: RowKind): readonly string[] => ['id', ...rowTables[of].columns.map(({ name }) => name), 'body'];

/** The column that holds a field, or sorts by it. */
export function columnOf(of: RowKind, field: string): string {
  const columns: readonly RowColumn<never>[] = rowTables[of].columns;
  return columns.find((column) => column.field === field || column.sorts === field)?.name ?? 'body';
}

/** The fields of each kind of row that stand in columns of their own. */
const columnFields = Object.fromEntries(
  Object.entries(rowTables).map(([of, { columns }]) => [of, new Set(['id', ...columns.flatMap(({ field }) => field ?? [])])]),
) as unknown as { readonly [Kind in RowKind]: ReadonlySet<string> };

/** The values of a row's columns but `tenant`, in the order of {@link columnNames}. */
export function encodeRow<Kind extends RowKind>(of: Kind, row: Rows[Kind]): SqlValue[] {
  const values: SqlValue[] = [row.id];
  for (const { field, derive } of rowTables[of].columns) {
    values.push((field === undefined ? derive?.(row) : (row[field] as SqlValue | undefined)) ?? null);
  }
  // Deleting members from a copy would be shorter, and makes the engine write JSON several times slower.
  const body: Record<string, unknown> = {};
  const apart = columnFields[of];
  for (const name in row) if (!apart.has(name)) body[name] = row[name];
  values.push(JSON.stringify(body));
  return values;
}

/** The row that {@link encodeRow} stored, from the columns that a statement read. */
export function decodeRow<Kind extends RowKind>(of: Kind, stored: Readonly<Record<string, SqlValue>>): Rows[Kind] {
  const row = JSON.parse(String(stored.body));
  row.id = stored.id;
  for (const { name, field } of rowTables[of].columns) {
    const value = stored[name];
    if (field !== undefined && value !== null) row[field] = value;
  }
  return row;
}
