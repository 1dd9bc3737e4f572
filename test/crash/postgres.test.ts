import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wage } from './campaign.ts';
import { postgresEngine } from './postgres.ts';

const engine = await postgresEngine();
afterAll(() => engine.end());

// `npm run test:crash` is the long form.
test('PostgreSQL loses nothing when it is stopped at once beneath its writers', async () => {
  const { faults, acknowledged } = await wage({ engine, crashes: 2, writers: 3, batch: 1 });
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThanOrEqual(2);
});

test('a server that answers before its log is written is found out', async () => {
  const careless = { ...engine, module: join(import.meta.dirname, 'careless.ts') };
  const { faults } = await wage({ engine: careless, crashes: 1, writers: 2, batch: 1 });
  expect(faults).toContainEqual(expect.stringMatching(/ is lost$/));
});
