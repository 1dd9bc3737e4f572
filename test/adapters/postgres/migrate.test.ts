import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgresStore } from '../../../src/adapters/postgres/index.ts';
import { migrations } from '../../../src/adapters/postgres/migrations.ts';
import { createDatabase, type TestDatabase } from './databases.ts';
import { tables } from './tables.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.close());

test('without tables every verb says what to do', async () => {
  const store = postgresStore({ database: database.pool(1) });
  await expect(store.accounts('t', { limit: 1 })).rejects.toMatchObject({
    code: 'store-failed',
    message: expect.stringContaining('migrate()'),
  });
});

test('twenty instances that start at once make the tables once, and those that come later keep the rows', async () => {
  const stores = Array.from({ length: 20 }, () => postgresStore({ database: database.pool(1) }));
  await Promise.all(stores.map((store) => store.migrate()));
  await stores[0]?.commit([{ tenant: 't', expect: [], writes: [], events: [event] }]);
  await Promise.all(stores.map((store) => store.migrate()));
  expect(await stores[1]?.events('t', 0, 9)).toHaveLength(1);
  expect((await database.asSuperuser('SELECT version FROM clientele_schema')).rows).toEqual([{ version: migrations.length }]);
});

const event = { type: 'tenant.rebuilt', at: '2026-01-01T00:00:00.000Z', actor: 'test', data: {} } as const;

test('every table has row level security on, for its owner too, and every index begins with the tenant', async () => {
  const { rows: walls } = await database.asSuperuser(
    `SELECT relname, relrowsecurity, relforcerowsecurity, (SELECT count(*)::int FROM pg_policy WHERE polrelid = c.oid) AS policies
     FROM pg_class c WHERE relkind = 'r' AND relname LIKE 'clientele\\_%' AND relname <> 'clientele_schema'`,
  );
  expect(walls.map(({ relname }) => relname).sort()).toEqual([...tables].sort());
  for (const wall of walls) expect(wall).toMatchObject({ relrowsecurity: true, relforcerowsecurity: true, policies: 1 });
  const { rows: indexes } = await database.asSuperuser(
    "SELECT indexdef FROM pg_indexes WHERE tablename LIKE 'clientele\\_%' AND indexdef NOT LIKE '%USING btree (tenant%'",
  );
  expect(indexes).toEqual([]);
  const { rows: others } = await database.asSuperuser(
    `SELECT conname FROM pg_constraint WHERE contype = 'f' AND conrelid::regclass::text LIKE 'clientele\\_%'
     UNION ALL SELECT relname FROM pg_class WHERE relkind = 'S'`,
  );
  expect(others).toEqual([]);
});

test('text sorts by code point', async () => {
  const { rows } = await database.asSuperuser(
    `SELECT attrelid::regclass::text || '.' || attname AS name FROM pg_attribute
     WHERE attrelid::regclass::text LIKE 'clientele\\_%' AND attcollation NOT IN (0, '"C"'::regcollation)
       AND attrelid IN (SELECT oid FROM pg_class WHERE relkind = 'r')`,
  );
  expect(rows).toEqual([]);
});

test('tables of every older version are brought up to date with their rows', async () => {
  for (let version = 1; version < migrations.length; version += 1) {
    const old = await createDatabase();
    const pool = old.pool(1);
    for (const statement of migrations.slice(0, version).flat()) await pool.query(statement);
    await pool.query(
      `CREATE TABLE clientele_schema (version integer NOT NULL); INSERT INTO clientele_schema VALUES (${version})`,
    );
    await old.asSuperuser("INSERT INTO clientele_account VALUES ('t', 'a', 1, '{}')");
    const store = postgresStore({ database: pool });
    await expect(store.accounts('t', { limit: 9 })).rejects.toMatchObject({ code: 'store-failed', details: { found: version } });
    await store.migrate();
    expect((await store.accounts('t', { limit: 9 })).rows).toEqual([{ id: 'a', version: 1 }]);
    await old.close();
  }
});

test('tables of a newer library are left alone', async () => {
  await database.asSuperuser('UPDATE clientele_schema SET version = 99');
  const store = postgresStore({ database: database.pool(1) });
  await expect(store.migrate()).rejects.toMatchObject({ code: 'store-too-new', details: { found: 99 } });
  await expect(store.find('t', {})).rejects.toMatchObject({ code: 'store-too-new' });
});
