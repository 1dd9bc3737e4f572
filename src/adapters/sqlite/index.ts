export type { DatabaseSyncLike, StatementSyncLike } from './database-like.ts';
export { type SqliteOptions, sqliteStore } from './sqlite-store.ts';
