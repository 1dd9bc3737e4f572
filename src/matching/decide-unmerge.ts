import type { Change, Write } from '../change/change.ts';
import type { ClientTree } from '../change/client-tree.ts';
import { type Decider, eventOf } from '../change/event-of.ts';
import type { ClientBundle } from '../change/found.ts';
import { resolve } from '../client/golden-record.ts';
import type { Observation } from '../client/observation.ts';
import { observedKey } from '../client/observed-keys.ts';
import { type DuplicateSuggestion, type HeldKey, type MergeEdge, suggestionId } from '../client/record.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import type { Instant } from '../shared/instant.ts';
import { type Reason, reason } from '../shared/reason.ts';
import { nextVersion } from './decide-merge.ts';
import { unmergedTrees } from './merged-tree.ts';

/** What taking a merge back depends on. */
export interface UnmergeContext extends Decider {
  /** The merged client. */
  readonly tree: ClientTree;
  /** The record whose link is taken away: it leaves with all that was merged into it. */
  readonly id: string;
  /** The holders of {@link hiddenKeys}. */
  readonly held: readonly HeldKey[];
  /** The suggestions between records of the client. */
  readonly suggestions: readonly DuplicateSuggestion[];
}

/** What taking a merge back makes, before anything is written. */
export interface UnmergePreview {
  /** The client that leaves. */
  readonly apart: ClientTree;
  /** What stays. */
  readonly rest: ClientTree;
  readonly mergedAt: Instant;
  /** What people chose in the merge, which goes with it. */
  readonly choices: readonly Observation[];
  /** Keys that an edit of the merged client took, and that are the leaving one's again. */
  readonly regained: readonly HeldKey[];
  /** What came to the merged client and may have been meant for the one that leaves: it stays where it is. */
  readonly unclear: readonly Reason[];
}

/**
 * Decides to take a merge back: the link goes, each side is what came to it, and the two are remembered as distinct. Other merges stay,
 * whether they were made before or after it. `undefined` where the record was merged into nothing.
 */
export function decideUnmerge(
  context: UnmergeContext,
): { readonly change: Change; readonly preview: UnmergePreview } | undefined {
  const { tree, id, suggestions, tenant, actor: by, now: at } = context;
  const preview = previewUnmerge(context);
  const edge = edgeOf(context);
  if (preview === undefined || edge === undefined) return undefined;
  const { apart, rest, regained } = preview;
  const parent = rest.records.find(({ record }) => record.id === edge.into)?.record ?? rest.root;
  const rows = [...new Map([apart.root, parent, rest.root].map((row) => [row.id, row])).values()];
  const leaving = new Set(apart.records.map(({ record }) => record.id));
  const crossing = suggestions.filter(({ left, right }) => leaving.has(left) !== leaving.has(right));
  const [left = '', right = ''] = [id, edge.into].sort();
  const remembered: DuplicateSuggestion = {
    id: suggestionId(left, right),
    left,
    right,
    status: 'dismissed',
    verdict: 'distinct',
    createdAt: at,
    reasons: [],
  };
  const dismissed = new Map([remembered, ...crossing].map((row) => [row.id, row]));
  return {
    preview,
    change: {
      tenant,
      expect: rows.map((row) => ({ of: 'client', id: row.id, version: row.version })),
      writes: [
        ...rows.map((row): Write => ({ kind: 'put', of: 'client', row: nextVersion(row, context) })),
        ...regained.map((held): Write => ({ kind: 'claim', ...held })),
        ...[...dismissed.values()].map((row): Write => {
          const distinct = { status: 'dismissed', verdict: 'distinct', decided: { by, at } } as const;
          return { kind: 'put', of: 'suggestion', row: { ...row, ...distinct } };
        }),
      ],
      events: [
        eventOf('client.separated', context, { clientId: parent.id, data: { left: id, mergedAt: edge.at } }),
        eventOf('client.unmerged', context, {
          clientId: id,
          data: { from: edge.into, root: tree.root.id, mergedAt: edge.at, regained: regained.map(({ key }) => key) },
        }),
      ],
    },
  };
}

/** See {@link UnmergePreview}; `undefined` where the record was merged into nothing. */
function previewUnmerge(context: Omit<UnmergeContext, 'suggestions'>): UnmergePreview | undefined {
  const { tree, id, held } = context;
  const trees = unmergedTrees(tree, id);
  const edge = edgeOf(context);
  if (trees === undefined || edge === undefined) return undefined;
  const taken = new Set(held.map(({ key }) => key));
  return {
    ...trees,
    mergedAt: edge.at,
    choices: edge.choices,
    regained: hiddenHolders(tree, trees.apart).filter(({ key }) => !taken.has(key)),
    unclear: saidSince(trees.rest, edge),
  };
}

const edgeOf = ({ tree, id }: Pick<UnmergeContext, 'tree' | 'id'>): MergeEdge | undefined =>
  tree.records.find(({ record }) => record.id === id)?.record.merged;

/** The keys that the leaving client may have again: look up their holders before deciding. */
export function hiddenKeys(tree: ClientTree, id: string): RoutingKey[] {
  const trees = unmergedTrees(tree, id);
  return trees === undefined ? [] : hiddenHolders(tree, trees.apart).map(({ key }) => key);
}

/** Contact values that the leaving client has and the merged one lost: a person removed them, and their keys, from the merged one. */
function hiddenHolders(tree: ClientTree, apart: ClientTree): HeldKey[] {
  const merged = new Set(contactKeys(tree.whole));
  const own = new Map<RoutingKey, HeldKey>();
  for (const key of contactKeys(apart.whole)) {
    if (merged.has(key)) continue;
    const owner = apart.records.find((record) => contactKeys(record).includes(key));
    const read = owner?.observations.every(({ field, cell, value, source }) => {
      const isOfKey = value !== null && observedKey(field, cell, value) === key;
      return !isOfKey || source === 'message' || source === 'ai';
    });
    if (owner !== undefined) own.set(key, { key, clientId: owner.record.id, standing: read ? 'claimed' : 'verified' });
  }
  return [...own.values()];
}

/** The keys of the contact values that a client has. */
const contactKeys = ({ observations }: Pick<ClientBundle, 'observations'>): RoutingKey[] =>
  Object.values(resolve(observations).provenance).flatMap(({ field, cell, value }) =>
    value === null ? [] : (observedKey(field, cell, value) ?? []),
  );

/** What people and connected systems said of the merged client since. */
const saidSince = (rest: ClientTree, edge: MergeEdge): Reason[] =>
  rest.records.flatMap(({ record, observations }) =>
    observations
      .filter(({ source, lastSeen }) => (source === 'manual' || source === 'crm' || source === 'import') && lastSeen >= edge.at)
      .map(({ field, cell, by, lastSeen }) =>
        reason('said-since', 'It was said of the merged client: it stays where it was written.', {
          clientId: record.id,
          field,
          cell,
          by,
          at: lastSeen,
        }),
      ),
  );
