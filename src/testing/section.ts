import type { ClientStore } from '../ports/client-store.ts';

/** What a check works with: an empty store of its own. */
export interface CheckContext {
  readonly store: ClientStore;
  /** Another handle on what this store holds; absent where the maker of the store gave none. */
  readonly openAgain?: (store: ClientStore) => Promise<ClientStore>;
}

/** One check: it throws when the store does not keep its promise. */
export type Check = (context: CheckContext) => Promise<void>;

/** Checks of one promise, by their names. */
export type Section = Readonly<Record<string, Check>>;
