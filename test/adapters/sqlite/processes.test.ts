import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sqliteStore } from '../../../src/adapters/sqlite/index.ts';
import { aChange, aClient, anAccount } from '../../../src/testing/rows.ts';
import { put } from '../../../src/testing/writes.ts';
import { temporaryFiles } from './temporary-files.ts';

const nextFile = temporaryFiles();
const writer = join(import.meta.dirname, 'writer.ts');
const [writers, commits, keys] = [4, 50, 20];

test('processes that open a new file at once and race for its keys lose nothing', { timeout: 60_000 }, async () => {
  const path = nextFile();
  const children = Array.from({ length: writers }, (_, index) =>
    spawn(process.execPath, [writer, path, String(index), String(commits), String(keys)], { stdio: 'inherit' }),
  );
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
  expect(codes).toEqual(Array.from({ length: writers }, () => 0));

  const store = sqliteStore({ path });
  const events = await store.events('t1', 0, 1000);
  expect(events.map(({ position }) => position)).toEqual(Array.from({ length: writers * commits }, (_, index) => index + 1));
  const { rows } = await store.clients('t1', { limit: 1000 });
  expect(rows.length).toBe(keys);
  expect(rows.map(({ keys: owned }) => owned.length)).toEqual(rows.map(() => 1));
  await store.close();
});

test('what is deleted is gone from the file', async () => {
  const path = nextFile();
  const store = sqliteStore({ path });
  const secret = 'a name that has to be forgotten';
  const ids = Array.from({ length: 200 }, (_, index) => `a${index}`);
  await store.commit([aChange([put.client(aClient('c1')), ...ids.map((id) => put.account(anAccount(id, { name: secret })))])]);
  await store.commit([aChange(ids.map((id) => ({ kind: 'delete', of: 'account', id }) as const))]);
  await store.close();
  expect(readFileSync(path).includes(secret)).toBe(false);
});
