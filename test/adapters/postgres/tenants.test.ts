import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PostgresStore, postgresStore } from '../../../src/adapters/postgres/index.ts';
import type { Change } from '../../../src/change/change.ts';
import { ClienteleError } from '../../../src/shared/errors.ts';
import { arbitraryChange } from '../../../src/testing/index.ts';
import { createDatabase, type TestDatabase } from './databases.ts';
import { tables } from './tables.ts';

const canary = 'a secret of the other';
const ids = ['c1', 'c2', 'c3', 'v1', 'v2', 'm1', 'm2', 'm3', 'm4', 'a1'];
const keys = ['email:ana@example.com', 'phone:+14155550100', 'web:w1'] as const;

/** A change whose every free text is a canary: names stay the same as the twin's. */
const planted = (change: Change): Change => ({
  ...change,
  tenant: 'other',
  writes: change.writes.map((write) => {
    if (write.kind === 'observe') return { ...write, observation: { ...write.observation, by: canary } };
    return 'row' in write && write.of === 'account' ? { ...write, row: { ...write.row, name: canary } } : write;
  }),
  events: change.events.map((event) => ({ ...event, actor: canary })),
});

/** Any call of any verb for one tenant. */
const calls = fc.oneof(
  arbitraryChange(['own']).map((change) => (store: PostgresStore) => store.commit([change])),
  fc
    .record({
      clientIds: fc.subarray(ids),
      conversationIds: fc.subarray(ids),
      messageIds: fc.subarray(ids),
      accountIds: fc.subarray(ids),
      keys: fc.subarray([...keys]),
    })
    .map((request) => (store: PostgresStore) => store.find('own', request)),
  fc
    .record({
      limit: fc.integer({ min: 0, max: 9 }),
      after: fc.constantFrom('["","a"]', '["2026-01-01T00:00:05.000Z","c1"]', '?'),
    })
    .chain((page) =>
      fc.constantFrom(
        (store: PostgresStore) => store.clients('own', page),
        (store: PostgresStore) => store.conversations('own', { ...page, clientId: 'c1' }),
        (store: PostgresStore) => store.messages('own', page),
        (store: PostgresStore) => store.suggestions('own', page),
        (store: PostgresStore) => store.accounts('own', page),
        (store: PostgresStore) => store.consents('own', page),
      ),
    ),
  fc.constantFrom('ana@example.com', 'one').map((cell) => (store: PostgresStore) => store.holders('own', 'email', cell)),
  fc.integer({ min: -1, max: 9 }).map((after) => (store: PostgresStore) => store.events('own', after, 9)),
);

const rowsOf = async (database: TestDatabase, tenant: string) => {
  const found = [];
  for (const table of tables) {
    found.push(
      (await database.asSuperuser(`SELECT * FROM ${table} AS stored WHERE tenant = '${tenant}' ORDER BY stored::text`)).rows,
    );
  }
  return JSON.stringify(found);
};

describe.each([{ walls: 'ENABLE' }, { walls: 'DISABLE' }])(
  'row level security $walls, a pool with one connection',
  ({ walls }) => {
    let database: TestDatabase;
    let store: PostgresStore;
    beforeAll(async () => {
      database = await createDatabase();
      store = postgresStore({ database: database.pool(1) });
      await store.migrate();
      for (const table of tables) await database.asSuperuser(`ALTER TABLE ${table} ${walls} ROW LEVEL SECURITY`);
    });
    afterAll(() => database.close());

    test('thousands of calls for one tenant show and change nothing of its twin', async () => {
      for (const change of fc.sample(arbitraryChange(['own']), { numRuns: 300, seed: 7 })) await store.commit([planted(change)]);
      const before = await rowsOf(database, 'other');
      expect(before).toContain(canary);
      let answers = 0;
      for (const call of fc.sample(calls, { numRuns: 1250, seed: 11 })) {
        const answer = await call(store).catch((error: unknown) => {
          if (!(error instanceof ClienteleError && error.code === 'invalid-input')) throw error;
          return { ...error, message: error.message, stack: error.stack };
        });
        const text = JSON.stringify(answer);
        if (text.length > 2) answers += 1;
        expect(text).not.toContain(canary);
      }
      expect(answers).toBeGreaterThan(900);
      expect(await rowsOf(database, 'other')).toBe(before);
    });
  },
);

describe('the second wall', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
    const store = postgresStore({ database: database.pool(1) });
    await store.migrate();
    const event = { type: 'tenant.rebuilt', at: '2026-01-01T00:00:00.000Z', actor: 'a', data: {} } as const;
    for (const tenant of ['t1', 't2', '']) await store.commit([{ tenant, expect: [], writes: [], events: [event] }]);
  });
  afterAll(() => database.close());

  test('the owner of the tables sees nothing without a tenant, and only its own with one', async () => {
    const client = await database.client();
    const seen = async () => (await client.query('SELECT tenant FROM clientele_event')).rows.map(({ tenant }) => tenant);
    expect(await seen()).toEqual([]);
    await client.query("BEGIN; SELECT set_config('clientele.tenant', '=t1', true)");
    expect(await seen()).toEqual(['t1']);
    await client.query('COMMIT');
    // The setting is the empty text now, which is no tenant; the tenant of that name needs its sign too.
    expect(await seen()).toEqual([]);
    await client.query("BEGIN; SELECT set_config('clientele.tenant', '=', true)");
    expect(await seen()).toEqual(['']);
    await client.query('ROLLBACK');
  });

  test('the owner writes nothing into another tenant', async () => {
    const client = await database.client();
    await client.query("BEGIN; SELECT set_config('clientele.tenant', '=t1', true)");
    await expect(client.query("INSERT INTO clientele_event VALUES ('t2', 9, '{}')")).rejects.toThrow('row-level security');
    await client.query('ROLLBACK');
    await client.query("BEGIN; SELECT set_config('clientele.tenant', '=t1', true)");
    expect((await client.query("DELETE FROM clientele_event WHERE tenant = 't2'")).rowCount).toBe(0);
    await client.query('ROLLBACK');
  });

  test('a call leaves no tenant behind on its connection', async () => {
    const client = await database.client();
    const store = postgresStore({ database: client });
    await store.events('t1', 0, 9);
    await store.commit([{ tenant: 't1', expect: [], writes: [{ kind: 'release', key: 'web:1', clientId: 'c' }], events: [] }]);
    const { rows } = await client.query("SELECT current_setting('clientele.tenant', true) AS tenant");
    expect(rows).toEqual([{ tenant: '' }]);
  });
});
