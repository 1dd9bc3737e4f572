import { expectEqual, expectRefusal } from '../expect.ts';
import { aChange, aDelivery, aMessage, anEvent, at } from '../rows.ts';
import type { Section } from '../section.ts';
import { apply, commitOne } from './rows.ts';

const numbered = (number: number, tenant = 't1') => aChange([], { tenant, events: [anEvent({ data: { number } })] });

const isRising = (positions: readonly number[]) =>
  positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? 0));

/** The outbox: every event of every applied change, once, in commit order. */
export const events: Section = {
  'an event comes back as it was, with its position': async ({ store }) => {
    const full = anEvent({
      type: 'client.created',
      at: at(7),
      clientId: 'c1',
      conversationId: 'v1',
      data: { text: 'né \u{1f600}', number: 0.1, list: [1, null, { deep: true }] },
    });
    await apply(store, aChange([], { events: [full, anEvent()] }));
    const stored = await store.events('t1', 0, 10);
    expectEqual(
      stored.map(({ position, ...event }) => event),
      [full, anEvent()],
      'the events',
    );
    expectEqual(
      stored.every(({ position }) => Number.isSafeInteger(position) && position > 0),
      true,
      'whether positions are whole',
    );
  },

  'positions grow in commit order, also within a change and across calls': async ({ store }) => {
    for (let number = 0; number < 10; number += 2) await apply(store, numbered(number), numbered(number + 1));
    const stored = await store.events('t1', 0, 100);
    expectEqual(
      stored.map(({ data }) => data.number),
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      'the order',
    );
    expectEqual(isRising(stored.map(({ position }) => position)), true, 'whether positions grow');
  },

  'the outbox is read on after any position': async ({ store }) => {
    await apply(store, ...Array.from({ length: 7 }, (_, number) => numbered(number)));
    const met = [];
    for (let after = 0; ; ) {
      const some = await store.events('t1', after, 3);
      met.push(...some.map(({ data }) => data.number));
      const last = some.at(-1);
      if (last === undefined) break;
      after = last.position;
    }
    expectEqual(met, [0, 1, 2, 3, 4, 5, 6], 'the events');
  },

  'a change that does not apply leaves no event and no gap for readers to wait at': async ({ store }) => {
    const message = aMessage('m1');
    await apply(store, aDelivery(message, [], { events: [anEvent()] }));
    await commitOne(store, aDelivery(message, [], { events: [anEvent()] }));
    await commitOne(store, { ...numbered(1), expect: [{ of: 'client', id: 'c1', version: 1 }] });
    await apply(store, numbered(2));
    expectEqual(
      (await store.events('t1', 0, 10)).map(({ data }) => data),
      [{}, { number: 2 }],
      'the events',
    );
  },

  'racing writers lose no event': async ({ store }) => {
    await Promise.all(Array.from({ length: 50 }, (_, number) => store.commit([numbered(number)])));
    const stored = await store.events('t1', 0, 100);
    const numbers = stored.map(({ data }) => Number(data.number)).sort((left, right) => left - right);
    expectEqual(
      numbers,
      Array.from({ length: 50 }, (_, number) => number),
      'the events',
    );
    expectEqual(isRising(stored.map(({ position }) => position)), true, 'whether positions grow');
  },

  'positions of one tenant tell nothing of another': async ({ store }) => {
    const quiet = async () => {
      await apply(store, numbered(0));
      return (await store.events('t1', 0, 10)).map(({ position }) => position);
    };
    const before = await quiet();
    for (let number = 0; number < 5; number += 1) await apply(store, numbered(number, 't2'));
    const [first = 0, second = 0] = await quiet();
    expectEqual([first, second - first], [before[0], 1], 'the positions with a busy neighbour');
  },

  'a limit or a position that cannot be is refused': async ({ store }) => {
    for (const limit of [0, 1001, 1.5])
      await expectRefusal(() => store.events('t1', 0, limit), 'invalid-input', `a limit of ${limit}`);
    for (const after of [-1, 0.5, Number.NaN]) {
      await expectRefusal(() => store.events('t1', after, 1), 'invalid-input', `a position of ${after}`);
    }
  },
};
