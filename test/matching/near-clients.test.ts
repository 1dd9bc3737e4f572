import { expect, test } from 'vitest';
import { mostUnderKey, nearClients } from '../../src/matching/near-clients.ts';

const stored = (key: string, ...clientIds: string[]) => ({ key, clientIds, crowded: false });
const crowded = (key: string) => ({ key, clientIds: [], crowded: true });

const near = (keys: Readonly<Record<string, readonly string[]>>, ...under: Parameters<typeof nearClients>[1]) =>
  Object.fromEntries([...nearClients(new Map(Object.entries(keys)), under)].map(([id, ids]) => [id, [...ids].sort()]));

test('who shares a key is near, each once, and nobody is near to itself', () => {
  expect(near({ a: ['k1', 'k2'] }, stored('k1', 'a', 'b'), stored('k2', 'b', 'c'))).toEqual({ a: ['b', 'c'] });
  expect(near({ a: ['k1'] })).toEqual({ a: [] });
});

test('those that are looked at together meet under the keys that they have now, and no more under those that they had', () => {
  expect(near({ a: ['k1'], b: ['k1', 'k2'] }, stored('k2', 'a', 'c'))).toEqual({ a: ['b'], b: ['a', 'c'] });
  expect(near({ a: [], b: ['k1'] }, stored('k1', 'a'))).toEqual({ a: [], b: [] });
  expect(near({ a: ['k1', 'k1'] }, stored('k1', 'b'))).toEqual({ a: ['b'] });
});

test('a crowded key brings nobody together, and neither does one that those who are looked at crowd', () => {
  expect(near({ a: ['k1', 'k2'], b: ['k1'] }, crowded('k1'), stored('k2', 'c'))).toEqual({ a: ['c'], b: [] });
  const others = Array.from({ length: mostUnderKey - 1 }, (_, index) => `c${index}`);
  expect(near({ a: ['k1'] }, stored('k1', ...others)).a).toHaveLength(mostUnderKey - 1);
  expect(near({ a: ['k1'], b: ['k1'] }, stored('k1', ...others))).toEqual({ a: [], b: [] });
});
