import type { ClientStore } from '../ports/client-store.ts';
import type { DriverCall } from './driver.ts';
import type { OlderSchema } from './older-schema.ts';

/** What a check of a store with an engine works with besides. */
export interface EngineContext {
  /** Another handle on what this store of `create` holds, each call of whose driver goes through this. */
  readonly openAgain: (store: ClientStore, through?: DriverCall) => Promise<ClientStore>;
  readonly olderSchemas: readonly OlderSchema[];
}

/** What a check works with: an empty store of its own. */
export interface CheckContext extends Partial<EngineContext> {
  readonly store: ClientStore;
}

/** One check: it throws when the store does not keep its promise. */
export type Check = (context: CheckContext) => Promise<void>;

/** Checks of one promise, by their names. */
export type Section = Readonly<Record<string, Check>>;
