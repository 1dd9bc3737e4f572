import type { Change } from '../../change/change.ts';
import type { ClientStore, Happening } from '../../ports/client-store.ts';
import { expectEqual, expectRefusal } from '../expect.ts';
import { aChange, aClient, aConversation, aDocument, aMessage, anEvent, at } from '../rows.ts';
import type { Section } from '../section.ts';
import { put } from '../writes.ts';
import { apply } from './rows.ts';
import { walk } from './walk.ts';

/** The moments of eight things of each list: of some moments there are several. */
const seconds = [3, 1, 3, 5, 3, 2, 3, 3];

/** Their events, messages and notes, in the order of a timeline; of one moment the greatest id stands first. */
const inOrder = [
  ...['event 3', 'message m3', 'document note:3'],
  ...[7, 6, 4, 2, 0].map((number) => `event ${number}`),
  ...[7, 6, 4, 2, 0].map((number) => `message m${number}`),
  ...[7, 6, 4, 2, 0].map((number) => `document note:${number}`),
  ...['event 5', 'message m5', 'document note:5'],
  ...['event 1', 'message m1', 'document note:1'],
];

const happened = (number: number, second: number, clientId: string): Change =>
  aChange(
    [
      put.message(aMessage(`m${number}`, { clientId, occurredAt: at(second) })),
      put.document(aDocument(String(number), { clientId, at: at(second) })),
    ],
    { events: [anEvent({ clientId, at: at(second), data: { number } })] },
  );

const told = (happening: Happening): string =>
  `${happening.source} ${happening.source === 'event' ? happening.row.data.number : happening.row.id}`;

const timelineOf = async (store: ClientStore, clientIds: readonly string[], limit: number, between = async () => {}) =>
  (await walk((page) => store.timeline('t1', { ...page, clientIds, type: 'note' }), limit, between)).map(told);

/** What happened to a client, and how much there is of it. */
export const aboutClients: Section = {
  'a client’s timeline is newest first; of one moment events, messages and documents, each the greatest first, in pages of every size':
    async ({ store }) => {
      await apply(store, ...seconds.map((second, number) => happened(number, second, 'c1')));
      for (const limit of [1, 2, 3, 5, 23, 24, 25, 1000])
        expectEqual(await timelineOf(store, ['c1'], limit), inOrder, `pages of ${limit}`);
      const page = await store.timeline('t1', { clientIds: ['c1'], type: 'note', limit: 24 });
      expectEqual([page.rows.length, page.next], [24, undefined], 'the last page');
      const request = { messageIds: ['m3'], documentIds: ['note:3'] };
      const { messages, documents } = await store.find('t1', request);
      const rows = [(await store.events('t1', 3, 1))[0], messages[0], documents[0]];
      expectEqual(
        page.rows.slice(0, 3).map(({ row }) => row),
        rows,
        'the newest rows',
      );
    },

  'the timeline of several clients is one list, each thing once': async ({ store }) => {
    await apply(store, ...seconds.map((second, number) => happened(number, second, `c${number % 3}`)));
    for (const limit of [1, 4, 24, 1000])
      expectEqual(await timelineOf(store, ['c2', 'c0', 'c1', 'c0', 'c9'], limit), inOrder, `pages of ${limit}`);
  },

  'a timeline holds what is of its clients and of the asked type, and follows what changes': async ({ store }) => {
    await apply(
      store,
      happened(1, 1, 'c1'),
      happened(2, 2, 'c2'),
      happened(3, 3, ''),
      aChange([
        put.message(aMessage('m4')),
        put.document(aDocument('4')),
        put.document(aDocument('5', { clientId: 'c1', type: 'issue' })),
      ]),
      aChange([], { events: JSON.parse(JSON.stringify([{ ...anEvent({ data: { number: 4 } }), clientId: undefined }])) }),
    );
    expectEqual(await timelineOf(store, ['c1'], 9), ['event 1', 'message m1', 'document note:1'], 'the timeline of the first');
    expectEqual(await timelineOf(store, ['c2'], 9), ['event 2', 'message m2', 'document note:2'], 'the timeline of the second');
    expectEqual(await timelineOf(store, ['c3'], 9), [], 'the timeline of one without anything');
    expectEqual(await timelineOf(store, [], 9), [], 'the timeline of nobody');
    await apply(
      store,
      aChange([put.message(aMessage('m1', { clientId: 'c2' })), { kind: 'delete', of: 'document', id: 'note:1' }]),
    );
    expectEqual(await timelineOf(store, ['c1'], 9), ['event 1'], 'the timeline of the first afterwards');
  },

  'a timeline comes with the records of its clients that are there, in the order of asking': async ({ store }) => {
    await apply(
      store,
      aChange([
        put.client(aClient('c1')),
        put.client(aClient('c2', { merged: { into: 'c1', at: at(1), by: 'ana', choices: [] } })),
      ]),
    );
    const request = { clientIds: ['c2', 'c9', 'c1', 'c2'], type: 'note', limit: 1 };
    const { records } = await store.timeline('t1', request);
    expectEqual(
      records,
      (await store.find('t1', { clientIds: ['c2', 'c1'] })).clients.map(({ record }) => record),
      'the records',
    );
    expectEqual((await store.timeline('t2', request)).records, [], 'the records of another tenant');
  },

  'what is there during the whole reading of a timeline is met exactly once, whatever is written meanwhile': async ({
    store,
  }) => {
    const steady = Array.from({ length: 12 }, (_, number) => number);
    await apply(store, ...steady.map((number) => happened(number, 10 + (number % 5), 'c1')));
    let round = 100;
    const met = await timelineOf(store, ['c1'], 4, async () => {
      round += 1;
      await apply(store, happened(round, 8 + (round % 9), 'c1'));
    });
    const expected = steady.flatMap((number) => [`event ${number}`, `message m${number}`, `document note:${number}`]);
    expectEqual(met.filter((one) => expected.includes(one)).sort(), expected.sort(), 'what was there all the time');
    expectEqual(met.length, new Set(met).size, 'what was met');
  },

  'a timeline starts where a page of it ended': async ({ store }) => {
    const moment = '"2026-01-01T00:00:00.000Z"';
    const starts = [
      '',
      '[1,2]',
      `[${moment},"m1"]`,
      `[${moment},"other","m1"]`,
      `[${moment},"event","m1"]`,
      `[${moment},"event",1]`,
    ];
    for (const after of starts)
      await expectRefusal(
        () => store.timeline('t1', { clientIds: ['c1'], type: 'note', limit: 1, after }),
        'invalid-input',
        `a start after ${after}`,
      );
    for (const limit of [0, 1001, 1.5])
      await expectRefusal(
        () => store.timeline('t1', { clientIds: ['c1'], type: 'note', limit }),
        'invalid-input',
        `a limit of ${limit}`,
      );
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
