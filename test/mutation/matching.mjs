import { mutationOf } from './settings.mjs';

export default mutationOf({
  area: 'matching',
  mutate: ['src/matching/**/*.ts'],
  testFiles: [
    'test/matching/*.test.ts',
    'test/service/merge.test.ts',
    'test/service/duplicates.test.ts',
    'test/service/ingest.test.ts',
    'test/service/conversations.test.ts',
    'test/service/tasks/suggestions.test.ts',
  ],
  thresholds: { high: 92, low: 88, break: 85 },
});
