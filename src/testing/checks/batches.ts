import { expectEqual, expectRefusal } from '../expect.ts';
import { aChange, aClient, anEvent, anObservation } from '../rows.ts';
import type { Section } from '../section.ts';
import { observe, put } from '../writes.ts';
import { apply } from './rows.ts';

const making = (id: string) =>
  aChange([put.client(aClient(id))], { expect: [{ of: 'client', id, version: 0 }], events: [anEvent({ clientId: id })] });

const clientIds = Array.from({ length: 60 }, (_, index) => `c${index}`);

/** Several changes in one call, and several calls at once. */
export const batches: Section = {
  'a call without changes has no outcomes': async ({ store }) => {
    expectEqual(await store.commit([]), [], 'the outcomes');
  },

  'a change without writes applies': async ({ store }) => {
    await apply(store, aChange([]));
  },

  'changes apply in order: a later one sees the earlier': async ({ store }) => {
    const next = aChange([put.client(aClient('c1', { version: 2 }))], { expect: [{ of: 'client', id: 'c1', version: 1 }] });
    await apply(store, making('c1'), next);
  },

  'the first conflict ends the call: what stood before it stays, the rest is untried': async ({ store }) => {
    const outcomes = await store.commit([making('c1'), making('c2'), making('c1'), making('c3'), making('c4')]);
    const kinds = ['applied', 'applied', 'conflict', 'untried', 'untried'];
    expectEqual(
      outcomes.map(({ kind }) => kind),
      kinds,
      'the outcomes',
    );
    const found = await store.find('t1', { clientIds });
    expectEqual(
      found.clients.map(({ record }) => record.id),
      ['c1', 'c2'],
      'the clients',
    );
    expectEqual(
      (await store.events('t1', 0, 10)).map(({ clientId }) => clientId),
      ['c1', 'c2'],
      'the events',
    );
  },

  'a call may change several tenants': async ({ store }) => {
    await apply(store, making('c1'), { ...making('c1'), tenant: 't2' });
    expectEqual((await store.find('t2', { clientIds: ['c1'] })).clients.length, 1, 'the clients of the other');
  },

  'a broken change refuses its whole call, and no other call': async ({ store }) => {
    const broken = aChange([put.client(aClient('c9', { version: 0 }))]);
    const [refused, ...others] = await Promise.allSettled([
      store.commit([making('c0'), broken]),
      store.commit([making('c1')]),
      store.commit([making('c2')]),
    ]);
    expectEqual([refused?.status, ...others.map(({ status }) => status)], ['rejected', 'fulfilled', 'fulfilled'], 'the calls');
    const found = await store.find('t1', { clientIds });
    expectEqual(
      found.clients.map(({ record }) => record.id),
      ['c1', 'c2'],
      'the clients',
    );
    await expectRefusal(() => store.commit([broken]), 'invalid-input', 'the broken change');
  },

  'a call in conflict does not harm the calls beside it': async ({ store }) => {
    await apply(store, making('c0'));
    const calls = clientIds.map((id, index) => store.commit(index % 3 === 0 ? [making('c0'), making(id)] : [making(id)]));
    const expected = clientIds.map((_, index) => (index % 3 === 0 ? ['conflict', 'untried'] : ['applied']));
    const outcomes = await Promise.all(calls);
    expectEqual(
      outcomes.map((call) => call.map(({ kind }) => kind)),
      expected,
      'the outcomes',
    );
    const found = await store.find('t1', { clientIds });
    expectEqual(found.clients.length, 41, 'the clients');
  },

  'a call of five hundred changes applies': async ({ store }) => {
    const many = Array.from({ length: 500 }, (_, index) => `many${index}`);
    await apply(store, ...many.map(making));
    expectEqual((await store.find('t1', { clientIds: many })).clients.length, 500, 'the clients');
  },

  'a change of five hundred writes applies': async ({ store }) => {
    const cells = Array.from({ length: 500 }, (_, index) => `ana${index}@example.com`);
    await apply(store, aChange([put.client(aClient('c1')), ...cells.map((cell) => observe('c1', anObservation({ cell })))]));
    expectEqual((await store.find('t1', { clientIds: ['c1'] })).clients[0]?.observations.length, 500, 'the observations');
  },
};
