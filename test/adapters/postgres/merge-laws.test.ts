import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postgresStore } from '../../../src/adapters/postgres/index.ts';
import { histories, playTwice } from '../../service/merge-laws.ts';
import { createDatabase, type TestDatabase } from './databases.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
  await postgresStore({ database: database.pool(1) }).migrate();
});
afterAll(() => database.close());

test('taking every merge back, in any order, gives each record what came to it', async () => {
  const store = postgresStore({ database: database.pool(4) });
  let round = 0;
  await fc.assert(
    fc.asyncProperty(histories, (history) => playTwice(store, `round ${round++}`, history)),
    { numRuns: 8 },
  );
  expect(round).toBe(8);
});
