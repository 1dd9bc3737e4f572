import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../../src/change/apply-change.ts';
import type { MessageRecord } from '../../src/conversation/records.ts';
import { routingKeyKind, routingKeyKinds } from '../../src/identity/routing-key.ts';
import { routesOf } from '../../src/matching/match.ts';
import { senderKeys, textKeys } from '../../src/matching/message-keys.ts';
import { decideRebuild } from '../../src/matching/rebuild.ts';
import { isSharedKey } from '../../src/matching/shared-keys.ts';
import { clientsOf, coarsened, components, decider, ingestAll, type Reading, sharedKeys } from './ingest-all.ts';
import { recordOf, sketches } from './message-record.ts';

const readings: readonly Reading[] = ['everything', 'as-needed'];

/** Messages in one order, and the same ones in another. */
const orders = sketches.chain((drawn) => {
  const messages = drawn.map(recordOf);
  return fc.record({
    messages: fc.constant(messages),
    shuffled: fc.shuffledSubarray(messages, { minLength: messages.length }),
    reading: fc.constantFrom(...readings),
  });
});

/** The keys by which a message is tied to others: a shared sender's text ties nothing, and a shared key in a text neither. */
function tiesOf(message: MessageRecord): string[] {
  const routes = routesOf(message);
  const shared = routes.some((key) => isSharedKey(key, sharedKeys));
  return [...routes, ...(shared ? [] : textKeys(message).filter((key) => !isSharedKey(key, sharedKeys)))];
}

const graphOf = (messages: readonly MessageRecord[]): string[][] =>
  components(messages.flatMap((message) => tiesOf(message).map((key) => [`message ${message.id}`, `key ${key}`] as const)));

const runs = { numRuns: 3000 };

describe('laws of order', () => {
  test('(a) each message applies once', () => {
    fc.assert(
      fc.property(orders, ({ messages, shuffled, reading }) => {
        const state = ingestAll(messages, reading);
        const before = JSON.stringify([...state.rows.client, ...state.keys]);
        const repeated = shuffled.map((message) =>
          applyChange(state, {
            tenant: 't',
            message: { id: message.id, digest: message.digest },
            expect: [],
            writes: [],
            events: [],
          }),
        );
        expect(repeated.every(({ kind }) => kind === 'repeated')).toBe(true);
        expect(JSON.stringify([...state.rows.client, ...state.keys])).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  test('(b) clients joined by their suggestions are the components of the graph of shared keys, in every order', () => {
    fc.assert(
      fc.property(orders, ({ messages, shuffled, reading }) => {
        const graph = graphOf(messages);
        expect(coarsened(ingestAll(messages, reading))).toEqual(graph);
        expect(coarsened(ingestAll(shuffled, reading))).toEqual(graph);
      }),
      runs,
    );
  });

  test('(c) messages that pairwise share a key are one client in every order, where no two senders of an exclusive kind meet', () => {
    fc.assert(
      fc.property(orders, ({ messages, shuffled, reading }) => {
        const meant = graphOf(messages).filter(
          (group) => group.length > 1 && isPlain(messages.filter(({ id }) => group.includes(id))),
        );
        const [first, second] = [clientsOf(ingestAll(messages, reading)), clientsOf(ingestAll(shuffled, reading))];
        for (const group of meant) {
          expect(first).toContainEqual(group);
          expect(second).toContainEqual(group);
        }
      }),
      runs,
    );
  });

  test('no text joins two senders: where each message has one sender, a client has one verified key of each exclusive kind', () => {
    fc.assert(
      fc.property(orders, ({ shuffled, reading }) => {
        const state = ingestAll(
          shuffled.filter((message) => senderKeys(message).length === 1),
          reading,
        );
        const exclusive = [...state.keys.values()]
          .filter(({ key, standing }) => standing === 'verified' && routingKeyKinds[routingKeyKind(key)].exclusive)
          .map(({ key, clientId }) => `${clientId} ${routingKeyKind(key)}`);
        expect(new Set(exclusive).size).toBe(exclusive.length);
      }),
      runs,
    );
  });

  test('(d) a rebuild is canonical, whatever the order was, and a second one changes nothing', () => {
    fc.assert(
      fc.property(orders, ({ messages, shuffled, reading }) => {
        const inTime = [...messages].sort((left, right) => (left.occurredAt + left.id < right.occurredAt + right.id ? -1 : 1));
        const state = ingestAll(shuffled, reading);
        let ids = 0;
        const context = { ...decider, sharedKeys, newId: () => `new-${ids++}` };
        const change = decideRebuild(state, context);
        if (change !== undefined) expect(applyChange(state, change)).toEqual({ kind: 'applied' });
        expect(clientsOf(state)).toEqual(clientsOf(ingestAll(inTime, 'everything')));
        expect(decideRebuild(state, context)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('no key has an owner that does not exist, and every sender leads to its message’s client or to a suggested one', () => {
    fc.assert(
      fc.property(orders, ({ shuffled, reading }) => {
        const state = ingestAll(shuffled, reading);
        for (const { clientId } of state.keys.values()) expect(state.rows.client.has(clientId)).toBe(true);
        const joined = coarsened(state);
        for (const message of state.rows.message.values()) {
          const group = joined.find((ids) => ids.includes(message.id)) ?? [];
          for (const key of senderKeys(message)) {
            const owner = state.keys.get(key)?.clientId;
            expect(group.some((id) => state.rows.message.get(id)?.clientId === owner)).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every two messages share a key, and of no exclusive kind there are two different senders. */
function isPlain(messages: readonly MessageRecord[]): boolean {
  const senders = new Set(messages.flatMap(senderKeys));
  const kinds = [...senders].map(routingKeyKind).filter((kind) => routingKeyKinds[kind].exclusive);
  if (new Set(kinds).size !== kinds.length) return false;
  return messages.every((one) => messages.every((other) => tiesOf(one).some((key) => tiesOf(other).includes(key))));
}
