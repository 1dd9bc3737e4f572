import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'vitest';
import { sqliteStore } from '../../../src/adapters/sqlite/index.ts';
import { describeClientStore } from '../../../src/testing/index.ts';
import { storesInFiles } from './stores-in-files.ts';

describe('node:sqlite, a file', () => {
  const inFiles = storesInFiles(
    (path) => new DatabaseSync(path),
    (path) => sqliteStore({ path }),
  );
  describeClientStore({ describe, it, ...inFiles });
});

describe('node:sqlite, in memory', () => {
  describeClientStore({ describe, it, create: async () => sqliteStore({ path: ':memory:' }) });
});
