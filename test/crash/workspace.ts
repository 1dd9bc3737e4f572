import type { ClientStore } from '../../src/ports/client-store.ts';
import { createClientele, type Workspace } from '../../src/service/clientele.ts';

/** The tenant of all crashes. */
export const tenant = 'crash';

/** The library on a store, with the same clock and, where `ids` depend on the message, the same ids in every process. */
export const workspaceOn = (store: ClientStore, ids: () => string): Workspace =>
  createClientele({ store, clock: () => '2026-06-01T00:00:00.000Z', ids }).for({
    tenant,
    actor: { id: 'crash', role: 'system' },
  });
