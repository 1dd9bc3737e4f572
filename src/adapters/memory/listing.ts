import type { RowKind, Rows } from '../../change/change.ts';
import { type Position, pageOrders, positionOf } from '../../change/paging.ts';
import type { TenantState } from '../../change/tenant-state.ts';
import { type SortedIndex, sortedIndex } from './sorted-index.ts';

/** The lists in which each row stands, by name. */
const groupsOf: { readonly [Kind in RowKind]: (row: Rows[Kind]) => readonly string[] } = {
  client: ({ deleted, merged }) => (merged === undefined ? [deleted === undefined ? 'live' : 'deleted'] : []),
  conversation: ({ clientId }) => ['all', ...(clientId === undefined ? [] : [`client ${clientId}`])],
  message: ({ conversationId, clientId }) => [
    'all',
    `conversation ${conversationId}`,
    ...(clientId === undefined ? [] : [`client ${clientId}`]),
  ],
  suggestion: ({ left, right, status }) => ['all', `status ${status}`, `client ${left}`, `client ${right}`],
  account: () => ['all'],
  consent: () => ['all'],
  document: ({ type, clientId }) => [documentGroup(type), ...(clientId === undefined ? [] : [documentGroup(type, clientId)])],
};

/** The list of the documents of a type; of one client, where it is named. */
export const documentGroup = (...names: readonly (string | undefined)[]): string =>
  JSON.stringify(names.filter((name) => name !== undefined));

/** The sorted lists of one kind of row: built when they are first read, kept up to date from then on. */
export interface Listing<Row> {
  replace(before: Row | undefined, after: Row | undefined): void;
  after(
    group: string,
    position: Position | undefined,
    count: number,
    wanted: (row: Row) => boolean,
    reversed?: boolean,
  ): readonly Row[];
}

/** The lists of one kind of row of a tenant. */
export function listing<Kind extends RowKind>(state: TenantState, of: Kind): Listing<Rows[Kind]> {
  let groups: Map<string, SortedIndex<Rows[Kind]>> | undefined;

  function groupNamed(built: Map<string, SortedIndex<Rows[Kind]>>, name: string): SortedIndex<Rows[Kind]> {
    const known = built.get(name);
    if (known !== undefined) return known;
    const made = sortedIndex<Rows[Kind]>(pageOrders[of], (row) => positionOf(of, row));
    built.set(name, made);
    return made;
  }

  function build(): Map<string, SortedIndex<Rows[Kind]>> {
    const built = new Map<string, SortedIndex<Rows[Kind]>>();
    for (const row of state.rows[of].values())
      for (const name of groupsOf[of](row)) groupNamed(built, name).replace(undefined, row);
    return built;
  }

  return {
    replace(before, after) {
      if (groups === undefined) return;
      const [stood, stands] = [before, after].map((row) => (row === undefined ? [] : groupsOf[of](row)));
      for (const name of new Set([...(stood ?? []), ...(stands ?? [])])) {
        const index = groupNamed(groups, name);
        index.replace(stood?.includes(name) ? before : undefined, stands?.includes(name) ? after : undefined);
      }
    },
    after(group, position, count, wanted, reversed) {
      groups ??= build();
      return groups.get(group)?.after(position, count, wanted, reversed) ?? [];
    },
  };
}
