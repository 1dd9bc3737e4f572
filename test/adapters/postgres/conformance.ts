import { afterAll, beforeAll, describe, it } from 'vitest';
import { type PostgresDatabaseLike, postgresStore } from '../../../src/adapters/postgres/index.ts';
import { describeClientStore } from '../../../src/testing/index.ts';
import { schemasBefore } from '../steps-back.ts';
import { type AsSuperuser, stepsBack, takeBack } from './older-schemas.ts';
import { emptyTables } from './tables.ts';
import { throughDriver } from './through-driver.ts';

/** A database that the checks share, one after the other. */
export interface Shared {
  readonly database: PostgresDatabaseLike;
  readonly prepare?: boolean;
  readonly asSuperuser: AsSuperuser;
  readonly close: () => Promise<void>;
}

/** The conformance kit on a database. */
export function describeOn(name: string, open: () => Promise<Shared>): void {
  describe(name, () => {
    let shared: Shared;
    beforeAll(async () => {
      shared = await open();
    });
    afterAll(() => shared.close());

    async function migrated(database: PostgresDatabaseLike) {
      const store = postgresStore({ ...shared, database });
      await store.migrate();
      return store;
    }

    describeClientStore({
      describe,
      it,
      create: async () => {
        const store = await migrated(shared.database);
        await shared.asSuperuser(emptyTables);
        return store;
      },
      openAgain: (_, through) => migrated(throughDriver(shared.database, through)),
      olderSchemas: schemasBefore(stepsBack, (_, version) => takeBack(shared.asSuperuser, version)),
    });
  });
}
