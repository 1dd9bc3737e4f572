import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import Database from 'better-sqlite3';
import { afterEach, expect, test, vi } from 'vitest';
import { sqliteStore } from '../../../src/adapters/sqlite/index.ts';
import { migrations } from '../../../src/adapters/sqlite/migrations.ts';
import { temporaryFiles } from './temporary-files.ts';

const nextFile = temporaryFiles();

afterEach(() => void vi.restoreAllMocks());

test('a store in a file is durable and shared, one in memory is neither', async () => {
  const [file, memory] = [sqliteStore({ path: nextFile() }), sqliteStore({ path: ':memory:' })];
  expect(file.capabilities).toEqual({ durable: true, shared: true });
  expect(memory.capabilities).toEqual({ durable: false, shared: false });
  await file.close();
  await memory.close();
});

test('every connection is durable on commit, waits for others, and wipes what is deleted', async () => {
  const database = new DatabaseSync(nextFile());
  const store = sqliteStore({ database });
  const settings = ['journal_mode', 'synchronous', 'busy_timeout', 'wal_autocheckpoint', 'secure_delete'];
  const values = settings.flatMap((name) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {}));
  expect(values).toEqual(['wal', 2, 5, 10000, 1]);
  await store.close();
  database.close();
});

test('a store of a newer library is refused and left as it is', () => {
  const path = nextFile();
  const database = new DatabaseSync(path);
  database.exec(
    `CREATE TABLE clientele_schema (version INTEGER); INSERT INTO clientele_schema VALUES (${migrations.length + 1})`,
  );
  database.close();
  expect(() => sqliteStore({ path })).toThrowError(expect.objectContaining({ code: 'store-too-new' }));
  const after = new DatabaseSync(path);
  expect(after.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'clientele_schema' }]);
  after.close();
});

test('a file that is no database, and a path that cannot be, are store-failed with their cause', () => {
  const path = nextFile();
  writeFileSync(path, 'This is no database, whatever its name says, and it is long enough to be looked at.'.repeat(50));
  for (const bad of [path, `${nextFile()}/missing/clients.db`]) {
    expect(() => sqliteStore({ path: bad })).toThrowError(
      expect.objectContaining({ code: 'store-failed', cause: expect.any(Error) }),
    );
  }
  expect(readFileSync(path, 'utf8')).toMatch(/^This is no database/);
});

test('a Node without node:sqlite is told so for a path, and works with better-sqlite3', async () => {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
  expect(() => sqliteStore({ path: nextFile() })).toThrowError(expect.objectContaining({ code: 'unsupported' }));
  const database = new Database(nextFile());
  const store = sqliteStore({ database });
  expect(await store.accounts('t1', { limit: 1 })).toEqual({ rows: [] });
  await store.close();
  database.close();
});

test('closing leaves a database that was passed in open, and closes a file that was opened', async () => {
  const path = nextFile();
  const database = new DatabaseSync(path);
  await sqliteStore({ database }).close();
  expect(database.isOpen).toBe(true);
  database.close();
  await sqliteStore({ path }).close();
  // The last connection to close takes the log with it.
  expect(existsSync(`${path}-wal`)).toBe(false);
});

test('the tables stand beside those of the host', async () => {
  const database = new DatabaseSync(nextFile());
  database.exec('CREATE TABLE client (name TEXT); PRAGMA user_version = 7');
  await sqliteStore({ database }).close();
  const names = database
    .prepare("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'clientele_%' AND name NOT LIKE 'sqlite_%'")
    .all();
  expect(names).toEqual([{ name: 'client' }]);
  expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 7 });
  database.close();
});
