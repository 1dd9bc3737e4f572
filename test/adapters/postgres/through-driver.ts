import type { BorrowedLike, PoolLike, QueryableLike, TransactingLike } from '../../../src/adapters/postgres/database-like.ts';
import type { PostgresDatabaseLike } from '../../../src/adapters/postgres/index.ts';
import type { DriverCall } from '../../../src/testing/index.ts';

/** A database each of whose calls goes through this. */
export function throughDriver(database: PostgresDatabaseLike, through: DriverCall): PostgresDatabaseLike {
  // What a driver fails with is a rejection, so these are async whatever throws.
  const query = (on: QueryableLike) => async (text: string, values?: unknown[]) => through(() => on.query(text, values));
  if ('transaction' in database) {
    const transaction: TransactingLike['transaction'] = async (work) =>
      through(() => database.transaction((connection) => work({ query: query(connection) })));
    return { query: query(database), transaction };
  }
  if (!('totalCount' in database)) return { query: query(database) };
  const connect: PoolLike['connect'] = async () => {
    const borrowed: BorrowedLike = await database.connect();
    try {
      through(() => undefined);
    } catch (error) {
      // Nobody else would give it back.
      borrowed.release();
      throw error;
    }
    return {
      query: query(borrowed),
      release: (error) => borrowed.release(error),
      on: (event, listener) => borrowed.on?.(event, listener),
      off: (event, listener) => borrowed.off?.(event, listener),
    };
  };
  return { query: query(database), connect, totalCount: database.totalCount } satisfies PoolLike;
}
