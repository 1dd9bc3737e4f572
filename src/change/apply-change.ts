import { cellKey, type Observation } from '../client/observation.ts';
import type { ClientRecord, HeldKey } from '../client/record.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import { type Change, type CommitOutcome, type RowKind, type Rows, type Write, writeKinds } from './change.ts';
import { judgeChange } from './judge-change.ts';
import { idOfObservationKey, joinObservations, observationId } from './observation-id.ts';
import { removalOf, type TenantState } from './tenant-state.ts';

/**
 * Applies a change to a state: everything is checked first, so that a conflict leaves the state as it was. The rows and observations of
 * the change become part of the state as they are; those that are joined or moved forward are new, frozen objects.
 *
 * @example
 * const state = emptyTenantState();
 * const change = { tenant: 't', expect: [{ of: 'client', id: 'c1', version: 3 }], writes: [], events: [] } as const;
 * applyChange(state, change).kind // => 'conflict'
 */
export function applyChange(state: TenantState, change: Change): CommitOutcome {
  const outcome = judgeChange(change, {
    digestOf: (messageId) => state.rows.message.get(messageId)?.digest,
    versionOf: (of, id) => state.rows[of].get(id)?.version ?? 0,
    ownerOf: (key) => state.keys.get(key)?.clientId,
    keysOf: (clientId) => state.keysOf.get(clientId) ?? [],
  });
  if (outcome.kind !== 'applied') return outcome;
  for (const kind of writeKinds) {
    const apply = appliers[kind] as (state: TenantState, write: Write) => void;
    for (const write of change.writes) if (write.kind === kind) apply(state, write);
  }
  for (const event of change.events) state.events.push(event);
  return outcome;
}

const appliers: { readonly [Kind in Write['kind']]: (state: TenantState, write: Extract<Write, { kind: Kind }>) => void } = {
  delete: (state, { of, id }) => deleteRow(state, of, id),
  forget: (state, { clientId, observationKey }) => forgetObservation(state, clientId, idOfObservationKey(observationKey)),
  release: (state, { key, clientId }) => releaseKey(state, key, clientId),
  put: (state, write) => {
    if (write.of !== 'client') putRow(state, write.of, write.row);
    else putRow(state, 'client', movedForward(write.row, state.rows.client.get(write.row.id)));
  },
  insert: (state, { of, row }) => {
    if (!state.rows[of].has(row.id)) putRow(state, of, row);
  },
  touch: (state, write) => {
    const record = state.rows.client.get(write.clientId);
    if (record !== undefined) putRow(state, 'client', movedForward(record, write));
  },
  observe: (state, { clientId, observation }) => keepObservation(state, clientId, observation),
  claim: (state, write) => holdKey(state, heldKey(write, state.keys.get(write.key))),
  block: (state, { clientId, keys }) => standUnder(state, clientId, keys),
};

/** Puts a row into a state as it is. */
export function putRow<Kind extends RowKind>(state: TenantState, of: Kind, row: Rows[Kind]): void {
  const rows: Map<string, Rows[Kind]> = state.rows[of];
  rows.set(row.id, row);
}

function deleteRow(state: TenantState, of: RowKind, id: string): void {
  state.removed?.add(removalOf.row(of, id));
  state.rows[of].delete(id);
  if (of !== 'client') return;
  for (const observation of [...(state.observations.get(id)?.keys() ?? [])]) forgetObservation(state, id, observation);
  standUnder(state, id, []);
}

/** Unites an observation with those of its client. */
export function keepObservation(state: TenantState, clientId: string, observation: Observation): void {
  const ofClient = entryOf(state.observations, clientId, () => new Map<string, Observation>());
  const id = observationId(observation);
  const seen = ofClient.get(id);
  ofClient.set(id, seen === undefined ? observation : Object.freeze(joinObservations(seen, observation)));
  if (observation.cell !== '') entryOf(state.observers, cellKey(observation), () => new Set<string>()).add(clientId);
}

function forgetObservation(state: TenantState, clientId: string, id: string): void {
  const ofClient = state.observations.get(clientId);
  const forgotten = ofClient?.get(id);
  if (ofClient === undefined || forgotten === undefined) return;
  ofClient.delete(id);
  if (ofClient.size === 0) state.observations.delete(clientId);
  const cell = cellKey(forgotten);
  for (const other of ofClient.values()) if (cellKey(other) === cell) return;
  const observers = state.observers.get(cell);
  observers?.delete(clientId);
  if (observers?.size === 0) state.observers.delete(cell);
}

/** Makes a client the owner of a key. */
export function holdKey(state: TenantState, held: HeldKey): void {
  state.keys.set(held.key, held);
  entryOf(state.keysOf, held.clientId, () => new Set<RoutingKey>()).add(held.key);
}

function releaseKey(state: TenantState, key: RoutingKey, clientId: string): void {
  state.removed?.add(removalOf.key(key));
  state.keys.delete(key);
  const ofClient = state.keysOf.get(clientId);
  ofClient?.delete(key);
  if (ofClient?.size === 0) state.keysOf.delete(clientId);
}

/** Puts a client under these blocking keys, and under no others. */
function standUnder(state: TenantState, clientId: string, keys: readonly string[]): void {
  for (const key of state.blocksOf.get(clientId) ?? []) {
    const under = state.blocks.get(key);
    under?.delete(clientId);
    if (under?.size === 0) state.blocks.delete(key);
  }
  if (keys.length === 0) state.blocksOf.delete(clientId);
  else state.blocksOf.set(clientId, new Set(keys));
  for (const key of keys) entryOf(state.blocks, key, () => new Set<string>()).add(clientId);
}

/** The record with its instants moved forward to those of `other`, never back. */
function movedForward(
  record: ClientRecord,
  other: Partial<Pick<ClientRecord, 'updatedAt' | 'lastContactAt'>> | undefined,
): ClientRecord {
  if (other === undefined) return record;
  const updatedAt = later(record.updatedAt, other.updatedAt) ?? record.updatedAt;
  const lastContactAt = later(record.lastContactAt, other.lastContactAt);
  return Object.freeze({ ...record, updatedAt, ...(lastContactAt === undefined ? {} : { lastContactAt }) });
}

const later = <Text extends string | undefined>(one: Text, other: Text): Text =>
  one === undefined || (other !== undefined && other > one) ? other : one;

/** What a claim makes of a key: a standing is raised, never lowered. */
function heldKey({ key, clientId, standing }: HeldKey, before: HeldKey | undefined): HeldKey {
  return Object.freeze({ key, clientId, standing: before?.standing === 'verified' ? 'verified' : standing });
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
