import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PostgresStore, postgresStore } from '../../../src/adapters/postgres/index.ts';
import { askedOfFewNames, everythingOf } from '../../../src/testing/checks/everything.ts';
import { arbitraryChange } from '../../../src/testing/index.ts';
import { aChange, anEvent } from '../../../src/testing/rows.ts';
import { createDatabase } from './databases.ts';
import { tables } from './tables.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/postgres.md'), 'utf8');

test('the page on PostgreSQL grants and distributes every table that holds tenants’ rows', async () => {
  const database = await createDatabase();
  await postgresStore({ database: database.pool(1) }).migrate();
  const { rows } = await database.asSuperuser("SELECT relname FROM pg_class WHERE relkind = 'r' AND relname LIKE 'clientele_%'");
  await database.close();
  const made = rows.map(({ relname }) => relname).filter((name) => name !== 'clientele_schema');
  expect(made.sort()).toEqual(tables.toSorted());
  const granted = /GRANT SELECT, INSERT, UPDATE, DELETE ON([^;]*) TO service;/.exec(page)?.[1]?.match(/clientele_\w+/g);
  expect(granted?.sort()).toEqual(made);
  const distributed = [...page.matchAll(/create_distributed_table\('(\w+)', 'tenant'/g)].map(([, name]) => name);
  expect(distributed.sort()).toEqual(made);
});

test('a tenant is moved as the page says: its rows are the same, its readers and writers go on', async () => {
  const [old, next] = [await createDatabase(), await createDatabase()];
  const [from, to] = [old, next].map((database) => postgresStore({ database: database.pool(1) })) as [
    PostgresStore,
    PostgresStore,
  ];
  for (const store of [from, to]) await store.migrate();
  for (const change of fc.sample(arbitraryChange(['acme', 'other']), { numRuns: 60, seed: 5 })) await from.commit([change]);
  await from.takeEvents('acme', { reader: 'r', limit: 2 }, async () => undefined);
  const before = await everythingOf(from, 'acme', askedOfFewNames, 99);
  for (const table of tables) {
    const { rows } = await old.asSuperuser(`SELECT json_agg(moved) AS moved FROM ${table} AS moved WHERE tenant = 'acme'`);
    const [{ moved }] = rows;
    await next.asSuperuser(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [
      JSON.stringify(moved ?? []),
    ]);
    await old.asSuperuser(`DELETE FROM ${table} WHERE tenant = 'acme'`);
  }
  expect(await everythingOf(to, 'acme', askedOfFewNames, 99)).toEqual(before);
  await to.commit([aChange([], { tenant: 'acme', events: [anEvent()] })]);
  const positions = (await to.events('acme', 0, 1000)).map(({ position }) => position);
  expect(positions).toEqual(Array.from({ length: before.events.length + 1 }, (_, index) => index + 1));
  const taken: number[] = [];
  await to.takeEvents(
    'acme',
    { reader: 'r', limit: 1000 },
    async (events) => void taken.push(...events.map((event) => event.position)),
  );
  expect(taken).toEqual(positions.slice(2));
  expect(await from.events('acme', 0, 9)).toEqual([]);
  expect((await from.events('other', 0, 9)).length).toBeGreaterThan(0);
  await Promise.all([old.close(), next.close()]);
});
