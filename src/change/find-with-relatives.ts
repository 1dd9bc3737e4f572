import { missingRelatives } from './client-tree.ts';
import { findIn } from './find-in.ts';
import type { FindRequest, Found } from './found.ts';
import type { TenantState } from './tenant-state.ts';

/**
 * What {@link findIn} answers, with every record of the clients that it brings: whoever was merged with one of them.
 *
 * @example
 * findWithRelatives(emptyTenantState(), { clientIds: ['c1'] }).clients // => []
 */
export function findWithRelatives(state: TenantState, request: FindRequest): Found {
  const found = findIn(state, request);
  const missing = missingRelatives(found.clients).filter((id) => state.rows.client.has(id));
  if (missing.length === 0) return found;
  return findWithRelatives(state, { ...request, clientIds: [...(request.clientIds ?? []), ...missing] });
}
