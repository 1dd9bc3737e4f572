import { mutationOf } from './settings.mjs';

export default mutationOf({
  area: 'names',
  mutate: ['validation', 'normalise', 'display-name', 'known-name', 'similar-words'].map(
    (name) => `src/extraction/name/${name}.ts`,
  ),
  testFiles: ['validation', 'names', 'mail-sender'].map((name) => `test/extraction/${name}.test.ts`),
  thresholds: { high: 95, low: 92, break: 90 },
});
