import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Consumer, installPacked } from './packed.ts';
import { root, subpaths } from './project.ts';
import { isValue, publicNames } from './public-names.ts';

/** The subpaths that need an optional peer: nothing else may. */
const peers: Readonly<Record<string, string>> = { 'clientele/testing': 'fast-check' };

const folder = mkdtempSync(join(tmpdir(), 'clientele-packed-'));
let consumer: Consumer;

beforeAll(() => {
  consumer = installPacked(folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const exportsOf = (specifier: string): string[] => {
  consumer.write('exports.js', `console.log(JSON.stringify(Object.keys(await import('${specifier}'))));`);
  return JSON.parse(consumer.run('exports.js'));
};

describe('what it exports', () => {
  const names = publicNames().filter(isValue);

  test.each(subpaths)('$specifier', ({ specifier }) => {
    const peer = peers[specifier];
    if (peer !== undefined) consumer.link(peer);
    const expected = names.filter(({ subpath }) => subpath.specifier === specifier).map(({ name }) => name);
    expect(exportsOf(specifier).sort()).toEqual(expected);
  });
});

test('its threads find duplicates', () => {
  consumer.write(
    'threads.js',
    `import { findDuplicatesInParallel } from 'clientele/node';
    const ana = { name: { firstName: 'Ana', lastName: 'Lima' }, emails: ['ana.lima82@example.com'] };
    const { clusters } = await findDuplicatesInParallel([{ id: '1', ...ana }, { id: '2', ...ana }], { threads: 2 });
    console.log(JSON.stringify(clusters));`,
  );
  expect(JSON.parse(consumer.run('threads.js'))).toEqual([['1', '2']]);
});

test('the core loads no adapter and no module of Node', () => {
  consumer.write(
    'loaded.js',
    `import { registerHooks } from 'node:module';
    const urls = new Set();
    registerHooks({ resolve(specifier, context, next) { const found = next(specifier, context); urls.add(found.url); return found; } });
    await import('clientele');
    console.log(JSON.stringify([...urls]));`,
  );
  const loaded: string[] = JSON.parse(consumer.run('loaded.js'));
  const own = loaded.filter((url) => url.includes('/clientele/dist/')).map((url) => new URL(`${url}.map`));
  const sources = own.flatMap((map) => JSON.parse(readFileSync(map, 'utf8')).sources);
  expect(own).not.toEqual([]);
  expect(sources.filter((path) => /src\/(adapters|testing)\//.test(path))).toEqual([]);
  expect(loaded.filter((url) => url.startsWith('node:'))).toEqual([]);
});

describe.each(['typescript-5.9', 'typescript', 'typescript-7'])('compiled with %s', (compiler) => {
  const compile = (source: string, types: readonly string[]): void => {
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022', 'dom'],
      module: 'nodenext',
      types,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    };
    consumer.write('main.ts', source);
    consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['main.ts'] }));
    consumer.run(join(root, 'node_modules', compiler, 'bin/tsc'));
  };

  test('the core needs no types of Node and no optional peer', () => {
    compile(`export * from 'clientele';`, []);
  });

  test('every subpath', () => {
    for (const name of ['@types/node', ...Object.values(peers)]) consumer.link(name);
    compile(subpaths.map(({ specifier }, at) => `export * as subpath${at} from '${specifier}';`).join('\n'), ['node']);
  });
});
