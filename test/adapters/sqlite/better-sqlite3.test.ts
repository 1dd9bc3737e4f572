import Database from 'better-sqlite3';
import { describe, it } from 'vitest';
import { sqliteStore } from '../../../src/adapters/sqlite/index.ts';
import { describeClientStore } from '../../../src/testing/index.ts';
import { storesInFiles } from './stores-in-files.ts';

const inFiles = storesInFiles((path) => {
  const database = new Database(path);
  const store = sqliteStore({ database });
  return {
    ...store,
    close: async () => {
      await store.close();
      database.close();
    },
  };
});

describeClientStore({ describe, it, ...inFiles });
