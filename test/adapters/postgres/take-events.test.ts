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

const happened = (on: PostgresStore, tenant: string, number: number) =>
  on.commit([
    {
      tenant,
      expect: [],
      writes: [],
      events: [{ type: 'client.updated', at: '2026-01-01T00:00:00.000Z', actor: 'test', data: { number } }],
    },
  ]);

/** The numbers that three instances hand on, in their order, while so many events happen. */
async function handedOnOf(count: number, { pool }: TestDatabase): Promise<unknown[]> {
  const numbers: unknown[] = [];
  let isOver = false;
  const instance = async (): Promise<void> => {
    const own = postgresStore({ database: pool(2) });
    for (;;) {
      const wasOver = isOver;
      let handedOn = false;
      const taking = own.takeEvents('t', { reader: 'mail', limit: 7 }, async (events) => {
        handedOn = true;
        numbers.push(...events.map(({ data }) => data.number));
      });
      // A race that is lost at the end of the transaction is told, and the events come again.
      const taken = await taking.catch(({ code }: { readonly code: unknown }) => ({ kind: code, handedOn }));
      if ('handedOn' in taken) expect(taken).toEqual({ kind: 'store-busy', handedOn: true });
      if (wasOver && 'count' in taken && taken.count === 0) return;
    }
  };
  const instances = [instance(), instance(), instance()];
  const writer = postgresStore({ database: pool(1) });
  for (let number = 0; number < count; number += 1) await happened(writer, 't', number);
  isOver = true;
  await Promise.all(instances);
  return numbers;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, number) => number);

test('several instances hand every event on, once and in order', async () => {
  expect(await handedOnOf(100, database)).toEqual(upTo(100));
});

test('while one instance works, the others hear that it does; readers and tenants do not wait for each other', async () => {
  await happened(store, 'busy', 1);
  await happened(store, 'other', 1);
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
  await happened(store, 'fails', 1);
  const failing = store.takeEvents('fails', { reader: 'r', limit: 9 }, () => Promise.reject(new RangeError('not now')));
  await expect(failing).rejects.toThrow(new RangeError('not now'));
  const again = store.takeEvents('fails', { reader: 'r', limit: 9 }, async () => undefined);
  expect(await again).toEqual({ kind: 'taken', count: 1 });
});

test('where every transaction is serializable, events are lost never and come in order', async () => {
  const strict = await createDatabase(["default_transaction_isolation = 'serializable'"]);
  await postgresStore({ database: strict.pool(1) }).migrate();
  expect([...new Set(await handedOnOf(60, strict))]).toEqual(upTo(60));
  await strict.close();
});

test('a lock that is not to be had in the time of the server’s settings is `store-busy`', async () => {
  const waiting = await createDatabase(["lock_timeout = '50ms'"]);
  const patient = postgresStore({ database: waiting.pool(1) });
  await patient.migrate();
  await happened(patient, 't', 1);
  const other = await waiting.client();
  await other.query("BEGIN; SELECT set_config('clientele.tenant', '=t', true)");
  await other.query("SELECT position FROM clientele_outbox WHERE tenant = 't' FOR UPDATE");
  const refused = happened(patient, 't', 2);
  await expect(refused).rejects.toMatchObject({ code: 'store-busy' });
  await other.query('ROLLBACK');
  await waiting.close();
});
