import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('the kit runs under node:test too', { timeout: 60_000 }, async () => {
  const file = join(import.meta.dirname, 'with-node-test.ts');
  // The runner looks at this variable to tell whether it is run by itself.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, ['--test', '--test-reporter=tap', file], { env });
  const count = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(stdout)?.[1]);
  expect(count('pass')).toBeGreaterThan(150);
  expect([count('fail'), count('skipped')]).toEqual([0, 0]);
});
