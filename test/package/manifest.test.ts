import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifest, root } from './project.ts';

test('every dependency is exact', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

interface Locked {
  readonly resolved?: string;
  readonly gypfile?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const locked: Readonly<Record<string, Locked>> = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;

test('the lock file names no registry', () => {
  expect(Object.entries(locked).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

// Where these fail, `npm ci` fails for a newcomer: `npm run dependencies` completes the lock file.
test('the lock file knows the packages of every platform', () => {
  const wanted = Object.values(locked).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}));
  expect(wanted.filter((name) => locked[`node_modules/${name}`] === undefined)).toEqual([]);
});

test('nothing is compiled when it is installed', () => {
  const compiled = Object.entries(locked).filter(
    ([place, { gypfile }]) => gypfile !== false && existsSync(join(root, place, 'binding.gyp')),
  );
  expect(compiled).toEqual([]);
});

test('the root holds what a newcomer has to see, and no other configuration', () => {
  const made = ['node_modules', 'dist'];
  const visible = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
  const known = ['src', 'test', 'examples', 'docs', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts'];
  expect(visible.filter((name) => ![...known, 'README.md', 'LICENSE'].includes(name))).toEqual([]);
});
