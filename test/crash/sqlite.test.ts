import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wage } from './campaign.ts';
import { sqliteEngine } from './sqlite.ts';

const engine = sqliteEngine();
afterAll(() => engine.end());

// `npm run test:crash` is the long form.
test.each([
  { crashes: 4, writers: 1, batch: 1 },
  { crashes: 2, writers: 1, batch: 50 },
  { crashes: 1, writers: 2, batch: 1 },
])('SQLite loses nothing when it is killed: %o', async (how) => {
  const { faults, acknowledged } = await wage({ engine, ...how });
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThanOrEqual(how.crashes);
});

test('a store that answers before it has written is found out', async () => {
  const hasty = { ...engine, module: join(import.meta.dirname, 'hasty.ts') };
  const { faults } = await wage({ engine: hasty, crashes: 1, writers: 1, batch: 1 });
  expect(faults).toContainEqual(expect.stringMatching(/ is lost$/));
});
