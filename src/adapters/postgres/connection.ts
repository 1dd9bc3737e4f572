import { ClienteleError } from '../../shared/errors.ts';
import type { BorrowedLike, PoolLike, PostgresDatabaseLike, QueryableLike, TransactingLike } from './database-like.ts';

/** One row of a result, whose values are all texts. */
export type Row = Readonly<Record<string, string | null>>;

/** Runs a statement and gives its rows. */
export type Run = (text: string, values: readonly unknown[]) => Promise<readonly Row[]>;

/** A database, whatever the driver. What the driver throws becomes `store-failed`. */
export interface Connection {
  readonly run: Run;
  /** Runs `work` in a transaction on one connection: all of it is kept, or, when anything throws, nothing. */
  transaction<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
}

const known = new WeakMap<PostgresDatabaseLike, Connection>();

/** Wraps a driver: see {@link Connection}. Stores that share a database share its wrapping, since one connection has one queue. */
export function connectionOf(database: PostgresDatabaseLike): Connection {
  const connection = known.get(database) ?? wrap(database);
  known.set(database, connection);
  return connection;
}

function wrap(database: PostgresDatabaseLike): Connection {
  if (isTransacting(database)) {
    return {
      run: runOn(database),
      transaction: (work) => guarded(() => database.transaction((connection) => work(runOn(connection)))),
    };
  }
  if (isPool(database)) {
    return {
      run: runOn(database),
      async transaction(work) {
        const borrowed = await guarded(() => database.connect());
        return inTransaction(borrowed, work, (broken) => borrowed.release(broken));
      },
    };
  }
  return oneConnection(database);
}

const isTransacting = (database: PostgresDatabaseLike): database is TransactingLike => 'transaction' in database;
const isPool = (database: PostgresDatabaseLike): database is PoolLike => 'totalCount' in database && 'connect' in database;

/** A single connection: what comes while a transaction runs would become a part of it, and so has to wait. */
function oneConnection(database: QueryableLike): Connection {
  let last: Promise<unknown> = Promise.resolve();
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const run = runOn(database);
  return {
    run: (text, values) => alone(() => run(text, values)),
    transaction: (work) => alone(() => inTransaction(database, work, () => undefined)),
  };
}

async function inTransaction<Result>(
  connection: QueryableLike | BorrowedLike,
  work: (run: Run) => Promise<Result>,
  done: (broken: boolean) => unknown,
): Promise<Result> {
  const run = runOn(connection);
  let broken = false;
  try {
    await run('BEGIN', []);
    const result = await work(run);
    await run('COMMIT', []);
    return result;
  } catch (error) {
    // A connection that cannot even roll back is of no more use.
    await connection.query('ROLLBACK').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    done(broken);
  }
}

const runOn =
  (queryable: QueryableLike): Run =>
  (text, values) =>
    guarded(async () => (await queryable.query(text, [...values])).rows as Row[]);

async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ClienteleError) throw cause;
    throw new ClienteleError('store-failed', `PostgreSQL failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
