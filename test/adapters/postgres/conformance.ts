import { afterAll, beforeAll, describe, it } from 'vitest';
import { type PostgresDatabaseLike, postgresStore } from '../../../src/adapters/postgres/index.ts';
import { describeClientStore } from '../../../src/testing/index.ts';

/** A database that the checks share, one after the other. */
export interface Shared {
  readonly database: PostgresDatabaseLike;
  readonly prepare?: boolean;
  readonly empty: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** The conformance kit on a database. */
export function describeOn(name: string, prepare: () => Promise<Shared>): void {
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
