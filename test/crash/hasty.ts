import type { OpenStore } from './engine.ts';
import { openStore as openSqlite } from './sqlite.ts';

/** A store with a fault: it answers before it has written. */
export async function openStore(path: string): Promise<OpenStore> {
  const { store, close } = await openSqlite(path);
  return {
    store: {
      ...store,
      commit: async (changes) => {
        setTimeout(() => store.commit(changes).catch(() => undefined), 50);
        return changes.map(() => ({ kind: 'applied' }));
      },
    },
    close,
  };
}
