import type { Change, Write } from '../change/change.ts';
import type { ClientTree } from '../change/client-tree.ts';
import { type Decider, eventOf } from '../change/event-of.ts';
import { resolve } from '../client/golden-record.ts';
import type { ClientRecord, DuplicateSuggestion, MergeEdge } from '../client/record.ts';
import { choicesOnEdges, type FieldChoices } from './field-choices.ts';
import { mergedTree } from './merged-tree.ts';

/** What a merge depends on. */
export interface MergeContext extends Decider {
  /** The client whose id the merged one has. */
  readonly survivor: ClientTree;
  /** The clients that are merged into it, each another one. */
  readonly others: readonly ClientTree[];
  readonly choices: FieldChoices;
  /** The suggestions between these clients. */
  readonly suggestions: readonly DuplicateSuggestion[];
}

/** What a merge writes, and the client that it makes. */
export interface MergeDecision {
  readonly change: Change;
  readonly merged: ClientTree;
}

/**
 * Decides a merge: a link from each of the others to the survivor, and nothing else of them changes. It applies only while all of them are
 * as they were read, and either all of them are merged or none.
 */
export function decideMerge(context: MergeContext): MergeDecision {
  const { survivor, others, suggestions, tenant, actor: by, now: at } = context;
  const edges = edgesOf(context);
  const merged = mergedTree(survivor, others, edges);
  const rows = [merged.root, ...others.map(({ root }) => ({ ...root, merged: edges.get(root.id) as MergeEdge }))];
  const change: Change = {
    tenant,
    expect: rows.map(({ id, version }) => ({ of: 'client', id, version })),
    writes: [
      ...rows.map((row): Write => ({ kind: 'put', of: 'client', row: nextVersion(row, context) })),
      ...suggestions.map((row): Write => {
        return { kind: 'put', of: 'suggestion', row: { ...row, status: 'accepted', verdict: 'match', decided: { by, at } } };
      }),
    ],
    events: others.flatMap(({ root, records }) => {
      const { choices, suggestion } = edges.get(root.id) as MergeEdge;
      return [
        // A history of its own has it too: it shows what was, once the merge is taken back.
        eventOf('client.absorbed', context, { clientId: root.id, data: { into: survivor.root.id } }),
        eventOf('client.merged', context, {
          clientId: survivor.root.id,
          data: {
            merged: root.id,
            records: records.map(({ record }) => record.id),
            chosen: choices.map(({ field, cell }) => ({ field, cell })),
            ...(suggestion === undefined ? {} : { suggestion }),
          },
        }),
      ];
    }),
  };
  return { change, merged };
}

/** The link of each of the others, by the id of its root. */
export function edgesOf(context: MergeContext): ReadonlyMap<string, MergeEdge> {
  const { survivor, others, suggestions, choices, actor: by, now: at } = context;
  const bare = new Map(others.map(({ root }): [string, MergeEdge] => [root.id, { into: survivor.root.id, at, by, choices: [] }]));
  const golden = resolve(mergedTree(survivor, others, bare).whole.observations);
  const chosen = choicesOnEdges(choices, [survivor, ...others], golden, context);
  return new Map(
    others.map(({ root, records }): [string, MergeEdge] => {
      const ids = new Set(records.map(({ record }) => record.id));
      const suggestion = suggestions.find(({ left, right }) => ids.has(left) || ids.has(right))?.id;
      const edge = { into: survivor.root.id, at, by, choices: chosen.get(root.id) ?? [] };
      return [root.id, suggestion === undefined ? edge : { ...edge, suggestion }];
    }),
  );
}

/** The row as a person's decision leaves it. */
export const nextVersion = (row: ClientRecord, { now }: Decider): ClientRecord => ({
  ...row,
  version: row.version + 1,
  updatedAt: now,
});
