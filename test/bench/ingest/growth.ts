import { statSync } from 'node:fs';
import { join } from 'node:path';
import { sqliteStore } from '../../../src/adapters/sqlite/index.ts';
import type { ClientStore } from '../../../src/ports/client-store.ts';
import { benchMessage } from '../messages.ts';
import type { Databases } from './databases.ts';
import { type Cost, costOf, workspaceOn } from './measure.ts';

/** How many messages are measured at each size. */
const measured = 2_000;

/** Of the messages of the benchmark, every fifth is of a new client. */
const everyFifth = 5;

/** Prints what a message costs in a SQLite store of so many clients, each of which has written once. */
export async function measureSqliteGrowth(sizes: readonly number[], folder: string): Promise<void> {
  const path = join(folder, 'growth.db');
  const store = sqliteStore({ path });
  console.log(`\nSQLite as it grows: one message at a time, durable on every commit, ${measured} messages at each size.`);
  console.table(await growthOf(store, sizes, async () => statSync(path).size));
  await store.close();
}

/** The same on PostgreSQL. */
export async function measurePostgresGrowth(databases: Databases, sizes: readonly number[]): Promise<void> {
  const { pool, store, close } = await databases.next();
  const bytes = async () => Number((await pool.query('SELECT pg_database_size(current_database()) AS bytes')).rows[0].bytes);
  console.log(`\nPostgreSQL as it grows: one message at a time, durable on every commit, ${measured} messages at each size.`);
  console.table(await growthOf(store, sizes, bytes));
  await close();
}

async function growthOf(store: ClientStore, sizes: readonly number[], bytes: () => Promise<number>) {
  const workspace = workspaceOn(store);
  const table: Record<string, object> = {};
  let first: Cost | undefined;
  let taken = 0;
  for (const size of sizes) {
    const full = size * everyFifth;
    for await (const _ of workspace.ingestMany(messagesFrom(taken, full, everyFifth), { batch: 1_000 }));
    const spent = await costOf(async () => {
      for (const message of messagesFrom(full, full + measured, 1)) await workspace.ingest(message);
    });
    taken = full + measured;
    first ??= spent;
    table[`${size} clients`] = {
      'µs a message': Math.round((spent.time / measured) * 1000),
      'µs of work': Math.round((spent.work / measured) * 1000),
      'to the first': (spent.time / first.time).toFixed(2),
      'to the first, in work': (spent.work / first.work).toFixed(2),
      'bytes a client': Math.round((await bytes()) / size),
    };
  }
  return table;
}

function* messagesFrom(start: number, end: number, step: number) {
  for (let index = start; index < end; index += step) yield benchMessage(index);
}
