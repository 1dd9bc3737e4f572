import { type Change, type ChangeEvent, type CommitOutcome, type RowKind, type Write, writeKinds } from '../../change/change.ts';
import { type ChangeLookup, judgeChange } from '../../change/judge-change.ts';
import { idOfObservationKey, joinObservations, observationId } from '../../change/observation-id.ts';
import type { Observation } from '../../ports/client-store.ts';
import {
  decodeKey,
  decodeSighting,
  encodeEvent,
  encodeObservation,
  encodeSighting,
  sightingColumns,
} from '../sql/detail-tables.ts';
import { encodeRow } from '../sql/row-tables.ts';
import type { Engine } from './engine.ts';
import { glance, ofRow, readColumn, statements } from './statements.ts';

const versionIn = {
  client: readColumn('client', 'version'),
  conversation: readColumn('conversation', 'version'),
  account: readColumn('account', 'version'),
  consent: readColumn('consent', 'version'),
  document: readColumn('document', 'version'),
} as const;
const digestIn = readColumn('message', 'digest');

/** Judges changes in order by what is stored and writes them; to be called in a transaction that keeps other writers out. */
export function writeChanges(engine: Engine, changes: readonly Change[]): readonly CommitOutcome[] {
  const events = new Map<string, ChangeEvent[]>();
  let stopped = false;
  const outcomes = changes.map((change): CommitOutcome => {
    if (stopped) return { kind: 'untried' };
    const outcome = judgeChange(change, lookup(engine, change));
    stopped = outcome.kind === 'conflict';
    if (outcome.kind !== 'applied') return outcome;
    writeOne(engine, change);
    const before = events.get(change.tenant);
    if (before === undefined) events.set(change.tenant, [...change.events]);
    else before.push(...change.events);
    return outcome;
  });
  for (const [tenant, happened] of events) appendEvents(engine, tenant, happened);
  return outcomes;
}

function writeOne(engine: Engine, { tenant, writes }: Change): void {
  for (const kind of writeKinds) {
    const make = writers[kind] as (engine: Engine, tenant: string, write: Write) => void;
    for (const write of writes) if (write.kind === kind) make(engine, tenant, write);
  }
}

function lookup(engine: Engine, change: Change): ChangeLookup {
  const { tenant, message } = change;
  const one: ChangeLookup = {
    digestOf: (messageId) => engine.get(digestIn, tenant, messageId)?.value as string | undefined,
    versionOf: (of, id) => Number(engine.get(versionIn[of], tenant, id)?.value ?? 0),
    ownerOf: (key) => engine.get(statements.ownerOf, tenant, key)?.client_id as string | undefined,
    keysOf: (clientId) => engine.all(statements.keysOf, tenant, clientId).map((row) => decodeKey(row).key),
  };
  if (message === undefined) return one;
  const conversation = change.expect.find(({ of }) => of === 'conversation')?.id;
  const client = clientIn(change);
  const seen = engine.get(glance, tenant, message.id, tenant, conversation ?? null, tenant, client ?? null);
  return {
    ...one,
    digestOf: () => (seen?.message ?? undefined) as string | undefined,
    versionOf: (of, id) => {
      if (of === 'conversation' && id === conversation) return Number(seen?.conversation ?? 0);
      if (of === 'client' && id === client) return Number(seen?.client ?? 0);
      return one.versionOf(of, id);
    },
  };
}

/** One of the clients whose version the judgement asks for. */
function clientIn({ writes }: Change): string | undefined {
  for (const write of writes) {
    if (write.kind === 'touch' || write.kind === 'observe' || write.kind === 'claim') return write.clientId;
  }
  return undefined;
}

type Writers = {
  readonly [Kind in Write['kind']]: (engine: Engine, tenant: string, write: Extract<Write, { kind: Kind }>) => void;
};

const writers: Writers = {
  delete(engine, tenant, { of, id }) {
    engine.run(ofRow[of].delete, tenant, id);
    if (of !== 'client') return;
    engine.run(statements.forgetAll, tenant, id);
    engine.run(statements.unblockAll, tenant, id);
  },
  forget(engine, tenant, { clientId, observationKey }) {
    engine.run(statements.forget, tenant, clientId, idOfObservationKey(observationKey));
  },
  release(engine, tenant, { key, clientId }) {
    engine.run(statements.release, tenant, key, clientId);
  },
  put(engine, tenant, { of, row }) {
    engine.run(ofRow[of].put, tenant, ...encodeRow<RowKind>(of, row));
  },
  insert(engine, tenant, { of, row }) {
    engine.run(ofRow[of].insert, tenant, ...encodeRow<RowKind>(of, row));
  },
  touch(engine, tenant, { clientId, updatedAt, lastContactAt }) {
    const contact = lastContactAt ?? null;
    engine.run(statements.touch, updatedAt ?? null, contact, contact, tenant, clientId);
  },
  observe(engine, tenant, { clientId, observation }) {
    observe(engine, tenant, clientId, observation);
  },
  claim(engine, tenant, { key, clientId, standing }) {
    engine.run(statements.claim, tenant, key, clientId, standing);
  },
  block(engine, tenant, { clientId, keys }) {
    block(engine, tenant, clientId, new Set(keys));
  },
};

function observe(engine: Engine, tenant: string, clientId: string, observation: Observation): void {
  const id = observationId(observation);
  if (engine.run(statements.keepObservation, tenant, ...encodeObservation(clientId, id, observation)) > 0) return;
  const stored = engine.get(statements.sighting, tenant, clientId, id);
  if (stored === undefined) return;
  const { evidence: _, ...what } = observation;
  const joined = encodeSighting(joinObservations(decodeSighting<Observation>(what, stored), observation));
  const widens = sightingColumns.some((name, index) => stored[name] !== joined[index]);
  if (widens) engine.run(statements.widenObservation, ...joined, tenant, clientId, id);
}

/** Writes what differs alone. */
function block(engine: Engine, tenant: string, clientId: string, keys: ReadonlySet<string>): void {
  const before = new Set(engine.all(statements.blocksOf, tenant, clientId).map((row) => String(row.key)));
  for (const key of before) if (!keys.has(key)) engine.run(statements.unblock, tenant, key, clientId);
  for (const key of keys) if (!before.has(key)) engine.run(statements.block, tenant, key, clientId);
}

function appendEvents(engine: Engine, tenant: string, events: readonly ChangeEvent[]): void {
  if (events.length === 0) return;
  let position = Number(engine.get(statements.lastPosition, tenant)?.position ?? 0);
  for (const event of events) {
    position += 1;
    engine.run(statements.appendEvent, tenant, position, ...encodeEvent(event));
  }
  engine.run(statements.keepPosition, tenant, position);
}
