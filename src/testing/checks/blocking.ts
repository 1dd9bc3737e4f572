import type { ClientStore } from '../../ports/client-store.ts';
import { expectEqual, expectRefusal } from '../expect.ts';
import { hostileTexts, illFormedTexts } from '../hostile-texts.ts';
import { aChange, aClient } from '../rows.ts';
import type { Section } from '../section.ts';
import { block, put } from '../writes.ts';
import { apply, commitOne } from './rows.ts';

const clients = (...ids: readonly string[]) => aChange(ids.map((id) => put.client(aClient(id))));

/** Who stands under each key, as `key: c1 c2`; of a crowded key nobody is named. */
const under = async (store: ClientStore, keys: readonly string[], limit = 9) =>
  (await store.neighbours('t1', keys, limit)).map(
    ({ key, clientIds, crowded }) => `${key}: ${crowded ? 'crowded' : clientIds.join(' ')}`,
  );

/** Blocking keys: a client stands under those that it was put under last, and each key tells its clients. */
export const blocking: Section = {
  'keys tell their clients by code point, in the order of asking, each once; one without clients is absent': async ({
    store,
  }) => {
    await apply(store, clients('c1', 'c2', '\u{1f600}', '\ufb01'));
    await apply(
      store,
      aChange([block('\u{1f600}', 'k1'), block('c2', 'k2', 'k1', 'k2'), block('\ufb01', 'k1'), block('c1', 'k1')]),
    );
    expectEqual(await under(store, ['k2', 'k9', 'k1', 'k2']), ['k2: c2', 'k1: c1 c2 \ufb01 \u{1f600}'], 'the neighbours');
    expectEqual(await under(store, []), [], 'the neighbours under no key');
  },

  'a client stands under its last keys alone': async ({ store }) => {
    await apply(store, clients('c1', 'c2'), aChange([block('c1', 'k1', 'k2'), block('c2', 'k1', 'k2')]));
    await apply(store, aChange([block('c1', 'k2', 'k3')]));
    expectEqual(await under(store, ['k1', 'k2', 'k3']), ['k1: c2', 'k2: c1 c2', 'k3: c1'], 'the neighbours');
    await apply(store, aChange([block('c1', 'k1'), block('c1')]), aChange([block('c2', 'k3'), block('c2', 'k1')]));
    expectEqual(await under(store, ['k1', 'k2', 'k3']), ['k1: c2'], 'the neighbours after more');
  },

  'a crowded key says so, and names nobody': async ({ store }) => {
    const ids = ['c1', 'c2', 'c3'];
    await apply(store, clients(...ids), aChange(ids.map((id) => block(id, 'k1', `own ${id}`))));
    expectEqual(await store.neighbours('t1', ['k1'], 2), [{ key: 'k1', clientIds: [], crowded: true }], 'those of a limit of 2');
    expectEqual(
      await store.neighbours('t1', ['k1'], 3),
      [{ key: 'k1', clientIds: ids, crowded: false }],
      'those of a limit of 3',
    );
    await apply(store, aChange([block('c2')]));
    expectEqual(await under(store, ['k1', 'own c1'], 2), ['k1: c1 c3', 'own c1: c1'], 'those of a limit of 2, with one less');
    for (const limit of [0, 1001, 1.5])
      await expectRefusal(() => store.neighbours('t1', ['k1'], limit), 'invalid-input', `a limit of ${limit}`);
  },

  'a client that is deleted stands under no key, and one that comes anew under none of before': async ({ store }) => {
    await apply(store, clients('c1', 'c2'), aChange([block('c1', 'k1'), block('c2', 'k1')]));
    await apply(store, aChange([{ kind: 'delete', of: 'client', id: 'c1' }]));
    expectEqual(await under(store, ['k1']), ['k1: c2'], 'the neighbours after a delete');
    await apply(store, clients('c1'));
    expectEqual(await under(store, ['k1']), ['k1: c2'], 'the neighbours after a put');
    const anew = [block('c2', 'k2'), { kind: 'delete', of: 'client', id: 'c2' } as const, put.client(aClient('c2'))];
    await apply(store, aChange(anew));
    expectEqual(await under(store, ['k1', 'k2']), ['k2: c2'], 'the neighbours after a delete and a put at once');
  },

  'a client that is not there stands under no key': async ({ store }) => {
    const outcome = await commitOne(store, aChange([block('c1')]));
    expectEqual(outcome, { kind: 'conflict', conflicts: [{ kind: 'no-client', id: 'c1' }] }, 'the outcome');
    await apply(store, aChange([block('c1', 'k1'), put.client(aClient('c1'))]));
    await apply(store, aChange([block('c2', 'k1'), { kind: 'insert', of: 'client', row: aClient('c2') }]));
    expectEqual(await under(store, ['k1']), ['k1: c1 c2'], 'the neighbours');
  },

  'of racing writers the keys of one stand, and those of no other beside them': async ({ store }) => {
    await apply(store, clients('c1'));
    const keys = Array.from({ length: 12 }, (_, index) => `k${index}`);
    await Promise.all(keys.map((key) => store.commit([aChange([block('c1', key, 'every')])])));
    const found = await under(store, [...keys, 'every']);
    expectEqual(found.length, 2, `the keys of the client (${found})`);
  },

  'keys are texts of any kind, told apart to the code unit': async ({ store }) => {
    const names = Object.values(hostileTexts);
    await apply(store, clients('c1'), aChange([block('c1', ...names)]));
    const found = await store.neighbours('t1', names, 9);
    expectEqual(
      found.map(({ key, clientIds }) => [key, clientIds]),
      names.map((name) => [name, ['c1']]),
      'the neighbours',
    );
    for (const text of Object.values(illFormedTexts)) {
      await expectRefusal(() => store.commit([aChange([block('c1', text)])]), 'invalid-input', 'an ill-formed key');
      await expectRefusal(() => store.neighbours('t1', [text], 9), 'invalid-input', 'an ill-formed key in a question');
    }
  },

  'a thousand keys are asked and put at once': async ({ store }) => {
    const keys = Array.from({ length: 1000 }, (_, index) => `k${index}`);
    await apply(store, clients('c1', 'c2'), aChange([block('c1', ...keys), block('c2', ...keys)]));
    const found = await store.neighbours('t1', keys, 9);
    expectEqual([found.length, found[999]?.clientIds], [1000, ['c1', 'c2']], 'the neighbours');
  },
};
