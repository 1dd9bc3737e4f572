import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where package.json stands. */
export const root = resolve(import.meta.dirname, '../..');

interface Target {
  readonly 'clientele-source': string;
  readonly types: string;
  readonly default: string;
}

export interface Subpath extends Target {
  /** As a user imports it: `clientele`, `clientele/sqlite`. */
  readonly specifier: string;
}

interface Manifest {
  readonly exports: Readonly<Record<string, Target | string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

export const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The subpaths that package.json exports. */
export const subpaths: readonly Subpath[] = Object.entries(manifest.exports).flatMap(([path, target]) =>
  typeof target === 'string' ? [] : [{ specifier: `clientele${path.slice(1)}`, ...target }],
);

/** The names of the folders in a folder of the project. */
export const foldersIn = (path: string): string[] =>
  existsSync(join(root, path))
    ? readdirSync(join(root, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : [];
