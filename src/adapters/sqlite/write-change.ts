import { type Change, type CommitOutcome, type RowKind, type Write, writeKinds } from '../../change/change.ts';
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
import { ofRow, readColumn, statements } from './statements.ts';

const versionIn = {
  client: readColumn('client', 'version'),
  conversation: readColumn('conversation', 'version'),
  account: readColumn('account', 'version'),
  consent: readColumn('consent', 'version'),
} as const;
const digestIn = readColumn('message', 'digest');

/** Judges a change by what is stored and writes it; to be called in a transaction that keeps other writers out. */
export function writeChange(engine: Engine, change: Change): CommitOutcome {
  const outcome = judgeChange(change, lookup(engine, change.tenant));
  if (outcome.kind !== 'applied') return outcome;
  for (const kind of writeKinds) {
    const make = writers[kind] as (engine: Engine, tenant: string, write: Write) => void;
    for (const write of change.writes) if (write.kind === kind) make(engine, change.tenant, write);
  }
  appendEvents(engine, change);
  return outcome;
}

function lookup(engine: Engine, tenant: string): ChangeLookup {
  return {
    digestOf: (messageId) => engine.get(digestIn, tenant, messageId)?.value as string | undefined,
    versionOf: (of, id) => Number(engine.get(versionIn[of], tenant, id)?.value ?? 0),
    ownerOf: (key) => engine.get(statements.ownerOf, tenant, key)?.client_id as string | undefined,
    keysOf: (clientId) => engine.all(statements.keysOf, tenant, clientId).map((row) => decodeKey(row).key),
  };
}

type Writers = {
  readonly [Kind in Write['kind']]: (engine: Engine, tenant: string, write: Extract<Write, { kind: Kind }>) => void;
};

const writers: Writers = {
  delete(engine, tenant, { of, id }) {
    engine.run(ofRow[of].delete, tenant, id);
    if (of === 'client') engine.run(statements.forgetAll, tenant, id);
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
};

function observe(engine: Engine, tenant: string, clientId: string, observation: Observation): void {
  const id = observationId(observation);
  const stored = engine.get(statements.sighting, tenant, clientId, id);
  if (stored === undefined) {
    engine.run(statements.keepObservation, tenant, ...encodeObservation(clientId, id, observation));
  } else {
    const { evidence: _, ...what } = observation;
    const joined = encodeSighting(joinObservations(decodeSighting<Observation>(what, stored), observation));
    const widens = sightingColumns.some((name, index) => stored[name] !== joined[index]);
    if (widens) engine.run(statements.widenObservation, ...joined, tenant, clientId, id);
  }
}

function appendEvents(engine: Engine, { tenant, events }: Change): void {
  if (events.length === 0) return;
  const last = Number(engine.get(statements.nextPosition, tenant, events.length)?.position);
  events.forEach((event, index) => {
    engine.run(statements.appendEvent, tenant, last - events.length + index + 1, encodeEvent(event));
  });
}
