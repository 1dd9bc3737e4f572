import { expectEqual, expectRefusal } from '../expect.ts';
import { aChange, aClient } from '../rows.ts';
import type { Section } from '../section.ts';
import { put } from '../writes.ts';

/** The end of a store's use. */
export const closing: Section = {
  'a store says what it is': async ({ store }) => {
    const { name, capabilities } = store;
    expectEqual([typeof name, name.length > 0], ['string', true], 'the name');
    expectEqual([typeof capabilities.durable, typeof capabilities.shared], ['boolean', 'boolean'], 'the capabilities');
  },

  'closing twice is no error': async ({ store }) => {
    await store.close();
    await store.close();
  },

  'after closing every verb is refused': async ({ store }) => {
    await store.close();
    const page = { limit: 1 };
    const verbs: Readonly<Record<string, () => Promise<unknown>>> = {
      find: () => store.find('t1', {}),
      commit: () => store.commit([aChange([])]),
      'commit of nothing': () => store.commit([]),
      clients: () => store.clients('t1', page),
      conversations: () => store.conversations('t1', page),
      messages: () => store.messages('t1', page),
      suggestions: () => store.suggestions('t1', page),
      accounts: () => store.accounts('t1', page),
      consents: () => store.consents('t1', page),
      documents: () => store.documents('t1', { ...page, type: 'note' }),
      timeline: () => store.timeline('t1', { ...page, clientIds: ['c1'], type: 'note' }),
      counts: () => store.counts('t1', ['c1']),
      holders: () => store.holders('t1', 'email', 'ana@example.com'),
      neighbours: () => store.neighbours('t1', ['k1'], 1),
      events: () => store.events('t1', 0, 1),
    };
    for (const [name, call] of Object.entries(verbs)) await expectRefusal(call, 'store-closed', name);
  },

  'commits that were called before closing are answered, and rightly': async ({ store }) => {
    const commits = Array.from({ length: 10 }, (_, index) => store.commit([aChange([put.client(aClient(`c${index}`))])]));
    const closed = store.close();
    for (const outcomes of await Promise.all(commits)) expectEqual(outcomes, [{ kind: 'applied' }], 'the outcomes');
    await closed;
  },
};
