import type { Change, Write } from '../change/change.ts';
import { type Decider, eventOf } from '../change/event-of.ts';
import type { ClientBundle, Found } from '../change/found.ts';
import { type GoldenRecord, resolve } from '../client/golden-record.ts';
import { type Observation, uniteObservations } from '../client/observation.ts';
import { observedKey } from '../client/observed-keys.ts';
import type { ClientPatch } from '../client/patch.ts';
import { byHand, patchObservations } from '../client/patch-observations.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import type { Json } from '../shared/json.ts';

/**
 * What to do with a contact value that is another client's routing key.
 *
 * - `refuse`: nothing is changed, and the owner is named.
 * - `share`: both have the contact value; messages go on leading to the present owner.
 * - `move`: the other client loses the key and the value.
 */
export const waysWithTakenKeys = ['refuse', 'share', 'move'] as const;

/** One of {@link waysWithTakenKeys}. */
export type WayWithTakenKeys = (typeof waysWithTakenKeys)[number];

/** A routing key that an edit would take from its owner. */
export interface TakenKey {
  readonly key: RoutingKey;
  readonly owner: string;
}

/** A change; nothing to change; or the keys in the way. */
export type EditDecision =
  | { readonly kind: 'changed'; readonly change: Change }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'taken'; readonly taken: readonly TakenKey[] };

/** What deciding an edit depends on, besides the patch. */
export interface EditContext extends Decider {
  /** The client; for a new one, an empty bundle with its record of version 0. */
  readonly client: ClientBundle;
  /** The holders of {@link patchKeys}, and their bundles. */
  readonly found: Found;
  readonly onTaken: WayWithTakenKeys;
  /** What is true of the record from the start, besides the patch. */
  readonly first?: readonly Observation[];
}

/** The routing keys that a patch brings: look them up before deciding. */
export const patchKeys = (patch: ClientPatch): RoutingKey[] => [
  ...(patch.emails ?? []).flatMap((email) => observedKey('email', email, true) ?? []),
  ...(patch.phones ?? []).flatMap((phone) => observedKey('phone', phone, true) ?? []),
  ...Object.entries(patch.externalIds ?? {}).flatMap(([system, id]) => observedKey('externalId', system, id) ?? []),
];

/** Decides what a person's edit changes: observations by hand, the keys that follow from them, and an event that names each change. */
export function decideEdit(patch: ClientPatch, context: EditContext): EditDecision {
  const { client, onTaken } = context;
  const record = resolve(client.observations);
  const fresh = patchObservations(patch, client.observations, { by: context.actor, at: context.now });
  const isNew = client.record.version === 0;
  if (fresh.length === 0 && !isNew) return { kind: 'unchanged' };

  const keys = keyChanges(fresh, record, context);
  if (keys.taken.length > 0 && onTaken === 'refuse') return { kind: 'taken', taken: keys.taken };
  const after = resolve(uniteObservations(client.observations, fresh));
  const row = { ...client.record, version: client.record.version + 1, updatedAt: context.now };
  const moves = onTaken === 'move' ? keys.taken.map((taken) => moveAway(taken, context)) : [];
  return {
    kind: 'changed',
    change: {
      tenant: context.tenant,
      expect: [
        { of: 'client', id: row.id, version: client.record.version },
        ...moves.map(({ owner }) => ({ of: 'client' as const, id: owner.record.id, version: owner.record.version })),
      ],
      writes: [
        { kind: 'put', of: 'client', row },
        ...[...(context.first ?? []), ...fresh].map((observation): Write => ({ kind: 'observe', clientId: row.id, observation })),
        ...keys.releases,
        ...moves.flatMap(({ writes }) => writes),
        ...keys.claims.filter(({ key }) => onTaken === 'move' || !keys.taken.some((taken) => taken.key === key)),
      ],
      events: [
        eventOf(isNew ? 'client.created' : 'client.updated', context, {
          clientId: row.id,
          data: { changes: changesBetween(fresh, record, after) },
        }),
      ],
    },
  };
}

function keyChanges(fresh: readonly Observation[], record: GoldenRecord, context: EditContext) {
  const { client, found } = context;
  const owned = new Set(client.keys.map(({ key }) => key));
  const claims: (Write & { readonly kind: 'claim' })[] = [];
  const releases: Write[] = [];
  for (const { field, cell, value } of fresh) {
    const before = record.provenance[`${field}:${cell}`]?.value;
    const old = before === undefined || before === null ? undefined : observedKey(field, cell, before);
    const key = value === null ? undefined : observedKey(field, cell, value);
    if (old !== undefined && old !== key && owned.has(old))
      releases.push({ kind: 'release', key: old, clientId: client.record.id });
    if (key !== undefined) claims.push({ kind: 'claim', key, clientId: client.record.id, standing: 'verified' });
  }
  const taken = claims.flatMap(({ key }): TakenKey[] => {
    const held = found.keys.find((other) => other.key === key);
    return held === undefined || held.clientId === client.record.id ? [] : [{ key, owner: held.clientId }];
  });
  return { claims, releases, taken };
}

/** The owner gives up the key and the contact value, by the hand of the one who moves it. */
function moveAway({ key, owner }: TakenKey, context: EditContext) {
  const bundle = context.found.clients.find(({ record }) => record.id === owner) as ClientBundle;
  const record = resolve(bundle.observations);
  const lost = Object.values(record.provenance).filter(
    ({ field, cell, value }) => value !== null && observedKey(field, cell, value) === key,
  );
  const speaker = { by: context.actor, at: context.now };
  const writes: Write[] = [
    { kind: 'release', key, clientId: owner },
    { kind: 'touch', clientId: owner, updatedAt: context.now },
    ...lost.map(
      ({ field, cell }): Write => ({
        kind: 'observe',
        clientId: owner,
        observation: byHand({ field, cell, value: null }, record, speaker),
      }),
    ),
  ];
  return { owner: bundle, writes };
}

function changesBetween(fresh: readonly Observation[], before: GoldenRecord, after: GoldenRecord): Json {
  return fresh.map(({ field, cell }) => {
    const name = cell === '' ? field : `${field}:${cell}`;
    return {
      field,
      cell,
      before: (before.provenance[name]?.value ?? null) as Json,
      after: (after.provenance[name]?.value ?? null) as Json,
    };
  });
}
