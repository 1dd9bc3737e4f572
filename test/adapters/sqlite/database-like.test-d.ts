import type { DatabaseSync } from 'node:sqlite';
import type Database from 'better-sqlite3';
import { expectTypeOf, test } from 'vitest';
import type { DatabaseSyncLike, SqliteOptions } from '../../../src/adapters/sqlite/index.ts';

test('the databases of node:sqlite and better-sqlite3 fit', () => {
  expectTypeOf<DatabaseSync>().toExtend<DatabaseSyncLike>();
  expectTypeOf<Database.Database>().toExtend<DatabaseSyncLike>();
  expectTypeOf<{ database: Database.Database }>().toExtend<SqliteOptions>();
});
