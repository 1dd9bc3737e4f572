import { expectEqual, expectRefusal } from '../expect.ts';
import { aChange, aClient, aDelivery, aMessage, anEvent, at } from '../rows.ts';
import type { Section } from '../section.ts';
import { put } from '../writes.ts';
import { apply, commitOne } from './rows.ts';

const first = aDelivery(aMessage('m1'), [put.client(aClient('c1'))], { events: [anEvent()] });
const again = aDelivery(aMessage('m1'), [put.client(aClient('c2'))], { events: [anEvent()] });
const other = aDelivery(aMessage('m1', { digest: 'another' }), [put.client(aClient('c3'))], { events: [anEvent()] });

/** A message applies once, however often and however concurrently it is delivered. */
export const redelivery: Section = {
  'a message that was seen before changes nothing': async ({ store }) => {
    await apply(store, first);
    expectEqual(await commitOne(store, again), { kind: 'repeated' }, 'the outcome');
    expectEqual((await store.find('t1', { clientIds: ['c2'] })).clients, [], 'the client of the second delivery');
    expectEqual((await store.events('t1', 0, 10)).length, 1, 'the events');
  },

  'the same id with other content differs, and changes nothing': async ({ store }) => {
    await apply(store, first);
    expectEqual(await commitOne(store, other), { kind: 'differs' }, 'the outcome');
    expectEqual((await store.find('t1', { messageIds: ['m1'] })).messages, [aMessage('m1')], 'the message');
    expectEqual((await store.find('t1', { clientIds: ['c3'] })).clients, [], 'the client of the second delivery');
  },

  'a repeated message is repeated, whatever its preconditions': async ({ store }) => {
    await apply(store, first);
    const stale = { ...again, expect: [{ of: 'client', id: 'c1', version: 9 }] } as const;
    expectEqual(await commitOne(store, stale), { kind: 'repeated' }, 'the outcome');
  },

  'repeated and different messages do not end a call': async ({ store }) => {
    const next = aDelivery(aMessage('m2'));
    const outcomes = await store.commit([first, again, other, next]);
    expectEqual(outcomes, [{ kind: 'applied' }, { kind: 'repeated' }, { kind: 'differs' }, { kind: 'applied' }], 'the outcomes');
  },

  'of twenty racing deliveries of a message one applies and the others are repeated': async ({ store }) => {
    const outcomes = (await Promise.all(Array.from({ length: 20 }, () => store.commit([first])))).flat();
    expectEqual(outcomes.filter(({ kind }) => kind === 'applied').length, 1, 'the deliveries that applied');
    expectEqual(outcomes.filter(({ kind }) => kind === 'repeated').length, 19, 'the repeated ones');
    expectEqual((await store.events('t1', 0, 100)).length, 1, 'the events');
  },

  'a message that is in conflict has not been seen': async ({ store }) => {
    const early = { ...first, expect: [{ of: 'client', id: 'c9', version: 1 }] } as const;
    expectEqual((await commitOne(store, early))?.kind, 'conflict', 'the first outcome');
    await apply(store, first);
  },

  'a command changes the row of a message and leaves it seen': async ({ store }) => {
    await apply(store, first, aChange([put.message(aMessage('m1', { clientId: 'c1', occurredAt: at(1) }))]));
    expectEqual(await commitOne(store, again), { kind: 'repeated' }, 'the outcome');
  },

  'a change that does not put its message with its digest is refused': async ({ store }) => {
    const message = { id: 'm1', digest: 'd' };
    for (const writes of [[], [put.message(aMessage('m1'))], [put.message(aMessage('m2', { digest: 'd' }))]]) {
      await expectRefusal(() => store.commit([aChange(writes, { message })]), 'invalid-input', 'the commit');
    }
  },

  'a version below 1 is refused': async ({ store }) => {
    for (const version of [0, -1, 1.5, Number.NaN]) {
      const write = put.client(aClient('c1', { version }));
      await expectRefusal(() => store.commit([aChange([write])]), 'invalid-input', `a client of version ${version}`);
    }
  },
};
