import { describeOn } from './conformance.ts';
import { createDatabase } from './databases.ts';
import { emptyTables } from './tables.ts';

// Distributed engines run every transaction so.
describeOn('PostgreSQL, serializable', async () => {
  const test = await createDatabase(["default_transaction_isolation = 'serializable'"]);
  return { database: test.pool(), empty: () => test.asSuperuser(emptyTables), close: test.close };
});
