import { ClienteleError } from '../../shared/errors.ts';
import type { SqlValue } from '../sql/row-tables.ts';
import type { DatabaseSyncLike, StatementSyncLike } from './database-like.ts';

/** One row of a result. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A database whose statements are prepared once. What the engine throws becomes `store-failed`. */
export interface Engine {
  exec(sql: string): void;
  run(sql: string, ...values: SqlValue[]): void;
  get(sql: string, ...values: SqlValue[]): SqlRow | undefined;
  all(sql: string, ...values: SqlValue[]): readonly SqlRow[];
  /** Runs `work` in a transaction: all of it is kept, or, when anything throws, nothing. */
  transaction<Result>(begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => Result): Result;
  close(): void;
}

/** Wraps a database: see {@link Engine}. */
export function engine(database: DatabaseSyncLike): Engine {
  const prepared = new Map<string, StatementSyncLike>();

  function statement(sql: string): StatementSyncLike {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const made = database.prepare(sql);
    prepared.set(sql, made);
    return made;
  }

  // Each method catches for itself: one closure less on every call of the hot path.
  const self: Engine = {
    exec(sql) {
      try {
        database.exec(sql);
      } catch (cause) {
        throw failure(cause);
      }
    },
    run(sql, ...values) {
      try {
        statement(sql).run(...values);
      } catch (cause) {
        throw failure(cause);
      }
    },
    get(sql, ...values) {
      try {
        return statement(sql).get(...values) as SqlRow | undefined;
      } catch (cause) {
        throw failure(cause);
      }
    },
    all(sql, ...values) {
      try {
        return statement(sql).all(...values) as SqlRow[];
      } catch (cause) {
        throw failure(cause);
      }
    },
    transaction(begin, work) {
      self.run(begin);
      try {
        const result = work();
        self.run('COMMIT');
        return result;
      } catch (error) {
        rollBack(database);
        throw error;
      }
    },
    close() {
      try {
        database.close();
      } catch (cause) {
        throw failure(cause);
      }
    },
  };
  return self;
}

const failure = (cause: unknown): ClienteleError =>
  new ClienteleError('store-failed', `SQLite failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });

function rollBack(database: DatabaseSyncLike): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // SQLite rolled back by itself, as it does when the disk is full; the first error says why.
  }
}
