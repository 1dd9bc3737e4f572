import type { Write } from '../change/change.ts';
import type { ClientBundle } from '../change/found.ts';
import { observedKey } from '../client/observed-keys.ts';
import type { HeldKey } from '../client/record.ts';
import type { MessageRecord } from '../conversation/records.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import { removedKeys } from './key-claims.ts';
import { routesOf } from './match.ts';
import { clientSpoke, textKeys } from './message-keys.ts';
import { isSharedKey } from './shared-keys.ts';
import { isTaught } from './taught.ts';

/** Where keys go when messages move from one client to another. */
export interface KeyMoveContext {
  readonly from?: { readonly client: ClientBundle };
  readonly to?: ClientBundle;
  readonly held: readonly HeldKey[];
  readonly sharedKeys: ReadonlySet<RoutingKey>;
}

/** Whether what the message says counts: automatic mail teaches nothing, and neither does the team. */
export const teaches = (message: MessageRecord): boolean => clientSpoke(message) && message.nature === 'personal';

/** The keys that messages bring: look up their holders before deciding a link. */
export const linkKeys = (messages: readonly MessageRecord[]): RoutingKey[] => [
  ...new Set(messages.filter(teaches).flatMap((message) => [...routesOf(message), ...textKeys(message)])),
];

/**
 * Keys that only the moved messages brought go with them, and free ones that they bring become the client's; those that a person, a CRM
 * or another message brought stay.
 */
export function keyMoves(moved: readonly MessageRecord[], remaining: readonly MessageRecord[], context: KeyMoveContext): Write[] {
  const { from, to } = context;
  const brought = new Set(linkKeys(moved));
  const kept = new Set(linkKeys(remaining));
  for (const observation of from?.client.observations ?? []) {
    const { field, cell, value } = observation;
    const key = value === null ? undefined : observedKey(field, cell, value);
    if (key !== undefined && !isTaught(observation)) kept.add(key);
  }
  const going = (from?.client.keys ?? []).filter(({ key }) => brought.has(key) && !kept.has(key));
  const released = going.map(({ key, clientId }): Write => ({ kind: 'release', key, clientId }));
  if (to === undefined) return released;
  const taken = new Set(context.held.filter(({ clientId }) => clientId !== to.record.id).map(({ key }) => key));
  const claimed = [...going, ...claimsOf(moved, to, context).filter(({ key }) => !taken.has(key))];
  return [...released, ...claimed.map(({ key, standing }): Write => ({ kind: 'claim', key, standing, clientId: to.record.id }))];
}

/** What ingest would claim for the client: the senders' keys, and those in texts that no one else uses and nobody removed. */
function claimsOf(messages: readonly MessageRecord[], to: ClientBundle, { sharedKeys }: KeyMoveContext) {
  const removed = new Set(removedKeys(to));
  const standings = new Map<RoutingKey, HeldKey['standing']>();
  for (const message of messages.filter(teaches)) {
    const routes = routesOf(message);
    for (const key of routes) standings.set(key, 'verified');
    if (routes.some((key) => isSharedKey(key, sharedKeys))) continue;
    for (const key of textKeys(message)) {
      if (!removed.has(key) && !isSharedKey(key, sharedKeys) && !standings.has(key)) standings.set(key, 'claimed');
    }
  }
  return [...standings].map(([key, standing]) => ({ key, standing }));
}

/** The other keys of a record that is left empty become free. */
export function releaseRest(client: ClientBundle, moves: readonly Write[]): Write[] {
  const released = new Set(moves.flatMap((write) => (write.kind === 'release' ? [write.key] : [])));
  return client.keys.filter(({ key }) => !released.has(key)).map(({ key, clientId }) => ({ kind: 'release', key, clientId }));
}
