import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory/index.ts';
import { randomIds, systemClock } from '../../src/adapters/node/index.ts';
import { sqliteStore } from '../../src/adapters/sqlite/index.ts';
import { createClientele } from '../../src/service/clientele.ts';
import { handWritten } from './hand-written.ts';
import { benchMessages } from './messages.ts';
import { recording } from './recording.ts';

/** Every row of every table, as text. */
function rowsIn(path: string): Record<string, string[]> {
  const database = new DatabaseSync(path);
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
  const rows = tables.map(({ name }) => [
    name,
    database
      .prepare(`SELECT * FROM ${name}`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort(),
  ]);
  database.close();
  return Object.fromEntries(rows);
}

test.each([1, 50])('the statements by hand write the very rows of the store, in batches of %i', async (batch) => {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-hand-written-'));
  try {
    const recorded = recording(memoryStore());
    const actor = { id: 'bench', role: 'system' } as const;
    const workspace = createClientele({ store: recorded.store, clock: systemClock(), ids: randomIds() }).for({
      tenant: 'acme',
      actor,
    });
    for await (const _ of workspace.ingestMany(benchMessages(200), { batch }));

    const store = sqliteStore({ path: join(folder, 'store.db') });
    for (const { changes } of recorded.steps) await store.commit(changes);
    await store.close();
    const plain = handWritten(join(folder, 'by-hand.db'));
    recorded.steps.forEach(plain.run);
    plain.close();

    const [ofStore, byHand] = ['store.db', 'by-hand.db'].map((name) => rowsIn(join(folder, name)));
    expect(ofStore?.clientele_message).toHaveLength(200);
    expect(byHand).toEqual(ofStore);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
