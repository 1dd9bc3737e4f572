import { describeOn } from './conformance.ts';
import { createDatabase } from './databases.ts';
import { emptyTables } from './tables.ts';

// Distributed engines run every transaction so. Prepared, where the kit on a pool is not.
describeOn('PostgreSQL, serializable', async () => {
  const test = await createDatabase(["default_transaction_isolation = 'serializable'"]);
  return { database: test.pool(), prepare: true, empty: () => test.asSuperuser(emptyTables), close: test.close };
});
