import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type PostgresDatabaseLike, postgresStore } from '../../../src/adapters/postgres/index.ts';
import { describeClientStore } from '../../../src/testing/index.ts';
import { createDatabase } from './databases.ts';
import { emptyTables } from './tables.ts';

/** A database that the checks share, one after the other. */
interface Shared {
  readonly database: PostgresDatabaseLike;
  readonly empty: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

function describeOn(name: string, prepare: () => Promise<Shared>): void {
  describe(name, () => {
    let shared: Shared;
    beforeAll(async () => {
      shared = await prepare();
      await postgresStore(shared).migrate();
    });
    afterAll(() => shared.close());
    describeClientStore({
      describe,
      it,
      create: async () => {
        await shared.empty();
        return postgresStore(shared);
      },
      openAgain: async () => postgresStore(shared),
    });
  });
}

describeOn('PostgreSQL, a pool', async () => {
  const test = await createDatabase();
  return { database: test.pool(), empty: () => test.asSuperuser(emptyTables), close: test.close };
});

describeOn('PostgreSQL, one connection', async () => {
  const test = await createDatabase();
  return { database: await test.client(), empty: () => test.asSuperuser(emptyTables), close: test.close };
});

// Distributed engines run every transaction so.
describeOn('PostgreSQL, serializable', async () => {
  const test = await createDatabase(["default_transaction_isolation = 'serializable'"]);
  return { database: test.pool(), empty: () => test.asSuperuser(emptyTables), close: test.close };
});

describeOn('PGlite', async () => {
  const database = await PGlite.create();
  // Row level security does not hold for PGlite's own user, who may do everything.
  const asOwner = 'CREATE ROLE owner; GRANT ALL ON SCHEMA public TO owner; SET ROLE owner';
  await database.exec(asOwner);
  return { database, empty: () => database.exec(`RESET ROLE; ${emptyTables}; SET ROLE owner`), close: () => database.close() };
});
