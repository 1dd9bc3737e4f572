import type { ChangeEvent } from '../../change/change.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { expectEqual, expectRefusal } from '../expect.ts';
import { aChange, aConversation, aDocument, anEvent, at } from '../rows.ts';
import type { Section } from '../section.ts';
import { put } from '../writes.ts';
import { apply } from './rows.ts';
import { walk } from './walk.ts';

const happened = (number: number, second: number, clientId: string | undefined = 'c1'): ChangeEvent =>
  anEvent({ at: at(second), data: { number }, ...(clientId === undefined ? {} : { clientId }) });

const historyOf = async (store: ClientStore, clientId: string, limit: number) =>
  (await walk((page) => store.history('t1', { ...page, clientId }), limit)).map(({ data }) => data.number);

/** What happened to a client, and how much there is of it. */
export const aboutClients: Section = {
  'a client’s history is newest first, ties by the position, in pages of every size': async ({ store }) => {
    const seconds = [3, 1, 3, 5, 3, 2, 3, 3, 3, 3, 3, 3];
    await apply(store, ...seconds.map((second, number) => aChange([], { events: [happened(number, second)] })));
    const expected = [3, 11, 10, 9, 8, 7, 6, 4, 2, 0, 5, 1];
    for (const limit of [1, 2, 5, 11, 12, 13, 1000])
      expectEqual(await historyOf(store, 'c1', limit), expected, `pages of ${limit}`);
    const { rows, next } = await store.history('t1', { clientId: 'c1', limit: 12 });
    expectEqual([rows.length, next], [12, undefined], 'the last page');
    expectEqual(rows[0], (await store.events('t1', 3, 1))[0], 'the newest event');
  },

  'a client’s history is met exactly once, whatever happens meanwhile': async ({ store }) => {
    const record = (number: number, second: number) => apply(store, aChange([], { events: [happened(number, second)] }));
    for (let number = 0; number < 9; number += 1) await record(number, number % 4);
    let later = 100;
    const met = await walk(
      (page) => store.history('t1', { ...page, clientId: 'c1' }),
      2,
      () => record(later++, later % 6),
    );
    const numbers = met.map(({ data }) => Number(data.number));
    const steady = numbers.filter((number) => number < 100).sort((left, right) => left - right);
    expectEqual(steady, [0, 1, 2, 3, 4, 5, 6, 7, 8], 'the events that were there all the time');
    expectEqual(numbers.length, new Set(numbers).size, 'the events that were met');
  },

  'a client’s history holds its own events, and those of nobody else': async ({ store }) => {
    const events = [happened(1, 1), happened(2, 2, 'c2'), happened(3, 3, ''), { ...happened(4, 4), clientId: undefined }];
    await apply(store, aChange([], { events: JSON.parse(JSON.stringify(events)) }));
    expectEqual(await historyOf(store, 'c1', 9), [1], 'the history of the first');
    expectEqual(await historyOf(store, 'c2', 9), [2], 'the history of the second');
    expectEqual(await historyOf(store, 'c3', 9), [], 'the history of one without events');
  },

  'a history starts where a page of it ended': async ({ store }) => {
    for (const after of ['', '["2026-01-01T00:00:00.000Z","c1"]', '[1,2]'])
      await expectRefusal(
        () => store.history('t1', { clientId: 'c1', limit: 1, after }),
        'invalid-input',
        `a start after ${after}`,
      );
    await expectRefusal(() => store.history('t1', { clientId: 'c1', limit: 0 }), 'invalid-input', 'a limit of 0');
  },

  'conversations and open work are counted, and follow what changes': async ({ store }) => {
    const resolved = { at: at(5), by: 'ana' };
    const ofClient = { clientId: 'c1' };
    await apply(
      store,
      aChange([
        put.conversation(aConversation('v1', ofClient)),
        put.conversation(aConversation('v2', { ...ofClient, lastInboundAt: at(4) })),
        put.conversation(aConversation('v3', { ...ofClient, lastInboundAt: at(4), resolved })),
        put.conversation(aConversation('v4', { ...ofClient, lastInboundAt: at(6), resolved })),
        put.conversation(aConversation('v5', { clientId: 'c2', lastInboundAt: at(4) })),
        put.conversation(aConversation('v6', { lastInboundAt: at(4) })),
        put.document(aDocument('1', { ...ofClient, open: true })),
        put.document(aDocument('2', { ...ofClient, open: false })),
        put.document(aDocument('3', ofClient)),
        put.document(aDocument('4', { open: true })),
      ]),
    );
    const counts = (clientId: string, conversations: number, openConversations: number, openDocuments: number) => ({
      clientId,
      conversations,
      openConversations,
      openDocuments,
    });
    const asked = ['c2', 'c1', 'c2', 'c9'];
    expectEqual(
      await store.counts('t1', asked),
      [counts('c2', 1, 1, 0), counts('c1', 4, 2, 1), counts('c9', 0, 0, 0)],
      'the counts',
    );
    await apply(
      store,
      aChange([
        put.conversation(aConversation('v2', { clientId: 'c2', version: 2, lastInboundAt: at(4) })),
        put.document(aDocument('1', { ...ofClient, version: 2, open: false })),
        { kind: 'delete', of: 'conversation', id: 'v1' },
      ]),
    );
    expectEqual(await store.counts('t1', ['c1', 'c2']), [counts('c1', 2, 1, 0), counts('c2', 2, 2, 0)], 'the counts afterwards');
    expectEqual(await store.counts('t1', []), [], 'the counts of nobody');
  },
};
