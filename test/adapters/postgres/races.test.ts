import { expect, test } from 'vitest';
import { postgresStore } from '../../../src/adapters/postgres/index.ts';
import { createDatabase } from './databases.ts';
import { blow } from './storm.ts';

// The long form is `npm run test:storm`.
test.each([{ isolation: 'read committed' }, { isolation: 'serializable' }])(
  'ingesting from all sides at once loses nothing, $isolation',
  async ({ isolation }) => {
    const database = await createDatabase([`default_transaction_isolation = '${isolation}'`]);
    const databases = Array.from({ length: 20 }, () => database.pool(1));
    for (const pool of databases.slice(0, 1)) await postgresStore({ database: pool }).migrate();
    const calm = await blow({ databases, ingests: 1200, identities: 40 });
    await database.close();
    expect(calm).toEqual({ failures: [], lost: 0, twice: 0, shared: 0, joined: 40, strays: 0 });
  },
);
