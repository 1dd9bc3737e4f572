import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryStore } from '../../src/adapters/memory/index.ts';
import { randomIds, systemClock } from '../../src/adapters/node/index.ts';
import { sqliteStore } from '../../src/adapters/sqlite/index.ts';
import type { MessageInput } from '../../src/conversation/message.ts';
import type { ClientStore } from '../../src/ports/client-store.ts';
import { createClientele } from '../../src/service/clientele.ts';
import { parseMessage } from '../../src/service/ingest.ts';
import { glanceAt, readMessage } from '../../src/service/read-message.ts';
import { parseSettings } from '../../src/service/settings.ts';
import { handWritten } from './hand-written.ts';
import { benchMessages } from './messages.ts';
import { recording, type Step } from './recording.ts';

const tenant = 'acme';

/** Measures messages a second of ingest: the whole library, the store alone, and plain statements for the same rows. */
export async function run(options: readonly string[]): Promise<void> {
  const count = Number(options[0] ?? 5_000);
  const messages = benchMessages(count);
  const folder = mkdtempSync(join(tmpdir(), 'clientele-bench-'));
  let files = 0;
  const nextFile = () => {
    files += 1;
    return join(folder, `${files}.db`);
  };
  const rates: Record<string, Record<string, number | string>> = {};
  try {
    // Warm: the first run of every path compiles it.
    await ingest(memoryStore(), messages.slice(0, 1_000), 1);
    const extraction = rate(count, readAll(messages));
    for (const batch of [1, 100]) {
      const recorded = recording(memoryStore());
      await ingest(recorded.store, messages, batch);
      const store = sqliteStore({ path: nextFile() });
      const replayed = sqliteStore({ path: nextFile() });
      const plain = handWritten(nextFile());
      const found = {
        memory: rate(count, await ingest(memoryStore(), messages, batch)),
        sqlite: rate(count, await ingest(store, messages, batch)),
        'store alone': rate(count, await timed(() => replay(replayed, recorded.steps))),
        'by hand': rate(count, await timed(async () => recorded.steps.forEach(plain.run))),
      };
      await store.close();
      await replayed.close();
      plain.close();
      rates[batch === 1 ? 'one at a time' : `batches of ${batch}`] = {
        ...found,
        'store alone : by hand': (found['store alone'] / found['by hand']).toFixed(2),
        'reading, share of memory': `${Math.round((found.memory / extraction) * 100)} %`,
        'reading, share of sqlite': `${Math.round((found.sqlite / extraction) * 100)} %`,
      };
    }
    console.log(`${count} messages, messages a second; SQLite is durable on every commit. Reading alone: ${extraction}.`);
    console.table(rates);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const rate = (count: number, milliseconds: number): number => Math.round((count / milliseconds) * 1000);

function ingest(store: ClientStore, messages: readonly MessageInput[], batch: number): Promise<number> {
  const workspace = createClientele({ store, clock: systemClock(), ids: randomIds() }).for({
    tenant,
    actor: { id: 'bench', role: 'system' },
  });
  return timed(async () => {
    if (batch === 1) for (const message of messages) await workspace.ingest(message);
    else for await (const _ of workspace.ingestMany(messages, { batch }));
  });
}

/** Parsing, recognising the sender and extraction, without matching and storing. */
function readAll(messages: readonly MessageInput[]): number {
  const settings = parseSettings({});
  const start = performance.now();
  for (const input of messages) {
    const message = parseMessage(input);
    readMessage(message, glanceAt(message, settings), undefined, settings);
  }
  return performance.now() - start;
}

async function replay(store: ClientStore, steps: readonly Step[]): Promise<void> {
  for (const { finds, changes } of steps) {
    for (const request of finds) await store.find(tenant, request);
    await store.commit(changes);
  }
}
