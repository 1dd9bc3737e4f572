import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { sqliteStore } from '../../../src/adapters/sqlite/index.ts';
import { aChange, aClient, anEvent } from '../../../src/testing/rows.ts';
import { put } from '../../../src/testing/writes.ts';
import { temporaryFiles } from './temporary-files.ts';

const nextFile = temporaryFiles();

/**
 * Another process on the file, as far as SQLite can tell; of the same library, since two SQLite libraries in one process do not see each
 * other's locks.
 */
function anotherWriter(database: { exec(sql: string): unknown; close(): unknown }) {
  database.exec('BEGIN IMMEDIATE');
  return {
    leave: () => {
      database.exec('COMMIT');
      database.close();
    },
  };
}

/** The longest time for which the event loop answered nothing, until `work` ended. */
async function longestHoldUp(work: Promise<unknown>): Promise<number> {
  let [longest, last, ended] = [0, performance.now(), false];
  const watch = (async () => {
    while (!ended) {
      await pause(1);
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
  })();
  await work.catch(() => undefined);
  ended = true;
  await watch;
  return longest;
}

const changeOf = (id: string) => [aChange([put.client(aClient(id))], { events: [anEvent()] })];

test('a commit waits for another writer and holds nothing up meanwhile', async () => {
  const path = nextFile();
  const store = sqliteStore({ path });
  const other = anotherWriter(new DatabaseSync(path));
  const first = store.commit(changeOf('c1'));
  setTimeout(other.leave, 600);
  const second = pause(200).then(() => store.commit(changeOf('c2')));
  const reading = pause(100).then(() => store.clients('t1', { limit: 1 }));
  const heldUp = await longestHoldUp(Promise.all([first, second]));
  expect(await Promise.all([first, second])).toEqual([[{ kind: 'applied' }], [{ kind: 'applied' }]]);
  expect((await reading).rows).toEqual([]);
  expect((await store.events('t1', 0, 9)).length).toBe(2);
  expect(heldUp).toBeLessThan(300);
  await store.close();
});

const libraries = {
  'node:sqlite': (path: string) => new DatabaseSync(path),
  'better-sqlite3': (path: string) => new Database(path),
};

test.each(Object.entries(libraries))(
  '%s: after the limit it is store-busy with its cause, and nothing of it was kept',
  async (_, open) => {
    const path = nextFile();
    const database = open(path);
    const store = sqliteStore({ database, busyLimitMs: 60 });
    const other = anotherWriter(open(path));
    const calls = [store.commit(changeOf('c1')), store.commit(changeOf('c2')), store.compact()];
    for (const { status, reason } of (await Promise.allSettled(calls)) as PromiseRejectedResult[]) {
      expect([status, reason.code, reason.cause]).toEqual(['rejected', 'store-busy', expect.any(Error)]);
    }
    other.leave();
    expect(await store.clients('t1', { limit: 1 })).toEqual({ rows: [] });
    await store.close();
    database.close();
  },
);

test('closing waits for the commits that wait', async () => {
  const path = nextFile();
  const store = sqliteStore({ path });
  const other = anotherWriter(new DatabaseSync(path));
  const commit = store.commit(changeOf('c1'));
  const closed = store.close();
  await pause(50);
  other.leave();
  expect(await commit).toEqual([{ kind: 'applied' }]);
  await closed;
  await expect(store.commit(changeOf('c2'))).rejects.toMatchObject({ code: 'store-closed' });
});

test('closing waits for a checkpoint that waits for a reader', async () => {
  const path = nextFile();
  const store = sqliteStore({ path });
  await store.commit(changeOf('c1'));
  const reader = new DatabaseSync(path);
  reader.exec('BEGIN; SELECT count(*) FROM clientele_client');
  reader.prepare('SELECT count(*) FROM clientele_client').get();
  const emptied = store.checkpoint();
  const closed = store.close();
  await expect(store.checkpoint()).rejects.toMatchObject({ code: 'store-closed' });
  setTimeout(() => reader.close(), 100);
  await emptied;
  await closed;
});
