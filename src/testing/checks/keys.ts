import type { RoutingKey } from '../../identity/routing-key.ts';
import { expectEqual } from '../expect.ts';
import { aChange, aClient } from '../rows.ts';
import type { Section } from '../section.ts';
import { claim, put, release } from '../writes.ts';
import { apply, commitOne } from './rows.ts';

const key = 'email:ana@example.com';
const twoClients = aChange([put.client(aClient('c1')), put.client(aClient('c2'))]);
const ownedBy = (owner: string, of: RoutingKey = key) => ({
  kind: 'conflict',
  conflicts: [{ kind: 'key-owned', key: of, owner }],
});

/** Routing keys: at most one owner, whatever is tried. */
export const keys: Section = {
  'a claim makes the client the owner': async ({ store }) => {
    await apply(store, twoClients, aChange([claim(key, 'c1', 'claimed')]));
    const found = await store.find('t1', { keys: [key] });
    const held = { key, clientId: 'c1', standing: 'claimed' };
    expectEqual(found.keys, [held], 'the key');
    expectEqual(found.clients, [{ record: aClient('c1'), observations: [], keys: [held] }], 'its owner');
  },

  'a claim of a key that another client owns is a conflict that names the owner': async ({ store }) => {
    await apply(store, twoClients, aChange([claim(key, 'c1', 'claimed')]));
    expectEqual(await commitOne(store, aChange([claim(key, 'c2')])), ownedBy('c1'), 'the outcome');
    expectEqual((await store.find('t1', { keys: [key] })).keys[0]?.clientId, 'c1', 'the owner');
  },

  'a claim raises the standing of an own key and never lowers it': async ({ store }) => {
    const standings = [];
    await apply(store, twoClients);
    for (const standing of ['claimed', 'verified', 'claimed'] as const) {
      await apply(store, aChange([claim(key, 'c1', standing)]));
      standings.push((await store.find('t1', { keys: [key] })).keys[0]?.standing);
    }
    expectEqual(standings, ['claimed', 'verified', 'verified'], 'the standings');
  },

  'a released key is nobody’s, and can be claimed': async ({ store }) => {
    await apply(store, twoClients, aChange([claim(key, 'c1')]), aChange([release(key, 'c1')]));
    expectEqual((await store.find('t1', { keys: [key], clientIds: ['c1'] })).clients[0]?.keys, [], 'the keys');
    await apply(store, aChange([claim(key, 'c2', 'claimed')]));
    expectEqual((await store.find('t1', { keys: [key] })).keys[0], { key, clientId: 'c2', standing: 'claimed' }, 'the key');
  },

  'a release of a key that the client does not own is a conflict': async ({ store }) => {
    await apply(store, twoClients, aChange([claim(key, 'c1')]));
    for (const [asked, clientId] of [
      [key, 'c2'],
      ['phone:+14155550100', 'c1'],
    ] as const) {
      const conflicts = [{ kind: 'key-not-owned', key: asked, clientId }];
      expectEqual(await commitOne(store, aChange([release(asked, clientId)])), { kind: 'conflict', conflicts }, 'the outcome');
    }
  },

  'one change moves a key from client to client, and lowers its standing so': async ({ store }) => {
    await apply(store, twoClients, aChange([claim(key, 'c1')]));
    await apply(store, aChange([claim(key, 'c2', 'claimed'), release(key, 'c1')]));
    expectEqual((await store.find('t1', { keys: [key] })).keys, [{ key, clientId: 'c2', standing: 'claimed' }], 'the key');
  },

  'one change that claims a key for two clients is a conflict': async ({ store }) => {
    await apply(store, twoClients);
    expectEqual(await commitOne(store, aChange([claim(key, 'c1'), claim(key, 'c2')])), ownedBy('c1'), 'the outcome');
    expectEqual((await store.find('t1', { keys: [key] })).keys, [], 'the key');
  },

  'a claim for a missing client is a conflict': async ({ store }) => {
    const conflicts = [{ kind: 'no-client', id: 'c1' }];
    expectEqual(await commitOne(store, aChange([claim(key, 'c1')])), { kind: 'conflict', conflicts }, 'the outcome');
    const deletes = aChange([{ kind: 'delete', of: 'client', id: 'c1' }, claim(key, 'c1')]);
    await apply(store, twoClients);
    expectEqual(await commitOne(store, deletes), { kind: 'conflict', conflicts }, 'the outcome of deleting');
  },

  'keys that differ in case, form or a space are different keys': async ({ store }) => {
    const alike: RoutingKey[] = ['email:a@b', 'email:A@b', 'email:é', 'email:e\u0301', 'email:a@b ', 'phone:a@b', 'email:ａ@b'];
    const owned = alike.map((each, index) => [put.client(aClient(`c${index}`)), claim(each, `c${index}`)]);
    await apply(store, aChange(owned.flat()));
    const found = await store.find('t1', { keys: alike });
    expectEqual(
      found.keys.map(({ clientId }) => clientId),
      alike.map((_, index) => `c${index}`),
      'the owners',
    );
  },

  'a client’s keys come in code point order': async ({ store }) => {
    const some: RoutingKey[] = ['web:\u{1f600}', 'web:\uffee', 'web:a', 'email:z', 'web:Z'];
    await apply(store, twoClients, aChange(some.map((each) => claim(each, 'c1'))));
    const [bundle] = (await store.find('t1', { clientIds: ['c1'] })).clients;
    const sorted = ['email:z', 'web:Z', 'web:a', 'web:\uffee', 'web:\u{1f600}'];
    expectEqual(
      bundle?.keys.map((held) => held.key),
      sorted,
      'the keys',
    );
  },

  'of fifty racing claims of one key exactly one wins, and the others name it': async ({ store }) => {
    const racing = Array.from({ length: 50 }, (_, index) => `c${index}`);
    const outcomes = await Promise.all(racing.map((id) => store.commit([aChange([put.client(aClient(id)), claim(key, id)])])));
    const found = await store.find('t1', { keys: [key], clientIds: racing });
    const owner = found.keys[0]?.clientId ?? 'nobody';
    const expected = racing.map((id) => [id === owner ? { kind: 'applied' } : ownedBy(owner)]);
    expectEqual(outcomes, expected, 'the outcomes');
    expectEqual(
      found.clients.map(({ record }) => record.id),
      [owner],
      'the clients that are there',
    );
  },

  'two keys claimed together in either order never get two owners': async ({ store }) => {
    const pairs = Array.from({ length: 40 }, (_, index) => [`email:${index % 8}`, `phone:${index % 8}`] as RoutingKey[]);
    await Promise.all(
      pairs.map((pair, index) => {
        const ordered = index % 2 === 0 ? pair : pair.toReversed();
        return store.commit([aChange([put.client(aClient(`c${index}`)), ...ordered.map((each) => claim(each, `c${index}`))])]);
      }),
    );
    const found = await store.find('t1', { keys: pairs.flat() });
    expectEqual(found.keys.length, 16, 'the keys');
    expectEqual(found.clients.length, 8, 'the owners');
  },
};
