import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PostgresStore, postgresStore } from '../../../src/adapters/postgres/index.ts';
import type { Change, RowKind, Rows, Write } from '../../../src/change/change.ts';
import { ClienteleError } from '../../../src/shared/errors.ts';
import { fewNames } from '../../../src/testing/arbitraries/few-names.ts';
import { arbitraryChange } from '../../../src/testing/index.ts';
import { createDatabase, type TestDatabase } from './databases.ts';
import { tables } from './tables.ts';

const canary = 'a secret of the other';
const { clientIds, conversationIds, messageIds, accountIds, consentIds, documentIds, blockingKeys, keys } = fewNames;

const by = { at: '2026-01-01T00:00:00.000Z', by: canary };
const reasons = [{ code: 'own', text: canary }];

/** A text of its own in every kind of row. */
const plantedIn: { readonly [Kind in RowKind]: Partial<Rows[Kind]> } = {
  client: { merged: { ...by, into: 'c1', choices: [] } },
  conversation: { resolved: by },
  message: { reasons },
  suggestion: { reasons },
  account: { name: canary },
  consent: { purposes: { support: { ...by, standing: 'granted', source: 'form' } } },
  document: { value: canary },
};

/** A change whose every free text is a canary: names stay the same as the twin's. */
const planted = (change: Change): Change => ({
  ...change,
  tenant: 'other',
  writes: change.writes.map((write) => {
    if (write.kind === 'observe') return { ...write, observation: { ...write.observation, by: canary } };
    return 'row' in write ? ({ ...write, row: { ...write.row, ...plantedIn[write.of] } } as Write) : write;
  }),
  events: change.events.map((event) => ({ ...event, actor: canary })),
});

type Call = (store: PostgresStore) => Promise<unknown>;
type Verb = Exclude<keyof PostgresStore, 'name' | 'capabilities' | 'migrate' | 'close'>;

const one = (names: readonly string[]) => fc.constantFrom(...names);
const optional = (names: readonly string[]) => fc.option(one(names), { nil: undefined });
const page = fc.record(
  {
    limit: fc.integer({ min: 0, max: 9 }),
    after: fc.constantFrom('["","a"]', '["2026-01-01T00:00:05.000Z","c1"]', '?'),
  },
  { requiredKeys: ['limit'] },
);

/** Any call of each verb, for one tenant. */
const calls: { readonly [Name in Verb]: fc.Arbitrary<Call> } = {
  commit: arbitraryChange(['own']).map((change) => (store) => store.commit([change])),
  find: fc
    .record({
      clientIds: fc.subarray([...clientIds]),
      conversationIds: fc.subarray([...conversationIds]),
      messageIds: fc.subarray([...messageIds]),
      accountIds: fc.subarray([...accountIds]),
      consentIds: fc.subarray([...consentIds]),
      documentIds: fc.subarray([...documentIds]),
      keys: fc.subarray([...keys]),
    })
    .map((request) => (store) => store.find('own', request)),
  clients: fc.tuple(page, fc.boolean()).map(
    ([asked, deleted]) =>
      (store) =>
        store.clients('own', { ...asked, deleted }),
  ),
  conversations: fc.tuple(page, optional(clientIds)).map(
    ([asked, clientId]) =>
      (store) =>
        store.conversations('own', { ...asked, ...(clientId && { clientId }) }),
  ),
  messages: fc.tuple(page, optional(clientIds), optional(conversationIds), fc.boolean()).map(
    ([asked, clientId, conversationId, newestFirst]) =>
      (store) =>
        store.messages('own', {
          ...asked,
          newestFirst,
          ...(clientId && { clientId }),
          ...(conversationId && { conversationId }),
        }),
  ),
  suggestions: fc.tuple(page, optional(clientIds), fc.constantFrom(undefined, 'open', 'dismissed')).map(
    ([asked, clientId, status]) =>
      (store) =>
        store.suggestions('own', { ...asked, ...(clientId && { clientId }), ...(status && { status }) }),
  ),
  accounts: page.map((asked) => (store) => store.accounts('own', asked)),
  consents: page.map((asked) => (store) => store.consents('own', asked)),
  documents: fc.tuple(page, one(['note', 'issue']), optional(clientIds)).map(
    ([asked, type, clientId]) =>
      (store) =>
        store.documents('own', { ...asked, type, ...(clientId && { clientId }) }),
  ),
  holders: one(['ana@example.com', 'one']).map((cell) => (store) => store.holders('own', 'email', cell)),
  history: fc.tuple(page, one(clientIds)).map(
    ([asked, clientId]) =>
      (store) =>
        store.history('own', { ...asked, clientId }),
  ),
  neighbours: fc.tuple(fc.subarray([...blockingKeys]), fc.integer({ min: 0, max: 3 })).map(
    ([asked, limit]) =>
      (store) =>
        store.neighbours('own', asked, limit),
  ),
  counts: fc.subarray([...clientIds]).map((asked) => (store) => store.counts('own', asked)),
  events: fc.integer({ min: -1, max: 9 }).map((after) => (store) => store.events('own', after, 9)),
  takeEvents: fc.integer({ min: 0, max: 9 }).map((limit) => async (store) => {
    const taken: unknown[] = [];
    const outcome = await store.takeEvents('own', { reader: 'r', limit }, async (events) => void taken.push(...events));
    return { outcome, taken };
  }),
};

/** Of all verbs alike, but that what they read has to come from somewhere. */
const anyCall = fc.oneof({ weight: 6, arbitrary: calls.commit }, ...Object.values(calls));

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
      store = postgresStore({ database: database.pool(1), prepare: true });
      await store.migrate();
      for (const table of tables) await database.asSuperuser(`ALTER TABLE ${table} ${walls} ROW LEVEL SECURITY`);
    });
    afterAll(() => database.close());

    test('thousands of calls for one tenant show and change nothing of its twin', async () => {
      for (const change of fc.sample(arbitraryChange(['own']), { numRuns: 300, seed: 7 })) await store.commit([planted(change)]);
      const before = await rowsOf(database, 'other');
      expect(before).toContain(canary);
      let answers = 0;
      for (const call of fc.sample(anyCall, { numRuns: 2_500, seed: 11 })) {
        const answer = await call(store).catch((error: unknown) => {
          if (!(error instanceof ClienteleError && error.code === 'invalid-input')) throw error;
          return { ...error, message: error.message, stack: error.stack };
        });
        const text = JSON.stringify(answer);
        if (text.length > 2) answers += 1;
        expect(text).not.toContain(canary);
      }
      expect(answers).toBeGreaterThan(1_800);
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
