import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ClientStore } from '../../src/ports/client-store.ts';
import type { EngineModule } from './engine.ts';
import { crashMessage } from './messages.ts';
import { workspaceOn } from './workspace.ts';

// One of the writers of a campaign: it waits for the store and the number to start from, and acknowledges each message after it was
// ingested; where it fails, it says so and waits again.
const [module = '', name = '', batch = ''] = process.argv.slice(2);
const [writer, size] = [Number(name), Number(batch)];
const { openStore }: EngineModule = await import(module);

const acknowledge = (index: number): void => void writeSync(1, `${index}\n`);
const complain = (error: unknown): void => void writeSync(1, `${String(error).replaceAll('\n', ' ')}\n`);

function* messagesFrom(from: number) {
  for (let index = from; ; index += 1) {
    yield crashMessage(writer, index);
    // Channels deliver twice now and then.
    if (index % 5 === 0) yield crashMessage(writer, index);
  }
}

for await (const told of createInterface({ input: process.stdin })) {
  const { address, from }: { address: string; from: number } = JSON.parse(told);
  try {
    const { store, close } = await openStore(address);
    await (size === 1 ? ingestOneByOne(store, from) : ingestInBatches(store, from)).finally(() => close().catch(() => undefined));
  } catch (error) {
    // The engine may have ended beneath this writer; the campaign knows whether it was to.
    complain(error);
  }
}

async function ingestOneByOne(store: ClientStore, from: number): Promise<void> {
  let id = '';
  const workspace = workspaceOn(store, () => `c ${id}`);
  for (const message of messagesFrom(from)) {
    id = message.id;
    await workspace.ingest(message);
    acknowledge(numberOf(id));
  }
}

async function ingestInBatches(store: ClientStore, from: number): Promise<void> {
  const workspace = workspaceOn(store, randomUUID);
  for await (const step of workspace.ingestMany(messagesFrom(from), { batch: size })) {
    if (step.kind === 'bad') throw step.error;
    acknowledge(numberOf(step.outcome.messageId));
  }
}

function numberOf(id: string): number {
  return Number(id.split('-')[1]);
}
