import type { RowKind, Rows } from '../../change/change.ts';
import { detailTables } from '../sql/detail-tables.ts';
import { columnNames, encodeRow, type RowColumn, rowTables, type SqlValue } from '../sql/row-tables.ts';

/** Columns whose type is not `text`. */
const otherTypes: Readonly<Record<string, string>> = {
  version: 'bigint',
  expected: 'bigint',
  position: 'bigint',
  is_deleted: 'smallint',
  is_open: 'smallint',
  conversations: 'bigint',
  open_conversations: 'bigint',
  open_documents: 'bigint',
  confidence: 'double precision',
};

/** The type of a column, by its name. */
export const typeOf = (column: string): string => otherTypes[column] ?? 'text';

/** Columns of JSON, which starts with no mark that a driver could take for its own. */
const jsonColumns = ['body', 'value', 'evidence', 'client_ids'];

const isText = (column: string): boolean => typeOf(column) === 'text';

/** A column of a table as it travels: numbers as texts, because drivers disagree about large ones; names behind a sign, because PGlite leaves out a byte order mark at the start of a text. */
export function readAs(table: string, column: string): string {
  const named = `${table}.${column}`;
  if (!isText(column)) return `${named}::text`;
  return jsonColumns.includes(column) ? named : `'=' || ${named}`;
}

/** What reads the values of a column as they travelled. */
export function readerOf(column: string): (value: string) => SqlValue {
  if (!isText(column)) return Number;
  return jsonColumns.includes(column) ? (value) => value : (value) => value.slice(1);
}

/** The columns of a kind of row but `tenant`. A conversation's manually linked client stands apart, because `find` brings it too. */
export const columnsOf = (of: RowKind): readonly string[] => [
  ...columnNames(of),
  ...(of === 'conversation' ? ['manual_client_id'] : []),
];

/** The values of a row's columns, in the order of {@link columnsOf}. */
export const valuesOf = <Kind extends RowKind>(of: Kind, row: Rows[Kind]): SqlValue[] => [
  ...encodeRow(of, row),
  ...('manualLink' in row ? [row.manualLink?.clientId ?? null] : of === 'conversation' ? [null] : []),
];

/** The parts of an answer, by name, and the columns that each brings. */
export const answerColumns = {
  client: columnNames('client'),
  conversation: columnNames('conversation'),
  message: columnNames('message'),
  suggestion: columnNames('suggestion'),
  account: columnNames('account'),
  consent: columnNames('consent'),
  key: detailTables.key.columns,
  observation: detailTables.observation.columns.filter((name) => name !== 'id'),
  neighbours: ['key', 'client_ids'],
  event: detailTables.event.columns.slice(0, 2),
  count: ['client_id', 'conversations', 'open_conversations', 'open_documents'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A part of an answer. */
export type AnswerPart = keyof typeof answerColumns;

/** The columns of a kind of row that hold a field, with the field: besides the body, all that its rows are made of. */
const fieldColumns = (of: RowKind): readonly FieldColumn[] => {
  const columns: readonly RowColumn<never>[] = rowTables[of].columns;
  return [{ name: 'id', field: 'id' }, ...columns.flatMap(({ name, field }) => (field === undefined ? [] : { name, field }))];
};

interface FieldColumn {
  readonly name: string;
  readonly field: string;
}

/** The lists that come as columns: for each the columns that stand apart from the body. */
export const listColumns = {
  client: fieldColumns('client'),
  conversation: fieldColumns('conversation'),
  message: fieldColumns('message'),
  suggestion: fieldColumns('suggestion'),
  account: fieldColumns('account'),
  consent: fieldColumns('consent'),
  document: fieldColumns('document'),
  event: [{ name: 'position', field: 'position' }],
} as const satisfies Readonly<Record<string, readonly FieldColumn[]>>;

/** A list that comes as columns. */
export type ListPart = keyof typeof listColumns;
