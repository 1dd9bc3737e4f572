import { holdKey, keepObservation, putRow } from './apply-change.ts';
import type { RowKind, Rows } from './change.ts';
import type { Found } from './found.ts';
import { removalOf, type TenantState } from './tenant-state.ts';

/**
 * Puts what a store found into an overlay, so that several messages can be decided on it before one commit. What the overlay knows
 * already, it knows better: changes that were applied to it are kept, and what they removed does not come back.
 *
 * @example
 * const overlay = emptyOverlay();
 * loadFound(overlay, findIn(emptyTenantState(), { messageIds: ['m1'] }));
 * overlay.rows.message.size // => 0
 */
export function loadFound(state: TenantState, found: Found): void {
  for (const row of found.messages) loadRow(state, 'message', row);
  for (const row of found.conversations) loadRow(state, 'conversation', row);
  for (const row of found.suggestions) loadRow(state, 'suggestion', row);
  for (const row of found.accounts) loadRow(state, 'account', row);
  for (const row of found.consents) loadRow(state, 'consent', row);
  for (const row of found.documents) loadRow(state, 'document', row);
  for (const { record, observations, keys } of found.clients) {
    if (!loadRow(state, 'client', record)) continue;
    for (const observation of observations) keepObservation(state, record.id, observation);
    for (const held of keys) {
      if (!state.keys.has(held.key) && !state.removed?.has(removalOf.key(held.key))) holdKey(state, held);
    }
  }
}

function loadRow<Kind extends RowKind>(state: TenantState, of: Kind, row: Rows[Kind]): boolean {
  if (state.rows[of].has(row.id) || state.removed?.has(removalOf.row(of, row.id))) return false;
  putRow(state, of, row);
  return true;
}
