import Database from 'better-sqlite3';
import { describe, it } from 'vitest';
import { sqliteStore } from '../../../src/adapters/sqlite/index.ts';
import type { ClientStore } from '../../../src/ports/client-store.ts';
import { describeClientStore } from '../../../src/testing/index.ts';
import { temporaryFiles } from './temporary-files.ts';

const nextFile = temporaryFiles();

/** Stores in files, and which file each of them is in. */
function inFiles(open: (path: string) => ClientStore) {
  const paths = new WeakMap<ClientStore, string>();
  const openAt = async (path: string) => {
    const store = open(path);
    paths.set(store, path);
    return store;
  };
  return {
    create: () => openAt(nextFile()),
    openAgain: (store: ClientStore) => openAt(paths.get(store) ?? ''),
  };
}

describe('node:sqlite, a file', () => {
  describeClientStore({ describe, it, ...inFiles((path) => sqliteStore({ path })) });
});

describe('node:sqlite, in memory', () => {
  describeClientStore({ describe, it, create: async () => sqliteStore({ path: ':memory:' }) });
});

describe('better-sqlite3, a file', () => {
  describeClientStore({
    describe,
    it,
    ...inFiles((path) => {
      const database = new Database(path);
      const store = sqliteStore({ database });
      return {
        ...store,
        close: async () => {
          await store.close();
          database.close();
        },
      };
    }),
  });
});
