import { mutationOf } from './settings.mjs';

export default mutationOf({
  area: 'outreach',
  mutate: ['src/outreach/**/*.ts', 'src/access/**/*.ts', '!src/outreach/data/**'],
  // All combinations of the decision table take seconds: for each mutant their pairs are tried.
  testFiles: ['test/outreach/**/!(decision-table).test.ts', 'test/access/**/*.test.ts', 'test/client/consent.test.ts'],
  thresholds: { high: 95, low: 92, break: 90 },
});
