import type { SqlValue } from '../../../src/adapters/sql/row-tables.ts';
import type { DatabaseSyncLike } from '../../../src/adapters/sqlite/index.ts';
import type { DriverCall } from '../../../src/testing/index.ts';

/** A database each of whose calls goes through this. */
export function throughDriver(database: DatabaseSyncLike, through: DriverCall): DatabaseSyncLike {
  return {
    exec: (sql) => through(() => database.exec(sql)),
    prepare: (sql) => {
      const statement = through(() => database.prepare(sql));
      return {
        run: (...values: SqlValue[]) => through(() => statement.run(...values)),
        get: (...values: SqlValue[]) => through(() => statement.get(...values)),
        all: (...values: SqlValue[]) => through(() => statement.all(...values)),
      };
    },
    close: () => database.close(),
  };
}
