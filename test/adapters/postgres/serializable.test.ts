import { describeOn } from './conformance.ts';
import { createDatabase } from './databases.ts';

// Distributed engines run every transaction so. Prepared, where the kit on a pool is not.
describeOn('PostgreSQL, serializable', async () => {
  const test = await createDatabase(["default_transaction_isolation = 'serializable'"]);
  return { database: test.pool(), prepare: true, asSuperuser: test.asSuperuser, close: test.close };
});
