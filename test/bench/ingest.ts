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

/** Each figure is the median of so many rounds, which take turns: what disturbs the machine for a while disturbs all alike. */
const rounds = 5;

/** Measures messages a second of ingest: the whole library, the store alone, and plain statements for the same rows. */
export async function run(options: readonly string[]): Promise<void> {
  const count = Number(options[0] ?? 3_000);
  const messages = benchMessages(count);
  const folder = mkdtempSync(join(tmpdir(), 'clientele-bench-'));
  try {
    // The first run of every path compiles it.
    await ingest(memoryStore(), messages.slice(0, 1_000), 1);
    const { reading } = await medianOfEach({ reading: async () => cost(async () => readAll(messages)) });
    const table: Record<string, object> = {};
    for (const batch of [1, 100, 1_000]) {
      table[batch === 1 ? 'one at a time' : `batches of ${batch}`] = rowOf(
        count,
        reading,
        await measure(messages, batch, folder),
      );
    }
    console.log(`${count} messages, medians of ${rounds}; messages a second, SQLite durable on every commit.`);
    console.log(`Reading alone (parse, recognise the sender, extract): ${rate(count, reading.time)}.`);
    console.log(`The disk alone keeps ${rate(500, syncs(folder, 500))} pages a second, one after the other.`);
    console.table(table);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds that passed, and that the processor worked for this process. */
interface Cost {
  readonly time: number;
  readonly work: number;
}

/** Costs by what was measured. */
interface Measured {
  readonly memory: Cost;
  readonly sqlite: Cost;
  readonly storeAlone: Cost;
  readonly byHand: Cost;
}

async function measure(messages: readonly MessageInput[], batch: number, folder: string): Promise<Measured> {
  const recorded = recording(memoryStore());
  await ingest(recorded.store, messages, batch);
  let files = 0;
  const nextFile = () => {
    files += 1;
    return join(folder, `${batch}-${files}.db`);
  };
  const onFile = async (work: (store: ClientStore) => Promise<Cost>): Promise<Cost> => {
    const store = sqliteStore({ path: nextFile() });
    const spent = await work(store);
    await store.close();
    return spent;
  };
  const works: { readonly [Name in keyof Measured]: () => Promise<Cost> } = {
    memory: () => ingest(memoryStore(), messages, batch),
    sqlite: () => onFile((store) => ingest(store, messages, batch)),
    storeAlone: () => onFile((store) => cost(() => replay(store, recorded.steps))),
    byHand: async () => {
      const plain = handWritten(nextFile());
      const spent = await cost(async () => recorded.steps.forEach(plain.run));
      plain.close();
      return spent;
    },
  };
  return medianOfEach(works);
}

async function medianOfEach<Name extends string>(
  works: Readonly<Record<Name, () => Promise<Cost>>>,
): Promise<Record<Name, Cost>> {
  const names = Object.keys(works) as Name[];
  const costs = new Map(names.map((name) => [name, [] as Cost[]]));
  for (let round = 0; round < rounds; round += 1) for (const name of names) costs.get(name)?.push(await works[name]());
  const medians = [...costs].map(([name, all]) => [
    name,
    { time: median(all.map(({ time }) => time)), work: median(all.map(({ work }) => work)) },
  ]);
  return Object.fromEntries(medians);
}

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

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

const rowOf = (count: number, reading: Cost, { memory, sqlite, storeAlone, byHand }: Measured) => ({
  memory: rate(count, memory.time),
  sqlite: rate(count, sqlite.time),
  'SQLite store alone': rate(count, storeAlone.time),
  'by hand': rate(count, byHand.time),
  'alone : by hand': (byHand.time / storeAlone.time).toFixed(2),
  'the same in work': (byHand.work / storeAlone.work).toFixed(2),
  'reading in memory': `${Math.round((reading.work / memory.work) * 100)} %`,
  'reading in sqlite': `${Math.round((reading.work / sqlite.work) * 100)} %`,
});

async function cost(act: () => Promise<unknown>): Promise<Cost> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  await act();
  const { user, system } = process.cpuUsage(before);
  return { time: performance.now() - start, work: (user + system) / 1000 };
}

const rate = (count: number, milliseconds: number): number => Math.round((count / milliseconds) * 1000);

function ingest(store: ClientStore, messages: readonly MessageInput[], batch: number): Promise<Cost> {
  const workspace = createClientele({ store, clock: systemClock(), ids: randomIds() }).for({
    tenant,
    actor: { id: 'bench', role: 'system' },
  });
  return cost(async () => {
    if (batch === 1) for (const message of messages) await workspace.ingest(message);
    else for await (const _ of workspace.ingestMany(messages, { batch }));
  });
}

/** Parsing, recognising the sender and extraction, without matching and storing. */
function readAll(messages: readonly MessageInput[]): void {
  const settings = parseSettings({});
  for (const input of messages) {
    const message = parseMessage(input);
    readMessage(message, glanceAt(message, settings), undefined, settings);
  }
}

async function replay(store: ClientStore, steps: readonly Step[]): Promise<void> {
  for (const { finds, changes } of steps) {
    for (const request of finds) await store.find(tenant, request);
    await store.commit(changes);
  }
}
