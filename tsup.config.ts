import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** The exports of package.json are the one list of subpaths: each names its source and where its build belongs. */
const subpaths = Object.values(manifest.exports).filter((target) => typeof target === 'object');

export default defineConfig({
  entry: Object.fromEntries(
    subpaths
      .filter((target) => existsSync(target['clientele-source']))
      .map((target) => [basename(target.default, '.js'), target['clientele-source']]),
  ),
  format: 'esm',
  target: 'node22',
  platform: 'node',
  // tsup would rewrite `node:sqlite` to `sqlite`, which does not exist.
  removeNodeProtocol: false,
  splitting: true,
  sourcemap: true,
  // The package ships its sources.
  esbuildOptions: (options) => {
    options.sourcesContent = false;
  },
  dts: true,
  clean: true,
});
