import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomIds, systemClock } from '../../src/adapters/node/index.ts';
import { sqliteStore } from '../../src/adapters/sqlite/index.ts';
import { createClientele } from '../../src/service/clientele.ts';
import { benchMessage } from './messages.ts';

/** How many messages are measured at each size. */
const measured = 2_000;

/** Of the messages of the benchmark, every fifth is of a new client. */
const everyFifth = 5;

/**
 * Measures what a message costs in a SQLite store of so many clients, each of which has written once: 10,000 and 100,000 unless numbers
 * are given. A million takes ten minutes.
 */
export async function run(options: readonly string[]): Promise<void> {
  const sizes = options.length === 0 ? [10_000, 100_000] : options.map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'clientele-growth-'));
  const path = join(folder, 'clients.db');
  const store = sqliteStore({ path });
  const workspace = createClientele({ store, clock: systemClock(), ids: randomIds() }).for({
    tenant: 'acme',
    actor: { id: 'bench', role: 'system' },
  });
  try {
    const table: Record<string, object> = {};
    let first: Cost | undefined;
    let taken = 0;
    for (const size of sizes) {
      const full = size * everyFifth;
      for await (const _ of workspace.ingestMany(messagesFrom(taken, full, everyFifth), { batch: 1_000 }));
      const spent = await costOf(async () => {
        for (const message of messagesFrom(full, full + measured, 1)) await workspace.ingest(message);
      });
      taken = full + measured;
      first ??= spent;
      table[`${size} clients`] = {
        'µs a message': Math.round((spent.time / measured) * 1000),
        'µs of work': Math.round((spent.work / measured) * 1000),
        'to the first': (spent.time / first.time).toFixed(2),
        'to the first, in work': (spent.work / first.work).toFixed(2),
        'bytes a client': Math.round(statSync(path).size / size),
      };
    }
    console.log(`One message at a time, SQLite durable on every commit, ${measured} messages at each size.`);
    console.table(table);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function* messagesFrom(start: number, end: number, step: number) {
  for (let index = start; index < end; index += step) yield benchMessage(index);
}

/** Milliseconds that passed, and that the processor worked for this process. */
interface Cost {
  readonly time: number;
  readonly work: number;
}

async function costOf(act: () => Promise<void>): Promise<Cost> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  await act();
  const { user, system } = process.cpuUsage(before);
  return { time: performance.now() - start, work: (user + system) / 1000 };
}
