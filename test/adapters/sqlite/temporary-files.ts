import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Names files in a folder of their own, which goes with the tests of this file. */
export function temporaryFiles(): () => string {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-'));
  let files = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => {
    files += 1;
    return join(folder, `${files}.db`);
  };
}
