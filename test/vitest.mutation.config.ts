import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const conditions = ['clientele-source'];

/** What has to notice a rule of outreach or access that was changed: `npm run test:mutation`. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // A busy machine is several times slower.
    testTimeout: 120_000,
    include: ['test/outreach/**/*.test.ts', 'test/access/**/*.test.ts', 'test/client/consent.test.ts'],
    // All combinations take seconds: for each mutant their pairs are tried.
    exclude: ['test/outreach/decision-table.test.ts'],
  },
});
