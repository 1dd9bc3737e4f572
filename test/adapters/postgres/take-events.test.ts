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

test('where every transaction is serializable, an event is lost never and in order, and a race before its work is nobody’s error', async () => {
  const strict = await createDatabase(["default_transaction_isolation = 'serializable'"]);
  const writer = postgresStore({ database: strict.pool(2) });
  await writer.migrate();
  const numbers: number[] = [];
  let isOver = false;
  const instance = async (): Promise<void> => {
    const own = postgresStore({ database: strict.pool(2) });
    for (;;) {
      const wasOver = isOver;
      let handedOn = false;
      const taking = own.takeEvents('t', { reader: 'mail', limit: 7 }, async (events) => {
        handedOn = true;
        numbers.push(...events.map(({ data }) => Number(data.number)));
      });
      const taken = await taking.catch(({ code }: { readonly code: unknown }) => ({ kind: code, handedOn }));
      if ('handedOn' in taken) expect(taken).toEqual({ kind: 'store-busy', handedOn: true });
      if (wasOver && 'count' in taken && taken.count === 0) return;
    }
  };
  const instances = [instance(), instance(), instance()];
  for (let number = 0; number < 60; number += 1) {
    const data = { number };
    const events = [{ type: 'client.updated', at: '2026-01-01T00:00:00.000Z', actor: 'test', data }] as const;
    await writer.commit([{ tenant: 't', expect: [], writes: [], events }]);
  }
  isOver = true;
  await Promise.all(instances);
  expect([...new Set(numbers)]).toEqual(Array.from({ length: 60 }, (_, number) => number));
  await strict.close();
});

test('a lock that is not to be had in the time of the server’s settings is `store-busy`', async () => {
  const waiting = await createDatabase(["lock_timeout = '50ms'"]);
  const patient = postgresStore({ database: waiting.pool(1) });
  await patient.migrate();
  const event = { type: 'client.updated', at: '2026-01-01T00:00:00.000Z', actor: 'test', data: {} } as const;
  await patient.commit([{ tenant: 't', expect: [], writes: [], events: [event] }]);
  const other = await waiting.client();
  await other.query("BEGIN; SELECT set_config('clientele.tenant', '=t', true)");
  await other.query("SELECT position FROM clientele_outbox WHERE tenant = 't' FOR UPDATE");
  const refused = patient.commit([{ tenant: 't', expect: [], writes: [], events: [event] }]);
  await expect(refused).rejects.toMatchObject({ code: 'store-busy' });
  await other.query('ROLLBACK');
  await waiting.close();
});
