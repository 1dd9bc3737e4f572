import { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import { postgresStore } from '../../../src/adapters/postgres/index.ts';
import { migrations } from '../../../src/adapters/postgres/migrations.ts';
import { aConversation, anEvent, aSuggestion, at } from '../../../src/testing/rows.ts';

/** What JSON escapes and PostgreSQL's JSON refuses. */
const hostile = '\0 \ud800 \\u0000 \\ud800';

test('a database from before histories and counts has them of what it kept, where row level security holds its owner back too', async () => {
  const { database, step } = await databaseBefore('clientele_event_client');
  await database.exec("SET clientele.tenant = '=t1'");
  const resolved = { at: at(5), by: 'ana' };
  const events = [anEvent({ clientId: 'c1', at: at(1), data: { text: hostile } }), anEvent({ at: at(2) })];
  for (const [index, event] of events.entries()) {
    await database.query('INSERT INTO clientele_event (tenant, position, body) VALUES ($1, $2, $3)', [
      't1',
      index + 1,
      JSON.stringify(event),
    ]);
  }
  const threads = [
    aConversation('v1'),
    aConversation('v2', { lastInboundAt: at(4) }),
    aConversation('v3', { lastInboundAt: at(4), resolved }),
    aConversation('v4', { lastInboundAt: at(6), resolved }),
  ];
  for (const { id, version, lastAt, ...body } of threads) {
    await database.query('INSERT INTO clientele_conversation (tenant, id, version, last_at, body) VALUES ($1, $2, $3, $4, $5)', [
      't1',
      id,
      version,
      lastAt,
      JSON.stringify(body),
    ]);
  }
  await database.exec('RESET clientele.tenant');
  for (const sql of migrations[step] ?? []) await database.exec(sql);
  await database.exec("SET clientele.tenant = '=t1'");
  const read = async (sql: string) => (await database.query(sql)).rows;
  expect(await read('SELECT client_id, happened_at FROM clientele_event ORDER BY position')).toEqual([
    { client_id: 'c1', happened_at: at(1) },
    { client_id: null, happened_at: null },
  ]);
  expect(await read('SELECT id FROM clientele_conversation WHERE is_open = 1 ORDER BY id')).toEqual([{ id: 'v2' }, { id: 'v4' }]);
  await database.exec("SET clientele.tenant = '=t2'");
  expect(await read('SELECT * FROM clientele_event')).toEqual([]);
  await database.close();
});

test('a database from before verdicts has its suggestions as they were, up for review, whatever their texts hold', async () => {
  const { database, step } = await databaseBefore('clientele_suggestion_status');
  const suggestions = [
    aSuggestion('c1', 'c2', {
      score: 0.123456789012,
      reasons: [{ code: 'shared-key', text: hostile, evidence: { key: hostile } }],
    }),
    aSuggestion('c1', 'c3', { score: 1e-7, status: 'dismissed', decided: { by: 'ana', at: at(5) } }),
    aSuggestion('c1', 'c4', { status: 'expired' }),
  ];
  await database.exec("SET clientele.tenant = '=t1'");
  for (const { id, left, right, verdict: _, ...body } of suggestions) {
    await database.query('INSERT INTO clientele_suggestion (tenant, id, left_id, right_id, body) VALUES ($1, $2, $3, $4, $5)', [
      't1',
      id,
      left,
      right,
      JSON.stringify(body),
    ]);
  }
  await database.exec('RESET clientele.tenant');
  await database.exec(`CREATE TABLE clientele_schema (version integer NOT NULL); INSERT INTO clientele_schema VALUES (${step})`);
  const store = postgresStore({ database });
  await store.migrate();
  expect((await store.suggestions('t1', { limit: 9 })).rows).toEqual(suggestions);
  const open = await store.suggestions('t1', { limit: 9, status: 'open' });
  expect(open.rows).toEqual(suggestions.slice(0, 1));
  await store.close();
  await database.close();
});

test('a database whose blocking keys were documents has them as keys, where row level security holds its owner back too', async () => {
  const { database, step } = await databaseBefore('clientele_block_client');
  await database.exec("SET clientele.tenant = '=t1'");
  for (const id of ['c:1', 'c2']) {
    await database.query(
      "INSERT INTO clientele_client (tenant, id, version, created_at, updated_at, is_deleted, body) VALUES ('t1', $1, 1, $2, $2, 0, '{}')",
      [id, at(0)],
    );
  }
  for (const [id, type, value] of [
    ['blocking-keys:c:1', 'blocking-keys', { keys: ['k1', 'k2'] }],
    ['blocking-keys:gone', 'blocking-keys', { keys: ['k1'] }],
    ['blocking-key:k1', 'blocking-key', { clients: ['c:1', 'gone'] }],
    ['note:1', 'note', hostile],
  ] as const) {
    await database.query(
      "INSERT INTO clientele_document (tenant, id, version, type, listed_at, is_open, body) VALUES ('t1', $1, 1, $2, $3, 0, $4)",
      [id, type, at(0), JSON.stringify({ value })],
    );
  }
  await database.exec('RESET clientele.tenant');
  await database.exec(`CREATE TABLE clientele_schema (version integer NOT NULL); INSERT INTO clientele_schema VALUES (${step})`);
  const store = postgresStore({ database });
  await store.migrate();
  expect(await store.neighbours('t1', ['k1', 'k2', 'k3'], 9)).toEqual([
    { key: 'k1', clientIds: ['c:1'], crowded: false },
    { key: 'k2', clientIds: ['c:1'], crowded: false },
  ]);
  expect((await store.documents('t1', { type: 'note', limit: 9 })).rows).toMatchObject([{ id: 'note:1' }]);
  expect((await store.documents('t1', { type: 'blocking-key', limit: 9 })).rows).toEqual([]);
  await store.close();
  await database.close();
});

/** A database of before the step that makes this index, whose owner is no superuser. */
async function databaseBefore(index: string) {
  const database = await PGlite.create();
  await database.exec('CREATE ROLE owner LOGIN; GRANT ALL ON SCHEMA public TO owner; SET ROLE owner');
  const step = migrations.findIndex((statements) => statements.some((sql) => sql.includes(index)));
  for (const sql of migrations.slice(0, step).flat()) await database.exec(sql);
  return { database, step };
}
