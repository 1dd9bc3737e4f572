import { describeOn } from './conformance.ts';
import { createDatabase } from './databases.ts';
import { emptyTables } from './tables.ts';

describeOn('PostgreSQL, a pool', async () => {
  const test = await createDatabase();
  return { database: test.pool(), empty: () => test.asSuperuser(emptyTables), close: test.close };
});
