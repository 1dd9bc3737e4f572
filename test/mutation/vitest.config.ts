import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const conditions = ['clientele-source'];

/** Which tests have to notice a mutant, the settings beside this file say. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/mutation/setup.ts'],
    // A busy machine is several times slower.
    testTimeout: 120_000,
    // The modules of src keep nothing: read once, they serve all mutants of a run.
    isolate: false,
  },
});
