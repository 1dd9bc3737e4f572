import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { sqliteStore } from '../../../src/adapters/sqlite/index.ts';
import { migrations } from '../../../src/adapters/sqlite/migrations.ts';
import { aConversation, anEvent, aSuggestion, at } from '../../../src/testing/rows.ts';

test('a store from before histories and counts has them of what it kept', async () => {
  const database = databaseBefore('clientele_event_client');
  const event = database.prepare('INSERT INTO clientele_event (tenant, position, body) VALUES (?, ?, ?)');
  [anEvent({ clientId: 'c1', at: at(1) }), anEvent({ at: at(2) }), anEvent({ clientId: 'c1', at: at(3) })].forEach(
    (one, index) => {
      event.run('t1', index + 1, JSON.stringify(one));
    },
  );
  const resolved = { at: at(5), by: 'ana' };
  const threads = [
    aConversation('v1', { clientId: 'c1' }),
    aConversation('v2', { clientId: 'c1', lastInboundAt: at(4) }),
    aConversation('v3', { clientId: 'c1', lastInboundAt: at(4), resolved }),
    aConversation('v4', { clientId: 'c1', lastInboundAt: at(6), resolved }),
  ];
  const conversation = database.prepare(
    'INSERT INTO clientele_conversation (tenant, id, version, last_at, client_id, body) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { id, version, lastAt, clientId = null, ...body } of threads) {
    conversation.run('t1', id, version, lastAt, clientId, JSON.stringify(body));
  }
  const store = sqliteStore({ database });
  expect((await store.history('t1', { clientId: 'c1', limit: 9 })).rows.map(({ position }) => position)).toEqual([3, 1]);
  expect(await store.counts('t1', ['c1'])).toEqual([
    { clientId: 'c1', conversations: 4, openConversations: 2, openDocuments: 0 },
  ]);
  await store.close();
  database.close();
});

test('a store from before verdicts has its suggestions as they were, up for review, whatever their texts hold', async () => {
  const database = databaseBefore('clientele_suggestion_status');
  const text = '\0 \ud800 \\u0000 \\ud800';
  const suggestions = [
    aSuggestion('c1', 'c2', { score: 0.123456789012, reasons: [{ code: 'shared-key', text, evidence: { key: text } }] }),
    aSuggestion('c1', 'c3', { score: 1e-7, status: 'dismissed', decided: { by: 'ana', at: at(5) } }),
    aSuggestion('c1', 'c4', { status: 'expired' }),
  ];
  const insert = database.prepare(
    'INSERT INTO clientele_suggestion (tenant, id, left_id, right_id, body) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { id, left, right, verdict: _, ...body } of suggestions) insert.run('t1', id, left, right, JSON.stringify(body));
  const store = sqliteStore({ database });
  expect((await store.suggestions('t1', { limit: 9 })).rows).toEqual(suggestions);
  expect((await store.suggestions('t1', { limit: 9, status: 'open' })).rows).toEqual(suggestions.slice(0, 1));
  await store.close();
  database.close();
});

test('a store whose blocking keys were documents has them as keys, of the clients that there are', async () => {
  const database = databaseBefore('clientele_block_client');
  const client = database.prepare(
    'INSERT INTO clientele_client (tenant, id, version, created_at, updated_at, is_deleted, body) VALUES (?, ?, 1, ?, ?, 0, ?)',
  );
  for (const tenant of ['t1', 't2']) client.run(tenant, 'c:1', at(0), at(0), '{"origin":"manual"}');
  const document = database.prepare(
    'INSERT INTO clientele_document (tenant, id, version, type, listed_at, is_open, body) VALUES (?, ?, 1, ?, ?, 0, ?)',
  );
  for (const [id, type, value] of [
    ['blocking-keys:c:1', 'blocking-keys', { keys: ['k1', 'k2'] }],
    ['blocking-keys:gone', 'blocking-keys', { keys: ['k1'] }],
    ['blocking-key:k1', 'blocking-key', { clients: ['c:1', 'gone'] }],
    ['note:1', 'note', 'kept'],
  ] as const) {
    document.run('t1', id, type, at(0), JSON.stringify({ value }));
  }
  const store = sqliteStore({ database });
  expect(await store.neighbours('t1', ['k1', 'k2', 'k3'], 9)).toEqual([
    { key: 'k1', clientIds: ['c:1'], crowded: false },
    { key: 'k2', clientIds: ['c:1'], crowded: false },
  ]);
  expect(await store.neighbours('t2', ['k1'], 9)).toEqual([]);
  expect(database.prepare('SELECT id FROM clientele_document').all()).toEqual([{ id: 'note:1' }]);
  await store.close();
  database.close();
});

/** A database of before the step that makes this index. */
function databaseBefore(index: string): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  const step = migrations.findIndex((sql) => sql.includes(index));
  for (const sql of migrations.slice(0, step)) database.exec(sql);
  database.exec(`CREATE TABLE clientele_schema (version INTEGER NOT NULL) STRICT; INSERT INTO clientele_schema VALUES (${step})`);
  return database;
}
