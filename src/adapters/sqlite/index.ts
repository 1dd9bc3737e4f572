export type { DatabaseSyncLike, StatementSyncLike } from './database-like.ts';
export { type SqliteOptions, type SqliteStore, sqliteStore } from './sqlite-store.ts';
