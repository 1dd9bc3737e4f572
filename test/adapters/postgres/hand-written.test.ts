import { expect, test } from 'vitest';
import { memoryStore } from '../../../src/adapters/memory/index.ts';
import { postgresStore } from '../../../src/adapters/postgres/index.ts';
import { handWrittenPostgres } from '../../bench/hand-written-postgres.ts';
import { ingest, replay } from '../../bench/ingest/measure.ts';
import { benchMessages } from '../../bench/messages.ts';
import { recording } from '../../bench/recording.ts';
import { createDatabase, type TestDatabase } from './databases.ts';
import { tables } from './tables.ts';

/** Every row of every table, as text. */
async function rowsIn({ asSuperuser }: TestDatabase): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown> = {};
  for (const table of tables) rows[table] = (await asSuperuser(`SELECT t::text AS row FROM ${table} AS t ORDER BY row`)).rows;
  return rows;
}

test.each([1, 20])(
  'the statements by hand of the benchmark write the very rows of the store, in batches of %i',
  async (batch) => {
    const recorded = recording(memoryStore());
    await ingest(recorded.store, benchMessages(60), batch);
    const [ofStore, byHand] = [await createDatabase(), await createDatabase()];

    const store = postgresStore({ database: ofStore.pool(1) });
    await store.migrate();
    await replay(store, recorded.steps);
    const pool = byHand.pool(1);
    await postgresStore({ database: pool }).migrate();
    const { find, commit } = handWrittenPostgres(pool);
    for (const { finds, changes } of recorded.steps) {
      await find(finds);
      await commit(changes);
    }

    const [rows, rowsByHand] = [await rowsIn(ofStore), await rowsIn(byHand)];
    expect(rows.clientele_message).toHaveLength(60);
    expect(rowsByHand).toEqual(rows);
    await Promise.all([ofStore.close(), byHand.close()]);
  },
);
