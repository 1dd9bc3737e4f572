/** The benchmarks by name: `npm run bench -- NAME`. Each prints its own table. */
const benchmarks: Readonly<Record<string, () => Promise<{ readonly run: (options: readonly string[]) => Promise<void> }>>> = {
  duplicates: () => import('./duplicates.ts'),
  extract: () => import('./extract.ts'),
  ingest: () => import('./ingest/index.ts'),
  outreach: () => import('./outreach.ts'),
  profile: () => import('./profile.ts'),
  suggestions: () => import('./suggestions.ts'),
};

const [name = '', ...options] = process.argv.slice(2);
const benchmark = benchmarks[name];
if (benchmark === undefined) {
  console.error(`Name a benchmark: ${Object.keys(benchmarks).join(', ')}.`);
  process.exitCode = 1;
} else {
  await (await benchmark()).run(options);
}
