import { resolve } from '../client/golden-record.ts';
import { suggestionId } from '../client/record.ts';
import { decideMerge } from '../matching/decide-merge.ts';
import type { Compared } from '../matching/decide-suggestions.ts';
import { compareText } from '../shared/text.ts';
import { type Context, retried } from './context.ts';
import { readMerge } from './read-merge.ts';

/**
 * Merges a client with those that are the same by the model, where the tenant's rule says so: into the older one, never a sensitive client,
 * and nobody whom a person told apart. A name alone is no match. Gives how many were merged.
 */
export async function mergeByRule(context: Context, id: string, matches: readonly Compared[]): Promise<number> {
  const { mergeFrom } = (await context.settings()).duplicates;
  if (mergeFrom === undefined) return 0;
  let merged = 0;
  for (const match of matches) {
    if (match.score >= mergeFrom && (await mergeOne(context, id, match.id, mergeFrom))) merged += 1;
  }
  return merged;
}

function mergeOne(context: Context, id: string, other: string, mergeFrom: number): Promise<boolean> {
  const { store, tenant } = context;
  return retried(context, { of: 'client', id }, async () => {
    const { suggestions, clients } = await store.find(tenant, {
      suggestionIds: [suggestionId(id, other)],
      clientIds: [id, other],
    });
    const [suggestion] = suggestions;
    const isOpen = suggestion?.status === 'open' && suggestion.verdict === 'match' && (suggestion.score ?? 0) >= mergeFrom;
    const [older, newer] = clients
      .map(({ record }) => record)
      .filter(({ merged, deleted }) => merged === undefined && deleted === undefined)
      .sort((left, right) => compareText(left.createdAt, right.createdAt) || compareText(left.id, right.id));
    if (!isOpen || older === undefined || newer === undefined) return { kind: 'done', outcome: false };
    const merge = await readMerge(context, { survivor: older.id, others: [newer.id] });
    const trees = merge === undefined ? [] : [merge.survivor, ...merge.others];
    const isSensitive = trees.some(({ whole }) => resolve(whole.observations).sensitive);
    if (merge === undefined || isSensitive) return { kind: 'done', outcome: false };
    const [outcome] = await store.commit([decideMerge(merge).change]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: true } : { kind: 'again' };
  });
}
