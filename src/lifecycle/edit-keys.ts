import type { ChangeEvent, Precondition, Write } from '../change/change.ts';
import { type Decider, eventOf } from '../change/event-of.ts';
import type { ClientBundle, Found } from '../change/found.ts';
import { type GoldenRecord, resolve } from '../client/golden-record.ts';
import { cellKey, type Observation, uniteObservations } from '../client/observation.ts';
import { observedKey } from '../client/observed-keys.ts';
import type { ClientPatch } from '../client/patch.ts';
import { byHand } from '../client/patch-observations.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import { changesBetween } from './changes-between.ts';

/** A routing key that an edit would take from its owner. */
export interface TakenKey {
  readonly key: RoutingKey;
  readonly owner: string;
}

/** What becomes of routing keys when a client's contact values change. */
export interface KeyChanges {
  readonly claims: readonly (Write & { readonly kind: 'claim' })[];
  readonly releases: readonly Write[];
  /** Those of the claims that are other clients' keys. */
  readonly taken: readonly TakenKey[];
}

/** The contact values of a patch that are routing keys, each with its place in the patch. */
const placedKeys = (patch: ClientPatch): { readonly key: RoutingKey; readonly path: readonly (string | number)[] }[] =>
  [
    ...(patch.emails ?? []).map((email, index) => ({ key: observedKey('email', email, true), path: ['emails', index] })),
    ...(patch.phones ?? []).map((phone, index) => ({ key: observedKey('phone', phone, true), path: ['phones', index] })),
    ...Object.entries(patch.externalIds ?? {}).map(([system, id]) => ({
      key: observedKey('externalId', system, id),
      path: ['externalIds', system],
    })),
  ].flatMap(({ key, path }) => (key === undefined ? [] : { key, path }));

/** The routing keys that a patch brings: look them up before deciding. */
export const patchKeys = (patch: ClientPatch): RoutingKey[] => placedKeys(patch).map(({ key }) => key);

/** Where in a patch a routing key stands. */
export const patchPath = (patch: ClientPatch, key: RoutingKey): readonly (string | number)[] =>
  placedKeys(patch).find((placed) => placed.key === key)?.path ?? [];

/**
 * The keys of what is new are claimed, those of what is gone released. `further` are claimed too: keys of contact values that the client
 * has, but that lead to somebody else.
 */
export function keyChanges(
  fresh: readonly Observation[],
  further: readonly RoutingKey[],
  record: GoldenRecord,
  { client, found }: { readonly client: ClientBundle; readonly found: Pick<Found, 'clients'> },
): KeyChanges {
  // Of a merged client, each record owns the keys that came to it.
  const owned = new Map(client.keys.map(({ key, clientId }) => [key, clientId]));
  const wanted = new Set(further.filter((key) => !owned.has(key)));
  const gone = new Set<RoutingKey>();
  for (const { field, cell, value } of fresh) {
    const before = record.provenance[cellKey({ field, cell })]?.value ?? null;
    const old = before === null ? undefined : observedKey(field, cell, before);
    const key = value === null ? undefined : observedKey(field, cell, value);
    if (old !== undefined && old !== key && owned.has(old)) gone.add(old);
    if (key !== undefined) wanted.add(key);
  }
  const holderOf = (key: RoutingKey): string => owned.get(key) ?? client.record.id;
  return {
    claims: [...wanted].map((key) => ({ kind: 'claim', key, clientId: holderOf(key), standing: 'verified' })),
    releases: [...gone].map((key) => ({ kind: 'release', key, clientId: holderOf(key) })),
    taken: [...wanted].flatMap((key): TakenKey[] => {
      const owner = owned.has(key) ? undefined : found.clients.find(({ keys }) => keys.some((held) => held.key === key));
      return owner === undefined ? [] : [{ key, owner: owner.record.id }];
    }),
  };
}

/** What moving keys away does to their owner. */
export interface Loss {
  readonly expect: Precondition;
  readonly writes: readonly Write[];
  readonly event: ChangeEvent;
}

/** The owners give up the keys and their contact values, by the hand of the one who moves them. */
export function moveAway(taken: readonly TakenKey[], found: Pick<Found, 'clients'>, decider: Decider): Loss[] {
  return found.clients.flatMap((owner) => {
    const keys = taken.filter((one) => one.owner === owner.record.id).map(({ key }) => key);
    return keys.length === 0 ? [] : [lossOf(owner, keys, decider)];
  });
}

function lossOf({ record, observations, keys: held }: ClientBundle, keys: readonly RoutingKey[], decider: Decider): Loss {
  const { id, version } = record;
  const before = resolve(observations);
  const fresh = Object.values(before.provenance)
    .filter(({ field, cell, value }) => value !== null && keys.some((key) => observedKey(field, cell, value) === key))
    .map(({ field, cell }) => byHand({ field, cell, value: null }, before, { by: decider.actor, at: decider.now }));
  const changes = changesBetween(fresh, before, resolve(uniteObservations(observations, fresh)));
  return {
    expect: { of: 'client', id, version },
    writes: [
      { kind: 'put', of: 'client', row: { ...record, version: version + 1, updatedAt: decider.now } },
      ...held.filter(({ key }) => keys.includes(key)).map(({ key, clientId }): Write => ({ kind: 'release', key, clientId })),
      ...fresh.map((observation): Write => ({ kind: 'observe', clientId: id, observation })),
    ],
    event: eventOf('client.updated', decider, { clientId: id, data: { changes } }),
  };
}
