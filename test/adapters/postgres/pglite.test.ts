import { PGlite } from '@electric-sql/pglite';
import { describeOn } from './conformance.ts';
import { emptyTables } from './tables.ts';

describeOn('PGlite', async () => {
  const database = await PGlite.create();
  // Row level security does not hold for PGlite's own user, who may do everything.
  await database.exec('CREATE ROLE owner; GRANT ALL ON SCHEMA public TO owner; SET ROLE owner');
  const empty = () => database.exec(`RESET ROLE; ${emptyTables}; SET ROLE owner`);
  return { database, empty, close: () => database.close() };
});
