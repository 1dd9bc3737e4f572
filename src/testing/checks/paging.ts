import type { Write } from '../../change/change.ts';
import { suggestionId } from '../../client/record.ts';
import type { RoutingKey } from '../../identity/routing-key.ts';
import type { ClientStore, Page, PageRequest } from '../../ports/client-store.ts';
import { expectEqual, expectRefusal } from '../expect.ts';
import {
  aChange,
  aClient,
  aConsent,
  aConversation,
  aDocument,
  aMessage,
  anAccount,
  anObservation,
  aSuggestion,
  at,
} from '../rows.ts';
import type { Section } from '../section.ts';
import { claim, observe, put } from '../writes.ts';
import { apply } from './rows.ts';
import { walk } from './walk.ts';

/** Ids whose order by code point is not that by UTF-16 code unit. */
const awkward = ['\u{1f600}', '\uffee', 'Z', 'a', 'é', 'zz', 'z'];
const ascending = ['Z', 'a', 'z', 'zz', 'é', '\uffee', '\u{1f600}'];
const descending = ascending.toReversed();

interface List {
  /** Puts a row with this id, at this second where the list has a time. */
  readonly write: (id: string, second: number) => Write;
  readonly page: (store: ClientStore, request: PageRequest) => Promise<Page<unknown>>;
  readonly idOf: (row: never) => string;
  readonly newestFirst: boolean;
  readonly timed: boolean;
}

const byId = { idOf: ({ id }: { id: string }) => id };

/** Every list of the port, as one list of cases. */
const lists: Readonly<Record<string, List>> = {
  clients: {
    write: (id, second) => put.client(aClient(id, { createdAt: at(second) })),
    page: (store, request) => store.clients('t1', request),
    idOf: ({ record }: { record: { id: string } }) => record.id,
    newestFirst: true,
    timed: true,
  },
  'deleted clients': {
    write: (id, second) => put.client(aClient(id, { createdAt: at(second), deleted: { at: at(0), by: 'ana', released: [] } })),
    page: (store, request) => store.clients('t1', { ...request, deleted: true }),
    idOf: ({ record }: { record: { id: string } }) => record.id,
    newestFirst: true,
    timed: true,
  },
  conversations: {
    write: (id, second) => put.conversation(aConversation(id, { lastAt: at(second) })),
    page: (store, request) => store.conversations('t1', request),
    ...byId,
    newestFirst: true,
    timed: true,
  },
  'a client’s conversations': {
    write: (id, second) => put.conversation(aConversation(id, { lastAt: at(second), clientId: 'c1' })),
    page: (store, request) => store.conversations('t1', { ...request, clientId: 'c1' }),
    ...byId,
    newestFirst: true,
    timed: true,
  },
  messages: {
    write: (id, second) => put.message(aMessage(id, { occurredAt: at(second) })),
    page: (store, request) => store.messages('t1', request),
    ...byId,
    newestFirst: false,
    timed: true,
  },
  'a conversation’s messages': {
    write: (id, second) => put.message(aMessage(id, { occurredAt: at(second), conversationId: 'v2' })),
    page: (store, request) => store.messages('t1', { ...request, conversationId: 'v2' }),
    ...byId,
    newestFirst: false,
    timed: true,
  },
  'messages, newest first,': {
    write: (id, second) => put.message(aMessage(id, { occurredAt: at(second) })),
    page: (store, request) => store.messages('t1', { ...request, newestFirst: true }),
    ...byId,
    newestFirst: true,
    timed: true,
  },
  'a client’s messages, newest first,': {
    write: (id, second) => put.message(aMessage(id, { occurredAt: at(second), clientId: 'c1' })),
    page: (store, request) => store.messages('t1', { ...request, clientId: 'c1', newestFirst: true }),
    ...byId,
    newestFirst: true,
    timed: true,
  },
  'a client’s messages': {
    write: (id, second) => put.message(aMessage(id, { occurredAt: at(second), clientId: 'c1' })),
    page: (store, request) => store.messages('t1', { ...request, clientId: 'c1' }),
    ...byId,
    newestFirst: false,
    timed: true,
  },
  suggestions: {
    write: (id, second) => put.suggestion({ ...aSuggestion('c1', 'c2'), id, score: second / 100 }),
    page: (store, request) => store.suggestions('t1', request),
    ...byId,
    newestFirst: true,
    timed: true,
  },
  'a client’s suggestions': {
    write: (id, second) =>
      put.suggestion({ ...aSuggestion('c1', 'c2'), id, score: second / 100, ...(id < 'b' ? {} : { left: 'c0', right: 'c1' }) }),
    page: (store, request) => store.suggestions('t1', { ...request, clientId: 'c1' }),
    ...byId,
    newestFirst: true,
    timed: true,
  },
  documents: {
    write: (id, second) => put.document(aDocument('', { id, at: at(second) })),
    page: (store, request) => store.documents('t1', { ...request, type: 'note' }),
    ...byId,
    newestFirst: true,
    timed: true,
  },
  'a client’s documents': {
    write: (id, second) => put.document(aDocument('', { id, at: at(second), clientId: 'c1' })),
    page: (store, request) => store.documents('t1', { ...request, type: 'note', clientId: 'c1' }),
    ...byId,
    newestFirst: true,
    timed: true,
  },
  accounts: {
    write: (id) => put.account(anAccount(id)),
    page: (store, request) => store.accounts('t1', request),
    ...byId,
    newestFirst: false,
    timed: false,
  },
  consents: {
    write: (id) => put.consent(aConsent(id as RoutingKey)),
    page: (store, request) => store.consents('t1', request),
    ...byId,
    newestFirst: false,
    timed: false,
  },
};

const checksOf = (name: string, { write, page, idOf, newestFirst, timed }: List): Section => {
  const ids = (rows: readonly unknown[]) => rows.map((row) => idOf(row as never));
  return {
    [`${name} come in their order, ties by the code points of their ids, in pages of every size`]: async ({ store }) => {
      await apply(store, aChange(awkward.map((id) => write(id, 3))), aChange([write('y early', 1), write('y late', 5)]));
      const [first, last] = newestFirst ? ['y late', 'y early'] : ['y early', 'y late'];
      const ties = newestFirst ? descending : ascending;
      const untimed = ['Z', 'a', 'y early', 'y late', ...ascending.slice(2)];
      const expected = timed ? [first, ...ties, last] : untimed;
      for (const limit of [1, 2, 3, 8, 9, 10, 1000]) {
        expectEqual(ids(await walk((request) => page(store, request), limit)), expected, `pages of ${limit}`);
      }
    },

    [`${name} end without a next page, and are empty at first`]: async ({ store }) => {
      expectEqual(await page(store, { limit: 5 }), { rows: [] }, 'the page of an empty list');
      await apply(store, aChange(awkward.slice(0, 5).map((id) => write(id, 0))));
      const whole = await page(store, { limit: 5 });
      expectEqual([whole.rows.length, whole.next], [5, undefined], 'the rows and the next page');
    },

    [`${name} are met exactly once each, whatever is written meanwhile to others`]: async ({ store }) => {
      const steady = Array.from({ length: 30 }, (_, index) => `k${String(index).padStart(2, '0')}`);
      await apply(store, aChange(steady.map((id, index) => write(id, 10 + (index % 7)))));
      let round = 0;
      const disturb = async () => {
        round += 1;
        const passing = [`j${round}`, `k05 ${round}`, `l${round}`];
        await apply(store, aChange(passing.map((id, index) => write(id, index * 10 + (round % 7)))));
      };
      const met = ids(await walk((request) => page(store, request), 4, disturb));
      const metSteady = met.filter((id) => steady.includes(id));
      expectEqual([...metSteady].sort(), steady, 'the rows that were there all the time');
      expectEqual(met.length, new Set(met).size, 'the rows that were met');
    },
  };
};

const twelve = Array.from({ length: 1200 }, (_, index) => `c${String(index).padStart(4, '0')}`);

/** The lists: their order, their pages, and reading them while others write. */
export const paging: Section = {
  ...Object.assign({}, ...Object.entries(lists).map(([name, list]) => checksOf(name, list))),

  'a list holds what belongs to it, and follows what changes': async ({ store }) => {
    const deleted = { at: at(0), by: 'ana', released: [] };
    const move = (clientId: string): Write[] => [
      put.conversation(aConversation('v1', { clientId })),
      put.message(aMessage('m1', { clientId })),
    ];
    const pages = async (clientId: string) => [
      (await store.conversations('t1', { clientId, limit: 9 })).rows.length,
      (await store.messages('t1', { clientId, limit: 9 })).rows.length,
    ];
    await apply(store, aChange([...move('c1'), put.client(aClient('c1'))]));
    expectEqual(
      [await pages('c1'), await pages('c2')],
      [
        [1, 1],
        [0, 0],
      ],
      'the rows of both clients',
    );
    await apply(store, aChange([...move('c2'), put.client(aClient('c1', { deleted }))]));
    expectEqual(
      [await pages('c1'), await pages('c2')],
      [
        [0, 0],
        [1, 1],
      ],
      'the rows of both clients, moved',
    );
    expectEqual((await store.clients('t1', { limit: 9 })).rows, [], 'the clients');
    expectEqual((await store.clients('t1', { limit: 9, deleted: true })).rows.length, 1, 'the deleted clients');
    await apply(
      store,
      aChange([
        { kind: 'delete', of: 'message', id: 'm1' },
        { kind: 'delete', of: 'conversation', id: 'v1' },
      ]),
    );
    expectEqual(await pages('c2'), [0, 0], 'the rows of the client, deleted');
  },

  'a client’s messages in one conversation are those of both': async ({ store }) => {
    const rows = ['c1', 'c2'].flatMap((clientId) => ['v1', 'v2'].map((conversationId) => ({ clientId, conversationId })));
    await apply(store, aChange(rows.map((row) => put.message(aMessage(`${row.clientId} ${row.conversationId}`, row)))));
    const page = await store.messages('t1', { clientId: 'c1', conversationId: 'v2', limit: 9 });
    expectEqual(
      page.rows.map(({ id }) => id),
      ['c1 v2'],
      'the messages',
    );
  },

  'clients come with what was observed of them and the keys they own': async ({ store }) => {
    await apply(store, aChange([put.client(aClient('c1')), claim('web:1', 'c1'), observe('c1', anObservation())]));
    const { clients } = await store.find('t1', { clientIds: ['c1'] });
    expectEqual((await store.clients('t1', { limit: 1 })).rows, clients, 'the clients');
  },

  'a record that was merged into another is not listed, whether the client is deleted or not': async ({ store }) => {
    const merged = { into: 'c1', at: at(1), by: 'ana', choices: [anObservation()] };
    const deleted = { at: at(2), by: 'ana', released: [] };
    await apply(
      store,
      aChange([
        put.client(aClient('c1', { absorbed: ['c2'] })),
        put.client(aClient('c2', { merged })),
        put.client(aClient('c3', { deleted, absorbed: ['c4'] })),
        put.client(aClient('c4', { deleted, merged: { ...merged, into: 'c3' } })),
      ]),
    );
    const listed = async (isDeleted: boolean) =>
      (await store.clients('t1', { limit: 9, deleted: isDeleted })).rows.map(({ record }) => record.id);
    expectEqual([await listed(false), await listed(true)], [['c1'], ['c3']], 'the lists');
    expectEqual(
      (await store.find('t1', { clientIds: ['c2'] })).clients[0]?.record,
      aClient('c2', { merged }),
      'the merged record by its id',
    );
    await apply(store, aChange([put.client(aClient('c2', { version: 2 }))]));
    expectEqual(await listed(false), ['c2', 'c1'], 'the list after it was unmerged');
  },

  'suggestions are listed by their status': async ({ store }) => {
    await apply(
      store,
      aChange([
        put.suggestion(aSuggestion('c1', 'c2')),
        put.suggestion(aSuggestion('c1', 'c3', { status: 'dismissed', decided: { by: 'ana', at: at(1) } })),
        put.suggestion(aSuggestion('c2', 'c3', { status: 'expired', score: 0.25 })),
      ]),
    );
    const listed = async (request: Omit<Parameters<typeof store.suggestions>[1], 'limit'>) =>
      (await store.suggestions('t1', { ...request, limit: 9 })).rows.map(({ id }) => id);
    expectEqual(await listed({ status: 'open' }), ['c1 c2'], 'the open ones');
    expectEqual(await listed({ status: 'accepted' }), [], 'the accepted ones');
    expectEqual(await listed({ status: 'dismissed', clientId: 'c1' }), ['c1 c3'], 'the client’s dismissed ones');
    expectEqual(await listed({ status: 'dismissed', clientId: 'c2' }), [], 'those of another client');
    await apply(store, aChange([put.suggestion(aSuggestion('c1', 'c2', { status: 'accepted' }))]));
    expectEqual(await listed({ status: 'open' }), [], 'the open ones after one was accepted');
  },

  'a list goes on from a place that another list of its kind gave': async ({ store }) => {
    const clientIds = ['c1', 'c2', 'c1', 'c2'];
    await apply(
      store,
      aChange(clientIds.map((clientId, index) => put.conversation(aConversation(`v${index}`, { clientId, lastAt: at(index) })))),
    );
    const { next } = await store.conversations('t1', { clientId: 'c1', limit: 1 });
    const { rows } = await store.conversations('t1', {
      clientId: 'c2',
      limit: 9,
      ...(next === undefined ? {} : { after: next }),
    });
    expectEqual(
      rows.map(({ id }) => id),
      ['v1'],
      'what stands behind it',
    );
  },

  'a client’s suggestions name it on either side': async ({ store }) => {
    await apply(
      store,
      aChange([
        put.suggestion(aSuggestion('c1', 'c2')),
        put.suggestion(aSuggestion('c0', 'c1')),
        put.suggestion(aSuggestion('c2', 'c3')),
      ]),
    );
    const { rows } = await store.suggestions('t1', { clientId: 'c1', limit: 9 });
    expectEqual(
      rows.map(({ id }) => id),
      [suggestionId('c1', 'c2'), suggestionId('c0', 'c1')],
      'the suggestions',
    );
  },

  'suggestions without a score come last, and move when their score does': async ({ store }) => {
    const scores = { c2: 0.3, c3: undefined, c4: 1, c5: 0, c6: 0.3000000001, c7: 0.31 };
    const rows = Object.entries(scores).map(([id, score]) => aSuggestion('c1', id, score === undefined ? {} : { score }));
    await apply(store, aChange(rows.map(put.suggestion)));
    const listed = async (request: Omit<Parameters<typeof store.suggestions>[1], 'limit'>) =>
      (await walk((page) => store.suggestions('t1', { ...request, ...page }), 2)).map(({ id }) => id.slice(3));
    const expected = ['c4', 'c7', 'c6', 'c2', 'c5', 'c3'];
    for (const request of [{}, { status: 'open' }, { clientId: 'c1' }, { clientId: 'c1', status: 'open' }] as const)
      expectEqual(await listed(request), expected, `the suggestions of ${JSON.stringify(request)}`);
    await apply(store, aChange([put.suggestion(aSuggestion('c1', 'c4', { score: 0.1 }))]));
    expectEqual(
      await listed({ status: 'open' }),
      ['c7', 'c6', 'c2', 'c4', 'c5', 'c3'],
      'the suggestions after one was scored anew',
    );
  },

  'documents are listed by their type, and by their client where one is named': async ({ store }) => {
    const rows = [
      aDocument('1', { id: 'd1' }),
      aDocument('2', { id: 'd2', clientId: 'c1' }),
      aDocument('3', { id: 'd3', clientId: 'c2' }),
      aDocument('4', { id: 'd4', clientId: 'c1', type: 'issue' }),
    ];
    await apply(store, aChange(rows.map(put.document)));
    const listed = async (request: { readonly type: string; readonly clientId?: string }) =>
      (await store.documents('t1', { ...request, limit: 9 })).rows.map(({ id }) => id);
    expectEqual(await listed({ type: 'note' }), ['d3', 'd2', 'd1'], 'the notes');
    expectEqual(await listed({ type: 'note', clientId: 'c1' }), ['d2'], 'the client’s notes');
    expectEqual(await listed({ type: 'issue' }), ['d4'], 'the issues');
    await apply(store, aChange([put.document(aDocument('4', { id: 'd4', version: 2 }))]));
    expectEqual(await listed({ type: 'issue' }), [], 'the issues after one became a note');
  },

  'more than a page can hold is read in pages': async ({ store }) => {
    await apply(store, aChange(twelve.map((id) => put.client(aClient(id)))));
    const first = await store.clients('t1', { limit: 1000 });
    expectEqual(first.rows.length, 1000, 'the first page');
    const met = await walk((request) => store.clients('t1', request), 1000);
    expectEqual(
      met.map(({ record }) => record.id),
      twelve.toReversed(),
      'the clients',
    );
  },

  'a limit outside 1 to 1,000 and a start that no page gave are refused': async ({ store }) => {
    for (const { page } of Object.values(lists)) {
      for (const limit of [0, -1, 1001, 1.5, Number.NaN])
        await expectRefusal(() => page(store, { limit }), 'invalid-input', `a limit of ${limit}`);
      for (const after of ['', 'x', '{}', '[]', '["a"]', '[1,2]', 'null']) {
        await expectRefusal(() => page(store, { after, limit: 1 }), 'invalid-input', `a start after ${after}`);
      }
    }
  },
};
