import { ClienteleError } from '../../shared/errors.ts';
import { digest } from '../../shared/json.ts';
import type { PoolLike, PostgresDatabaseLike, QueryableLike, TransactingLike } from './database-like.ts';
import { passing } from './retry.ts';

/** One row of a result, whose values are all texts. */
export type Row = Readonly<Record<string, string | null>>;

/** Runs a statement and gives its rows. */
export type Run = (text: string, values: readonly unknown[]) => Promise<readonly Row[]>;

/** A database, whatever the driver. What the driver throws becomes `store-busy` or `store-failed`. */
export interface Connection {
  readonly run: Run;
  /** Runs `work` in a transaction on one connection: all of it is kept, or, when anything throws, nothing. */
  transaction<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
}

/** Wraps a driver: see {@link Connection}. */
export function connectionOf(database: PostgresDatabaseLike, query: Query): Connection {
  const runOn =
    (queryable: QueryableLike): Run =>
    (text, values) =>
      guarded(async () => (await query(queryable, text, [...values])).rows as Row[]);
  if (isTransacting(database)) {
    return {
      run: runOn(database),
      transaction: (work) => transactionOf(database, (connection) => work(runOn(connection))),
    };
  }
  if (isPool(database)) {
    return {
      run: runOn(database),
      async transaction(work) {
        const borrowed = await guarded(() => database.connect());
        borrowed.on?.('error', heard);
        return inTransaction(
          borrowed,
          () => work(runOn(borrowed)),
          (broken) => {
            borrowed.off?.('error', heard);
            borrowed.release(broken);
          },
        );
      },
    };
  }
  const line = lineOf(database);
  const run = runOn(database);
  /** One after the other, and never within a transaction that was left open. */
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> =>
    line.alone(async () => {
      if (line.isOpen) await guarded(() => database.query('ROLLBACK'));
      line.isOpen = false;
      return work();
    });
  return {
    run: (text, values) => alone(() => run(text, values)),
    transaction: (work) =>
      alone(() =>
        inTransaction(
          database,
          () => work(run),
          (broken) => {
            line.isOpen = broken;
          },
        ),
      ),
  };
}

/** What broke a connection also fails its next statement, which says so. */
const heard = (): void => undefined;

/** How a statement is put to a driver. */
export type Query = (queryable: QueryableLike, text: string, values: unknown[]) => ReturnType<QueryableLike['query']>;

/** The statement and its values, as every driver takes them. */
export const plainQuery: Query = (queryable, text, values) => queryable.query(text, values);

/** With a name for each statement, by which `pg` prepares it once a connection. */
export const preparedQuery: Query = (queryable, text, values) => {
  const name = nameOf(text);
  return (queryable as unknown as { query(config: object): ReturnType<QueryableLike['query']> }).query({ name, text, values });
};

const names = new Map<string, string>();

/** PostgreSQL cuts longer names off. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `clientele_${digest(text)}`;
  names.set(text, name);
  return name;
}

const isTransacting = (database: PostgresDatabaseLike): database is TransactingLike => 'transaction' in database;
const isPool = (database: PostgresDatabaseLike): database is PoolLike => 'totalCount' in database && 'connect' in database;

/** What `work` throws comes out as it is; only what the driver throws is the store's failure. */
async function transactionOf<Result>(
  database: TransactingLike,
  work: (connection: QueryableLike) => Promise<Result>,
): Promise<Result> {
  let thrown: { readonly error: unknown } | undefined;
  try {
    return await guarded(() =>
      database.transaction((connection) =>
        work(connection).catch((error: unknown) => {
          thrown = { error };
          throw error;
        }),
      ),
    );
  } catch (error) {
    throw thrown === undefined ? error : thrown.error;
  }
}

/** What waits for a single connection. */
interface Line {
  readonly alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Whether a transaction may be open still, because its ROLLBACK failed: a driver may give up a statement without sending it. */
  isOpen: boolean;
}

const lines = new WeakMap<QueryableLike, Line>();

/**
 * The line of a single connection, whatever the number of stores on it: what comes while a transaction runs would become a part of it,
 * and so has to wait.
 */
function lineOf(database: QueryableLike): Line {
  const known = lines.get(database);
  if (known !== undefined) return known;
  let last: Promise<unknown> = Promise.resolve();
  const line: Line = {
    isOpen: false,
    alone: (work) => {
      const mine = last.then(work);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
  lines.set(database, line);
  return line;
}

async function inTransaction<Result>(
  connection: QueryableLike,
  work: () => Promise<Result>,
  done: (broken: boolean) => unknown,
): Promise<Result> {
  let broken = false;
  try {
    await guarded(() => connection.query('BEGIN'));
    const result = await work();
    await guarded(() => connection.query('COMMIT'));
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

async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ClienteleError) throw cause;
    const code = comesFromOthers(cause) ? 'store-busy' : 'store-failed';
    throw new ClienteleError(code, `PostgreSQL failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** Lost races, and locks that were not to be had in the time that the server's settings give: nothing was kept. */
const busyCodes: readonly unknown[] = [...passing, '55P03'];

const comesFromOthers = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && busyCodes.includes(cause.code);
