import { type RowKind, rowKinds, type VersionedKind, versionedKinds } from '../../change/change.ts';
import { detailTables } from '../sql/detail-tables.ts';
import { rowTables } from '../sql/row-tables.ts';
import { pinned } from './read-statements.ts';
import { columnsOf, typeOf } from './tables.ts';

/** One part of a statement that writes: what it does with the rows that it is given. */
export interface WritePart {
  /** The columns of the given rows; each is an array parameter. */
  readonly columns: readonly string[];
  /** Whether every given row has to be met: else the statement fails, and nothing of it is kept. */
  readonly exact: boolean;
  /** The text, around the given rows; each met row comes back. */
  readonly text: (given: string) => string;
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
    create: {
      columns,
      exact: true,
      text: (given) => `${insertGiven(table(of), columns, given)} ON CONFLICT (tenant, id) DO NOTHING RETURNING 1`,
    },
    insert: {
      columns,
      exact: false,
      text: (given) => `${insertGiven(table(of), columns, given)} ON CONFLICT (tenant, id) DO NOTHING RETURNING 1`,
    },
    put: {
      columns,
      exact: true,
      text: (given) =>
        `${insertGiven(table(of), columns, given)} ON CONFLICT (tenant, id) DO UPDATE SET ${replaced(of, 'excluded')} RETURNING 1`,
    },
  };
}

const sameRow = 'stored.tenant = $1 AND stored.id = given.id';

function guardedParts(of: VersionedKind): { readonly replace: WritePart; readonly unchanged: WritePart } {
  return {
    replace: {
      columns: [...columnsOf(of), 'expected'],
      exact: true,
      text: (given) =>
        `UPDATE ${table(of)} AS stored SET ${replaced(of, 'given')} FROM ${given} ` +
        `WHERE ${sameRow} AND stored.version = given.expected RETURNING 1`,
    },
    unchanged: {
      columns: ['id', 'expected'],
      exact: true,
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
  `${insertGiven(observation.name, observation.columns, given)} ON CONFLICT (tenant, client_id, id) DO UPDATE SET ${joined} RETURNING 1`;

/**
 * The parts of the statement of a commit, by name, in the order in which they run: every writer takes the rows of the tables in this
 * order, and the counter of the outbox last.
 */
export const commitParts: Readonly<Record<string, WritePart>> = {
  ...partsOf('client'),
  touch: {
    columns: ['id', 'updated_at', 'last_contact_at', 'expected'],
    exact: true,
    text: (given) =>
      `UPDATE ${table('client')} AS stored SET updated_at = greatest(stored.updated_at, given.updated_at), ` +
      `last_contact_at = greatest(stored.last_contact_at, given.last_contact_at) FROM ${given} ` +
      `WHERE ${sameRow} AND (given.expected IS NULL OR stored.version = given.expected) RETURNING 1`,
  },
  present: {
    columns: ['id'],
    exact: true,
    text: (given) => `SELECT 1 FROM ${given} JOIN ${table('client')} AS stored ON ${sameRow} FOR KEY SHARE OF stored`,
  },
  ...Object.assign({}, ...rowKinds.filter((of) => of !== 'client').map(partsOf)),
  claim: {
    columns: key.columns,
    exact: true,
    text: (given) =>
      `${insertGiven(key.name, key.columns, given)} ON CONFLICT (tenant, key) DO UPDATE SET ` +
      "standing = CASE WHEN stored.standing = 'verified' THEN stored.standing ELSE excluded.standing END " +
      'WHERE stored.client_id = excluded.client_id RETURNING 1',
  },
  observe: { columns: observation.columns, exact: true, text: keepObservations },
  block: {
    columns: block.columns,
    exact: false,
    text: (given) =>
      `${insertGiven(block.name, block.columns, given)} ON CONFLICT (tenant, key, client_id) DO NOTHING RETURNING 1`,
  },
  event: {
    columns: event.columns.slice(1),
    exact: true,
    text: (given) =>
      `INSERT INTO ${event.name} (tenant, ${event.columns.join(', ')}) ` +
      `SELECT $1, last.position - last.added + given.number, ${event.columns
        .slice(1)
        .map((column) => `given.${column}`)
        .join(', ')} ` +
      `FROM ${given.replace(' AS given', ' WITH ORDINALITY AS given').replace(/\)$/, ', number)')}, last RETURNING 1`,
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
        exact: false,
        text: (given) => `DELETE FROM ${table(of)} AS stored USING ${given} WHERE ${sameRow} RETURNING 1`,
      },
    ]),
  ),
  release: {
    columns: ['key', 'client_id'],
    exact: true,
    text: (given) => `DELETE FROM ${key.name} AS stored USING ${given} WHERE ${ofClient} AND stored.key = given.key RETURNING 1`,
  },
  'forget all': {
    columns: ['client_id'],
    exact: false,
    text: (given) => `DELETE FROM ${observation.name} AS stored USING ${given} WHERE ${ofClient} RETURNING 1`,
  },
  forget: {
    columns: ['client_id', 'id'],
    exact: false,
    text: (given) =>
      `DELETE FROM ${observation.name} AS stored USING ${given} WHERE ${ofClient} AND stored.id = given.id RETURNING 1`,
  },
  'unblock all': {
    columns: ['client_id'],
    exact: false,
    text: (given) => `DELETE FROM ${block.name} AS stored USING ${given} WHERE ${ofClient} RETURNING 1`,
  },
};

/**
 * The part of a statement that leaves clients under the given blocking keys alone; a row without a key is there for the client that is left
 * under none. It runs after that of the commit, which holds the clients: what other writers put them under is there to be seen by then.
 */
export const unblockParts: Readonly<Record<string, WritePart>> = {
  unblock: {
    columns: ['client_id', 'key'],
    exact: false,
    text: (given) =>
      `DELETE FROM ${block.name} AS stored USING (SELECT client_id, array_remove(array_agg(key), NULL) AS keys FROM ${given} ` +
      `GROUP BY client_id) AS given WHERE ${ofClient} AND stored.key <> ALL (given.keys) RETURNING 1`,
  },
};

/** The parts of the statement that locks rows before they are judged: those of which the change expects something, or that it deletes. */
export const lockParts: Readonly<Record<string, WritePart>> = perVersioned('lock', (of) => ({
  columns: ['id'],
  exact: false,
  text: (given) => `SELECT 1 FROM ${given} JOIN ${table(of)} AS stored ON ${sameRow} FOR UPDATE OF stored`,
}));

const emptyOf = (column: string): string => (typeOf(column) === 'text' ? "''" : '0');

/**
 * The parts of two statements that keep others from making a row that is expected to be absent: what was inserted and deleted again blocks
 * its key until the transaction ends. No row that is kept has the version 0.
 */
export const holdParts: Readonly<Record<string, WritePart>> = perVersioned('hold', (of) => ({
  columns: ['id'],
  exact: false,
  text: (given) =>
    `INSERT INTO ${table(of)} (tenant, ${columnsOf(of).join(', ')}) ` +
    `SELECT $1, ${columnsOf(of)
      .map((column) => (column === 'id' ? 'given.id' : emptyOf(column)))
      .join(', ')} FROM ${given} ` +
    'ON CONFLICT (tenant, id) DO NOTHING RETURNING 1',
}));

/** See {@link holdParts}. */
export const clearParts: Readonly<Record<string, WritePart>> = perVersioned('hold', (of) => ({
  columns: ['id'],
  exact: false,
  text: (given) => `DELETE FROM ${table(of)} AS stored USING ${given} WHERE ${sameRow} AND stored.version = 0 RETURNING 1`,
}));

function perVersioned(name: string, part: (of: VersionedKind) => WritePart): Readonly<Record<string, WritePart>> {
  return Object.fromEntries(versionedKinds.map((of) => [`${name} ${of}`, part(of)]));
}

/** What the engine's log and errors call a statement that did not meet every row that it had to. */
export const refusal = 'clientele: a precondition does not hold';

const statements = new WeakMap<object, Map<string, string>>();

/**
 * The statement of some parts. Each part runs when its count is asked for, which is in the order of the parts and after the tenant's
 * setting; a count that is not exact becomes an error, since only an error undoes the parts that ran before.
 */
export function writeStatement(parts: Readonly<Record<string, WritePart>>, names: readonly string[]): string {
  const made = statements.get(parts) ?? new Map<string, string>();
  statements.set(parts, made);
  const name = names.join();
  const known = made.get(name);
  if (known !== undefined) return known;
  const tables: string[] = [];
  const counts: string[] = [];
  let parameter = 2;
  for (const [index, partName] of names.entries()) {
    const part = parts[partName];
    if (part === undefined) continue;
    const first = parameter;
    const arrays = part.columns.map((column) => `$${parameter++}::${typeOf(column)}[]`);
    if (partName === 'event') tables.push(lastPosition(first));
    tables.push(`p${index} AS MATERIALIZED (${part.text(`unnest(${arrays.join(', ')}) AS given (${part.columns.join(', ')})`)})`);
    const met = part.exact ? `<> cardinality(${arrays[0]})` : '< 0';
    counts.push(`WHEN (SELECT count(*) FROM p${index}) ${met} THEN '${refusal}'`);
  }
  const text =
    `WITH ${[pinned, ...tables].join(',\n')}\n` +
    `SELECT CAST(CASE ${counts.join('\n')} ELSE '1' END AS integer)::text AS done FROM pinned`;
  made.set(name, text);
  return text;
}

/** The tenant's counter of positions, moved on by the number of events: it stays locked until the commit, so that positions follow it. */
const lastPosition = (parameter: number): string =>
  `last AS MATERIALIZED (INSERT INTO ${outbox.name} AS stored (tenant, position) SELECT $1, cardinality($${parameter}::text[]) ` +
  'ON CONFLICT (tenant) DO UPDATE SET position = stored.position + excluded.position ' +
  `RETURNING stored.position, cardinality($${parameter}::text[]) AS added)`;
