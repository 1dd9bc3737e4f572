import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../package/project.ts';
import type { Example } from './example.ts';

const block = /^```(\w+)\n([\s\S]*?)^```$/gm;

/** The blocks of one language in README.md and the pages under docs. */
export function markdownBlocks(language: string): Example[] {
  return globSync(['README.md', 'docs/**/*.md'], { cwd: root })
    .sort()
    .flatMap((path) => {
      const page = readFileSync(join(root, path), 'utf8');
      return [...page.matchAll(block)]
        .filter(([, tag]) => tag === language)
        .map((found) => ({ at: `${path}:${page.slice(0, found.index).split('\n').length + 1}`, code: found[2] ?? '' }));
    });
}
