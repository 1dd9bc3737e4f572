import { parentPort } from 'node:worker_threads';
import type { BasePart } from '../../duplicates/append-base.ts';
import { Base } from '../../duplicates/base.ts';
import type { DuplicateRecord } from '../../duplicates/duplicate-record.ts';
import { reader } from '../../duplicates/read-records.ts';
import { type Finding, type Ground, type Task, worker } from '../../duplicates/tasks.ts';
import { memoryOf } from './memory.ts';

/** A part of the records, and the module that reads it. */
export interface ReadTask {
  readonly kind: 'read';
  readonly module: string;
  readonly part: unknown;
}

/** What a thread of a search is sent, one after the other; it answers each, the ground with nothing. */
export type Message = { readonly kind: 'ground'; readonly ground: Ground } | ReadTask | Task;

/** What it answers. */
export type Answer = undefined | BasePart | Finding;

let work: (task: Task) => Finding = () => {
  throw new TypeError('A task needs a ground.');
};

async function answer(message: Message): Promise<void> {
  if (message.kind === 'read') {
    const base = await read(message);
    parentPort?.postMessage(base, memoryOf(base));
  } else if (message.kind === 'ground') {
    work = worker(message.ground);
    parentPort?.postMessage(undefined);
  } else {
    const finding = work(message);
    parentPort?.postMessage(finding, memoryOf(finding));
  }
}

async function read({ module, part }: ReadTask): Promise<BasePart> {
  const { records }: { records: (part: unknown) => AsyncIterable<DuplicateRecord> } = await import(module);
  const base = new Base();
  const add = reader(base);
  for await (const record of records(part)) add(record);
  base.close();
  return base;
}

parentPort?.on('message', answer);
