import fc from 'fast-check';
import { idOfObservationKey } from '../../change/observation-id.ts';
import { type Observation, observationKey, uniteObservations } from '../../client/observation.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { compareCodePoints } from '../../shared/code-point-order.ts';
import { arbitraryObservation } from '../arbitraries/observation.ts';
import { expectEqual, expectProperty } from '../expect.ts';
import { aChange, aClient, anObservation, at } from '../rows.ts';
import type { Section } from '../section.ts';
import { forget, observe, put } from '../writes.ts';
import { apply, commitOne } from './rows.ts';

const aPlace = { part: 'text', start: 3, end: 18 } as const;

/** One of each shape of value. */
const shapes: readonly Observation[] = [
  anObservation({ evidence: { messageId: 'm1', place: aPlace, rule: 'email.plain' } }),
  anObservation({ value: null, source: 'manual', confidence: 1 }),
  anObservation({ field: 'name', cell: '', value: { given: 'Ana', family: 'Núñez' } } as unknown as Partial<Observation>),
  anObservation({ field: 'sensitive', cell: '', value: false }),
  anObservation({ field: 'customField', cell: 'f1', value: [1, 0.1, 'two', null, { deep: [] }] }),
  anObservation({ field: 'metadata', cell: 'm', value: '' }),
  anObservation({ field: 'metadata', cell: 'n', value: 0 }),
  anObservation({ field: 'instagram', cell: '17', value: { username: 'ana', followers: 1_000_000, follows: false } }),
];

const inOrder = (observations: readonly Observation[]): Observation[] => {
  const id = (observation: Observation) => idOfObservationKey(observationKey(observation));
  return [...observations].sort((left, right) => compareCodePoints(id(left), id(right)));
};

async function observationsOf(store: ClientStore, clientId = 'c1'): Promise<readonly Observation[] | undefined> {
  return (await store.find('t1', { clientIds: [clientId] })).clients[0]?.observations;
}

const start = aChange([put.client(aClient('c1'))]);

/** Observations: each once, joined whatever the order and the repetition, and found again by their value. */
export const observations: Section = {
  'observations of every shape come back as they were, in the order of their ids': async ({ store }) => {
    await apply(store, start, aChange(shapes.toReversed().map((shape) => observe('c1', shape))));
    expectEqual(await observationsOf(store), inOrder(shapes), 'the observations');
  },

  'seeing the same again widens first and last seen': async ({ store }) => {
    await apply(store, start);
    for (const second of [5, 9, 2]) {
      const instants = { firstSeen: at(second), lastSeen: at(second), confidence: second / 10 };
      await apply(store, aChange([observe('c1', anObservation(instants))]));
    }
    const expected = anObservation({ firstSeen: at(2), lastSeen: at(9), confidence: 0.9 });
    expectEqual(await observationsOf(store), [expected], 'the observations');
  },

  'the evidence of the earliest sighting stays': async ({ store }) => {
    await apply(store, start);
    const seen = (second: number) =>
      anObservation({
        firstSeen: at(second),
        lastSeen: at(second),
        evidence: { messageId: `m${second}`, place: aPlace, rule: 'email.plain' },
      });
    for (const second of [5, 3, 8]) await apply(store, aChange([observe('c1', seen(second))]));
    const expected = { ...seen(3), lastSeen: at(8) };
    expectEqual(await observationsOf(store), [expected], 'the observations');
  },

  'of two sightings of one instant the evidence stays that sorts first by code point': async ({ store }) => {
    const seen = (messageId: string) => anObservation({ evidence: { messageId, place: aPlace, rule: 'email.plain' } });
    for (const [clientId, ids] of Object.entries({ c1: ['\u{1f600}', '\uffee'], c2: ['\uffee', '\u{1f600}'] })) {
      await apply(store, aChange([put.client(aClient(clientId))]));
      for (const id of ids) await apply(store, aChange([observe(clientId, seen(id))]));
      expectEqual(await observationsOf(store, clientId), [seen('\uffee')], `the observations of ${clientId}`);
    }
  },

  'what differs in value, source or observer stays apart': async ({ store }) => {
    const apart = [{}, { value: null }, { source: 'crm' }, { by: 'sms' }, { cell: 'Ana@example.com' }] as const;
    await apply(store, start, aChange(apart.map((parts) => observe('c1', anObservation(parts)))));
    expectEqual((await observationsOf(store))?.length, apart.length, 'the number of observations');
  },

  'a value too long for any index is joined too': async ({ store }) => {
    const notes = (second: number, end: string) =>
      anObservation({ field: 'notes', cell: '', value: 'é'.repeat(20_000) + end, firstSeen: at(0), lastSeen: at(second) });
    await apply(store, start);
    for (const second of [1, 2])
      await apply(store, aChange([observe('c1', notes(second, 'a')), observe('c1', notes(second, 'b'))]));
    expectEqual(await observationsOf(store), inOrder([notes(2, 'a'), notes(2, 'b')]), 'the observations');
    await apply(store, aChange([forget('c1', notes(2, 'a'))]));
    expectEqual(await observationsOf(store), [notes(2, 'b')], 'the observation that is left');
  },

  'the union does not depend on order, repetition or grouping': async ({ store }) => {
    let round = 0;
    // Sightings of few things, so that nearly every one meets another.
    const sequence = fc
      .array(arbitraryObservation(), { minLength: 1, maxLength: 4 })
      .chain((things) => fc.array(fc.tuple(fc.constantFrom(...things), arbitraryObservation()), { minLength: 1, maxLength: 12 }))
      .map((pairs) =>
        pairs.map(([thing, { firstSeen, lastSeen, confidence }]): Observation => ({ ...thing, firstSeen, lastSeen, confidence })),
      );
    const plan = sequence.chain((list) =>
      fc.record({
        list: fc.constant(list),
        shuffled: fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }),
        size: fc.integer({ min: 1, max: 5 }),
      }),
    );
    await expectProperty(
      fc.asyncProperty(plan, async ({ list, shuffled, size }) => {
        round += 1;
        const clientId = `c${round}`;
        await apply(store, aChange([put.client(aClient(clientId))]));
        for (let index = 0; index < shuffled.length; index += size) {
          const group = shuffled.slice(index, index + size);
          await apply(store, aChange(group.map((observation) => observe(clientId, observation))));
        }
        expectEqual(await observationsOf(store, clientId), inOrder(uniteObservations(list)), 'the observations');
      }),
      40,
    );
  },

  'racing writers lose no sighting': async ({ store }) => {
    await apply(store, start);
    const sighting = (second: number) => anObservation({ firstSeen: at(second), lastSeen: at(second), confidence: second / 100 });
    const writes = Array.from({ length: 50 }, (_, second) => aChange([observe('c1', sighting(second))]));
    await Promise.all(writes.map((change) => store.commit([change])));
    const expected = anObservation({ firstSeen: at(0), lastSeen: at(49), confidence: 0.49 });
    expectEqual(await observationsOf(store), [expected], 'the observations');
  },

  'an observation that is forgotten is gone, and may be forgotten again': async ({ store }) => {
    await apply(store, start, aChange(shapes.map((shape) => observe('c1', shape))));
    const [forgotten = anObservation(), ...left] = inOrder(shapes);
    for (let time = 0; time < 2; time += 1) await apply(store, aChange([forget('c1', forgotten)]));
    expectEqual(await observationsOf(store), left, 'the observations');
    await apply(store, aChange([forget('c404', forgotten)]));
  },

  'what one change forgets and observes starts anew': async ({ store }) => {
    await apply(store, start, aChange([observe('c1', anObservation({ lastSeen: at(9) }))]));
    await apply(store, aChange([observe('c1', anObservation({ lastSeen: at(1) })), forget('c1', anObservation())]));
    expectEqual(await observationsOf(store), [anObservation({ lastSeen: at(1) })], 'the observations');
  },

  'an observation of a missing client is a conflict': async ({ store }) => {
    const conflicts = [{ kind: 'no-client', id: 'c1' }];
    expectEqual(
      await commitOne(store, aChange([observe('c1', anObservation())])),
      { kind: 'conflict', conflicts },
      'the outcome',
    );
  },

  'holders are found by field and cell, by client id, with each observation of a value': async ({ store }) => {
    const ids = ['c\u{1f600}', 'c\uffee', 'c1', 'c2', 'c3'];
    const seen = anObservation();
    const others = [anObservation({ cell: 'other@example.com' }), anObservation({ field: 'metadata', value: 1 })];
    await apply(
      store,
      aChange(ids.map((id) => put.client(aClient(id)))),
      aChange(ids.slice(0, 4).map((id) => observe(id, seen))),
      aChange([observe('c2', anObservation({ source: 'crm' })), observe('c3', anObservation({ value: null }))]),
      aChange(others.map((other) => observe('c3', other))),
    );
    const both = inOrder([seen, anObservation({ source: 'crm' })]);
    const expected = [
      { clientId: 'c1', observation: seen },
      ...both.map((observation) => ({ clientId: 'c2', observation })),
      { clientId: 'c\uffee', observation: seen },
      { clientId: 'c\u{1f600}', observation: seen },
    ];
    expectEqual(await store.holders('t1', 'email', 'ana@example.com'), expected, 'the holders');
    await apply(store, aChange([forget('c1', seen)]));
    expectEqual(await store.holders('t1', 'email', 'ana@example.com'), expected.slice(1), 'the holders without one');
  },

  'a soft-deleted client still holds what was observed of it': async ({ store }) => {
    const deleted = { at: at(1), by: 'ana', released: [] };
    await apply(store, start, aChange([observe('c1', anObservation())]), aChange([put.client(aClient('c1', { deleted }))]));
    expectEqual((await store.holders('t1', 'email', 'ana@example.com')).length, 1, 'the holders');
  },

  'a field without cells has no holders': async ({ store }) => {
    await apply(store, start, aChange([observe('c1', anObservation({ field: 'company', cell: '', value: 'Example' }))]));
    expectEqual(await store.holders('t1', 'company', ''), [], 'the holders');
  },
};
