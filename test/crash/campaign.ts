import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { memoryStore } from '../../src/adapters/memory/index.ts';
import type { MessageInput } from '../../src/conversation/message.ts';
import type { ClientStore } from '../../src/ports/client-store.ts';
import { type Content, contentOf, contradictionsIn } from './content.ts';
import type { CrashEngine, EngineModule } from './engine.ts';
import { crashMessage } from './messages.ts';
import { workspaceOn } from './workspace.ts';

/** How an engine is ended, and how often. */
export interface Campaign {
  readonly engine: CrashEngine;
  readonly crashes: number;
  readonly writers: number;
  /** How many messages share a commit. */
  readonly batch: number;
}

/** What came of it. */
export interface Verdict {
  readonly crashes: number;
  readonly acknowledged: number;
  /** Messages that were there though their writer did not live to acknowledge them. */
  readonly unacknowledged: number;
  /** What should not be; empty when all is well. */
  readonly faults: readonly string[];
}

/** After so many crashes the next ones get an empty store: each check reads everything. */
const crashesOfStore = 10;

/** Ends an engine in the middle of its work, again and again, and compares what its writers acknowledged with what is there. */
export async function wage(campaign: Campaign): Promise<Verdict> {
  const { engine, crashes } = campaign;
  const total = { crashes: 0, acknowledged: 0, unacknowledged: 0, faults: [] as string[] };
  let writers = writersOf(campaign, []);
  while (total.crashes < crashes) {
    const address = await engine.begin();
    const next = writers.map(() => 0);
    for (let crash = 0; crash < crashesOfStore && total.crashes < crashes; crash += 1) {
      total.crashes += 1;
      const { acknowledged, complaints } = await crashOnce(campaign, writers, address, next, total.crashes);
      // Starting takes them longer than the rest: they do it during the judgement of the ones before.
      if (total.crashes < crashes) writers = writersOf(campaign, writers);
      const { faults, unacknowledged } = await judge(campaign, address, next, acknowledged);
      total.acknowledged += acknowledged.reduce((sum, { size }) => sum + size, 0);
      total.unacknowledged += unacknowledged;
      total.faults.push(...[...complaints, ...faults].map((fault) => `${engine.name}, crash ${total.crashes}: ${fault}`));
      // What was on its way has been delivered again by now.
      acknowledged.forEach((indexes, writer) => {
        next[writer] = lastSent(next[writer], indexes, campaign) + 1;
      });
    }
  }
  for (const { child } of writers) child.kill();
  return total;
}

/** A process that waits to be told where to write. */
interface Writer {
  readonly child: ChildProcess;
  isGone(): boolean;
  /** What it says from now on. */
  listen(): Heard;
}

/** What a writer says: the numbers that it acknowledges, and in words why it ended. */
interface Heard {
  readonly indexes: Set<number>;
  readonly complaints: string[];
  /** Resolves when it works no more. */
  readonly end: Promise<void>;
}

/** As many writers as the campaign has: those that are left, and new ones. */
function writersOf({ engine, writers, batch }: Campaign, left: readonly Writer[]): readonly Writer[] {
  const script = join(import.meta.dirname, 'writer.ts');
  return Array.from({ length: writers }, (_, index) => {
    const before = left[index];
    if (before?.isGone() === false) return before;
    const command = ['--conditions=clientele-source', script, engine.module, `${index}`, `${batch}`];
    return writerIn(spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] }));
  });
}

function writerIn(child: ChildProcess): Writer {
  let heard: (Heard & { readonly settle: () => void }) | undefined;
  let gone = false;
  const complain = (why: string): void => {
    heard?.complaints.push(why);
    heard?.settle();
  };
  void (async () => {
    let rest = '';
    for await (const chunk of child.stdout ?? []) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (/^\d+$/.test(line)) heard?.indexes.add(Number(line));
        else complain(line);
      }
    }
    gone = true;
    complain('the writer ended');
  })();
  return {
    child,
    isGone: () => gone,
    listen() {
      const { promise: end, resolve: settle } = Promise.withResolvers<void>();
      heard = { indexes: new Set(), complaints: [], end, settle };
      return heard;
    },
  };
}

/** The numbers that each writer acknowledged before the end, and why writers ended before it. */
async function crashOnce(
  { engine }: Campaign,
  writers: readonly Writer[],
  address: string,
  next: readonly number[],
  crash: number,
): Promise<{ readonly acknowledged: readonly ReadonlySet<number>[]; readonly complaints: readonly string[] }> {
  const heard = writers.map((writer) => writer.listen());
  writers.forEach(({ child }, index) => void child.stdin?.write(`${JSON.stringify({ address, from: next[index] })}\n`));
  const enough = 1 + (((crash * 2_654_435_761) >>> 8) % 60);
  const complaints = (): string[] => heard.flatMap((one) => one.complaints);
  await until(() => complaints().length > 0 || heard.reduce((sum, { indexes }) => sum + indexes.size, 0) >= enough);
  const before = complaints();
  const children = writers.map(({ child }) => child);
  await engine.crash(children, Promise.all(heard.map(({ end }) => end)));
  return { acknowledged: heard.map(({ indexes }) => indexes), complaints: before };
}

/** The greatest number that a writer can have sent, though nobody heard of it. */
const lastSent = (from = 0, acknowledged: ReadonlySet<number> = new Set(), { batch }: Campaign): number =>
  Math.max(from, ...acknowledged) + batch;

async function until(condition: () => boolean): Promise<void> {
  const begun = performance.now();
  while (!condition()) {
    if (performance.now() - begun > 600_000) throw new Error('The writers acknowledge nothing.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function judge(
  campaign: Campaign,
  address: string,
  next: readonly number[],
  acknowledged: readonly ReadonlySet<number>[],
): Promise<{ readonly faults: string[]; readonly unacknowledged: number }> {
  const { engine, writers, batch } = campaign;
  const sent = next.flatMap((from, writer) => messagesBefore(writer, lastSent(from, acknowledged[writer], campaign) + 1));
  const before = next.flatMap((from, writer) => messagesBefore(writer, from));
  const now = acknowledged.flatMap((indexes, writer) => [...indexes].map((index) => crashMessage(writer, index)));
  const certain = new Set([...before, ...now].map(({ id }) => id));
  const faults = [...(await engine.faults(address))];
  const { openStore }: EngineModule = await import(engine.module);
  const { store, close } = await openStore(address);
  try {
    const found = await contentOf(store);
    const there = new Set(found.messages.map(({ id }) => id));
    const known = new Set(sent.map(({ id }) => id));
    faults.push(...contradictionsIn(found));
    faults.push(...[...certain].filter((id) => !there.has(id)).map((id) => `the message ${id} is lost`));
    faults.push(...[...there].filter((id) => !known.has(id)).map((id) => `nobody sent the message ${id}`));
    if (writers === 1 && batch === 1) faults.push(...(await differences(found, sent)));

    // Everything comes again: what is there changes nothing, what is not applies, and then nothing changes any more.
    const again = await deliver(store, sent);
    faults.push(
      ...again.filter(({ id, kind }) => there.has(id) !== (kind === 'repeated')).map(({ id, kind }) => `${id} was ${kind}`),
    );
    const complete = await contentOf(store);
    faults.push(...contradictionsIn(complete));
    if (complete.messages.length !== sent.length)
      faults.push(`${complete.messages.length} of ${sent.length} messages after all came again`);
    await deliver(store, sent);
    if (!isDeepStrictEqual(await contentOf(store), complete)) faults.push('what came once more changed something');
    return { faults, unacknowledged: [...there].filter((id) => !certain.has(id)).length };
  } finally {
    await close();
  }
}

const messagesBefore = (writer: number, end: number): MessageInput[] =>
  Array.from({ length: end }, (_, index) => crashMessage(writer, index));

async function deliver(store: ClientStore, messages: readonly MessageInput[]) {
  let id = '';
  const workspace = workspaceOn(store, () => `c ${id}`);
  const outcomes: { readonly id: string; readonly kind: string }[] = [];
  for (const message of messages) {
    id = message.id;
    outcomes.push({ id, kind: (await workspace.ingest(message)).kind });
  }
  return outcomes;
}

/** One writer alone leaves what the memory store holds after as many messages, to the last detail. */
async function differences(found: Content, sent: readonly MessageInput[]): Promise<string[]> {
  const model = memoryStore();
  await deliver(model, sent.slice(0, found.messages.length));
  const expected = await contentOf(model);
  return (Object.keys(expected) as (keyof Content)[])
    .filter((name) => !isDeepStrictEqual(found[name], expected[name]))
    .map((name) => `the ${name} are not those of the memory store`);
}
