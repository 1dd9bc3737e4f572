import type { Change, Write } from '../change/change.ts';
import { type Decider, eventOf } from '../change/event-of.ts';
import type { ClientBundle, Found } from '../change/found.ts';
import { resolve } from '../client/golden-record.ts';
import { type Observation, uniteObservations } from '../client/observation.ts';
import type { ClientPatch } from '../client/patch.ts';
import { patchObservations } from '../client/patch-observations.ts';
import { changesBetween } from './changes-between.ts';
import { keyChanges, moveAway, patchKeys, type TakenKey } from './edit-keys.ts';

/**
 * What to do with a contact value that is another client's routing key.
 *
 * - `refuse`: nothing is changed, and the owner is named.
 * - `share`: both have the contact value; messages go on leading to the present owner.
 * - `move`: the other client loses the key and the value, even where this one shared the value already.
 *
 * @example
 * waysWithTakenKeys // => ['refuse', 'share', 'move']
 */
export const waysWithTakenKeys = ['refuse', 'share', 'move'] as const;

/** One of {@link waysWithTakenKeys}. */
export type WayWithTakenKeys = (typeof waysWithTakenKeys)[number];

/** A change; nothing to change; or the keys in the way. */
export type EditDecision =
  | { readonly kind: 'changed'; readonly change: Change }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'taken'; readonly taken: readonly TakenKey[] };

/** What deciding an edit depends on, besides the patch. */
export interface EditContext extends Decider {
  /** The client; for a new one, an empty bundle with its record of version 0. */
  readonly client: ClientBundle;
  /** What is found by {@link patchKeys}: the clients that own them, merged ones as a whole. */
  readonly found: Pick<Found, 'clients'>;
  readonly onTaken: WayWithTakenKeys;
  /** What is true of the record from the start, besides the patch. */
  readonly first?: readonly Observation[];
}

/** Decides what a person's edit changes: observations by hand, the keys that follow from them, and an event that names each change. */
export function decideEdit(patch: ClientPatch, context: EditContext): EditDecision {
  const { client, onTaken, found } = context;
  const record = resolve(client.observations);
  const fresh = patchObservations(patch, client.observations, { by: context.actor, at: context.now });
  const keys = keyChanges(fresh, onTaken === 'move' ? patchKeys(patch) : [], record, context);
  const isNew = client.record.version === 0;
  if (fresh.length === 0 && keys.claims.length === 0 && !isNew) return { kind: 'unchanged' };
  if (keys.taken.length > 0 && onTaken === 'refuse') return { kind: 'taken', taken: keys.taken };

  const after = resolve(uniteObservations(client.observations, fresh));
  const row = { ...client.record, version: client.record.version + 1, updatedAt: context.now };
  const losses = onTaken === 'move' ? moveAway(keys.taken, found, context) : [];
  const shared = new Set(onTaken === 'share' ? keys.taken.map(({ key }) => key) : []);
  return {
    kind: 'changed',
    change: {
      tenant: context.tenant,
      expect: [{ of: 'client', id: row.id, version: client.record.version }, ...losses.map(({ expect }) => expect)],
      writes: [
        { kind: 'put', of: 'client', row },
        ...[...(context.first ?? []), ...fresh].map((observation): Write => ({ kind: 'observe', clientId: row.id, observation })),
        ...keys.releases,
        ...losses.flatMap(({ writes }) => writes),
        ...keys.claims.filter(({ key }) => !shared.has(key)),
      ],
      events: [
        eventOf(isNew ? 'client.created' : 'client.updated', context, {
          clientId: row.id,
          data: { changes: changesBetween(fresh, record, after) },
        }),
        ...losses.map(({ event }) => event),
      ],
    },
  };
}
