import { describeOn } from './conformance.ts';
import { createDatabase } from './databases.ts';

describeOn('PostgreSQL, a pool', async () => {
  const test = await createDatabase();
  return { database: test.pool(), asSuperuser: test.asSuperuser, close: test.close };
});
