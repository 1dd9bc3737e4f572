import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { link } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { engine as wrap } from '../../../src/adapters/sqlite/engine.ts';
import { type SqliteStore, sqliteStore } from '../../../src/adapters/sqlite/index.ts';
import { logKeeper, lookEvery } from '../../../src/adapters/sqlite/upkeep.ts';
import { writeChanges } from '../../../src/adapters/sqlite/write-change.ts';
import type { Change } from '../../../src/change/change.ts';
import { aChange, aClient, aDelivery, aMessage, anAccount, anEvent, anObservation } from '../../../src/testing/rows.ts';
import { claim, observe, put } from '../../../src/testing/writes.ts';
import { temporaryFiles } from './temporary-files.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, link: vi.fn(real.link) };
});

const nextFile = temporaryFiles();

const scattered = (index: number): number => ((index * 2_654_435_761) >>> 7) % 1_000_003;

/** A client whose every text holds a mark, between others that stay. */
function marked(index: number): Change {
  const mark = `MARK${index}x${'y'.repeat(scattered(index) % 300)}`;
  const id = `c ${scattered(index)} ${mark}`;
  return aDelivery(aMessage(`m ${scattered(index)} ${mark}`, { clientId: id }), [
    put.client(aClient(id)),
    claim(`email:${scattered(index)}${mark}`, id),
    observe(id, anObservation({ cell: mark, value: mark })),
    put.account(anAccount(`a ${scattered(index)}`, { name: mark })),
  ]);
}

const removalOf = ({ tenant, writes }: Change): Change => ({
  tenant,
  expect: [],
  events: [],
  writes: writes.flatMap((write): Change['writes'] => {
    if (write.kind === 'put') return [{ kind: 'delete', of: write.of, id: write.row.id }];
    return write.kind === 'claim' ? [{ kind: 'release', key: write.key, clientId: write.clientId }] : [];
  }),
});

const marksIn = (path: string): string[] =>
  [path, `${path}-wal`, `${path}-shm`]
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'latin1').match(/MARK\d+x/g) ?? []);

test('after compacting, nothing that was deleted can be read in the file or its log', async () => {
  const path = nextFile();
  const store = sqliteStore({ path });
  const changes = Array.from({ length: 3_000 }, (_, index) => marked(index));
  for (let from = 0; from < changes.length; from += 100) await store.commit(changes.slice(from, from + 100));
  await store.commit([aChange([put.client(aClient('stays'))], { events: [anEvent()] })]);
  expect(new Set(marksIn(path)).size).toBe(changes.length);
  expect(new Set((await store.commit(changes.map(removalOf))).map(({ kind }) => kind))).toEqual(new Set(['applied']));
  await store.compact();
  expect(marksIn(path)).toEqual([]);
  expect(statSync(`${path}-wal`).size).toBe(0);
  expect((await store.clients('t1', { limit: 9 })).rows.map(({ record }) => record.id)).toEqual(['stays']);
  await store.close();
});

test('a checkpoint empties the log, and waits for those who read', async () => {
  const path = nextFile();
  const store = sqliteStore({ path, busyLimitMs: 50 });
  await store.commit([marked(1)]);
  const reader = new DatabaseSync(path, { readOnly: true });
  reader.exec('BEGIN; SELECT 1 FROM clientele_client');
  await store.commit([marked(2)]);
  await expect(store.checkpoint()).rejects.toMatchObject({ code: 'store-busy' });
  reader.exec('COMMIT');
  await store.checkpoint();
  expect(statSync(`${path}-wal`).size).toBe(0);
  reader.close();
  await store.close();
});

/** A keeper with so many tries after each of many transactions: how long the log became, in bytes, and how long it may become. */
async function lengthsOfLog(path: string, transactions: number, tries: number) {
  const database = new DatabaseSync(path, { timeout: 5 });
  const engine = wrap(database);
  const keepLog = logKeeper(engine, tries);
  database.exec('PRAGMA wal_autocheckpoint = 50');
  const length = (): number => statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  let [written, longest, greatest] = [0, 0, 0];
  const begun = length();
  for (let index = 0; index < transactions; index += 1) {
    const before = length();
    engine.transaction('BEGIN IMMEDIATE', () => writeChanges(engine, [marked(index)]));
    const after = length();
    written += Math.max(0, after - before);
    greatest = Math.max(greatest, after - before);
    longest = Math.max(longest, after);
    keepLog();
  }
  const last = length();
  database.close();
  return { begun, written, longest, last, promised: 2 * 50 * 4096 + lookEvery * greatest };
}

test('the log stays short while others read all the time', async () => {
  const path = nextFile();
  const store = sqliteStore({ path });
  const readers = [1, 2, 3].map(() =>
    spawn(process.execPath, [join(import.meta.dirname, 'reader.ts'), path], { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  await Promise.all(readers.map(({ stdout }) => once(stdout, 'data')));
  // However long other work keeps a reader from its turn, this keeper goes on trying; the store's stops earlier.
  const { written, longest, promised } = await lengthsOfLog(path, 600, 20_000);
  for (const reader of readers) reader.kill();
  expect(written).toBeGreaterThan(8_000_000);
  expect(longest).toBeLessThanOrEqual(promised);
  await store.close();
});

test('a reader that stays keeps the log, and the next look after it finds the log free', async () => {
  const path = nextFile();
  const store = sqliteStore({ path });
  const reader = new DatabaseSync(path, { readOnly: true });
  reader.exec('BEGIN; SELECT 1 FROM clientele_client');
  const held = await lengthsOfLog(path, 200, 1);
  expect(held.longest).toBe(held.begun + held.written);
  expect(held.written).toBeGreaterThan(held.promised);
  reader.exec('COMMIT');
  const free = await lengthsOfLog(path, lookEvery, 1);
  expect(free.last).toBe(0);
  expect((await store.messages('t1', { limit: 1_000 })).rows.length).toBe(200);
  reader.close();
  await store.close();
});

const kindsOf: Readonly<Record<string, () => { readonly store: SqliteStore; readonly end: () => unknown }>> = {
  'a file': () => ({ store: sqliteStore({ path: nextFile() }), end: () => undefined }),
  'a file of better-sqlite3': () => {
    const database = new Database(nextFile());
    return { store: sqliteStore({ database }), end: () => database.close() };
  },
  memory: () => ({ store: sqliteStore({ path: ':memory:' }), end: () => undefined }),
};

test.each(Object.keys(kindsOf))('a backup of %s is the store of one moment, while others write', async (kind) => {
  const made = kindsOf[kind]?.();
  if (made === undefined) throw new TypeError(kind);
  const { store, end } = made;
  for (let index = 0; index < 1_000; index += 100) {
    await store.commit(Array.from({ length: 100 }, (_, offset) => marked(index + offset)));
  }
  const path = nextFile();
  let ended = false;
  const backup = store.backup(path).finally(() => {
    ended = true;
  });
  let written = 1_000;
  do {
    await store.commit([{ ...marked(written), events: [anEvent()] }]);
    written += 1;
  } while (!ended);
  await backup;
  await store.close();
  end();

  const copy = sqliteStore({ path });
  const { rows } = await copy.messages('t1', { limit: 1_000 });
  expect(rows.length).toBe(1_000);
  const found = await copy.find('t1', { messageIds: Array.from({ length: written }, (_, index) => aMessageId(index)) });
  const events = await copy.events('t1', 0, 1_000);
  expect(found.messages.length).toBe(1_000 + events.length);
  expect(await copy.commit([{ ...marked(0) }])).toEqual([{ kind: 'repeated' }]);
  await copy.close();
  const database = new DatabaseSync(path);
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
});

const aMessageId = (index: number): string => marked(index).message?.id ?? '';

test('a backup does not overwrite, and leaves nothing behind where it fails', async () => {
  const store = sqliteStore({ path: nextFile() });
  const path = nextFile();
  writeFileSync(path, 'mine');
  await expect(store.backup(path)).rejects.toMatchObject({ code: 'invalid-input', path: ['path'] });
  expect(readFileSync(path, 'utf8')).toBe('mine');
  await expect(store.backup(`${path}/missing/copy.db`)).rejects.toMatchObject({ code: 'store-failed' });
  await store.close();
  await expect(store.backup(nextFile())).rejects.toMatchObject({ code: 'store-closed' });
});

test('of two backups to one path one is written, and the other hears that it is there', async () => {
  const store = sqliteStore({ path: nextFile() });
  await store.commit([aChange([put.client(aClient('c1'))])]);
  const path = nextFile();
  const settled = await Promise.allSettled([store.backup(path), store.backup(path)]);
  const refused = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []));
  expect(refused).toEqual(['invalid-input']);
  const copy = sqliteStore({ path });
  expect((await copy.clients('t1', { limit: 9 })).rows.length).toBe(1);
  await copy.close();
  await store.close();
});

test('where the file system has no links, a backup is renamed into its place', async () => {
  const store = sqliteStore({ path: nextFile() });
  const path = nextFile();
  vi.mocked(link).mockRejectedValueOnce(Object.assign(new Error('no links here'), { code: 'EPERM' }));
  await store.backup(path);
  const copy = sqliteStore({ path });
  expect((await copy.clients('t1', { limit: 9 })).rows).toEqual([]);
  await copy.close();
  await store.close();
});

test('a Node without a backup of its own copies at once', async () => {
  const database = new Database(nextFile());
  const store = sqliteStore({ database });
  await store.commit([marked(1)]);
  const path = nextFile();
  const hidden = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
  await store.backup(path);
  hidden.mockRestore();
  await store.close();
  database.close();
  const copy = sqliteStore({ path });
  expect((await copy.messages('t1', { limit: 9 })).rows.length).toBe(1);
  await copy.close();
});
