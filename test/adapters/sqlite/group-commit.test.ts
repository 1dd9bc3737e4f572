import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { DatabaseSyncLike } from '../../../src/adapters/sqlite/index.ts';
import { sqliteStore } from '../../../src/adapters/sqlite/index.ts';
import type { Change } from '../../../src/change/change.ts';
import { aChange, aClient, aDelivery, aMessage, anAccount, anEvent, anObservation } from '../../../src/testing/rows.ts';
import { claim, observe, put } from '../../../src/testing/writes.ts';

/** A database whose calls pass a gate first: what the gate throws, the engine throws. */
function gated(database: DatabaseSync, gate: (sql: string, values: readonly unknown[]) => void): DatabaseSyncLike {
  return {
    exec: (sql) => {
      gate(sql, []);
      return database.exec(sql);
    },
    prepare: (sql) => {
      const statement = database.prepare(sql);
      const pass =
        <Result>(run: (...values: (string | number | null)[]) => Result) =>
        (...values: (string | number | null)[]) => {
          gate(sql, values);
          return run(...values);
        };
      return {
        run: pass((...values) => statement.run(...values)),
        get: pass((...values) => statement.get(...values)),
        all: pass((...values) => statement.all(...values)),
      };
    },
    close: () => database.close(),
  };
}

const delivery = (id: string): Change =>
  aDelivery(
    aMessage(id),
    [
      put.client(aClient(`c ${id}`)),
      claim(`email:${id}`, `c ${id}`),
      observe(`c ${id}`, anObservation()),
      put.account(anAccount('a1')),
    ],
    { events: [anEvent(), anEvent()] },
  );

test('of calls that share a transaction only the failing one fails', async () => {
  const database = new DatabaseSync(':memory:');
  const store = sqliteStore({
    database: gated(database, (_, values) => {
      if (values.includes('c poison')) throw new Error('poisoned');
    }),
  });
  const ids = ['m1', 'm2', 'poison', 'm3'];
  const settled = await Promise.allSettled(ids.map((id) => store.commit([delivery(id)])));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  const { messages } = await store.find('t1', { messageIds: ids });
  expect(messages.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
  expect((await store.events('t1', 0, 100)).map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
  await store.close();
  database.close();
});

test('calls of one turn share a transaction', async () => {
  const database = new DatabaseSync(':memory:');
  const begun: string[] = [];
  const store = sqliteStore({
    database: gated(database, (sql) => {
      if (sql === 'BEGIN IMMEDIATE') begun.push(sql);
    }),
  });
  begun.length = 0;
  await Promise.all(Array.from({ length: 100 }, (_, index) => store.commit([delivery(`m${index}`)])));
  expect(begun.length).toBe(1);
  await store.commit([aChange([])]);
  expect(begun.length).toBe(2);
  await store.close();
  database.close();
});
