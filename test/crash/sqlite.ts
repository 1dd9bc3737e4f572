import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteStore } from '../../src/adapters/sqlite/index.ts';
import type { CrashEngine, OpenStore } from './engine.ts';

/** Opens a store by its address: the path of its file, of which every second one is written to all the time, log and file alike. */
export async function openStore(path: string): Promise<OpenStore> {
  if (!path.endsWith(checkpointing)) {
    const store = sqliteStore({ path });
    return { store, close: () => store.close() };
  }
  const database = new DatabaseSync(path);
  const store = sqliteStore({ database });
  database.exec('PRAGMA wal_autocheckpoint = 10');
  return {
    store,
    close: async () => {
      await store.close();
      database.close();
    },
  };
}

const checkpointing = '.checkpointing.db';

/** SQLite lives in its writers: to kill them is to kill it. */
export function sqliteEngine(): CrashEngine {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-crash-'));
  let files = 0;
  return {
    name: 'SQLite',
    module: import.meta.filename,
    async begin() {
      files += 1;
      return join(folder, `${files}${files % 2 === 0 ? checkpointing : '.db'}`);
    },
    async crash(writers, end) {
      for (const writer of writers) writer.kill('SIGKILL');
      await end;
    },
    async faults(path) {
      const database = new DatabaseSync(path);
      const results = database.prepare('PRAGMA integrity_check').all();
      database.close();
      return results.map(({ integrity_check: result }) => String(result)).filter((result) => result !== 'ok');
    },
    async end() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
