import { mergedObservations } from '../client/merged-observations.ts';
import type { ClientRecord } from '../client/record.ts';
import { compareCodePoints } from '../shared/code-point-order.ts';
import type { ClientBundle } from './found.ts';

/** A client as merges made it: its records, each with what came to it, and all of them as one. */
export interface ClientTree {
  /** The record that stands for the client. */
  readonly root: ClientRecord;
  /** The root first, then the merged records, each after the one that it was merged into. */
  readonly records: readonly ClientBundle[];
  /** The root's record with the observations of all, as `resolve` takes them, and the keys of all, each with the record that owns it. */
  readonly whole: ClientBundle;
}

/**
 * The ids of records that belong to the trees of these and are not among them: read them too, until there are none.
 *
 * @example
 * const record = { id: 'c1', version: 1, origin: 'manual', createdAt: '2026-01-01T09:00:00.000Z', updatedAt: '2026-01-01T09:00:00.000Z' } as const;
 * missingRelatives([{ record: { ...record, absorbed: ['c2'] }, observations: [], keys: [] }]) // => ['c2']
 */
export function missingRelatives(clients: readonly ClientBundle[]): string[] {
  const named = new Set<string>();
  for (const { record } of clients) {
    if (record.merged !== undefined) named.add(record.merged.into);
    for (const id of record.absorbed ?? []) named.add(id);
  }
  for (const { record } of clients) named.delete(record.id);
  return [...named];
}

/**
 * The id of the record that stands for a client, among records that hold its tree; an id that is not among them stands for itself.
 *
 * @example
 * rootOf('c1', []) // => 'c1'
 */
export function rootOf(id: string, clients: readonly Pick<ClientBundle, 'record'>[]): string {
  const record = clients.find((client) => client.record.id === id)?.record;
  return record?.merged === undefined ? id : rootOf(record.merged.into, clients);
}

/** The tree that a record belongs to, of records that hold it; `undefined` where the record is not among them. */
export function treeOf(id: string, clients: readonly ClientBundle[]): ClientTree | undefined {
  return treeUnder(rootOf(id, clients), clients);
}

/** A record with all that was merged into it, whatever it was merged into itself; `undefined` where it is not among the records. */
function treeUnder(id: string, clients: readonly ClientBundle[]): ClientTree | undefined {
  const records = recordsUnder(id, clients);
  const [root] = records;
  return root === undefined ? undefined : { root: root.record, records, whole: wholeOf(root, records) };
}

function recordsUnder(id: string, clients: readonly ClientBundle[]): ClientBundle[] {
  const own = clients.find(({ record }) => record.id === id);
  if (own === undefined) return [];
  return [own, ...[...(own.record.absorbed ?? [])].sort(compareCodePoints).flatMap((child) => recordsUnder(child, clients))];
}

function wholeOf(root: ClientBundle, records: readonly ClientBundle[]): ClientBundle {
  if (records.length === 1) return root;
  const keys = records.flatMap((record) => record.keys).sort((left, right) => compareCodePoints(left.key, right.key));
  return { record: root.record, observations: mergedObservations(records), keys };
}
