import { DatabaseSync } from 'node:sqlite';
import { memoryStore } from 'clientele/memory';
import { sqliteStore } from 'clientele/sqlite';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { histories, playTwice } from './merge-laws.ts';

const stores = {
  memory: { open: memoryStore, numRuns: 120 },
  sqlite: { open: () => sqliteStore({ database: new DatabaseSync(':memory:') }), numRuns: 25 },
};

describe('taking every merge back, in any order, gives each record what came to it', () => {
  for (const [name, { open, numRuns }] of Object.entries(stores)) {
    test(name, async () => {
      const store = open();
      let round = 0;
      await fc.assert(
        fc.asyncProperty(histories, (history) => playTwice(store, `round ${round++}`, history)),
        { numRuns },
      );
    });
  }
});
