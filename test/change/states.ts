import fc from 'fast-check';
import { applyChange } from '../../src/change/apply-change.ts';
import type { Change } from '../../src/change/change.ts';
import { emptyTenantState, type TenantState } from '../../src/change/tenant-state.ts';
import { arbitraryChange } from '../../src/testing/index.ts';

/** A sequence of changes of one tenant. */
export const arbitraryHistory = (maxLength = 20): fc.Arbitrary<readonly Change[]> => fc.array(arbitraryChange(), { maxLength });

/** The state after a history. */
export function stateAfter(history: readonly Change[]): TenantState {
  const state = emptyTenantState();
  for (const change of history) applyChange(state, change);
  return state;
}

const sorted = <Value>(entries: Iterable<readonly [string, Value]>) =>
  [...entries].sort(([left], [right]) => (left < right ? -1 : 1));

/** What a state holds, in a form that compares; events and blocking keys apart. */
export const contentOf = (state: TenantState) => ({
  rows: Object.fromEntries(Object.entries(state.rows).map(([of, rows]) => [of, sorted<unknown>(rows)])),
  keys: sorted(state.keys),
  keysOf: sorted(state.keysOf).map(([id, keys]) => [id, [...keys].sort()]),
  observations: sorted(state.observations).map(([id, observations]) => [id, sorted(observations)]),
  observers: sorted(state.observers).map(([cell, ids]) => [cell, [...ids].sort()]),
});

/** The blocking keys of a state, in a form that compares. */
export const blocksIn = (state: TenantState) => sorted(state.blocksOf).map(([id, keys]) => [id, [...keys].sort()]);
