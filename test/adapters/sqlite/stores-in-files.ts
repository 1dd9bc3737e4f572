import { type DatabaseSyncLike, sqliteStore } from '../../../src/adapters/sqlite/index.ts';
import type { ClientStore } from '../../../src/ports/client-store.ts';
import type { DriverCall } from '../../../src/testing/index.ts';
import { schemasBefore } from '../steps-back.ts';
import { stepsBack, takeBack } from './older-schemas.ts';
import { temporaryFiles } from './temporary-files.ts';
import { throughDriver } from './through-driver.ts';

/** How the kit makes stores in files, opens the file of a store again, and takes it back to an older schema. */
export function storesInFiles(openFile: (path: string) => DatabaseSyncLike, create = closingStore(openFile)) {
  const nextFile = temporaryFiles();
  const paths = new WeakMap<ClientStore, string>();
  const pathOf = (store: ClientStore): string => paths.get(store) ?? '';
  return {
    async create() {
      const path = nextFile();
      const store = create(path);
      paths.set(store, path);
      return store;
    },
    openAgain: async (store: ClientStore, through: DriverCall) =>
      closingStore((path) => throughDriver(openFile(path), through))(pathOf(store)),
    olderSchemas: schemasBefore(stepsBack, async (store, version) => {
      const database = openFile(pathOf(store));
      await takeBack(database, version);
      database.close();
    }),
  };
}

/** A store on a database that it closes itself. */
const closingStore =
  (openFile: (path: string) => DatabaseSyncLike) =>
  (path: string): ClientStore => {
    const database = openFile(path);
    try {
      const store = sqliteStore({ database });
      let closing: Promise<void> | undefined;
      const close = () => (closing ??= store.close().then(() => void database.close()));
      return { ...store, close };
    } catch (error) {
      database.close();
      throw error;
    }
  };
