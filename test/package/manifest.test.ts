import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifest, root } from './project.ts';

test('every dependency is exact', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file names no registry', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packages = Object.entries<{ resolved?: string }>(lock.packages);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('the root holds what a newcomer has to see, and no other configuration', () => {
  const made = ['node_modules', 'dist'];
  const visible = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
  const known = ['src', 'test', 'examples', 'docs', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts'];
  expect(visible.filter((name) => ![...known, 'README.md', 'LICENSE'].includes(name))).toEqual([]);
});
