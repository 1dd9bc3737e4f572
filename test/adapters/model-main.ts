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
import { followTwin, plantTwin } from '../../src/testing/checks/twins.ts';
import { poolOn, startServer, superuser } from './postgres/server.ts';

/**
 * Each engine makes the same kind of random calls as the memory store, and then five for one tenant in place of each sequence, which must
 * see nothing of its twin; a number as argument says how many sequences.
 */
const sequences = Number(process.argv[2] ?? 1_000);
const folder = mkdtempSync(join(tmpdir(), 'clientele-model-'));
const server = await startServer();
const pglite = await PGlite.create();

async function migrated(database: PostgresDatabaseLike, prepare = false): Promise<ClientStore> {
  const store = postgresStore({ database, prepare });
  await store.migrate();
  return store;
}

async function asSuperuser(...statements: readonly string[]): Promise<void> {
  const admin = new pg.Client({ host: server.host, user: superuser, database: 'postgres' });
  await admin.connect();
  for (const statement of statements) await admin.query(statement);
  await admin.end();
}

async function databaseWith(name: string, isolation: string, user = superuser, max = 4): Promise<pg.Pool> {
  await asSuperuser(
    `CREATE DATABASE ${name} OWNER ${user}`,
    `ALTER DATABASE ${name} SET default_transaction_isolation = '${isolation}'`,
  );
  return poolOn({ host: server.host, user, database: name, max });
}

await asSuperuser('CREATE ROLE owner LOGIN');
const pools = {
  committed: await databaseWith('committed', 'read committed'),
  serializable: await databaseWith('serializable', 'serializable'),
  // Row level security holds for an owner who is no superuser.
  walled: await databaseWith('walled', 'read committed', 'owner', 1),
};
const stores: Readonly<Record<string, ClientStore>> = {
  'node:sqlite': sqliteStore({ path: join(folder, 'node.db') }),
  'better-sqlite3': sqliteStore({ database: new Database(join(folder, 'better.db')) }),
  PGlite: await migrated(pglite),
  'PostgreSQL, read committed': await migrated(pools.committed, true),
  'PostgreSQL, serializable': await migrated(pools.serializable, true),
  'PostgreSQL, row level security, one connection': await migrated(pools.walled),
};
try {
  for (const [engine, store] of Object.entries(stores)) {
    const begun = performance.now();
    const calls = await followModel(store, { sequences, longest: 50 });
    await plantTwin(store);
    const twinCalls = sequences * 5;
    await followTwin(store, { calls: twinCalls });
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log({ engine, sequences, calls, differences: 0, 'calls beside a twin': twinCalls, leaks: 0, seconds });
    await store.close();
  }
} finally {
  await Promise.all(Object.values(pools).map((pool) => pool.end()));
  await pglite.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
