import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { detectFormat, type Format } from './format.ts';
import { describeError, type Problem } from './item.ts';

/** A file that the demo can read. */
export interface InputFile {
  readonly path: string;
  readonly format: Format;
  readonly bytes: number;
}

/** What stands at the given paths: files to read, and what cannot be read. */
export interface Inventory {
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

/** Looks at every path; folders with all that is below them, in the order of their names. */
export async function findFiles(paths: readonly string[]): Promise<Inventory> {
  const files = new Map<string, InputFile>();
  const problems: Problem[] = [];
  for (const path of paths) {
    for await (const found of walk(path)) {
      if ('problem' in found) problems.push(found);
      else files.set(found.path, found);
    }
  }
  return { files: [...files.values()], problems };
}

async function* walk(path: string): AsyncGenerator<InputFile | Problem> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) yield* walkFolder(path);
    else yield await look(path, status.size);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    yield missing
      ? { origin: { file: path }, problem: 'There is no such file or folder.', advice: 'Check the path.' }
      : { origin: { file: path }, problem: describeError(error), advice: 'Check that the file is there and may be read.' };
  }
}

async function* walkFolder(path: string): AsyncGenerator<InputFile | Problem> {
  const entries = await readdir(path, { withFileTypes: true });
  // Hidden files and links would lead out of the folder or to the same file twice.
  const visible = entries.filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()));
  const names = visible.map((entry) => entry.name).sort();
  if (names.length === 0) yield { origin: { file: path }, problem: 'The folder holds no files.', advice: 'Check the path.' };
  for (const name of names) yield* walk(join(path, name));
}

async function look(path: string, bytes: number): Promise<InputFile | Problem> {
  const detected = await detectFormat(path);
  return detected.kind === 'known'
    ? { path, format: detected.format, bytes }
    : { origin: { file: path }, problem: detected.problem, advice: detected.advice };
}
