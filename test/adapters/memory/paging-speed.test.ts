import { expect, test } from 'vitest';
import { memoryStore } from '../../../src/adapters/memory/index.ts';
import { walk } from '../../../src/testing/checks/walk.ts';
import { aChange, aClient, at } from '../../../src/testing/rows.ts';
import { put } from '../../../src/testing/writes.ts';

const ids = Array.from({ length: 100_000 }, (_, index) => `c${index}`);

test('a hundred thousand clients are read in pages while others write, without sorting them all each time', async () => {
  const store = memoryStore();
  for (let start = 0; start < ids.length; start += 10_000) {
    const some = ids.slice(start, start + 10_000);
    await store.commit([aChange(some.map((id, index) => put.client(aClient(id, { createdAt: at(index % 97) }))))]);
  }
  let writes = 0;
  const begun = performance.now();
  const met = await walk(
    (page) => store.clients('t1', page),
    1000,
    async () => {
      writes += 1;
      await store.commit([aChange([put.client(aClient(`new ${writes}`, { createdAt: at(writes) }))])]);
    },
  );
  expect(new Set(met.map(({ record }) => record.id)).size).toBe(met.length);
  expect(met.filter(({ record }) => !record.id.startsWith('new')).length).toBe(ids.length);
  // A hundred sorts of everything take more than ten seconds; the bound leaves room for a busy machine.
  expect(performance.now() - begun).toBeLessThan(5_000);
}, 60_000);

test('what a store gives is frozen', async () => {
  const store = memoryStore();
  await store.commit([aChange([put.client(aClient('c1'))]), aChange([{ kind: 'touch', clientId: 'c1', updatedAt: at(5) }])]);
  const [bundle] = (await store.find('t1', { clientIds: ['c1'] })).clients;
  expect(Object.isFrozen(bundle?.record)).toBe(true);
});
