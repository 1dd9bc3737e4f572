import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const conditions = ['clientele-source'];

/** What has to notice a rule of name validation that was changed: `npm run test:mutation:names`. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/extraction/validation.test.ts', 'test/extraction/names.test.ts', 'test/extraction/mail-sender.test.ts'],
  },
});
