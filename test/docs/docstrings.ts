import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../package/project.ts';
import type { Example } from './example.ts';

const docstring = /\/\*\*(?:[^*]|\*(?!\/))*\*\//g;
const exampleTag = /@example\b.*\n((?:(?!\s*\* @\w)\s*\*(?!\/).*\n?)*)/g;

/** The examples in the docstrings of `src`. */
export function docstringExamples(): Example[] {
  return globSync('src/**/*.ts', { cwd: root })
    .sort()
    .flatMap((path) => examplesIn(path, readFileSync(join(root, path), 'utf8')));
}

function examplesIn(path: string, source: string): Example[] {
  return [...source.matchAll(docstring)].flatMap((comment) =>
    [...comment[0].matchAll(exampleTag)].map((example) => ({
      at: `${path}:${lineAt(source, comment.index + example.index) + 1}`,
      code: (example[1] ?? '').replaceAll(/^[ \t]*\* ?/gm, '').trimEnd(),
    })),
  );
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;
