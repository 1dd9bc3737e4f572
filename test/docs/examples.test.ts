import { execFile } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifest, root } from '../package/project.ts';
import { compilerOptions, isValue, publicNames } from '../package/public-names.ts';
import { docstringExamples } from './docstrings.ts';
import { type Example, moduleOf, type Scope } from './example.ts';
import { markdownBlocks } from './markdown.ts';

/** Inside the project, because the examples import the package by its name. */
const folder = mkdtempSync(join(import.meta.dirname, '.run-'));
/** Where the examples run, so that the files that they write are swept up. */
const workplace = join(folder, 'workplace');
mkdirSync(workplace);
afterAll(() => rmSync(folder, { recursive: true }));

interface Runnable extends Example {
  readonly path: string;
}

function write(example: Example, scope: Scope): Runnable {
  const path = join(folder, `${example.at.replaceAll(/\W+/g, '-')}.ts`);
  writeFileSync(path, moduleOf(example, scope));
  return { ...example, path };
}

const published: Scope = new Map(
  [...Map.groupBy(publicNames().filter(isValue), ({ subpath }) => subpath.specifier)].map(([specifier, names]) => [
    specifier,
    names.map(({ name }) => name),
  ]),
);
const everyFile: Scope = new Map(
  globSync('src/**/*.ts', { cwd: root })
    .sort()
    .map((path) => [fromHere(path), exportsOf(path)]),
);

function fromHere(path: string): string {
  return `../../../${path}`;
}

function exportsOf(path: string): string[] {
  const found = readFileSync(join(root, path), 'utf8').matchAll(/^export (?:async )?(?:const|function|class)\*? (\w+)/gm);
  return [...found].map(([, name = '']) => name);
}

/** A docstring's example sees everything that `src` exports: its own file's names first, then the public ones. */
function scopeOf({ at }: Example): Scope {
  const own = at.slice(0, at.lastIndexOf(':'));
  return new Map([[fromHere(own), exportsOf(own)], ...published, ...[...everyFile].filter(([path]) => path !== fromHere(own))]);
}

const inDocstrings = docstringExamples().map((example) => write(example, scopeOf(example)));
const inPages = markdownBlocks('ts').map((example) => write(example, new Map()));

const run = (args: readonly string[]): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, ['--conditions=clientele-source', '--disable-warning=ExperimentalWarning', ...args], {
    cwd: workplace,
    timeout: 60_000,
    // Each example is a process of its own, which strips and compiles all of src: once is enough.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });

let misprints: ReadonlyMap<string | undefined, readonly ts.Diagnostic[]>;

beforeAll(() => {
  const program = ts.createProgram(
    [...inDocstrings, ...inPages].map(({ path }) => path),
    // As strict as `strict`: what this project asks of itself beyond that would only cloud an example.
    { ...compilerOptions(), noUncheckedIndexedAccess: false, noUnusedLocals: false, noUnusedParameters: false },
  );
  misprints = Map.groupBy(ts.getPreEmitDiagnostics(program), ({ file }) => file?.fileName);
});

const misprintsIn = ({ path }: Runnable): string[] =>
  (misprints.get(path) ?? []).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));

describe('docstrings', () => {
  let problems: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const { stdout } = await run([join(import.meta.dirname, 'run.ts'), ...inDocstrings.map(({ path }) => path)]);
    problems = JSON.parse(stdout.slice(stdout.lastIndexOf('\n') + 1));
  });

  test.each(inDocstrings)('$at', (example) => {
    expect(misprintsIn(example)).toEqual([]);
    expect(problems[example.path] ?? '').toBe('');
  });
});

describe('pages', () => {
  test.concurrent.each(inPages)('$at', async (example) => {
    expect(misprintsIn(example)).toEqual([]);
    await run([example.path]);
  });

  test.each(markdownBlocks('sh'))('$at', ({ code }) => {
    const scripts = [...code.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(scripts.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });
});
