import { expect, test } from 'vitest';
import { postgresStore } from '../../../src/adapters/postgres/index.ts';
import type { Change } from '../../../src/change/change.ts';
import { createDatabase } from './databases.ts';
import { blow } from './storm.ts';

// The long form is `npm run test:storm`.
test.each([{ isolation: 'read committed' }, { isolation: 'serializable' }])(
  'ingesting from all sides at once loses nothing, $isolation',
  async ({ isolation }) => {
    const database = await createDatabase([`default_transaction_isolation = '${isolation}'`]);
    const databases = Array.from({ length: 20 }, () => database.pool(1));
    for (const pool of databases.slice(0, 1)) await postgresStore({ database: pool }).migrate();
    const calm = await blow({ databases, messages: 400, identities: 40 });
    await database.close();
    expect(calm).toEqual({ failures: [], lost: 0, twice: 0, shared: 0, joined: 40, misplaced: 0, overwritten: 0 });
  },
);

test('of two changes that each make what the other expects to be absent, one applies', async () => {
  // They often wait for each other, until the server looks for that.
  const database = await createDatabase(["deadlock_timeout = '10ms'"]);
  const stores = [0, 1].map(() => postgresStore({ database: database.pool(1) }));
  await stores[0]?.migrate();
  const making = (id: string, absent: string): Change => ({
    tenant: 't',
    expect: [{ of: 'account', id: absent, version: 0 }],
    writes: [{ kind: 'put', of: 'account', row: { id, version: 1, name: 'A', domains: [], createdAt: at, updatedAt: at } }],
    events: [],
  });
  const kinds = [];
  for (let round = 0; round < 30; round += 1) {
    const [one, other] = [`a${round}`, `b${round}`];
    const calls = [stores[0]?.commit([making(one, other)]), stores[1]?.commit([making(other, one)])];
    kinds.push((await Promise.all(calls)).flatMap((outcomes) => outcomes?.map(({ kind }) => kind)).sort());
  }
  await database.close();
  expect(kinds).toEqual(kinds.map(() => ['applied', 'conflict']));
});

const at = '2026-01-01T00:00:00.000Z';
