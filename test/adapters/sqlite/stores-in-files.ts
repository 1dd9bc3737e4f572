import type { ClientStore } from '../../../src/ports/client-store.ts';
import { temporaryFiles } from './temporary-files.ts';

/** How the kit makes stores in files, and opens the file of a store again. */
export function storesInFiles(open: (path: string) => ClientStore) {
  const nextFile = temporaryFiles();
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
