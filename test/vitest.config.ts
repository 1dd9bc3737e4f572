import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// The tests import the package by its own name; this condition of its exports leads to src instead of the build.
const conditions = ['clientele-source'];

/** Share a PostgreSQL server, which starts where one of them runs. */
const onPostgres = 'test/adapters/postgres/**/*.test.ts';

/** Measures and installs: it runs when the rest is over. */
const packed = 'test/package/packed.test.ts';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // A property runs thousands of cases, and a busy machine is several times slower.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'library',
          include: ['test/**/*.test.ts'],
          exclude: [packed, onPostgres],
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
      { extends: true, test: { name: 'packed', include: [packed], sequence: { groupOrder: 1 } } },
    ],
  },
});
