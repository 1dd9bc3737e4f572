import type { ClientStore } from '../../ports/client-store.ts';
import { expectEqual } from '../expect.ts';
import { aChange, aClient, aConversation, aDelivery, aMessage, anAccount, anEvent, anObservation, aSuggestion } from '../rows.ts';
import type { Section } from '../section.ts';
import { block, claim, observe, put } from '../writes.ts';
import { declaring } from './declaring.ts';
import { everythingOf } from './everything.ts';
import { apply, commitOne } from './rows.ts';

const asked = {
  ids: ['c1', 'c2', 'v1', 'm1', 'a1', 'c1 c2'],
  clientIds: ['c1', 'c2'],
  conversationIds: ['v1'],
  keys: ['web:1'],
  cells: ['ana@example.com'],
  blockingKeys: ['k1'],
} as const;

const full = aDelivery(
  aMessage('m1', { clientId: 'c1' }),
  [
    put.client(aClient('c1')),
    put.client(aClient('c2')),
    put.conversation(aConversation('v1', { clientId: 'c1' })),
    put.account(anAccount('a1')),
    put.suggestion(aSuggestion('c1', 'c2')),
    claim('web:1', 'c1'),
    observe('c1', anObservation()),
  ],
  { events: [anEvent()] },
);

/** What outlives a store that declares `durable`. */
export const durability: Section = {
  'what was answered is there after closing and opening, by every verb': declaring(['durable'], async ({ store, openAgain }) => {
    await apply(store, full, aChange([block('c1', 'k1')]));
    const before = await everythingOf(store, 't1', asked);
    await store.close();
    expectEqual(await everythingOf(await openAgain(store), 't1', asked), before, 'what is stored');
  }),

  'messages, versions, owners and positions are remembered over closing': declaring(['durable'], async ({ store, openAgain }) => {
    await apply(store, full);
    await store.close();
    const again = await openAgain(store);
    expectEqual(await commitOne(again, full), { kind: 'repeated' }, 'the outcome of a message seen before');
    const stale = await commitOne(again, aChange([claim('web:1', 'c2')], { expect: [{ of: 'client', id: 'c1', version: 0 }] }));
    expectEqual(stale?.kind === 'conflict' && stale.conflicts.map(({ kind }) => kind), ['version', 'key-owned'], 'the conflicts');
    await apply(again, aChange([], { events: [anEvent()] }));
    const positions = (await again.events('t1', 0, 9)).map(({ position }) => position);
    expectEqual(positions.length === 2 && (positions[0] ?? 0) < (positions[1] ?? 0), true, 'whether positions grow');
  }),

  'a store is opened and closed many times': declaring(['durable'], async ({ store, openAgain }) => {
    let open: ClientStore = store;
    for (let version = 1; version <= 5; version += 1) {
      const expect = [{ of: 'account', id: 'a1', version: version - 1 }] as const;
      await apply(open, aChange([put.account(anAccount('a1', { version }))], { expect }));
      await open.close();
      open = await openAgain(store);
    }
  }),
};

/** Several handles on the data of a store that declares `shared`. */
export const sharing: Section = {
  'a commit through one handle is seen through the other': declaring(['shared'], async ({ store, openAgain }) => {
    const other = await openAgain(store);
    await apply(store, full);
    expectEqual(await everythingOf(other, 't1', asked), await everythingOf(store, 't1', asked), 'what the other sees');
    expectEqual(await commitOne(other, full), { kind: 'repeated' }, 'the outcome through the other');
    expectEqual((await commitOne(other, aChange([claim('web:1', 'c2')])))?.kind, 'conflict', 'the outcome of a claim');
  }),

  'racing claims through several handles have one winner': declaring(['shared'], async ({ store, openAgain }) => {
    const handles = [store, await openAgain(store), await openAgain(store)];
    const racing = Array.from({ length: 60 }, (_, index) => `c${index}`);
    const outcomes = await Promise.all(
      racing.map((id, index) => handles[index % 3]?.commit([aChange([put.client(aClient(id)), claim('web:1', id)])])),
    );
    expectEqual(outcomes.flat().filter((outcome) => outcome?.kind === 'applied').length, 1, 'the winners');
    expectEqual((await store.find('t1', { clientIds: racing })).clients.length, 1, 'the clients');
  }),

  'racing deliveries through several handles apply once': declaring(['shared'], async ({ store, openAgain }) => {
    const handles = [store, await openAgain(store)];
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => handles[index % 2]?.commit([full])));
    expectEqual(outcomes.flat().filter((outcome) => outcome?.kind === 'applied').length, 1, 'the deliveries that applied');
    expectEqual((await store.events('t1', 0, 99)).length, 1, 'the events');
  }),

  'closing one handle leaves the other open': declaring(['shared'], async ({ store, openAgain }) => {
    const other = await openAgain(store);
    await other.close();
    await apply(store, full);
  }),
};
