import { expectEqual } from '../expect.ts';
import { aChange, aClient, aConsent, aConversation, aDocument, aMessage, anAccount, aSuggestion } from '../rows.ts';
import type { Section } from '../section.ts';
import { block, claim, put } from '../writes.ts';
import { apply } from './rows.ts';

const nothing = {
  messages: [],
  conversations: [],
  keys: [],
  clients: [],
  suggestions: [],
  accounts: [],
  consents: [],
  documents: [],
};

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

/** What `find` brings, in which order, and that it never sees half of a commit. */
export const finding: Section = {
  'what is asked and missing is absent': async ({ store }) => {
    const asked = {
      messageIds: ['m1'],
      conversationIds: ['v1'],
      keys: ['email:a@b.example'],
      clientIds: ['c1'],
      suggestionIds: ['c1 c2'],
      accountIds: ['a1'],
      consentIds: ['email:a@b.example'],
      documentIds: ['note:d1'],
    } as const;
    expectEqual(await store.find('t1', asked), nothing, 'the answer of an empty store');
    await apply(store, aChange([put.client(aClient('c2')), put.account(anAccount('a2'))]));
    expectEqual(await store.find('t1', asked), nothing, 'the answer of a store with other rows');
  },

  'who asks for nothing gets nothing': async ({ store }) => {
    await apply(store, aChange([put.client(aClient('c1'))]));
    expectEqual(await store.find('t1', {}), nothing, 'the answer');
    expectEqual(await store.find('t1', { clientIds: [], keys: [] }), nothing, 'the answer to empty lists');
  },

  'rows come in the order of asking, each once': async ({ store }) => {
    await apply(
      store,
      aChange([
        ...['c1', 'c2', 'c3'].map((id) => put.client(aClient(id))),
        ...['m1', 'm2'].map((id) => put.message(aMessage(id))),
        ...['v1', 'v2'].map((id) => put.conversation(aConversation(id))),
        ...['a1', 'a2'].map((id) => put.account(anAccount(id))),
        ...(['web:1', 'web:2'] as const).map((id) => put.consent(aConsent(id))),
        ...['d1', 'd2'].map((id) => put.document(aDocument(id))),
        ...['c2', 'c3'].map((id) => put.suggestion(aSuggestion('c1', id))),
        claim('web:1', 'c1'),
        claim('web:2', 'c1'),
      ]),
    );
    const found = await store.find('t1', {
      clientIds: ['c3', 'c1', 'c3', 'c9', 'c2'],
      messageIds: ['m2', 'm1', 'm2'],
      conversationIds: ['v2', 'v1', 'v2'],
      accountIds: ['a2', 'a9', 'a1', 'a2'],
      consentIds: ['web:2', 'web:9', 'web:1', 'web:2'],
      documentIds: ['note:d2', 'note:d9', 'note:d1', 'note:d2'],
      suggestionIds: ['c1 c3', 'c1 c2', 'c1 c3'],
      keys: ['web:2', 'web:1', 'web:2'],
    });
    const got = {
      clients: ids(found.clients.map(({ record }) => record)),
      messages: ids(found.messages),
      conversations: ids(found.conversations),
      accounts: ids(found.accounts),
      consents: ids(found.consents),
      documents: ids(found.documents),
      suggestions: ids(found.suggestions),
      keys: found.keys.map(({ key }) => key),
    };
    const expected = {
      clients: ['c3', 'c1', 'c2'],
      messages: ['m2', 'm1'],
      conversations: ['v2', 'v1'],
      accounts: ['a2', 'a1'],
      consents: ['web:2', 'web:1'],
      documents: ['note:d2', 'note:d1'],
      suggestions: ['c1 c3', 'c1 c2'],
      keys: ['web:2', 'web:1'],
    };
    expectEqual(got, expected, 'the rows');
  },

  'the clients of keys and conversations come with them, after the asked ones, each once': async ({ store }) => {
    const manualLink = { clientId: 'c4', by: 'ana', at: aClient('c1').createdAt, keys: [] };
    await apply(
      store,
      aChange([
        ...['c1', 'c2', 'c3', 'c4', 'c5'].map((id) => put.client(aClient(id))),
        claim('web:1', 'c5'),
        claim('web:2', 'c1'),
        put.conversation(aConversation('v1', { clientId: 'c3', manualLink })),
        put.conversation(aConversation('v2', { clientId: 'c5' })),
        put.conversation(aConversation('v3', { clientId: 'c9', manualLink: { ...manualLink, clientId: null } })),
      ]),
    );
    const found = await store.find('t1', {
      clientIds: ['c2', 'c1'],
      keys: ['web:1', 'web:2'],
      conversationIds: ['v1', 'v2', 'v3'],
    });
    expectEqual(ids(found.clients.map(({ record }) => record)), ['c2', 'c1', 'c5', 'c3', 'c4'], 'the clients');
  },

  'the clients of messages and suggestions do not come with them': async ({ store }) => {
    const rows = [
      put.client(aClient('c1')),
      put.message(aMessage('m1', { clientId: 'c1' })),
      put.suggestion(aSuggestion('c1', 'c2')),
    ];
    await apply(store, aChange(rows));
    const found = await store.find('t1', { messageIds: ['m1'], suggestionIds: ['c1 c2'] });
    expectEqual(found.clients, [], 'the clients');
  },

  'five hundred rows are found at once': async ({ store }) => {
    const many = Array.from({ length: 500 }, (_, index) => `c${index}`);
    await apply(store, aChange(many.flatMap((id) => [put.client(aClient(id)), claim(`web:${id}`, id)])));
    const found = await store.find('t1', { keys: many.map((id) => `web:${id}` as const) });
    expectEqual(
      found.clients.map(({ record, keys }) => [record.id, keys.length]),
      many.map((id) => [id, 1]),
      'the clients',
    );
  },

  'a reader never sees half of a commit': async ({ store }) => {
    const write = (version: number) =>
      aChange([
        put.client(aClient('c1', { version })),
        put.conversation(aConversation('v1', { version })),
        put.account(anAccount('a1', { version })),
      ]);
    const reads = [];
    for (let version = 1; version <= 40; version += 1) {
      const written = store.commit([write(version)]);
      reads.push(store.find('t1', { clientIds: ['c1'], conversationIds: ['v1'], accountIds: ['a1'] }));
      if (version % 4 === 0) await written;
    }
    for (const { clients, conversations, accounts } of await Promise.all(reads)) {
      const seen = [clients[0]?.record.version, conversations[0]?.version, accounts[0]?.version];
      expectEqual(seen, [seen[0], seen[0], seen[0]], 'the versions in one answer');
    }
  },

  'a page, counts and neighbours never show half of a commit': async ({ store }) => {
    const write = (version: number) => {
      const clientId = `c${version % 2}`;
      return aChange([
        put.client(aClient('c0', { version })),
        put.client(aClient('c1', { version })),
        ...['v0', 'v1'].map((id) => put.conversation(aConversation(id, { version, clientId }))),
        ...['c0', 'c1'].map((id) => block(id, `k${version % 2}`)),
      ]);
    };
    await apply(store, write(2));
    const reads = [];
    for (let version = 3; version <= 22; version += 1) {
      const written = store.commit([write(version)]);
      const page = { limit: 9 };
      reads.push(
        Promise.all([store.clients('t1', page), store.counts('t1', ['c0', 'c1']), store.neighbours('t1', ['k0', 'k1'], 9)]),
      );
      if (version % 4 === 0) await written;
    }
    for (const [clients, counts, neighbours] of await Promise.all(reads)) {
      const versions = clients.rows.map(({ record }) => record.version);
      expectEqual(versions, [versions[0], versions[0]], 'the versions in one page');
      const counted = counts.map(({ conversations }) => conversations).sort();
      expectEqual(counted, [0, 2], 'the counts of one moment');
      expectEqual(
        neighbours.map(({ clientIds }) => clientIds),
        [['c0', 'c1']],
        'the neighbours of one moment',
      );
    }
  },

  'a commit that was answered is found': async ({ store }) => {
    for (let version = 1; version <= 20; version += 1) {
      await apply(store, aChange([put.account(anAccount('a1', { version }))]));
      expectEqual((await store.find('t1', { accountIds: ['a1'] })).accounts[0]?.version, version, 'the version');
    }
  },
};
