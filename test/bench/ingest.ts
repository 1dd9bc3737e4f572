import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
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

/** Each figure is the best of so many rounds: what disturbs a machine only slows it down. */
const rounds = 3;

/** Measures messages a second of ingest: the whole library, the store alone, and plain statements for the same rows. */
export async function run(options: readonly string[]): Promise<void> {
  const count = Number(options[0] ?? 3_000);
  const messages = benchMessages(count);
  const folder = mkdtempSync(join(tmpdir(), 'clientele-bench-'));
  try {
    // The first run of every path compiles it.
    await ingest(memoryStore(), messages.slice(0, 1_000), 1);
    const { reading } = await bestOfEach({ reading: async () => readAll(messages) });
    const table = Object.fromEntries([
      ['one at a time', rowOf(count, reading, await measure(messages, 1, folder))],
      ['batches of 100', rowOf(count, reading, await measure(messages, 100, folder))],
    ]);
    console.log(`${count} messages, best of ${rounds}; messages a second, SQLite durable on every commit.`);
    console.log(`Reading alone (parse, recognise the sender, extract): ${rate(count, reading)}.`);
    console.log(`The disk alone keeps ${rate(500, syncs(folder, 500))} pages a second, one after the other.`);
    console.table(table);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds by what was measured. */
interface Measured {
  readonly memory: number;
  readonly sqlite: number;
  readonly storeAlone: number;
  readonly byHand: number;
}

async function measure(messages: readonly MessageInput[], batch: number, folder: string): Promise<Measured> {
  const recorded = recording(memoryStore());
  await ingest(recorded.store, messages, batch);
  let files = 0;
  const nextFile = () => {
    files += 1;
    return join(folder, `${batch}-${files}.db`);
  };
  const onFile = async (work: (store: ClientStore) => Promise<number>): Promise<number> => {
    const store = sqliteStore({ path: nextFile() });
    const time = await work(store);
    await store.close();
    return time;
  };
  const works: { readonly [Name in keyof Measured]: () => Promise<number> } = {
    memory: () => ingest(memoryStore(), messages, batch),
    sqlite: () => onFile((store) => ingest(store, messages, batch)),
    storeAlone: () => onFile((store) => timed(() => replay(store, recorded.steps))),
    byHand: async () => {
      const plain = handWritten(nextFile());
      const time = await timed(async () => recorded.steps.forEach(plain.run));
      plain.close();
      return time;
    },
  };
  return bestOfEach(works);
}

/** The rounds take turns, so that what disturbs the machine for a while disturbs all alike. */
async function bestOfEach<Name extends string>(
  works: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number>> {
  const fastest = {} as Record<Name, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(works) as Name[]) {
      fastest[name] = Math.min(fastest[name] ?? Number.POSITIVE_INFINITY, await works[name]());
    }
  }
  return fastest;
}

/** How long the disk takes to keep one page. */
function syncs(folder: string, count: number): number {
  const file = openSync(join(folder, 'sync'), 'w');
  const page = Buffer.alloc(4096, 1);
  const start = performance.now();
  for (let index = 0; index < count; index += 1) {
    writeSync(file, page);
    fdatasyncSync(file);
  }
  const time = performance.now() - start;
  closeSync(file);
  return time;
}

const rowOf = (count: number, reading: number, { memory, sqlite, storeAlone, byHand }: Measured) => ({
  memory: rate(count, memory),
  sqlite: rate(count, sqlite),
  'SQLite store alone': rate(count, storeAlone),
  'by hand': rate(count, byHand),
  'alone : by hand': (byHand / storeAlone).toFixed(2),
  'reading in memory': `${Math.round((reading / memory) * 100)} %`,
  'reading in sqlite': `${Math.round((reading / sqlite) * 100)} %`,
});

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
