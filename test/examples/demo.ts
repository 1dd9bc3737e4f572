import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../package/project.ts';

/** How a run of the demo ended. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Everything that the tests and the demo write lies in here. */
const workplace = await mkdtemp(join(tmpdir(), 'clientele-demo-test-'));

export const removeWorkplace = (): Promise<void> => rm(workplace, { recursive: true, force: true });

/** Runs the demo from source, as `npm run demo` does. */
export function demo(...args: readonly string[]): Promise<Run> {
  const command = ['--conditions=clientele-source', 'examples/demo/main.ts', ...args];
  const options = { cwd: root, maxBuffer: 1e8, env: { ...process.env, TMPDIR: workplace, TEMP: workplace } };
  return new Promise((resolve) => {
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** A new folder with these files. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(workplace, 'folder-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}
