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
  const begun = process.cpuUsage();
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
  // A hundred sorts of everything are more than ten seconds of work, however busy the machine is with other things.
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1_000_000).toBeLessThan(5);
}, 60_000);

test('what a store gives is frozen', async () => {
  const store = memoryStore();
  await store.commit([aChange([put.client(aClient('c1'))]), aChange([{ kind: 'touch', clientId: 'c1', updatedAt: at(5) }])]);
  const [bundle] = (await store.find('t1', { clientIds: ['c1'] })).clients;
  expect(Object.isFrozen(bundle?.record)).toBe(true);
});
