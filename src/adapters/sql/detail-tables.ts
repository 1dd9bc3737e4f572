import type { ChangeEvent } from '../../change/change.ts';
import type { HeldKey, Observation, StoredEvent } from '../../ports/client-store.ts';
import type { SqlValue } from './row-tables.ts';

/** The tables of what is no row of its own: keys, observations, blocking keys, events. Each has `tenant` and these columns. */
export const detailTables = {
  /** Primary key (`tenant`, `key`): one owner. */
  key: { name: 'clientele_key', columns: ['key', 'client_id', 'standing'] },
  /** Primary key (`tenant`, `client_id`, `id`). */
  observation: {
    name: 'clientele_observation',
    columns: [
      'client_id',
      'id',
      'field',
      'cell',
      'source',
      'actor',
      'value',
      'first_seen',
      'last_seen',
      'confidence',
      'evidence',
    ],
  },
  /** Primary key (`tenant`, `key`, `client_id`): who stands under a blocking key. */
  block: { name: 'clientele_block', columns: ['key', 'client_id'] },
  /** Primary key (`tenant`, `position`); the client and the instant are there for its history, and only with a client. */
  event: { name: 'clientele_event', columns: ['position', 'body', 'client_id', 'happened_at'] },
  /** Primary key (`tenant`): the last position that was given, so that none is given twice. */
  outbox: { name: 'clientele_outbox', columns: ['position'] },
} as const;

type Stored = Readonly<Record<string, SqlValue>>;

/**
 * The values of the columns of an observation with this id, in the order of its table. The evidence is written by `write`, where two texts
 * of it have to be compared.
 */
export const encodeObservation = (
  clientId: string,
  id: string,
  seen: Observation,
  write: (evidence: unknown) => string = JSON.stringify,
): SqlValue[] => [
  clientId,
  id,
  seen.field,
  seen.cell,
  seen.source,
  seen.by,
  JSON.stringify(seen.value),
  ...encodeSighting(seen, write),
];

/** When, how surely and on what evidence something was observed: what joining two observations changes. */
export const sightingColumns = ['first_seen', 'last_seen', 'confidence', 'evidence'] as const;

/** The values of {@link sightingColumns}. */
export const encodeSighting = (seen: Observation, write: (evidence: unknown) => string = JSON.stringify): SqlValue[] => [
  seen.firstSeen,
  seen.lastSeen,
  seen.confidence,
  seen.evidence === undefined ? null : write(seen.evidence),
];

/** The observation that a stored sighting is of. */
export function decodeSighting<Seen extends Observation>(of: Omit<Seen, 'evidence'>, stored: Stored): Seen {
  const { first_seen: firstSeen, last_seen: lastSeen, confidence, evidence } = stored;
  const seen = { ...of, firstSeen, lastSeen, confidence };
  return (typeof evidence === 'string' ? { ...seen, evidence: JSON.parse(evidence) } : seen) as unknown as Seen;
}

/** The observation that {@link encodeObservation} stored. */
export function decodeObservation(stored: Stored): Observation {
  const { field, cell, source, actor: by, first_seen: firstSeen, last_seen: lastSeen, confidence, evidence } = stored;
  const value = JSON.parse(String(stored.value));
  // Written out: a find reads dozens of them.
  const seen =
    typeof evidence === 'string'
      ? { field, cell, value, source, by, firstSeen, lastSeen, confidence, evidence: JSON.parse(evidence) }
      : { field, cell, value, source, by, firstSeen, lastSeen, confidence };
  return seen as unknown as Observation;
}

/** The held key in the columns of its table. */
export const decodeKey = (stored: Stored): HeldKey =>
  ({ key: stored.key, clientId: stored.client_id, standing: stored.standing }) as HeldKey;

/** The values of an event's columns but the position. */
export const encodeEvent = (event: ChangeEvent): SqlValue[] => [
  JSON.stringify(event),
  event.clientId ?? null,
  event.clientId === undefined ? null : event.at,
];

/** The event that {@link encodeEvent} stored, with its position. */
export const decodeEvent = (stored: Stored): StoredEvent => ({
  ...JSON.parse(String(stored.body)),
  position: stored.position,
});
