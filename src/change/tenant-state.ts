import type { Observation } from '../client/observation.ts';
import type { HeldKey } from '../client/record.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import type { ChangeEvent, RowKind, Rows } from './change.ts';

/**
 * Everything that is kept of one tenant, in memory. `applyChange` and `loadFound` write to it; whoever made it owns it.
 */
export interface TenantState {
  readonly rows: { readonly [Kind in RowKind]: Map<string, Rows[Kind]> };
  /** Every held key, by key. */
  readonly keys: Map<RoutingKey, HeldKey>;
  /** The keys of each client that has one. */
  readonly keysOf: Map<string, Set<RoutingKey>>;
  /** The observations of each client that has one, by their ids. */
  readonly observations: Map<string, Map<string, Observation>>;
  /** The clients that hold an observation of a cell, by `cellKey`; fields without cells are not in it. */
  readonly observers: Map<string, Set<string>>;
  /** The clients under each blocking key that has one. */
  readonly blocks: Map<string, Set<string>>;
  /** The blocking keys of each client that has one. */
  readonly blocksOf: Map<string, ReadonlySet<string>>;
  /** In commit order. */
  readonly events: ChangeEvent[];
  /** What was removed, where that has to be remembered: see {@link emptyOverlay}. */
  readonly removed?: Set<string>;
}

/**
 * The state of a tenant of which nothing is known yet.
 *
 * @example
 * emptyTenantState().rows.client.size // => 0
 */
export const emptyTenantState = (): TenantState => ({
  rows: {
    client: new Map(),
    conversation: new Map(),
    message: new Map(),
    suggestion: new Map(),
    account: new Map(),
    consent: new Map(),
    document: new Map(),
  },
  keys: new Map(),
  keysOf: new Map(),
  observations: new Map(),
  observers: new Map(),
  blocks: new Map(),
  blocksOf: new Map(),
  events: [],
});

/**
 * A state that holds a part of what a store holds: what `loadFound` brought, and the changes decided since. It remembers what those
 * changes removed, so that a later `loadFound` does not bring it back.
 *
 * @example
 * const overlay = emptyOverlay();
 * loadFound(overlay, findIn(emptyTenantState(), { clientIds: ['c1'] }));
 * overlay.rows.client.has('c1') // => false
 */
export const emptyOverlay = (): TenantState => ({ ...emptyTenantState(), removed: new Set() });

/** The names of removed things in {@link TenantState.removed}; a client stands for its observations too. */
export const removalOf = {
  row: (of: RowKind, id: string): string => `${of} ${id}`,
  key: (key: RoutingKey): string => `key ${key}`,
};
