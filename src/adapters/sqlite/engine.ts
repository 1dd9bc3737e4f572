import { ClienteleError } from '../../shared/errors.ts';
import type { SqlValue } from '../sql/row-tables.ts';
import type { DatabaseSyncLike, StatementSyncLike } from './database-like.ts';

/** One row of a result. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A database whose statements are prepared once. What the engine throws becomes `store-busy` or `store-failed`. */
export interface Engine {
  exec(sql: string): void;
  /** Returns how many rows were inserted, changed or deleted. */
  run(sql: string, ...values: SqlValue[]): number;
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
        return Number(statement(sql).run(...values).changes);
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
      try {
        self.run(begin);
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

function failure(cause: unknown): ClienteleError {
  const code = comesFromOthers(cause) ? 'store-busy' : 'store-failed';
  return new ClienteleError(code, `SQLite failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}

/** SQLITE_BUSY and SQLITE_PROTOCOL; an extended code keeps the plain one in its last byte. */
const busyCodes: readonly number[] = [5, 15];
const busyNames = /^SQLITE_(?:BUSY|PROTOCOL)/;

/** Whether other connections caused it: node:sqlite tells by a number, better-sqlite3 by a name. */
function comesFromOthers(cause: unknown): boolean {
  const { errcode, code } = (cause ?? {}) as { readonly errcode?: unknown; readonly code?: unknown };
  return typeof errcode === 'number' ? busyCodes.includes(errcode & 0xff) : busyNames.test(String(code));
}

function rollBack(database: DatabaseSyncLike): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // Nothing had begun, or SQLite rolled back by itself, as it does when the disk is full; the first error says why.
  }
}
