import { type RowKind, rowKinds, type VersionedKind, versionedKinds } from '../../change/change.ts';
import { detailTables } from '../sql/detail-tables.ts';
import { rowTables } from '../sql/row-tables.ts';
import { pinned } from './read-statements.ts';
import { columnsOf, typeOf } from './tables.ts';

/** One part of a statement that writes: what it does with the rows that it is given. */
export interface WritePart {
  /** The columns of the given rows; each is a parameter: an array, or the value of the only row. */
  readonly columns: readonly string[];
  /**
   * - `every`: each given row has to be met, and comes back: else the statement fails, and nothing of it is kept.
   * - `any`: rows are met or not; the part runs because it is asked for.
   * - `unasked`: it writes without being asked what it met.
   */
  readonly meets: 'every' | 'any' | 'unasked';
  /** The text, around the given rows, called `given`. */
  readonly text: (given: string) => string;
  /** Whether the given rows have a column `number`, from 1. */
  readonly numbered?: true;
}

/** How a row is put: its mode says what has to be there before. */
export type PutMode = 'create' | 'replace' | 'put' | 'insert';

const table = (of: RowKind): string => rowTables[of].name;
const { key, observation, block, event, outbox } = detailTables;

const insertGiven = (name: string, columns: readonly string[], given: string): string =>
  `INSERT INTO ${name} AS stored (tenant, ${columns.join(', ')}) SELECT $1, ${columns.map((column) => `given.${column}`).join(', ')} FROM ${given}`;

/** What a column becomes; some only move forward. */
function replaced(of: RowKind, source: string): string {
  const forward = new Set(rowTables[of].columns.flatMap(({ name, forward: moves }) => (moves ? name : [])));
  return columnsOf(of)
    .filter((name) => name !== 'id')
    .map((name) => `${name} = ${forward.has(name) ? `greatest(stored.${name}, ${source}.${name})` : `${source}.${name}`}`)
    .join(', ');
}

function putParts(of: RowKind): { readonly [Mode in Exclude<PutMode, 'replace'>]: WritePart } {
  const columns = columnsOf(of);
  return {
    // A row that is there already is the engine's own error.
    create: { columns, meets: 'unasked', text: (given) => insertGiven(table(of), columns, given) },
    insert: {
      columns,
      meets: 'unasked',
      text: (given) => `${insertGiven(table(of), columns, given)} ON CONFLICT (tenant, id) DO NOTHING`,
    },
    put: {
      columns,
      meets: 'unasked',
      text: (given) =>
        `${insertGiven(table(of), columns, given)} ON CONFLICT (tenant, id) DO UPDATE SET ${replaced(of, 'excluded')}`,
    },
  };
}

const sameRow = 'stored.tenant = $1 AND stored.id = given.id';

function guardedParts(of: VersionedKind): { readonly replace: WritePart; readonly unchanged: WritePart } {
  return {
    replace: {
      columns: [...columnsOf(of), 'expected'],
      meets: 'every',
      text: (given) =>
        `UPDATE ${table(of)} AS stored SET ${replaced(of, 'given')} FROM ${given} ` +
        `WHERE ${sameRow} AND stored.version = given.expected RETURNING 1`,
    },
    unchanged: {
      columns: ['id', 'expected'],
      meets: 'every',
      text: (given) =>
        `SELECT 1 FROM ${given} JOIN ${table(of)} AS stored ON ${sameRow} AND stored.version = given.expected FOR SHARE OF stored`,
    },
  };
}

/** As `joinObservations` does: the evidence is that of the first sighting; of two at one instant, that of the smaller text. */
const joined = [
  'first_seen = least(stored.first_seen, excluded.first_seen)',
  'last_seen = greatest(stored.last_seen, excluded.last_seen)',
  'confidence = greatest(stored.confidence, excluded.confidence)',
  `evidence = CASE
     WHEN stored.first_seen < excluded.first_seen THEN stored.evidence
     WHEN stored.first_seen > excluded.first_seen THEN excluded.evidence
     ELSE least(stored.evidence, excluded.evidence)
   END`,
].join(', ');

const keepObservations = (given: string): string =>
  `${insertGiven(observation.name, observation.columns, given)} ON CONFLICT (tenant, client_id, id) DO UPDATE SET ${joined}`;

/**
 * The parts of the statement of a commit, by name, in the order in which they run: every writer takes the rows of the tables in this
 * order, and the counter of the outbox last.
 */
export const commitParts: Readonly<Record<string, WritePart>> = {
  ...partsOf('client'),
  touch: {
    columns: ['id', 'updated_at', 'last_contact_at', 'expected'],
    meets: 'every',
    text: (given) =>
      `UPDATE ${table('client')} AS stored SET updated_at = greatest(stored.updated_at, given.updated_at), ` +
      `last_contact_at = greatest(stored.last_contact_at, given.last_contact_at) FROM ${given} ` +
      `WHERE ${sameRow} AND (given.expected IS NULL OR stored.version = given.expected) RETURNING 1`,
  },
  present: {
    columns: ['id'],
    meets: 'every',
    text: (given) => `SELECT 1 FROM ${given} JOIN ${table('client')} AS stored ON ${sameRow} FOR KEY SHARE OF stored`,
  },
  ...Object.assign({}, ...rowKinds.filter((of) => of !== 'client').map(partsOf)),
  claim: {
    columns: key.columns,
    meets: 'every',
    text: (given) =>
      `${insertGiven(key.name, key.columns, given)} ON CONFLICT (tenant, key) DO UPDATE SET ` +
      "standing = CASE WHEN stored.standing = 'verified' THEN stored.standing ELSE excluded.standing END " +
      'WHERE stored.client_id = excluded.client_id RETURNING 1',
  },
  observe: { columns: observation.columns, meets: 'unasked', text: keepObservations },
  block: {
    columns: block.columns,
    meets: 'unasked',
    text: (given) => `${insertGiven(block.name, block.columns, given)} ON CONFLICT (tenant, key, client_id) DO NOTHING`,
  },
  event: {
    columns: event.columns.slice(1),
    meets: 'unasked',
    numbered: true,
    text: (given) =>
      `INSERT INTO ${event.name} (tenant, ${event.columns.join(', ')}) ` +
      `SELECT $1, last.position - last.added + given.number, ${event.columns
        .slice(1)
        .map((column) => `given.${column}`)
        .join(', ')} FROM ${given}, last`,
  },
};

function partsOf(of: RowKind): Readonly<Record<string, WritePart>> {
  const guarded = (versionedKinds as readonly RowKind[]).includes(of) ? guardedParts(of as VersionedKind) : {};
  return Object.fromEntries(Object.entries({ ...guarded, ...putParts(of) }).map(([mode, part]) => [`${mode} ${of}`, part]));
}

const ofClient = 'stored.tenant = $1 AND stored.client_id = given.client_id';

/** The parts of the statement that takes away, which runs before that of the commit, in the same transaction. */
export const removalParts: Readonly<Record<string, WritePart>> = {
  ...Object.fromEntries(
    rowKinds.map((of): [string, WritePart] => [
      `delete ${of}`,
      {
        columns: ['id'],
        meets: 'unasked',
        text: (given) => `DELETE FROM ${table(of)} AS stored USING ${given} WHERE ${sameRow}`,
      },
    ]),
  ),
  release: {
    columns: ['key', 'client_id'],
    meets: 'every',
    text: (given) => `DELETE FROM ${key.name} AS stored USING ${given} WHERE ${ofClient} AND stored.key = given.key RETURNING 1`,
  },
  'forget all': {
    columns: ['client_id'],
    meets: 'unasked',
    text: (given) => `DELETE FROM ${observation.name} AS stored USING ${given} WHERE ${ofClient}`,
  },
  forget: {
    columns: ['client_id', 'id'],
    meets: 'unasked',
    text: (given) => `DELETE FROM ${observation.name} AS stored USING ${given} WHERE ${ofClient} AND stored.id = given.id`,
  },
  'unblock all': {
    columns: ['client_id'],
    meets: 'unasked',
    text: (given) => `DELETE FROM ${block.name} AS stored USING ${given} WHERE ${ofClient}`,
  },
};

/**
 * The part of a statement that leaves clients under the given blocking keys alone; a row without a key is there for the client that is left
 * under none. It runs after that of the commit, which holds the clients: what other writers put them under is there to be seen by then.
 */
export const unblockParts: Readonly<Record<string, WritePart>> = {
  unblock: {
    columns: ['client_id', 'key'],
    meets: 'unasked',
    text: (given) =>
      `DELETE FROM ${block.name} AS stored USING (SELECT client_id, array_remove(array_agg(key), NULL) AS keys FROM ${given} ` +
      `GROUP BY client_id) AS given WHERE ${ofClient} AND stored.key <> ALL (given.keys)`,
  },
};

/** The parts of the statement that locks rows before they are judged: those of which the change expects something, or that it deletes. */
export const lockParts: Readonly<Record<string, WritePart>> = perVersioned('lock', (of) => ({
  columns: ['id'],
  meets: 'any',
  text: (given) => `SELECT 1 FROM ${given} JOIN ${table(of)} AS stored ON ${sameRow} FOR UPDATE OF stored`,
}));

const emptyOf = (column: string): string => (typeOf(column) === 'text' ? "''" : '0');

/**
 * The parts of two statements that keep others from making a row that is expected to be absent: what was inserted and deleted again blocks
 * its key until the transaction ends. No row that is kept has the version 0.
 */
export const holdParts: Readonly<Record<string, WritePart>> = perVersioned('hold', (of) => ({
  columns: ['id'],
  meets: 'unasked',
  text: (given) =>
    `INSERT INTO ${table(of)} (tenant, ${columnsOf(of).join(', ')}) ` +
    `SELECT $1, ${columnsOf(of)
      .map((column) => (column === 'id' ? 'given.id' : emptyOf(column)))
      .join(', ')} FROM ${given} ` +
    'ON CONFLICT (tenant, id) DO NOTHING',
}));

/** See {@link holdParts}. */
export const clearParts: Readonly<Record<string, WritePart>> = perVersioned('hold', (of) => ({
  columns: ['id'],
  meets: 'unasked',
  text: (given) => `DELETE FROM ${table(of)} AS stored USING ${given} WHERE ${sameRow} AND stored.version = 0`,
}));

function perVersioned(name: string, part: (of: VersionedKind) => WritePart): Readonly<Record<string, WritePart>> {
  return Object.fromEntries(versionedKinds.map((of) => [`${name} ${of}`, part(of)]));
}

/** What the engine's log and errors call a statement that did not meet every row that it had to. */
export const refusal = 'clientele: a precondition does not hold';

/** The name of a part in a statement, and whether it is given one row. */
export interface GivenPart {
  readonly name: string;
  readonly single: boolean;
}

const statements = new WeakMap<object, Map<string, string>>();

/**
 * The statement of some parts. Those that are asked what they met run in their order, after the tenant's setting; rows that were not met
 * become an error, since only an error undoes what ran before. The others run when all are asked, the last of the statement first: they
 * stand in it from the end.
 */
export function writeStatement(parts: Readonly<Record<string, WritePart>>, given: readonly GivenPart[]): string {
  const made = statements.get(parts) ?? new Map<string, string>();
  statements.set(parts, made);
  const name = given.map((part) => `${part.name}${part.single ? '' : '*'}`).join();
  const known = made.get(name);
  if (known !== undefined) return known;
  const asked: string[] = [];
  const unasked: string[] = [];
  const refusals: string[] = [];
  let parameter = 2;
  for (const [index, { name: partName, single }] of given.entries()) {
    const part = parts[partName];
    if (part === undefined) continue;
    const first = parameter;
    parameter += part.columns.length;
    const { rows, count } = givenRows(part, first, single);
    const text = part.text(rows);
    if (part.meets !== 'unasked') asked.push(`p${index} AS MATERIALIZED (${text})`);
    else unasked.unshift(...(partName === 'event' ? [lastPosition(count)] : []), `p${index} AS (${text})`);
    if (part.meets === 'every') refusals.push(`WHEN ${unmet(`p${index}`, count, single)} THEN '${refusal}'`);
    if (part.meets === 'any') refusals.push(`WHEN (SELECT count(*) FROM p${index}) < 0 THEN ''`);
  }
  const done = refusals.length === 0 ? 'tenant' : `CAST(CASE ${refusals.join('\n')} ELSE '1' END AS integer)::text`;
  const text = `WITH ${[pinned, ...asked, ...unasked].join(',\n')}\nSELECT ${done} AS done FROM pinned`;
  made.set(name, text);
  return text;
}

/** The rows that a part is given, whose parameters begin with `first`, and their number. */
function givenRows({ columns, numbered }: WritePart, first: number, single: boolean) {
  const values = columns.map((column, index) => `$${first + index}::${typeOf(column)}`);
  const names = [...columns, ...(numbered ? ['number'] : [])].join(', ');
  if (single) return { rows: `(VALUES (${[...values, ...(numbered ? ['1'] : [])].join(', ')})) AS given (${names})`, count: '1' };
  const arrays = values.map((value) => `${value}[]`);
  const rows = `unnest(${arrays.join(', ')})${numbered ? ' WITH ORDINALITY' : ''} AS given (${names})`;
  return { rows, count: `cardinality(${arrays[0]})` };
}

const unmet = (part: string, count: string, single: boolean): string =>
  single ? `NOT EXISTS (SELECT FROM ${part})` : `(SELECT count(*) FROM ${part}) <> ${count}`;

/** The tenant's counter of positions, moved on by the number of events: it stays locked until the commit, so that positions follow it. */
const lastPosition = (count: string): string =>
  `last AS (INSERT INTO ${outbox.name} AS stored (tenant, position) SELECT $1, ${count} ` +
  'ON CONFLICT (tenant) DO UPDATE SET position = stored.position + excluded.position ' +
  `RETURNING stored.position, ${count} AS added)`;
