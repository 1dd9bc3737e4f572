import type pg from 'pg';
import type { Write } from '../../src/change/change.ts';
import { type Evidence, observationKey } from '../../src/client/observation.ts';
import { isOpen } from '../../src/conversation/records.ts';
import type { Step } from './recording.ts';

/** The rows of one table in a commit: its statement around the given rows, and the types of their columns. */
interface Table {
  readonly text: (given: string) => string;
  readonly types: readonly string[];
  /** Whether the given rows are numbered in a last column. */
  readonly numbered?: true;
}

const insert = (name: string, columns: string, conflict: string) => (given: string) =>
  `INSERT INTO clientele_${name} (tenant, ${columns}) SELECT $1, g.* FROM ${given} AS g ${conflict}`;

const text = (count: number): string[] => Array.from({ length: count }, () => 'text');

const tables = {
  client: {
    text: insert('client', 'id, version, created_at, updated_at, last_contact_at, is_deleted, body', ''),
    types: ['text', 'bigint', 'text', 'text', 'text', 'smallint', 'text'],
  },
  touch: {
    text: (given) =>
      'UPDATE clientele_client AS c SET updated_at = greatest(c.updated_at, g.at), last_contact_at = greatest(c.last_contact_at, g.contact) ' +
      `FROM ${given} AS g (id, at, contact) WHERE c.tenant = $1 AND c.id = g.id`,
    types: text(3),
  },
  conversation: {
    text: insert(
      'conversation',
      'id, version, last_at, client_id, is_open, body',
      'ON CONFLICT (tenant, id) DO UPDATE SET version = excluded.version, last_at = excluded.last_at, client_id = excluded.client_id, ' +
        'is_open = excluded.is_open, body = excluded.body',
    ),
    types: ['text', 'bigint', 'text', 'text', 'smallint', 'text'],
  },
  message: { text: insert('message', 'id, digest, conversation_id, occurred_at, client_id, body', ''), types: text(6) },
  suggestion: { text: insert('suggestion', 'id, left_id, right_id, status, body', 'ON CONFLICT DO NOTHING'), types: text(5) },
  key: { text: insert('key', 'key, client_id, standing', 'ON CONFLICT DO NOTHING'), types: text(3) },
  observation: {
    text: insert(
      'observation',
      'client_id, id, field, cell, source, actor, value, first_seen, last_seen, confidence, evidence',
      'ON CONFLICT (tenant, client_id, id) DO UPDATE SET last_seen = greatest(clientele_observation.last_seen, excluded.last_seen)',
    ),
    types: [...text(9), 'double precision', 'text'],
  },
  event: {
    text: (given) =>
      'INSERT INTO clientele_event (tenant, position, body, client_id, happened_at) ' +
      'SELECT $1, last.position - last.added + g.number, g.body, g.client_id, g.happened_at ' +
      `FROM ${given} AS g (body, client_id, happened_at, number), last`,
    types: text(3),
    numbered: true,
  },
} as const satisfies Readonly<Record<string, Table>>;

type TableName = keyof typeof tables;

/** The columns that a later row of the same commit moves, where it does not replace the one before. */
const moving = { touch: [1, 2], observation: [8] } as const satisfies Partial<Record<TableName, readonly number[]>>;

/** What the policies of the tables ask for. */
const setting = "set_config('clientele.tenant', '=' || $1::text, true)";

/**
 * The rows of the recorded steps by the best statements for this job and nothing else, one to read and one to write: the same tables,
 * indexes and durability, and the setting that the tables' policies ask for; no preconditions, no ownership, no union of observations. A
 * single row is given as such, and many as arrays.
 */
export function handWrittenPostgres(pool: pg.Pool) {
  const names = new Map<string, string>();
  const query = (statement: string, values: unknown[]) => {
    const name = names.get(statement) ?? `hand ${names.size}`;
    names.set(statement, name);
    return pool.query({ name, text: statement, values });
  };

  async function find({ messageIds = [], conversationIds = [], keys = [] }: Step['finds'][number]): Promise<number> {
    const asked = [messageIds, conversationIds, keys];
    const single = asked.every(({ length }) => length === 1);
    const { rows } = await query(single ? findingOne : findingMany, ['acme', ...(single ? asked.flat() : asked)]);
    return rows.reduce((sum, { part, body }) => sum + (part === 'k' ? 1 : String(JSON.parse(body)).length), 0);
  }

  async function commit(changes: Step['changes']): Promise<void> {
    const rows: Partial<Record<TableName, Map<string, unknown[]>>> = {};
    const give = (name: TableName, key: string, values: unknown[]): void => {
      rows[name] ??= new Map();
      const before = rows[name].get(key);
      if (before === undefined || !(name in moving)) rows[name].set(key, values);
      else for (const column of moving[name as keyof typeof moving]) before[column] = values[column] ?? before[column];
    };
    let events = 0;
    for (const { writes, events: happened } of changes) {
      for (const write of writes) giveWrite(give, write);
      for (const event of happened) {
        const { clientId = null, at } = event;
        give('event', String(events++), [JSON.stringify(event), clientId, clientId === null ? null : at]);
      }
    }
    // A client that is new is written as it ends.
    for (const [id, [, at, contact]] of rows.touch ?? []) {
      const created = rows.client?.get(id);
      if (created === undefined) continue;
      created[3] = at ?? created[3];
      created[4] = contact ?? created[4];
      rows.touch?.delete(id);
    }
    const used = (Object.keys(tables) as TableName[]).filter((name) => (rows[name]?.size ?? 0) > 0);
    const values: unknown[] = ['acme'];
    const parts = used.flatMap((name, index) => {
      const { types, numbered, text: textOf }: Table = tables[name];
      const [first = [], ...others] = rows[name]?.values() ?? [];
      const isSingle = others.length === 0;
      const parameters = types.map((type, column) => {
        const value = isSingle ? first[column] : [first[column], ...others.map((row) => row[column])];
        return `$${values.push(value)}::${type}${isSingle ? '' : '[]'}`;
      });
      const count = isSingle ? '1' : `cardinality(${parameters[0]})`;
      const given = isSingle
        ? `(VALUES (${[...parameters, ...(numbered ? ['1'] : [])].join(', ')}))`
        : `unnest(${parameters.join(', ')})${numbered ? ' WITH ORDINALITY' : ''}`;
      const counter =
        `last AS (INSERT INTO clientele_outbox AS o VALUES ($1, ${count}) ` +
        `ON CONFLICT (tenant) DO UPDATE SET position = o.position + excluded.position RETURNING o.position, ${count} AS added)`;
      return [...(name === 'event' ? [counter] : []), `t${index} AS (${textOf(given)})`];
    });
    // The parts run after what the statement itself selects.
    await query(`WITH ${parts.join(', ')} SELECT ${setting}`, values);
  }

  return {
    async find(finds: Step['finds']): Promise<void> {
      for (const request of finds) await find(request);
    },
    commit,
  };
}

function giveWrite(give: (name: TableName, key: string, values: unknown[]) => void, one: Write): void {
  if (one.kind === 'observe') {
    const { field, cell, source, by, value, firstSeen, lastSeen, confidence, evidence } = one.observation;
    const id = observationKey(one.observation);
    const found = evidence === undefined ? null : evidenceText(evidence);
    const values = [one.clientId, id, field, cell, source, by, JSON.stringify(value), firstSeen, lastSeen, confidence, found];
    give('observation', `${one.clientId} ${id}`, values);
  } else if (one.kind === 'claim') give('key', one.key, [one.key, one.clientId, one.standing]);
  else if (one.kind === 'touch') give('touch', one.clientId, [one.clientId, one.updatedAt ?? null, one.lastContactAt ?? null]);
  else if (one.kind === 'put' && one.of === 'client') {
    const { id, version, createdAt, updatedAt, lastContactAt = null, ...body } = one.row;
    give('client', id, [id, version, createdAt, updatedAt, lastContactAt, 0, JSON.stringify(body)]);
  } else if (one.kind === 'put' && one.of === 'conversation') {
    const { id, version, lastAt, clientId = null, ...body } = one.row;
    give('conversation', id, [id, version, lastAt, clientId, isOpen(one.row) ? 1 : 0, JSON.stringify(body)]);
  } else if (one.kind === 'put' && one.of === 'message') {
    const { id, digest, conversationId, occurredAt, clientId = null, ...body } = one.row;
    give('message', id, [id, digest, conversationId, occurredAt, clientId, JSON.stringify(body)]);
  } else if (one.kind === 'insert' && one.of === 'suggestion') {
    const { id, left, right, status, ...body } = one.row;
    give('suggestion', id, [id, left, right, status, JSON.stringify(body)]);
  } else throw new TypeError(`Write this by hand too: ${one.kind}`);
}

/** The members in the order in which the store keeps them. */
const evidenceText = ({ messageId, place: { end, part, start }, rule }: Evidence): string =>
  JSON.stringify({ messageId, place: { end, part, start }, rule });

const columns = (...names: readonly string[]): string =>
  Array.from({ length: 11 }, (_, index) => names[index] ?? 'NULL')
    .map((name, index) => `${name}::text AS ${index === 0 ? 'body' : `v${index}`}`)
    .join(', ');

/** A row by its id, and what belongs to a client: by the index that holds both columns, whatever the planner believes of young tables. */
const row = (table: string, column: string) =>
  `CROSS JOIN LATERAL (SELECT * FROM clientele_${table} WHERE tenant = $1 AND ${column} = a.id LIMIT 1) AS s`;
const rowsOf = (table: string, order: string) =>
  `CROSS JOIN LATERAL (SELECT * FROM clientele_${table} WHERE tenant = $1 AND client_id = a.id ORDER BY ${order} OFFSET 0) AS s`;

/** The message, the conversation, and the clients of the conversation and of the keys, with all that is known of them. */
const finding = (asked: (parameter: number) => string) => `
  WITH pinned AS MATERIALIZED (SELECT ${setting} AS tenant),
  v AS MATERIALIZED (SELECT s.* FROM ${asked(3)} ${row('conversation', 'id')}),
  w (id) AS MATERIALIZED (SELECT client_id FROM v UNION SELECT s.client_id FROM ${asked(4)} ${row('key', 'key')})
  SELECT found.* FROM pinned CROSS JOIN LATERAL (SELECT * FROM (
  SELECT 'm' AS part, ${columns('s.body', 's.id', 's.digest', 's.conversation_id', 's.occurred_at', 's.client_id')}
    FROM ${asked(2)} ${row('message', 'id')}
  UNION ALL SELECT 'v', ${columns('v.body', 'v.id', 'v.version', 'v.last_at', 'v.client_id')} FROM v
  UNION ALL SELECT 'c', ${columns('s.body', 's.id', 's.version', 's.created_at', 's.updated_at', 's.last_contact_at')}
    FROM w AS a ${row('client', 'id')}
  UNION ALL SELECT 'o', ${columns('s.value', 's.client_id', 's.field', 's.cell', 's.source', 's.actor', 's.first_seen', 's.last_seen', 's.confidence', 's.evidence')}
    FROM w AS a ${rowsOf('observation', 'id')}
  UNION ALL SELECT 'k', ${columns('s.key', 's.client_id', 's.standing')} FROM w AS a ${rowsOf('key', 'key')}
  ) AS arms WHERE pinned.tenant IS NOT NULL OFFSET 0) AS found`;

const findingOne = finding((parameter) => `(SELECT $${parameter}::text AS id) AS a`);
const findingMany = finding((parameter) => `unnest((SELECT $${parameter}::text[])) AS a (id)`);
