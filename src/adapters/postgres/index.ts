export type { BorrowedLike, PoolLike, PostgresDatabaseLike, QueryableLike, TransactingLike } from './database-like.ts';
export { type PostgresOptions, type PostgresStore, postgresStore } from './postgres-store.ts';
export type { TakenEvents } from './take-events.ts';
