import type { ClientTree } from '../change/client-tree.ts';
import { eventOf } from '../change/event-of.ts';
import type { DuplicateSuggestion, SuggestionStatus } from '../client/record.ts';
import type { Page } from '../ports/client-store.ts';
import type { Client } from '../profile/client.ts';
import { compareText } from '../shared/text.ts';
import { viewOf } from './client-views.ts';
import { type Context, deciderOf, permit, retried } from './context.ts';
import { missing, type PageOptions } from './find.ts';
import { pageOfClient } from './lists-of-clients.ts';
import { type MergeProspect, prospectOfMerge } from './merge.ts';
import { clientTree, shown, withRelatives } from './trees.ts';

/** The review queue; of one client, or of the tenant. */
export async function suggestions(
  context: Context,
  options: PageOptions & { readonly clientId?: string; readonly status?: SuggestionStatus } = {},
): Promise<Page<DuplicateSuggestion>> {
  permit(context, 'client.read');
  const inStatus = options.status === undefined ? {} : { status: options.status };
  return pageOfClient(context, 'suggestion', options, (request) =>
    context.store.suggestions(context.tenant, { ...request, ...inStatus }),
  );
}

/** What a person looks at who judges a suggestion. */
export interface DuplicateReview {
  readonly suggestion: DuplicateSuggestion;
  /** The two clients as they are now, the older one first; one alone where they were merged meanwhile. */
  readonly clients: readonly Client[];
  /**
   * The two side by side, field by field, and what merging the newer one into the older would make; absent where they cannot be merged:
   * they are one, or one of them is deleted.
   */
  readonly merge?: MergeProspect;
}

/** The two clients of a suggestion side by side. Throws `not-found`. */
export async function reviewDuplicate(context: Context, id: string): Promise<DuplicateReview> {
  permit(context, 'client.merge');
  const [suggestion] = (await context.store.find(context.tenant, { suggestionIds: [id] })).suggestions;
  if (suggestion === undefined) throw missing('suggestion', id);
  const trees = await Promise.all([suggestion.left, suggestion.right].map((one) => clientTree(context, one)));
  const [older, newer] = [...new Map(trees.map((tree) => [tree.root.id, tree])).values()].sort(byAge) as [
    ClientTree,
    ClientTree?,
  ];
  const clients = await Promise.all([older, newer].flatMap((tree) => (tree === undefined ? [] : viewOf(context, shown(tree)))));
  if (newer === undefined || clients.some(({ deletedAt }) => deletedAt !== undefined)) return { suggestion, clients };
  const merge = await prospectOfMerge(context, { survivor: older.root.id, others: [newer.root.id] });
  return { suggestion, clients, merge };
}

const byAge = ({ root: left }: ClientTree, { root: right }: ClientTree): number =>
  compareText(left.createdAt, right.createdAt) || compareText(left.id, right.id);

/** A person's word that the two are not one client. Saying it again changes nothing. Throws `not-found`. */
export async function dismissDuplicate(context: Context, id: string): Promise<DuplicateSuggestion> {
  permit(context, 'client.merge');
  const { store, tenant } = context;
  return retried(context, { of: 'client', id }, async () => {
    const [suggestion] = (await store.find(tenant, { suggestionIds: [id] })).suggestions;
    if (suggestion === undefined) throw missing('suggestion', id);
    if (suggestion.status === 'dismissed') return { kind: 'done', outcome: suggestion };
    const decider = deciderOf(context);
    const { left, right } = suggestion;
    const { clients } = await store.find(tenant, { clientIds: [left, right] });
    // Whoever merges the two meanwhile changes them.
    const touched = await withRelatives(context, clients);
    const row: DuplicateSuggestion = { ...suggestion, status: 'dismissed', decided: { by: decider.actor, at: decider.now } };
    const [outcome] = await store.commit([
      {
        tenant,
        expect: touched.map(({ record }) => ({ of: 'client', id: record.id, version: record.version })),
        writes: [{ kind: 'put', of: 'suggestion', row }],
        events: [eventOf('duplicate.dismissed', decider, { data: { left, right } })],
      },
    ]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: row } : { kind: 'again' };
  });
}
