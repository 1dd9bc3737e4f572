import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** The exports of package.json are the one list of subpaths: each names its source and where its build belongs. */
const subpaths = Object.values(manifest.exports).filter((target) => typeof target === 'object');

/**
 * Built into the package: only what is used of them, in one file. Imported as they are, they load 190 files and double the time that
 * importing the core takes. The declarations speak of zod, which therefore stays a dependency too.
 */
const bundled = ['@noble/hashes', 'libphonenumber-js', 'ts-pattern', 'zod'];

const licenceOf = (name: string): string => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`;

export default defineConfig(({ outDir = 'dist' }) => ({
  entry: {
    ...Object.fromEntries(subpaths.map((target) => [basename(target.default, '.js'), target['clientele-source']])),
    // No subpath: what the threads of `findDuplicatesInParallel` run.
    'duplicates-worker': 'src/adapters/node/duplicates-worker.ts',
  },
  format: 'esm',
  target: 'node22',
  platform: 'node',
  noExternal: bundled.map((name) => new RegExp(`^${name}(/|$)`)),
  // tsup would rewrite `node:sqlite` to `sqlite`, which does not exist.
  removeNodeProtocol: false,
  splitting: true,
  // Less to compile at each start; the map and the sources stand beside it.
  minify: true,
  sourcemap: true,
  esbuildOptions: (options) => {
    // The package ships its sources.
    options.sourcesContent = false;
    // Escapes of other scripts are three times as long as their letters.
    options.charset = 'utf8';
  },
  dts: true,
  clean: true,
  onSuccess: async () => writeFileSync(`${outDir}/bundled-licences.txt`, bundled.map(licenceOf).join('\n\n')),
}));
