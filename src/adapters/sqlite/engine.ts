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

  const self: Engine = {
    exec: (sql) => guarded(() => void database.exec(sql)),
    run: (sql, ...values) => guarded(() => void statement(sql).run(...values)),
    get: (sql, ...values) => guarded(() => statement(sql).get(...values) as SqlRow | undefined),
    all: (sql, ...values) => guarded(() => statement(sql).all(...values) as SqlRow[]),
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
    close: () => guarded(() => void database.close()),
  };
  return self;
}

function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new ClienteleError('store-failed', `SQLite failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

function rollBack(database: DatabaseSyncLike): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // SQLite rolled back by itself, as it does when the disk is full; the first error says why.
  }
}
