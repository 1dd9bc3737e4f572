import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { memoryStore } from '../../../src/adapters/memory/index.ts';
import { sqliteStore } from '../../../src/adapters/sqlite/index.ts';
import type { MessageInput } from '../../../src/conversation/message.ts';
import type { ClientStore } from '../../../src/ports/client-store.ts';
import { handWritten } from '../hand-written.ts';
import { recording } from '../recording.ts';
import { beside, type Cost, costOf, ingest, medianOfEach, nameOf, rate, replay, share } from './measure.ts';

/** Prints messages a second on SQLite: the whole library, the store alone, and plain statements for the same rows. */
export async function measureSqlite(messages: readonly MessageInput[], reading: Cost, folder: string): Promise<void> {
  const table: Record<string, object> = {};
  for (const batch of [1, 100, 1_000]) table[nameOf(batch)] = await rowOf(messages, batch, reading, folder);
  console.log(`\nSQLite, durable on every commit; ${messages.length} messages, messages a second.`);
  console.log(`The disk alone keeps ${rate(500, syncs(folder, 500))} pages a second, one after the other.`);
  console.table(table);
}

async function rowOf(messages: readonly MessageInput[], batch: number, reading: Cost, folder: string) {
  const recorded = recording(memoryStore());
  await ingest(recorded.store, messages, batch);
  let files = 0;
  const nextFile = () => {
    files += 1;
    return join(folder, `${batch}-${files}.db`);
  };
  const onFile = async (work: (store: ClientStore) => Promise<void>): Promise<Cost> => {
    const store = sqliteStore({ path: nextFile() });
    const spent = await costOf(() => work(store));
    await store.close();
    return spent;
  };
  const { memory, sqlite, storeAlone, byHand } = await medianOfEach({
    memory: () => costOf(() => ingest(memoryStore(), messages, batch)),
    sqlite: () => onFile((store) => ingest(store, messages, batch)),
    storeAlone: () => onFile((store) => replay(store, recorded.steps)),
    byHand: async () => {
      const plain = handWritten(nextFile());
      const spent = await costOf(async () => recorded.steps.forEach(plain.run));
      plain.close();
      return spent;
    },
  });
  const count = messages.length;
  return {
    'library in memory': rate(count, memory.time),
    'library on SQLite': rate(count, sqlite.time),
    'store alone': rate(count, storeAlone.time),
    'by hand': rate(count, byHand.time),
    'alone : by hand': beside(storeAlone, byHand),
    'the same in work': (byHand.work / storeAlone.work).toFixed(2),
    'reading, in memory': share(reading.work, memory.work),
    'reading, on SQLite': share(reading.work, sqlite.work),
  };
}

/** How long the disk takes to keep one page, so many times. */
function syncs(folder: string, count: number): number {
  const file = openSync(join(folder, 'sync'), 'w');
  const page = Buffer.alloc(4096, 1);
  const start = performance.now();
  for (let index = 0; index < count; index += 1) {
    writeSync(file, page);
    fdatasyncSync(file);
  }
  const time = performance.now() - start;
  closeSync(file);
  return time;
}
