import type { Change, RowKind, Rows } from '../../change/change.ts';
import type { FindRequest, Found } from '../../change/found.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { expectEqual } from '../expect.ts';
import {
  aChange,
  aClient,
  aConsent,
  aConversation,
  aDocument,
  aMessage,
  anAccount,
  anEvent,
  anObservation,
  aSuggestion,
  at,
} from '../rows.ts';
import type { Section } from '../section.ts';
import { claim, observe, put, release } from '../writes.ts';

const applied = { kind: 'applied' } as const;

/** Commits one change and gives what became of it. */
export async function commitOne(store: ClientStore, change: Change) {
  return (await store.commit([change]))[0];
}

/** Commits changes that have to apply. */
export async function apply(store: ClientStore, ...changes: readonly Change[]): Promise<void> {
  expectEqual(
    await store.commit(changes),
    changes.map(() => applied),
    'the outcomes of a commit',
  );
}

/** A full row of each kind, and how to find it. */
const samples: { readonly [Kind in RowKind]: { row: Rows[Kind]; asked: FindRequest; found: (found: Found) => unknown } } = {
  client: {
    row: aClient('c1', {
      lastContactAt: at(9),
      deleted: { at: at(8), by: 'ana', released: [{ key: 'email:ana@example.com', clientId: 'c1', standing: 'claimed' }] },
    }),
    asked: { clientIds: ['c1'] },
    found: ({ clients }) => clients.map(({ record }) => record),
  },
  conversation: {
    row: aConversation('v1', {
      clientId: 'c1',
      linkedBy: { at: at(1), messageId: 'm1' },
      manualLink: { clientId: null, by: 'ana', at: at(2), keys: ['session:s1'] },
      state: { questions: [{ topic: 'name', at: at(1) }], firstName: 'Ana' },
      lastInboundAt: at(3),
      resolved: { at: at(4), by: 'ana' },
    }),
    asked: { conversationIds: ['v1'] },
    found: ({ conversations }) => conversations,
  },
  message: {
    row: aMessage('m1', {
      clientId: 'c1',
      recipients: ['email:ana@example.com'],
      reasons: [{ code: 'owner', text: 'Owns the key.', evidence: { nested: [1, null, { deep: true }] } }],
    }),
    asked: { messageIds: ['m1'] },
    found: ({ messages }) => messages,
  },
  suggestion: {
    row: aSuggestion('c1', 'c2', { status: 'dismissed' }),
    asked: { suggestionIds: [aSuggestion('c1', 'c2').id] },
    found: ({ suggestions }) => suggestions,
  },
  account: { row: anAccount('a1'), asked: { accountIds: ['a1'] }, found: ({ accounts }) => accounts },
  consent: {
    row: aConsent('phone:+14155550100', {
      purposes: {
        support: { standing: 'doubtful', at: at(1), source: 'person', by: 'ana' },
        marketing: { standing: 'revoked', at: at(2), source: 'message', by: 'sms', evidence: { messageId: 'm1', words: 'stop' } },
      },
    }),
    asked: { consentIds: ['phone:+14155550100'] },
    found: ({ consents }) => consents,
  },
  document: {
    row: aDocument('d1', { clientId: 'c1', open: true, value: { text: 'Called back.', tags: ['a', null, 1] } }),
    asked: { documentIds: ['note:d1'] },
    found: ({ documents }) => documents,
  },
};

const kinds = Object.keys(samples) as RowKind[];

const writeOf = (kind: 'put' | 'insert', of: RowKind, row: Rows[RowKind]) =>
  ({ kind, of, row }) as Parameters<typeof aChange>[0][number];

function eachKind(name: (of: RowKind) => string, check: (store: ClientStore, of: RowKind) => Promise<void>): Section {
  return Object.fromEntries(kinds.map((of) => [name(of), ({ store }) => check(store, of)]));
}

async function rowsOf(store: ClientStore, of: RowKind): Promise<unknown> {
  return samples[of].found(await store.find('t1', samples[of].asked));
}

/** What becomes of rows: put, inserted, deleted, touched. */
export const rows: Section = {
  ...eachKind(
    (of) => `a ${of} comes back as it was put, with every field`,
    async (store, of) => {
      await apply(store, aChange([writeOf('put', of, samples[of].row)]));
      expectEqual(await rowsOf(store, of), [samples[of].row], `the ${of}`);
    },
  ),
  ...eachKind(
    (of) => `a put replaces a ${of} whole`,
    async (store, of) => {
      const { row } = samples[of];
      const bare = {
        client: aClient('c1', { updatedAt: at(20), lastContactAt: at(20), version: 2 }),
        conversation: aConversation('v1', { version: 2 }),
        message: aMessage('m1', { digest: 'other' }),
        suggestion: aSuggestion('c1', 'c2', { reasons: [] }),
        account: anAccount('a1', { domains: [] }),
        consent: aConsent('phone:+14155550100', { version: 2, purposes: {} }),
        document: aDocument('d1', { version: 2, value: '' }),
      }[of];
      await apply(store, aChange([writeOf('put', of, row)]), aChange([writeOf('put', of, bare)]));
      expectEqual(await rowsOf(store, of), [bare], `the ${of}`);
    },
  ),
  ...eachKind(
    (of) => `an insert adds a ${of}, and leaves one that is there`,
    async (store, of) => {
      const { row } = samples[of];
      const other = 'createdAt' in row ? { ...row, createdAt: at(99) } : { ...row, channel: 'sms' as const };
      await apply(store, aChange([writeOf('insert', of, row)]), aChange([writeOf('insert', of, other as typeof row)]));
      expectEqual(await rowsOf(store, of), [row], `the ${of}`);
    },
  ),
  ...eachKind(
    (of) => `a deleted ${of} is gone, and may be deleted again`,
    async (store, of) => {
      const { row } = samples[of];
      const gone = aChange([{ kind: 'delete', of, id: row.id }]);
      await apply(store, gone, aChange([writeOf('put', of, row)]), gone, gone);
      expectEqual(await rowsOf(store, of), [], `the ${of}`);
    },
  ),

  'the last of two puts of a row stays': async ({ store }) => {
    await apply(store, aChange([put.account(anAccount('a1')), put.account(anAccount('a1', { name: 'Later' }))]));
    expectEqual((await store.find('t1', { accountIds: ['a1'] })).accounts[0]?.name, 'Later', 'the name');
  },

  'a put moves the instants of a client forward only': async ({ store }) => {
    await apply(store, aChange([put.client(aClient('c1', { updatedAt: at(5), lastContactAt: at(6) }))]));
    await apply(store, aChange([put.client(aClient('c1', { version: 2, updatedAt: at(3) }))]));
    const [bundle] = (await store.find('t1', { clientIds: ['c1'] })).clients;
    expectEqual(bundle?.record, aClient('c1', { version: 2, updatedAt: at(5), lastContactAt: at(6) }), 'the record');
  },

  'a client that is deleted and put by one change starts anew, and keeps its keys': async ({ store }) => {
    const old = aClient('c1', { updatedAt: at(5), lastContactAt: at(6) });
    await apply(store, aChange([put.client(old), claim('email:a@b.example', 'c1'), observe('c1', anObservation())]));
    await apply(store, aChange([put.client(aClient('c1')), { kind: 'delete', of: 'client', id: 'c1' }]));
    const [bundle] = (await store.find('t1', { clientIds: ['c1'] })).clients;
    const keys = [{ key: 'email:a@b.example', clientId: 'c1', standing: 'verified' }];
    expectEqual(bundle, { record: aClient('c1'), observations: [], keys }, 'the bundle');
  },

  'a touch moves the instants of a client forward only': async ({ store }) => {
    await apply(store, aChange([put.client(aClient('c1', { updatedAt: at(5) }))]));
    const touches = [{ lastContactAt: at(7) }, { updatedAt: at(4), lastContactAt: at(6) }, {}, { updatedAt: at(8) }];
    for (const touch of touches) await apply(store, aChange([{ kind: 'touch', clientId: 'c1', ...touch }]));
    const [bundle] = (await store.find('t1', { clientIds: ['c1'] })).clients;
    expectEqual(bundle?.record, aClient('c1', { updatedAt: at(8), lastContactAt: at(7) }), 'the record');
  },

  'a touch of a missing client is a conflict': async ({ store }) => {
    const outcome = await commitOne(store, aChange([{ kind: 'touch', clientId: 'c1', updatedAt: at(1) }]));
    expectEqual(outcome, { kind: 'conflict', conflicts: [{ kind: 'no-client', id: 'c1' }] }, 'the outcome');
  },

  'a deleted client takes its observations with it': async ({ store }) => {
    await apply(store, aChange([put.client(aClient('c1')), observe('c1', anObservation())]));
    await apply(store, aChange([{ kind: 'delete', of: 'client', id: 'c1' }]), aChange([put.client(aClient('c1'))]));
    expectEqual((await store.find('t1', { clientIds: ['c1'] })).clients[0]?.observations, [], 'the observations');
    expectEqual(await store.holders('t1', 'email', 'ana@example.com'), [], 'the holders');
  },

  'a client that owns a key is deleted only with its release': async ({ store }) => {
    const gone = { kind: 'delete', of: 'client', id: 'c1' } as const;
    await apply(store, aChange([put.client(aClient('c1')), claim('session:s1', 'c1')]));
    const conflicts = [{ kind: 'key-owned', key: 'session:s1', owner: 'c1' }];
    expectEqual(await commitOne(store, aChange([gone])), { kind: 'conflict', conflicts }, 'the outcome');
    await apply(store, aChange([gone, release('session:s1', 'c1')]));
    expectEqual((await store.find('t1', { keys: ['session:s1'] })).keys, [], 'the key');
  },

  'writes apply in the order of their kinds, not of the list': async ({ store }) => {
    await apply(store, aChange([claim('session:s1', 'c1'), observe('c1', anObservation()), put.client(aClient('c1'))]));
    await apply(
      store,
      aChange([
        claim('session:s1', 'c2'),
        { kind: 'touch', clientId: 'c2', updatedAt: at(4) },
        { kind: 'delete', of: 'client', id: 'c1' },
        put.client(aClient('c2')),
        release('session:s1', 'c1'),
      ]),
    );
    const { clients } = await store.find('t1', { keys: ['session:s1'], clientIds: ['c1'] });
    expectEqual(
      clients.map(({ record }) => record),
      [aClient('c2', { updatedAt: at(4) })],
      'the clients',
    );
  },

  'a change that is altered after its commit alters nothing': async ({ store }) => {
    const row = { ...anAccount('a1'), domains: ['example.com'] };
    const event = { ...anEvent(), data: { list: ['one'] } };
    await apply(store, aChange([put.account(row)], { events: [event] }));
    row.domains.push('other.example');
    event.data.list.push('two');
    expectEqual((await store.find('t1', { accountIds: ['a1'] })).accounts, [anAccount('a1')], 'the account');
    expectEqual((await store.events('t1', 0, 1))[0]?.data, { list: ['one'] }, 'the data of the event');
  },

  'an answer that is altered alters nothing': async ({ store }) => {
    await apply(store, aChange([put.client(aClient('c1')), observe('c1', anObservation()), put.account(anAccount('a1'))]));
    const asked = { clientIds: ['c1'], accountIds: ['a1'] };
    const before = JSON.stringify(await store.find('t1', asked));
    spoil(await store.find('t1', asked));
    expectEqual(JSON.stringify(await store.find('t1', asked)), before, 'the answer');
  },
};

/** Changes whatever can be changed. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    spoil(member);
    Reflect.set(value, name, 'spoilt');
  }
}
