import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { postgresStore } from '../../../src/adapters/postgres/index.ts';
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
