import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import Database from 'better-sqlite3';
import pg from 'pg';
import { type PostgresDatabaseLike, postgresStore } from '../../src/adapters/postgres/index.ts';
import { sqliteStore } from '../../src/adapters/sqlite/index.ts';
import type { ClientStore } from '../../src/ports/client-store.ts';
import { followModel } from '../../src/testing/checks/model.ts';
import { poolOn, startServer, superuser } from './postgres/server.ts';

/** Each engine makes the same kind of random calls as the memory store; a number as argument says how many sequences. */
const sequences = Number(process.argv[2] ?? 1_000);
const folder = mkdtempSync(join(tmpdir(), 'clientele-model-'));
const server = await startServer();
const pglite = await PGlite.create();

async function migrated(database: PostgresDatabaseLike, prepare = false): Promise<ClientStore> {
  const store = postgresStore({ database, prepare });
  await store.migrate();
  return store;
}

async function databaseWith(name: string, setting: string): Promise<pg.Pool> {
  const admin = new pg.Client({ host: server.host, user: superuser, database: 'postgres' });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.query(`ALTER DATABASE ${name} SET ${setting}`);
  await admin.end();
  return poolOn({ host: server.host, user: superuser, database: name, max: 4 });
}

const pools: readonly pg.Pool[] = [
  await databaseWith('committed', "default_transaction_isolation = 'read committed'"),
  await databaseWith('serializable', "default_transaction_isolation = 'serializable'"),
];
const stores: Readonly<Record<string, ClientStore>> = {
  'node:sqlite': sqliteStore({ path: join(folder, 'node.db') }),
  'better-sqlite3': sqliteStore({ database: new Database(join(folder, 'better.db')) }),
  PGlite: await migrated(pglite),
  'PostgreSQL, read committed': await migrated(pools[0] as pg.Pool, true),
  'PostgreSQL, serializable': await migrated(pools[1] as pg.Pool, true),
};
try {
  for (const [engine, store] of Object.entries(stores)) {
    const begun = performance.now();
    const calls = await followModel(store, { sequences, longest: 50 });
    console.log({ engine, sequences, calls, differences: 0, seconds: ((performance.now() - begun) / 1000).toFixed(1) });
    await store.close();
  }
} finally {
  await Promise.all(pools.map((pool) => pool.end()));
  await pglite.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
