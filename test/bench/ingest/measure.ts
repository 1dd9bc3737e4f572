import { randomIds, systemClock } from '../../../src/adapters/node/index.ts';
import type { MessageInput } from '../../../src/conversation/message.ts';
import type { ClientStore } from '../../../src/ports/client-store.ts';
import { createClientele, type Workspace } from '../../../src/service/clientele.ts';
import type { Step } from '../recording.ts';

/** The tenant of every measurement. */
const tenant = 'acme';

/** Each figure is the median of so many rounds, which take turns: what disturbs the machine for a while disturbs all alike. */
export const rounds = 5;

/** Milliseconds that passed, and that the processor worked for this process. */
export interface Cost {
  readonly time: number;
  readonly work: number;
}

/** What it costs to `act`. */
export async function costOf(act: () => Promise<unknown>): Promise<Cost> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  await act();
  const { user, system } = process.cpuUsage(before);
  return { time: performance.now() - start, work: (user + system) / 1000 };
}

/**
 * Measures each of the works in every round, the first of the last round last, and gives their medians. A round before them is not
 * counted: there the engine compiles what it runs.
 */
export async function medianOfEach<Name extends string>(
  works: Readonly<Record<Name, () => Promise<Cost>>>,
): Promise<Record<Name, Cost>> {
  const names = Object.keys(works) as Name[];
  const costs = new Map(names.map((name) => [name, [] as Cost[]]));
  for (const name of names) await works[name]();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) costs.get(name)?.push(await works[name]());
  }
  const medians = [...costs].map(([name, all]) => [
    name,
    { time: median(all.map(({ time }) => time)), work: median(all.map(({ work }) => work)) },
  ]);
  return Object.fromEntries(medians);
}

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

/** How many a second. */
export const rate = (count: number, milliseconds: number): number => Math.round((count / milliseconds) * 1000);

/** How fast `cost` was beside `other`: 1 is as fast, less is slower. */
export const beside = (cost: Cost, other: Cost): string => (other.time / cost.time).toFixed(2);

/** A part of a whole, in per cent. */
export const share = (part: number, whole: number): string => `${Math.round((part / whole) * 100)} %`;

/** How a batch size is called. */
export const nameOf = (batch: number): string => (batch === 1 ? 'one at a time' : `batches of ${batch}`);

/** The library on a store. */
export const workspaceOn = (store: ClientStore): Workspace =>
  createClientele({ store, clock: systemClock(), ids: randomIds() }).for({ tenant, actor: { id: 'bench', role: 'system' } });

/** Ingests messages by the library, one at a time or in batches. */
export async function ingest(store: ClientStore, messages: readonly MessageInput[], batch: number): Promise<void> {
  const workspace = workspaceOn(store);
  if (batch === 1) for (const message of messages) await workspace.ingest(message);
  else for await (const _ of workspace.ingestMany(messages, { batch }));
}

/** Asks a store for what was recorded, and nothing else. */
export async function replay(store: ClientStore, steps: readonly Step[]): Promise<void> {
  for (const { finds, changes } of steps) {
    for (const request of finds) await store.find(tenant, request);
    await store.commit(changes);
  }
}
