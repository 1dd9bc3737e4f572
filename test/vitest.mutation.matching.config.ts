import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const conditions = ['clientele-source'];

/** What has to notice a rule of matching, merging or unmerging that was changed: `npm run test:mutation:matching`. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'test/matching/*.test.ts',
      'test/service/merge.test.ts',
      'test/service/duplicates.test.ts',
      'test/service/ingest.test.ts',
      'test/service/conversations.test.ts',
      'test/service/tasks/suggestions.test.ts',
    ],
  },
});
