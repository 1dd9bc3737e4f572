import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrows, arrowsConfig } from '../../.biome/arrows.ts';
import { foldersIn, root } from './project.ts';

/** A file that the linter has to refuse: where it stands, what it says, and the rule that speaks. */
const refused: readonly [path: string, source: string, rule: string][] = [
  ['src/identity/a.ts', `export { a } from '../client/target.ts';`, 'noRestrictedImports'],
  ['src/identity/deep/a.ts', `export { a } from '../../client/target.ts';`, 'noRestrictedImports'],
  ['src/identity/b.ts', `export { a } from '../time/target.ts';`, 'noRestrictedImports'],
  ['src/extraction/a.ts', `export { a } from '../matching/target.ts';`, 'noRestrictedImports'],
  ['src/matching/a.ts', `import type { A } from '../extraction/target.ts';\nexport type B = A;`, 'noRestrictedImports'],
  ['src/matching/b.ts', `export const a = () => import('../service/target.ts');`, 'noRestrictedImports'],
  ['src/service/a.ts', `export { a } from '../adapters/memory/target.ts';`, 'noRestrictedImports'],
  ['src/service/c.ts', `export { a } from '../testing/target.ts';`, 'noRestrictedImports'],
  ['src/service/d.ts', `export { a } from '../index.ts';`, 'noRestrictedImports'],
  ['src/service/e.ts', `export { a } from 'clientele';`, 'noRestrictedImports'],
  ['src/index.ts', `export { a } from './adapters/memory/a.ts';`, 'noRestrictedImports'],
  ['src/change/a.ts', `export { readFileSync } from 'node:fs';`, 'noRestrictedImports'],
  ['src/adapters/memory/a.ts', `export { a } from '../../service/target.ts';`, 'noRestrictedImports'],
  ['src/adapters/memory/b.ts', `export { a } from '../sqlite/target.ts';`, 'noRestrictedImports'],
  ['src/adapters/sqlite/a.ts', `export { a } from '../memory/target.ts';`, 'noRestrictedImports'],
  ['src/testing/a.ts', `export { a } from '../adapters/sqlite/target.ts';`, 'noRestrictedImports'],
  ['src/client/a.ts', `export { b as a } from './b.ts';`, 'noImportCycles'],
  ['src/client/b.ts', `export { a as b } from './a.ts';`, 'noImportCycles'],
  ['src/change/b.ts', `export { readFileSync } from 'fs';`, 'useNodejsImportProtocol'],
  ['src/change/c.ts', `export const a = Date.now();`, 'noJsRestrictedProperties'],
  ['src/change/d.ts', `export const a = Math.random();`, 'noJsRestrictedProperties'],
  ['src/change/e.ts', `export const a = new Date();`, 'plugin'],
  ['src/change/f.ts', `export const a = (at: Date) => at.getHours();`, 'plugin'],
  ['src/change/g.ts', `export const a = (left: string, right: string) => left.localeCompare(right);`, 'plugin'],
  ['src/change/h.ts', `export const a = process.env;`, 'noRestrictedGlobals'],
  ['src/change/i.ts', `export const a = performance.now();`, 'noRestrictedGlobals'],
  ['src/change/j.ts', `export const a = crypto.randomUUID();`, 'noRestrictedGlobals'],
  ['src/change/k.ts', `export const a = () => setTimeout(() => 1, 1);`, 'noRestrictedGlobals'],
  ['src/ports/a.ts', `export const a = 1;`, 'plugin'],
];

/** Files that the linter has to let pass, so that a rule that refuses everything is no proof. */
const allowed: readonly [path: string, source: string][] = [
  ['src/service/z.ts', `export { a } from '../matching/a.ts';\nexport { b } from '../ports/b.ts';`],
  [
    'src/extraction/deep/z.ts',
    `export { a } from '../a.ts';\nexport { b } from '../../identity/b.ts';\nexport { z } from 'zod';`,
  ],
  ['src/change/z.ts', `export const a = (at: string) => new Date(at).getUTCHours();`],
  ['src/adapters/sqlite/z.ts', `export { a } from '../sql/a.ts';\nexport { DatabaseSync } from 'node:sqlite';`],
  ['src/adapters/node/z.ts', `export const a = () => [Date.now(), Math.random(), new Date(), process.version];`],
  ['src/testing/z.ts', `export { a } from '../adapters/memory/a.ts';`],
  ['src/ports/z.ts', `import type { A } from '../change/a.ts';\nexport interface Port {\n  a(): A;\n}`],
];

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
}

const project = mkdtempSync(join(tmpdir(), 'clientele-arrows-'));
let report: Report;

beforeAll(() => {
  for (const name of ['.biome.json', '.biome']) cpSync(join(root, name), join(project, name), { recursive: true });
  for (const [path, source] of [...refused, ...allowed]) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), `${source}\n`);
  }
  const biome = join(root, 'node_modules/.bin/biome');
  const options = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', 'src'];
  report = JSON.parse(spawnSync(biome, options, { cwd: project, encoding: 'utf8' }).stdout);
});

afterAll(() => rmSync(project, { recursive: true }));

const rulesFor = (path: string): string[] =>
  report.diagnostics.filter(({ location }) => location.path === path).map(({ category }) => basename(category));

test.each(refused)('refuses %s: %s', (path, _source, rule) => {
  expect(rulesFor(path)).toEqual([rule]);
});

test.each(allowed)('allows %s: %s', (path) => {
  expect(rulesFor(path)).toEqual([]);
});

test('.biome/arrows.json says what .biome/arrows.ts says', async () => {
  await expect(`${JSON.stringify(arrowsConfig, null, 2)}\n`).toMatchFileSnapshot('../../.biome/arrows.json');
});

test('every room of src has its arrows', () => {
  const rooms = foldersIn('src').flatMap((room) =>
    room === 'adapters' ? foldersIn('src/adapters').map((adapter) => `adapters/${adapter}`) : room,
  );
  expect(rooms.filter((room) => !Object.hasOwn(arrows, room))).toEqual([]);
});
