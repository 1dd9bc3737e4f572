import { rowKinds } from '../../change/change.ts';
import { expectEqual } from '../expect.ts';
import {
  aChange,
  aClient,
  aConsent,
  aConversation,
  aDelivery,
  aDocument,
  aMessage,
  anAccount,
  anEvent,
  anObservation,
  aSuggestion,
  at,
} from '../rows.ts';
import type { Section } from '../section.ts';
import { block, claim, forget, observe, put, release } from '../writes.ts';
import { type Asked, everythingOf } from './everything.ts';
import { apply, commitOne } from './rows.ts';
import { followTwin, plantTwin } from './twins.ts';
import { walk } from './walk.ts';

/** What is asked of a {@link twin}. */
export const askedOfTwins: Asked = {
  clientIds: ['c1', 'c2'],
  conversationIds: ['v1'],
  ids: ['c1', 'c2', 'v1', 'm1', 'a1', 'c1 c2', 'note:d1'],
  keys: ['email:ana@example.com'],
  cells: ['ana@example.com'],
  blockingKeys: ['k1'],
};

const granted = { standing: 'granted', at: at(0), source: 'form' } as const;

/** The same ids and keys in every tenant, and the tenant's own name in every text: what leaks can be seen. */
export const twin = (tenant: string) =>
  aDelivery(
    aMessage('m1', { clientId: 'c1', reasons: [{ code: 'own', text: tenant }] }),
    [
      put.client(aClient('c1')),
      put.client(aClient('c2', { deleted: { at: aClient('c2').createdAt, by: tenant, released: [] } })),
      put.conversation(aConversation('v1', { clientId: 'c1', resolved: { at: aClient('c2').createdAt, by: tenant } })),
      put.account(anAccount('a1', { name: tenant })),
      put.consent(aConsent('email:ana@example.com', { purposes: { support: { ...granted, by: tenant } } })),
      put.document(aDocument('d1', { clientId: 'c1', value: tenant })),
      put.suggestion(aSuggestion('c1', 'c2', { reasons: [{ code: 'own', text: tenant }] })),
      claim('email:ana@example.com', 'c1'),
      observe('c1', anObservation({ by: tenant })),
      block('c1', 'k1'),
    ],
    { tenant, events: [anEvent({ actor: tenant, clientId: 'c1' })] },
  );

/** Names that a careless key or pattern would take for each other. */
const alike = [
  't',
  'T',
  't1',
  't 1',
  't1 ',
  't%',
  't_',
  "t'",
  't\u0301',
  '',
  '__proto__',
  'constructor',
  '\u{1f600}',
  't|1',
  't:1',
];

/** Tenants: what belongs to another is as if it were not there. */
export const tenants: Section = {
  'twins with the same ids and keys are told apart by every verb': async ({ store }) => {
    await apply(store, twin('t1'));
    const alone = await everythingOf(store, 't1', askedOfTwins);
    await apply(store, twin('t2'));
    expectEqual(await everythingOf(store, 't1', askedOfTwins), alone, 'what the first twin has');
    const other = JSON.stringify(await everythingOf(store, 't2', askedOfTwins));
    expectEqual(JSON.parse(JSON.stringify(alone).replaceAll('"t1"', '"t2"')), JSON.parse(other), 'what the second twin has');
  },

  'a tenant without anything sees nothing of its neighbours': async ({ store }) => {
    const empty = await everythingOf(store, 't3', askedOfTwins);
    await apply(store, twin('t1'), twin('t2'));
    expectEqual(await everythingOf(store, 't3', askedOfTwins), empty, 'what the empty tenant has');
    expectEqual(JSON.stringify(empty).includes('c1'), false, 'whether it names anything');
  },

  'tenants with names alike are told apart': async ({ store }) => {
    await apply(store, ...alike.map(twin));
    for (const tenant of alike) {
      expectEqual((await store.find(tenant, { accountIds: ['a1'] })).accounts[0]?.name, tenant, `the account of "${tenant}"`);
      expectEqual((await store.accounts(tenant, { limit: 9 })).rows.length, 1, `the accounts of "${tenant}"`);
    }
  },

  'a change of one tenant touches nothing of its twin': async ({ store }) => {
    await apply(store, twin('t1'), twin('t2'));
    const before = await everythingOf(store, 't2', askedOfTwins);
    await apply(
      store,
      aChange([
        forget('c1', anObservation({ by: 't1' })),
        put.client(aClient('c1', { version: 2 })),
        put.account(anAccount('a1', { name: 'new' })),
      ]),
      aChange([
        release('email:ana@example.com', 'c1'),
        ...rowKinds.flatMap((of) => askedOfTwins.ids.map((id) => ({ kind: 'delete', of, id }) as const)),
      ]),
    );
    expectEqual(await everythingOf(store, 't2', askedOfTwins), before, 'what the twin has');
  },

  'preconditions and ownership are judged in the own tenant': async ({ store }) => {
    await apply(store, twin('t1'));
    const fresh = aChange([put.client(aClient('c9')), claim('email:ana@example.com', 'c9')], {
      tenant: 't2',
      expect: [{ of: 'client', id: 'c1', version: 0 }],
    });
    await apply(store, fresh);
    for (const write of [observe('c1', anObservation()), { kind: 'touch', clientId: 'c1' } as const, claim('web:1', 'c1')]) {
      const outcome = await commitOne(store, aChange([write], { tenant: 't2' }));
      expectEqual(outcome, { kind: 'conflict', conflicts: [{ kind: 'no-client', id: 'c1' }] }, `the outcome of a ${write.kind}`);
    }
    const outcome = await commitOne(store, aChange([release('email:ana@example.com', 'c1')], { tenant: 't2' }));
    expectEqual(outcome?.kind, 'conflict', 'the outcome of a release');
  },

  'a message that another tenant has seen is new': async ({ store }) => {
    await apply(store, twin('t1'), twin('t2'));
    expectEqual(await store.commit([twin('t1'), twin('t2')]), [{ kind: 'repeated' }, { kind: 'repeated' }], 'the outcomes');
  },

  'a page’s next shows nothing of another tenant': async ({ store }) => {
    const ids = ['c1', 'c2', 'c3', 'c4'];
    await apply(store, aChange(ids.map((id) => put.client(aClient(id)))), aChange([put.client(aClient('c2'))], { tenant: 't2' }));
    const { next = '' } = await store.clients('t1', { limit: 1 });
    const { rows } = await store.clients('t2', { limit: 9, after: next });
    expectEqual(
      rows.map(({ record }) => record.id),
      ['c2'],
      'the clients',
    );
    expectEqual((await walk((page) => store.clients('t1', page), 1)).length, 4, 'the clients of the first');
  },

  'random calls of every verb as one tenant show and change nothing of its twin': async ({ store }) => {
    await plantTwin(store);
    await followTwin(store, { calls: 300 });
  },
};
