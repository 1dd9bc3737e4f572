import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/index.ts';
import { type ConformanceOptions, describeClientStore } from '../../src/testing/index.ts';
import type { Fault } from './fault.ts';
import { faultyCommits } from './faulty-commits.ts';
import { faultyEngines } from './faulty-engines.ts';
import { faultyReads } from './faulty-reads.ts';

/** The checks of the kit, by their names with their sections. */
function checksOn(options: Omit<ConformanceOptions, 'describe' | 'it'>): ReadonlyMap<string, () => Promise<void>> {
  const checks = new Map<string, () => Promise<void>>();
  let section = '';
  describeClientStore({
    describe: (name, body) => {
      section = name;
      body();
    },
    it: (name, run) => {
      if (checks.has(`${section}: ${name}`)) throw new Error(`Two checks are called ${section}: ${name}`);
      checks.set(`${section}: ${name}`, run);
    },
    ...options,
  });
  return checks;
}

/** What a check says about a store. */
const verdictOf = async (name: string, options: Omit<ConformanceOptions, 'describe' | 'it'>): Promise<string> => {
  const check = checksOn(options).get(name);
  if (check === undefined) throw new Error(`There is no check called ${name}`);
  return check().then(
    () => 'nothing is wrong',
    ({ code, message }) => `${code}: ${message}`,
  );
};

test('a sound store fails no check', async () => {
  for (const check of checksOn({ create: async () => memoryStore() }).values()) await check();
});

const memoryFaults = { ...faultyCommits, ...faultyReads };

describe('a fault of a store is noticed, and said', () => {
  test.each(Object.entries(memoryFaults))('%s', async (_, { noticedBy, saying, store }) => {
    const create = async () => {
      const sound = memoryStore();
      return { ...sound, ...store(sound) };
    };
    expect(await verdictOf(noticedBy, { create })).toMatch(saying);
  });

  test.each(Object.entries(faultyEngines))('%s', async (_, { noticedBy, saying, kit }) => {
    expect(await verdictOf(noticedBy, kit())).toMatch(saying);
  });
});

/** The faults that any adapter may have, whatever its engine, by what they are usually called. */
const usual: Readonly<Record<string, string>> = {
  'no transaction': 'no transaction',
  'no unique index': 'no unique index',
  'a global unique index': 'a global unique',
  // The library folds the case of an email before a store sees it: a store that folds too makes one of two keys.
  'emails compared with another case': 'keys whose case is folded',
  'offset paging': 'offset paging',
  'a dropped tenant filter': 'a dropped tenant filter',
  'a lost version check': 'a lost version check',
  'a swallowed conflict': 'a swallowed conflict',
  'an outbox in the wrong order': 'an outbox in the wrong order',
  'silent truncation': 'silent truncation',
  'a merge that is not atomic': 'a merge that is not atomic',
  'a stale read': 'a stale read',
};

test.each(Object.entries(usual))('%s is among the faults', (_, name) => {
  const faults: Readonly<Record<string, Fault>> = { ...memoryFaults, ...faultyEngines };
  expect(faults).toHaveProperty([name]);
});

test('a durable store that cannot be opened again, or says nothing of older schemas, is refused', async () => {
  const create = async () => ({ ...memoryStore(), capabilities: { durable: true, shared: false } });
  const [first] = checksOn({ create }).values();
  await expect(first?.()).rejects.toMatchObject({ code: 'invalid-input', path: ['openAgain'] });
  const [other] = checksOn({ create, openAgain: async (store) => store }).values();
  await expect(other?.()).rejects.toMatchObject({ code: 'invalid-input', path: ['olderSchemas'] });
});

test('the kit has at least 150 checks, each with a name of its own in its section', () => {
  expect(checksOn({ create: async () => memoryStore() }).size).toBeGreaterThanOrEqual(150);
});
