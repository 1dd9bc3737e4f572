import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../src/change/apply-change.ts';
import { writeKinds } from '../../src/change/change.ts';
import { cellKey } from '../../src/client/observation.ts';
import { arbitraryChange } from '../../src/testing/index.ts';
import { arbitraryHistory, blocksIn, contentOf, stateAfter } from './states.ts';

test('a change that does not apply leaves the state as it was', () => {
  fc.assert(
    fc.property(arbitraryHistory(), arbitraryChange(), (history, change) => {
      const state = stateAfter(history);
      const before = structuredClone({ ...contentOf(state), blocks: blocksIn(state), events: state.events });
      fc.pre(applyChange(state, change).kind !== 'applied');
      expect({ ...contentOf(state), blocks: blocksIn(state), events: state.events }).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

test('every key has one owner, who is there, and every index agrees with what it is over', () => {
  fc.assert(
    fc.property(arbitraryHistory(40), (history) => {
      const { rows, keys, keysOf, observations, observers, blocks, blocksOf } = stateAfter(history);
      for (const [key, held] of keys) {
        expect(held.key).toBe(key);
        expect(rows.client.has(held.clientId)).toBe(true);
        expect(keysOf.get(held.clientId)?.has(key)).toBe(true);
      }
      expect([...keysOf.values()].reduce((count, owned) => count + owned.size, 0)).toBe(keys.size);
      const observed = new Set<string>();
      for (const [clientId, ofClient] of observations) {
        expect(rows.client.has(clientId)).toBe(true);
        for (const seen of ofClient.values()) if (seen.cell !== '') observed.add(`${cellKey(seen)} of ${clientId}`);
      }
      const indexed = [...observers].flatMap(([cell, clientIds]) => [...clientIds].map((id) => `${cell} of ${id}`));
      expect(new Set(indexed)).toEqual(observed);
      const standing = [...blocksOf].flatMap(([clientId, under]) => [...under].map((key) => `${clientId} under ${key}`));
      for (const clientId of blocksOf.keys()) expect(rows.client.has(clientId)).toBe(true);
      expect(new Set([...blocks].flatMap(([key, ids]) => [...ids].map((id) => `${id} under ${key}`)))).toEqual(new Set(standing));
    }),
    { numRuns: 300 },
  );
});

test('a message applies once', () => {
  fc.assert(
    fc.property(arbitraryHistory(), arbitraryChange(), (history, change) => {
      const { message } = change;
      fc.pre(message !== undefined);
      const state = stateAfter(history);
      fc.pre(applyChange(state, change).kind === 'applied');
      const after = structuredClone(contentOf(state));
      expect(applyChange(state, change)).toEqual({ kind: 'repeated' });
      expect(applyChange(state, { ...change, message: { ...message, digest: 'changed' } })).toEqual({ kind: 'differs' });
      expect(contentOf(state)).toEqual(after);
    }),
    { numRuns: 300 },
  );
});

test('writes of different kinds may stand in any order', () => {
  fc.assert(
    fc.property(
      arbitraryHistory(),
      arbitraryChange(),
      fc.shuffledSubarray([...writeKinds], { minLength: writeKinds.length }),
      (history, change, kinds) => {
        const [one, other] = [stateAfter(history), stateAfter(history)];
        const reordered = kinds.flatMap((kind) => change.writes.filter((write) => write.kind === kind));
        expect(applyChange(other, { ...change, writes: reordered }).kind).toBe(applyChange(one, change).kind);
        expect(contentOf(other)).toEqual(contentOf(one));
        expect(blocksIn(other)).toEqual(blocksIn(one));
      },
    ),
    { numRuns: 300 },
  );
});

test('changes that only observe and touch commute', () => {
  const commuting = arbitraryChange().map(({ message: _, ...change }) => ({
    ...change,
    expect: [],
    writes: change.writes.filter(({ kind }) => kind === 'observe' || kind === 'touch'),
  }));
  fc.assert(
    fc.property(arbitraryHistory(), fc.tuple(commuting, commuting), (history, [left, right]) => {
      const [one, other] = [stateAfter([...history, left, right]), stateAfter([...history, right, left])];
      expect(contentOf(one)).toEqual(contentOf(other));
    }),
    { numRuns: 300 },
  );
});
