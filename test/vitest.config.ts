import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// The tests import the package by its own name; this condition of its exports leads to src instead of the build.
const conditions = ['clientele-source'];

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: {
      enabled: true,
      include: ['test/**/*.test-d.ts'],
      tsconfig: 'tsconfig.json',
      // `npm run types` reports the errors outside of type tests.
      ignoreSourceErrors: true,
    },
  },
});
