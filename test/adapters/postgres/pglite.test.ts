import { PGlite } from '@electric-sql/pglite';
import { describeOn } from './conformance.ts';
import type { AsSuperuser } from './older-schemas.ts';

describeOn('PGlite', async () => {
  const database = await PGlite.create();
  // Row level security does not hold for PGlite's own user, who may do everything.
  await database.exec('CREATE ROLE owner; GRANT ALL ON SCHEMA public TO owner; SET ROLE owner');
  const asSuperuser: AsSuperuser = async (text, values) => {
    await database.exec('RESET ROLE');
    try {
      return values === undefined ? { rows: await database.exec(text).then(rowsOfLast) } : await database.query(text, values);
    } finally {
      await database.exec('SET ROLE owner');
    }
  };
  return { database, asSuperuser, close: () => database.close() };
});

const rowsOfLast = (results: readonly { readonly rows: unknown[] }[]): unknown[] => results.at(-1)?.rows ?? [];
