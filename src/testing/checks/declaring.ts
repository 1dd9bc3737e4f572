import type { ClientStore, StoreCapabilities } from '../../ports/client-store.ts';
import { ClienteleError } from '../../shared/errors.ts';
import type { Check, EngineContext } from '../section.ts';

/** A check of what a store promises that declares one of these capabilities; one that declares none of them promises nothing here. */
export const declaring =
  (
    capabilities: readonly (keyof StoreCapabilities)[],
    check: (context: { readonly store: ClientStore } & EngineContext) => Promise<void>,
  ): Check =>
  async ({ store, openAgain, olderSchemas }) => {
    if (!capabilities.some((name) => store.capabilities[name])) return;
    if (openAgain === undefined || olderSchemas === undefined)
      throw new ClienteleError('not-conforming', 'The capabilities changed.');
    await check({ store, openAgain, olderSchemas });
  };
