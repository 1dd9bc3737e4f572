/**
 * The settings of a run over one area.
 * @param {{ area: string, mutate: readonly string[], testFiles: readonly string[], thresholds: { high: number, low: number, break: number } }} area
 */
export const mutationOf = ({ area, ...rest }) => ({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  ignorePatterns: ['dist', 'test/docs/.run-*', 'test/package/.run-*', '.stryker-tmp'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `.stryker-tmp/${area}.json` },
  concurrency: 2,
  // A busy machine is no endless loop.
  timeoutMS: 30_000,
  tempDirName: `.stryker-tmp/${area}`,
  ...rest,
});
