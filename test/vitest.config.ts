import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// The tests import the package by its own name; this condition of its exports leads to src instead of the build.
const conditions = ['clientele-source'];

/** Share a PostgreSQL server, which starts where one of them runs. */
const onPostgres = 'test/adapters/postgres/**/*.test.ts';

/** Measure time: they run when the rest is over, one after the other. */
const measured = [
  'test/package/import-cost.test.ts',
  'test/identity/*hostile*.test.ts',
  'test/extraction/laws.test.ts',
  'test/adapters/email/html-text.test.ts',
  'test/adapters/email/mbox.test.ts',
  'test/adapters/email/parse-mail.test.ts',
  'test/adapters/sqlite/busy.test.ts',
  'test/adapters/memory/paging-speed.test.ts',
];

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // A property runs thousands of cases, and a busy machine is several times slower.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The default leaves one core of two unused.
    maxWorkers: '100%',
    // The modules of src keep nothing, so that the files of one worker may share them: a third of the time of most.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'library',
          include: ['test/**/*.test.ts'],
          exclude: [...measured, onPostgres],
          typecheck: {
            enabled: true,
            include: ['test/**/*.test-d.ts'],
            tsconfig: 'tsconfig.json',
            // `npm run types` reports the errors outside of type tests.
            ignoreSourceErrors: true,
          },
        },
      },
      { extends: true, test: { name: 'postgres', include: [onPostgres], globalSetup: 'test/adapters/postgres/start.ts' } },
      { extends: true, test: { name: 'measured', include: measured, isolate: true, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
