import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PostgresStore, postgresStore } from '../../../src/adapters/postgres/index.ts';
import { canary, followTwin, plantTwin } from '../../../src/testing/checks/twins.ts';
import { createDatabase, type TestDatabase } from './databases.ts';
import { poolOn, startServer, superuser } from './server.ts';
import { tables } from './tables.ts';

/** The verb that this store has beyond the port. */
const takeEvents = (store: PostgresStore) =>
  fc.integer({ min: 0, max: 9 }).map((limit) => ({
    name: 'takeEvents',
    async make() {
      const taken: unknown[] = [];
      const outcome = await store.takeEvents('own', { reader: 'r', limit }, async (events) => void taken.push(...events));
      return { outcome, taken };
    },
  }));

const rowsOf = async (database: TestDatabase, tenant: string) => {
  const found = [];
  for (const table of tables) {
    found.push(
      (await database.asSuperuser(`SELECT * FROM ${table} AS stored WHERE tenant = '${tenant}' ORDER BY stored::text`)).rows,
    );
  }
  return JSON.stringify(found);
};

describe.each([{ walls: 'ENABLE' }, { walls: 'DISABLE' }])(
  'row level security $walls, a pool with one connection',
  ({ walls }) => {
    let database: TestDatabase;
    let store: PostgresStore;
    beforeAll(async () => {
      database = await createDatabase();
      store = postgresStore({ database: database.pool(1), prepare: true });
      await store.migrate();
      for (const table of tables) await database.asSuperuser(`ALTER TABLE ${table} ${walls} ROW LEVEL SECURITY`);
    });
    afterAll(() => database.close());

    test('thousands of calls for one tenant show and change nothing of its twin', async () => {
      await plantTwin(store);
      const before = await rowsOf(database, 'other');
      const answers = await followTwin(store, { calls: 5_000, further: [takeEvents(store)] });
      expect(answers).toBeGreaterThan(3_600);
      expect(await rowsOf(database, 'other')).toBe(before);
    });
  },
);

test('the server’s log shows nothing of the twin either', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-log-'));
  const log = join(folder, 'server.log');
  const server = await startServer({ log });
  const pool = poolOn({ host: server.host, user: superuser, database: 'postgres', max: 1 });
  try {
    const store = postgresStore({ database: pool });
    await store.migrate();
    await plantTwin(store);
    const written = readFileSync(log, 'utf8').length;
    await followTwin(store, { calls: 1_000 });
    const since = readFileSync(log, 'utf8').slice(written);
    expect(since).toContain('ERROR:');
    expect(since).not.toContain(canary);
  } finally {
    await pool.end();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('the second wall', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
    const store = postgresStore({ database: database.pool(1) });
    await store.migrate();
    const event = { type: 'tenant.rebuilt', at: '2026-01-01T00:00:00.000Z', actor: 'a', data: {} } as const;
    for (const tenant of ['t1', 't2', '']) await store.commit([{ tenant, expect: [], writes: [], events: [event] }]);
  });
  afterAll(() => database.close());

  test('the owner of the tables sees nothing without a tenant, and only its own with one', async () => {
    const client = await database.client();
    const seen = async () => (await client.query('SELECT tenant FROM clientele_event')).rows.map(({ tenant }) => tenant);
    expect(await seen()).toEqual([]);
    await client.query("BEGIN; SELECT set_config('clientele.tenant', '=t1', true)");
    expect(await seen()).toEqual(['t1']);
    await client.query('COMMIT');
    // The setting is the empty text now, which is no tenant; the tenant of that name needs its sign too.
    expect(await seen()).toEqual([]);
    await client.query("BEGIN; SELECT set_config('clientele.tenant', '=', true)");
    expect(await seen()).toEqual(['']);
    await client.query('ROLLBACK');
  });

  test('the owner writes nothing into another tenant', async () => {
    const client = await database.client();
    await client.query("BEGIN; SELECT set_config('clientele.tenant', '=t1', true)");
    await expect(client.query("INSERT INTO clientele_event VALUES ('t2', 9, '{}')")).rejects.toThrow('row-level security');
    await client.query('ROLLBACK');
    await client.query("BEGIN; SELECT set_config('clientele.tenant', '=t1', true)");
    expect((await client.query("DELETE FROM clientele_event WHERE tenant = 't2'")).rowCount).toBe(0);
    await client.query('ROLLBACK');
  });

  test('a call leaves no tenant behind on its connection', async () => {
    const client = await database.client();
    const store = postgresStore({ database: client });
    await store.events('t1', 0, 9);
    await store.commit([{ tenant: 't1', expect: [], writes: [{ kind: 'release', key: 'web:1', clientId: 'c' }], events: [] }]);
    const { rows } = await client.query("SELECT current_setting('clientele.tenant', true) AS tenant");
    expect(rows).toEqual([{ tenant: '' }]);
  });
});
