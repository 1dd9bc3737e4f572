import type { SqlValue } from '../sql/row-tables.ts';

/** The part of a prepared statement that the store uses. */
export interface StatementSyncLike {
  run(...values: SqlValue[]): { readonly changes: number | bigint };
  get(...values: SqlValue[]): unknown;
  all(...values: SqlValue[]): unknown[];
}

/** The part of a SQLite database that the store uses: `DatabaseSync` of node:sqlite and better-sqlite3's `Database` have it. */
export interface DatabaseSyncLike {
  exec(sql: string): unknown;
  prepare(sql: string): StatementSyncLike;
  close(): unknown;
}
