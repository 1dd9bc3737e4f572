import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgresStore } from '../../../src/adapters/postgres/index.ts';
import { migrations } from '../../../src/adapters/postgres/migrations.ts';
import { createDatabase, type TestDatabase } from './databases.ts';
import { stepsBack } from './older-schemas.ts';
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

test('what is taken back to an older version has the tables that the migrations made then', async () => {
  const [old, now] = [await createDatabase(), await createDatabase()];
  const then: string[] = [];
  for (const statements of migrations.slice(0, -1)) {
    for (const statement of statements) await old.asSuperuser(statement);
    then.push(await tablesOf(old));
  }
  const store = postgresStore({ database: now.pool(1) });
  await store.migrate();
  for (let version = migrations.length - 1; version > 0; version -= 1) {
    await stepsBack[version - 1]?.undo(now.asSuperuser);
    expect(await tablesOf(now), `version ${version}`).toBe(then[version - 1]);
  }
  await now.asSuperuser('UPDATE clientele_schema SET version = 1');
  await expect(postgresStore({ database: now.pool(1) }).accounts('t', { limit: 9 })).rejects.toMatchObject({
    code: 'store-failed',
    details: { found: 1 },
  });
  await Promise.all([old.close(), now.close()]);
});

/** All that makes the tables of a database: columns, indexes, walls. */
async function tablesOf({ asSuperuser }: TestDatabase): Promise<string> {
  const columns = await asSuperuser(
    `SELECT attrelid::regclass::text AS of, attname, atttypid::regtype::text AS type, attnotnull, attcollation::regcollation::text AS by,
       pg_get_expr(adbin, adrelid) AS usual
     FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
     WHERE attrelid::regclass::text LIKE 'clientele\\_%' AND attnum > 0 AND NOT attisdropped
       AND attrelid IN (SELECT oid FROM pg_class WHERE relkind = 'r' AND relname <> 'clientele_schema')
     ORDER BY 1, 2`,
  );
  const indexes = await asSuperuser(
    "SELECT indexdef FROM pg_indexes WHERE tablename LIKE 'clientele\\_%' AND tablename <> 'clientele_schema' ORDER BY indexname",
  );
  const walls = await asSuperuser(
    `SELECT relname, reloptions, relrowsecurity, relforcerowsecurity, pg_get_expr(polqual, c.oid) AS own, pg_get_expr(polwithcheck, c.oid) AS new
     FROM pg_class c LEFT JOIN pg_policy ON polrelid = c.oid
     WHERE relkind = 'r' AND relname LIKE 'clientele\\_%' AND relname <> 'clientele_schema' ORDER BY relname`,
  );
  return JSON.stringify([columns.rows, indexes.rows, walls.rows], undefined, 1);
}

test('tables of a newer library are left alone', async () => {
  await database.asSuperuser('UPDATE clientele_schema SET version = 99');
  const store = postgresStore({ database: database.pool(1) });
  await expect(store.migrate()).rejects.toMatchObject({ code: 'store-too-new', details: { found: 99 } });
  await expect(store.find('t', {})).rejects.toMatchObject({ code: 'store-too-new' });
});
