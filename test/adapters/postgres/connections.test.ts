import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomIds, systemClock } from '../../../src/adapters/node/index.ts';
import { type PostgresDatabaseLike, postgresStore } from '../../../src/adapters/postgres/index.ts';
import type { Change } from '../../../src/change/change.ts';
import { createClientele } from '../../../src/service/clientele.ts';
import { createDatabase, type TestDatabase } from './databases.ts';
import { emptyTables } from './tables.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
  await postgresStore({ database: database.pool(1) }).migrate();
});
afterAll(() => database.close());

const at = '2026-01-01T00:00:00.000Z';
const client = (id: string) => ({ id, version: 1, origin: 'automatic', createdAt: at, updatedAt: at }) as const;
const making = (id: string): Change => ({
  tenant: 't',
  expect: [{ of: 'client', id, version: 0 }],
  writes: [
    { kind: 'put', of: 'client', row: client(id) },
    { kind: 'claim', key: `web:${id}`, clientId: id, standing: 'verified' },
  ],
  events: [{ type: 'client.created', at, actor: 'test', clientId: id, data: {} }],
});
/** Needs to be judged in a transaction. */
const removing = (id: string): Change => ({
  tenant: 't',
  expect: [],
  writes: [
    { kind: 'release', key: `web:${id}`, clientId: id },
    { kind: 'delete', of: 'client', id },
  ],
  events: [],
});

test('transactions and statements on one connection wait for each other, whatever the number of stores on it', async () => {
  const connection = await database.client();
  const stores = [postgresStore({ database: connection }), postgresStore({ database: connection })] as const;
  const ids = Array.from({ length: 20 }, (_, index) => `one${index}`);
  await Promise.all(ids.map((id, index) => stores[index % 2 === 0 ? 0 : 1].commit([making(id), removing(id), making(id)])));
  const found = await stores[0].find('t', { keys: ids.map((id) => `web:${id}` as const) });
  expect(found.clients).toHaveLength(20);
});

test('statements that are prepared give the same answers', async () => {
  await database.asSuperuser(emptyTables);
  const store = postgresStore({ database: database.pool(2), prepare: true });
  for (let index = 0; index < 20; index += 1) await store.commit([making(`p${index}`)]);
  expect(await store.commit([making('p1')])).toMatchObject([{ kind: 'conflict' }]);
  expect((await store.clients('t', { limit: 100 })).rows).toHaveLength(20);
});

test('calls that are made together share a statement', async () => {
  const pool = database.pool(4);
  let statements = 0;
  const counting: PostgresDatabaseLike = {
    query: (text: string, values?: unknown[]) => {
      statements += 1;
      return pool.query(text, values);
    },
  };
  const store = postgresStore({ database: counting });
  await store.find('t', { clientIds: ['c'] });
  statements = 0;
  await store.find('t', { keys: ['web:1'], conversationIds: ['v'], messageIds: ['m'] });
  expect(statements).toBe(1);
  await store.commit([making('alone')]);
  expect(statements).toBe(2);
  await Promise.all(Array.from({ length: 100 }, (_, index) => store.commit([making(`together${index}`)])));
  expect(statements).toBe(4);
});

test('a message costs one statement to find and one to commit, the tenant’s setting included', async () => {
  await database.asSuperuser(emptyTables);
  const pool = database.pool(1);
  let statements = 0;
  const store = postgresStore({
    database: {
      query: (text: string, values?: unknown[]) => {
        statements += 1;
        return pool.query(text, values);
      },
    },
  });
  await store.find('t', { clientIds: ['c'] });
  const workspace = createClientele({ store, clock: systemClock(), ids: randomIds() }).for({
    tenant: 't',
    actor: { id: 'inbox', role: 'system' },
  });
  const message = { conversationId: 'v1', channel: 'sms', direction: 'inbound', from: { phone: '+14155550100' } } as const;
  const costs = [];
  for (const [id, text] of Object.entries({ m1: 'Hello', m2: 'My name is Ana Lima.', m3: 'Mine is ana@example.com.' })) {
    statements = 0;
    const { kind } = await workspace.ingest({ ...message, id, text, occurredAt: at });
    costs.push({ kind, statements });
  }
  expect(costs).toEqual([
    { kind: 'created', statements: 2 },
    { kind: 'matched', statements: 2 },
    { kind: 'matched', statements: 2 },
  ]);
});

test('a connection that the server ends in the middle of a transaction fails that call, and nothing else', async () => {
  await database.asSuperuser(emptyTables);
  const pool = database.pool(1);
  const store = postgresStore({ database: pool });
  await store.commit([making('c1')]);
  const ended = new Promise<void>((resolve) => {
    pool.once('acquire', (borrowed) => {
      // Between two statements nobody but the pool's user hears of it.
      const query = borrowed.query.bind(borrowed) as (...asked: unknown[]) => Promise<unknown>;
      borrowed.query = (async (...asked: unknown[]) => {
        const answer = await query(...asked);
        const { rows } = (await query('SELECT pg_backend_pid() AS pid')) as { rows: { pid: number }[] };
        const gone = new Promise((settle) => borrowed.once('end', settle));
        await database.asSuperuser(`SELECT pg_terminate_backend(${rows[0]?.pid})`);
        await gone;
        resolve();
        return answer;
      }) as typeof borrowed.query;
    });
  });
  await expect(store.commit([removing('c1')])).rejects.toMatchObject({ code: 'store-failed' });
  await ended;
  expect(await store.commit([removing('c1')])).toEqual([{ kind: 'applied' }]);
});

test('a transaction of a single connection whose ROLLBACK was never sent is ended before the next statement', async () => {
  const connection = await database.client();
  let failing: 'work' | 'rollback' | undefined;
  const store = postgresStore({
    database: {
      async query(text: string, values?: unknown[]) {
        if (failing === 'rollback' && text === 'ROLLBACK') {
          failing = undefined;
          throw new Error('Query read timeout');
        }
        const answer = await connection.query(text, values);
        if (failing === 'work' && text.includes('FOR UPDATE')) {
          failing = 'rollback';
          throw new Error('Query read timeout');
        }
        return answer;
      },
    } as PostgresDatabaseLike,
  });
  await store.commit([making('left-open')]);
  failing = 'work';
  await expect(store.commit([removing('left-open')])).rejects.toMatchObject({ code: 'store-failed' });
  expect(await store.commit([making('after-it')])).toEqual([{ kind: 'applied' }]);
  await connection.end();
  const [row] = (await postgresStore({ database: database.pool(1) }).find('t', { clientIds: ['after-it'] })).clients;
  expect(row?.record.id).toBe('after-it');
});
