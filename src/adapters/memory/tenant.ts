import { applyChange } from '../../change/apply-change.ts';
import type { Change, CommitOutcome, RowKind, Rows } from '../../change/change.ts';
import { type ClientCounts, isOpen } from '../../change/open-work.ts';
import { cursorOf, type Position, positionOf, readPageRequest } from '../../change/paging.ts';
import { emptyTenantState, type TenantState } from '../../change/tenant-state.ts';
import {
  eventPlaceId,
  newestFirst,
  positionIn,
  readTimelineRequest,
  type StoredEvent,
  timelinePage,
} from '../../change/timeline.ts';
import type { Happening, Page, PageRequest, TimelinePage, TimelineRequest } from '../../ports/client-store.ts';
import { documentGroup, type Listing, listing } from './listing.ts';
import { type SortedIndex, sortedIndex } from './sorted-index.ts';

/** An event in the history of its client. */
type Happened = StoredEvent & { readonly id: string };

/** One tenant of the memory store: its state, and its rows as lists. */
export interface Tenant {
  readonly state: TenantState;
  commit(change: Change): CommitOutcome;
  page<Kind extends RowKind>(
    of: Kind,
    group: string,
    request: PageRequest,
    wanted?: (row: Rows[Kind]) => boolean,
    reversed?: boolean,
  ): Page<Rows[Kind]>;
  timeline(request: TimelineRequest): TimelinePage;
  counts(clientId: string): ClientCounts;
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

  const histories = new Map<string, SortedIndex<Happened>>();
  const historyOf = (clientId: string): SortedIndex<Happened> => {
    const known = histories.get(clientId);
    if (known !== undefined) return known;
    const made = sortedIndex<Happened>(newestFirst, eventPosition);
    histories.set(clientId, made);
    return made;
  };

  return {
    state,
    timeline({ clientIds, type, ...request }) {
      const { after, limit } = readTimelineRequest(request);
      const from = (source: Happening['source']) => (after === undefined ? undefined : positionIn(source, after));
      const every = () => true;
      const happenings = [...new Set(clientIds)].flatMap((clientId): Happening[] => [
        ...(histories.get(clientId)?.after(from('event'), limit + 1, every) ?? []).map(
          ({ id: _, ...row }): Happening => ({ source: 'event', row }),
        ),
        ...listings.message
          .after(`client ${clientId}`, from('message'), limit + 1, every, true)
          .map((row): Happening => ({ source: 'message', row })),
        ...listings.document
          .after(documentGroup(type, clientId), from('document'), limit + 1, every)
          .map((row): Happening => ({ source: 'document', row })),
      ]);
      const records = [...new Set(clientIds)].flatMap((id) => state.rows.client.get(id) ?? []);
      return { ...timelinePage(happenings, limit), records };
    },
    counts(clientId) {
      const conversations = listings.conversation.after(`client ${clientId}`, undefined, Number.POSITIVE_INFINITY, () => true);
      const documents = [...state.rows.document.values()].filter((row) => row.clientId === clientId && row.open === true);
      return {
        clientId,
        conversations: conversations.length,
        openConversations: conversations.filter(isOpen).length,
        openDocuments: documents.length,
      };
    },
    commit(change) {
      const before = writtenRows(change).map(({ of, id }) => ({ of, id, row: state.rows[of].get(id) }));
      const outcome = applyChange(state, change);
      if (outcome.kind !== 'applied') return outcome;
      change.events.forEach((event, index) => {
        if (event.clientId === undefined) return;
        const position = state.events.length - change.events.length + index + 1;
        historyOf(event.clientId).replace(undefined, { ...event, position, id: String(position) });
      });
      for (const { of, id, row } of before) {
        const lists: Pick<Listing<Rows[RowKind]>, 'replace'> = listings[of];
        lists.replace(row, state.rows[of].get(id));
      }
      return outcome;
    },
    page(of, group, request, wanted = () => true, reversed = false) {
      const { after, limit } = readPageRequest(request);
      const rows = listings[of].after(group, after, limit + 1, wanted, reversed);
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return rows.length > limit && last !== undefined ? { rows: page, next: cursorOf(positionOf(of, last)) } : { rows: page };
    },
  };
}

const eventPosition = ({ at, position }: StoredEvent): Position => ({ at, id: eventPlaceId(position) });

function writtenRows(change: Change): readonly { readonly of: RowKind; readonly id: string }[] {
  return change.writes.flatMap((write) => {
    if (write.kind === 'put' || write.kind === 'insert') return { of: write.of, id: write.row.id };
    if (write.kind === 'delete') return { of: write.of, id: write.id };
    return write.kind === 'touch' ? { of: 'client' as const, id: write.clientId } : [];
  });
}
