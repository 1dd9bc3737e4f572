import { applyChange } from '../../change/apply-change.ts';
import type { Change, CommitOutcome, RowKind, Rows } from '../../change/change.ts';
import { cursorOf, readPageRequest } from '../../change/paging.ts';
import { emptyTenantState, type TenantState } from '../../change/tenant-state.ts';
import type { Page, PageRequest } from '../../ports/client-store.ts';
import { type Listing, listing, positionOf } from './listing.ts';

/** One tenant of the memory store: its state, and its rows as lists. */
export interface Tenant {
  readonly state: TenantState;
  commit(change: Change): CommitOutcome;
  page<Kind extends RowKind>(
    of: Kind,
    group: string,
    request: PageRequest,
    wanted?: (row: Rows[Kind]) => boolean,
  ): Page<Rows[Kind]>;
}

/** A tenant without anything. */
export function emptyTenant(): Tenant {
  const state = emptyTenantState();
  const listings: { readonly [Kind in RowKind]: Listing<Rows[Kind]> } = {
    client: listing(state, 'client'),
    conversation: listing(state, 'conversation'),
    message: listing(state, 'message'),
    suggestion: listing(state, 'suggestion'),
    account: listing(state, 'account'),
    consent: listing(state, 'consent'),
    document: listing(state, 'document'),
  };

  return {
    state,
    commit(change) {
      const before = writtenRows(change).map(({ of, id }) => ({ of, id, row: state.rows[of].get(id) }));
      const outcome = applyChange(state, change);
      if (outcome.kind !== 'applied') return outcome;
      for (const { of, id, row } of before) {
        const lists: Pick<Listing<Rows[RowKind]>, 'replace'> = listings[of];
        lists.replace(row, state.rows[of].get(id));
      }
      return outcome;
    },
    page(of, group, request, wanted = () => true) {
      const { after, limit } = readPageRequest(request);
      const rows = listings[of].after(group, after, limit + 1, wanted);
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return rows.length > limit && last !== undefined ? { rows: page, next: cursorOf(positionOf(of, last)) } : { rows: page };
    },
  };
}

function writtenRows(change: Change): readonly { readonly of: RowKind; readonly id: string }[] {
  return change.writes.flatMap((write) => {
    if (write.kind === 'put' || write.kind === 'insert') return { of: write.of, id: write.row.id };
    if (write.kind === 'delete') return { of: write.of, id: write.id };
    return write.kind === 'touch' ? { of: 'client' as const, id: write.clientId } : [];
  });
}
