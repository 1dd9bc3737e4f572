import type { PresenceTracker } from '../../ports/presence.ts';
import { later } from '../../shared/instant.ts';

/**
 * Presence in the memory of this process: of each tenant, the clients that were seen last, at most `mostClients`; who was seen the longest
 * ago is forgotten first. Several processes need a tracker that they share.
 *
 * @example
 * const presence = memoryPresence();
 * presence.seen('t1', 'c1', '2026-11-20T09:30:00.000Z');
 * presence.lastSeen('t1', ['c1', 'c2']) // => ['2026-11-20T09:30:00.000Z', undefined]
 */
export function memoryPresence({ mostClients = 100_000 }: { readonly mostClients?: number } = {}): PresenceTracker {
  const tenants = new Map<string, Map<string, string>>();
  return {
    seen(tenant, clientId, at) {
      let clients = tenants.get(tenant);
      if (clients === undefined) {
        clients = new Map();
        tenants.set(tenant, clients);
      }
      const before = clients.get(clientId);
      // A map keeps the order in which its members came: who is seen again comes last.
      clients.delete(clientId);
      clients.set(clientId, before === undefined ? at : later(before, at));
      if (clients.size <= mostClients) return;
      const [oldest] = clients.keys();
      if (oldest !== undefined) clients.delete(oldest);
    },
    lastSeen: (tenant, clientIds) => clientIds.map((id) => tenants.get(tenant)?.get(id)),
  };
}
