import type { Write } from '../change/change.ts';
import type { ClientBundle } from '../change/found.ts';
import { cellKey, type Observation } from '../client/observation.ts';
import { observedKey } from '../client/observed-keys.ts';
import { type DuplicateSuggestion, suggestionId } from '../client/record.ts';
import { survivor, survivorship } from '../client/survivorship.ts';
import type { MessageRecord } from '../conversation/records.ts';
import { type RoutingKey, routingKeyKind } from '../identity/routing-key.ts';
import type { Instant } from '../shared/instant.ts';
import { reason } from '../shared/reason.ts';
import { areOne, holderOf, type Known, routesOf } from './match.ts';
import { textKeys } from './message-keys.ts';
import { isSharedKey } from './shared-keys.ts';

/** What happens to one key: the writes, and the other client that holds or held it. */
export interface KeyDecision {
  readonly key: RoutingKey;
  readonly writes: readonly Write[];
  readonly meets?: string;
}

/**
 * The channel vouches for these: a free or merely claimed key becomes the sender's; somebody else's verified key stays where it is, and
 * its owner is met the first time that the client is seen with it.
 */
export function senderClaims(
  message: MessageRecord,
  clientId: string,
  bundle: ClientBundle | undefined,
  known: Known,
): KeyDecision[] {
  const told = toldKeys(bundle);
  return routesOf(message).map((key): KeyDecision => {
    const held = holderOf(key, known);
    const claim: Write = { kind: 'claim', key, clientId, standing: 'verified' };
    if (held === undefined) return { key, writes: [claim] };
    if (held.clientId === clientId) return { key, writes: held.standing === 'verified' ? [] : [claim] };
    const isNew = !areOne(held.clientId, clientId, known);
    if (held.standing === 'verified') return { key, writes: [], ...(told.has(key) || !isNew ? {} : { meets: held.clientId }) };
    const writes: Write[] = [{ kind: 'release', key, clientId: held.clientId }, claim];
    return { key, writes, ...(isNew ? { meets: held.clientId } : {}) };
  });
}

/** What was only read claims a free key, and meets the owner of another's; what a person removed from the client stays removed. */
export function textClaims(
  message: MessageRecord,
  clientId: string,
  bundle: ClientBundle | undefined,
  known: Known,
): KeyDecision[] {
  const removed = new Set(removedKeys(bundle));
  const told = toldKeys(bundle);
  // Told before and not the client's key: its owner was met then, and the store need not be asked for it with every signature.
  return textKeys(message)
    .filter((key) => !told.has(key) && !removed.has(key) && !isSharedKey(key, known.sharedKeys))
    .flatMap((key): KeyDecision[] => {
      const held = holderOf(key, known);
      if (held === undefined) return [{ key, writes: [{ kind: 'claim', key, clientId, standing: 'claimed' }] }];
      return areOne(held.clientId, clientId, known) ? [] : [{ key, writes: [], meets: held.clientId }];
    });
}

/** The keys of all contact values that were observed of a client, whoever owns them; a model's guess does not stand in for the client's word. */
const toldKeys = (bundle: ClientBundle | undefined): ReadonlySet<RoutingKey | undefined> =>
  new Set(
    (bundle?.observations ?? [])
      .filter(({ value, source }) => value !== null && source !== 'ai')
      .map(({ field, cell, value }) => observedKey(field, cell, value)),
  );

/** The keys of contact values that a person removed from a client. */
export function removedKeys(bundle: ClientBundle | undefined): RoutingKey[] {
  const cells = new Map<string, Observation[]>();
  for (const observation of bundle?.observations ?? []) {
    if (observation.field !== 'email' && observation.field !== 'phone') continue;
    const key = cellKey(observation);
    cells.set(key, [...(cells.get(key) ?? []), observation]);
  }
  return [...cells.values()].flatMap((cell) => {
    const winner = survivor(cell, survivorship[(cell[0] as Observation).field]);
    const key = winner?.value === null ? observedKey(winner.field, winner.cell, true) : undefined;
    return key === undefined ? [] : [key];
  });
}

export function suggestionsOf(keys: readonly KeyDecision[], clientId: string, now: Instant): DuplicateSuggestion[] {
  const met = new Map<string, RoutingKey[]>();
  for (const { key, meets } of keys) if (meets !== undefined) met.set(meets, [...(met.get(meets) ?? []), key]);
  return [...met].map(([other, shared]): DuplicateSuggestion => {
    const [left = '', right = ''] = [clientId, other].sort();
    return {
      id: suggestionId(left, right),
      left,
      right,
      status: 'open',
      verdict: 'review',
      createdAt: now,
      reasons: shared.map((key) => reason('shared-key', `Both clients use the same ${routingKeyKind(key)}.`, { key })),
    };
  });
}
