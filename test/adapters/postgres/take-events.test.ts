import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PostgresStore, postgresStore } from '../../../src/adapters/postgres/index.ts';
import { createDatabase, type TestDatabase } from './databases.ts';

let database: TestDatabase;
let store: PostgresStore;
beforeAll(async () => {
  database = await createDatabase();
  store = postgresStore({ database: database.pool(8) });
  await store.migrate();
});
afterAll(() => database.close());

const happened = (tenant: string, number: number) =>
  store.commit([
    {
      tenant,
      expect: [],
      writes: [],
      events: [{ type: 'client.updated', at: '2026-01-01T00:00:00.000Z', actor: 'test', data: { number } }],
    },
  ]);

test('several instances hand every event on, once and in order', async () => {
  const numbers: unknown[] = [];
  let isOver = false;
  const instance = async (): Promise<void> => {
    const own = postgresStore({ database: database.pool(2) });
    for (;;) {
      const wasOver = isOver;
      const taken = await own.takeEvents('t', { reader: 'mail', limit: 7 }, async (events) => {
        numbers.push(...events.map(({ data }) => data.number));
      });
      if (wasOver && taken.kind === 'taken' && taken.count === 0) return;
    }
  };
  const instances = [instance(), instance(), instance()];
  for (let number = 0; number < 100; number += 1) await happened('t', number);
  isOver = true;
  await Promise.all(instances);
  expect(numbers).toEqual(Array.from({ length: 100 }, (_, number) => number));
});

test('while one instance works, the others hear that it does; readers and tenants do not wait for each other', async () => {
  await happened('busy', 1);
  await happened('other', 1);
  const answers: unknown[] = [];
  const idle = async () => undefined;
  const taken = await store.takeEvents('busy', { reader: 'one', limit: 9 }, async () => {
    answers.push(await store.takeEvents('busy', { reader: 'one', limit: 9 }, idle));
    answers.push(await store.takeEvents('busy', { reader: 'two', limit: 9 }, idle));
    answers.push(await store.takeEvents('other', { reader: 'one', limit: 9 }, idle));
  });
  expect([taken, ...answers]).toEqual([
    { kind: 'taken', count: 1 },
    { kind: 'busy' },
    { kind: 'taken', count: 1 },
    { kind: 'taken', count: 1 },
  ]);
});

test('what fails comes again, and its error is the caller’s', async () => {
  await happened('fails', 1);
  const failing = store.takeEvents('fails', { reader: 'r', limit: 9 }, () => Promise.reject(new RangeError('not now')));
  await expect(failing).rejects.toThrow(new RangeError('not now'));
  const again = store.takeEvents('fails', { reader: 'r', limit: 9 }, async () => undefined);
  expect(await again).toEqual({ kind: 'taken', count: 1 });
});
