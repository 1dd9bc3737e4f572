import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/index.ts';
import { describeClientStore } from '../../src/testing/index.ts';
import { failingChecks } from './failing-checks.ts';
import { faultyStore, faultyStores } from './faulty-stores.ts';

test('a sound store fails no check', async () => {
  expect(await failingChecks(memoryStore)).toEqual([]);
});

describe('a fault is noticed', () => {
  for (const [fault, { noticedBy }] of Object.entries(faultyStores)) {
    test(fault, { timeout: 60_000 }, async () => {
      expect(await failingChecks(() => faultyStore(fault))).toContain(noticedBy);
    });
  }
});

test('a durable store that cannot be opened again is refused', async () => {
  const runs: (() => Promise<void>)[] = [];
  describeClientStore({
    describe: (_, body) => body(),
    it: (_, run) => runs.push(run),
    create: async () => ({ ...memoryStore(), capabilities: { durable: true, shared: false } }),
  });
  await expect(runs[0]?.()).rejects.toMatchObject({ code: 'invalid-input', path: ['openAgain'] });
});

test('the kit has at least 150 checks, each with a name of its own in its section', () => {
  const names: string[] = [];
  let section = '';
  describeClientStore({
    describe: (name, body) => {
      section = name;
      body();
    },
    it: (name) => names.push(`${section}: ${name}`),
    create: async () => memoryStore(),
  });
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(new Set(names).size).toBe(names.length);
});
