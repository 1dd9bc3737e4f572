import type { ClientTree } from '../change/client-tree.ts';
import type { Observation } from '../client/observation.ts';
import type { HeldKey } from '../client/record.ts';
import { decideUnmerge, hiddenKeys, type UnmergePreview } from '../matching/decide-unmerge.ts';
import { forgetArtefacts } from '../profile/ai/tasks/index.ts';
import type { Client } from '../profile/client.ts';
import { type Reason, reason } from '../shared/reason.ts';
import { viewOf } from './client-views.ts';
import { type Context, deciderOf, permit, retried } from './context.ts';
import { everyRow } from './find.ts';
import { permitSensitive, refused, suggestionsBetween } from './read-merge.ts';
import { clientTree, liveTree, recordIn, shown } from './trees.ts';

/** What taking a merge back makes, or would make. */
export interface Unmerged {
  /** The client that leaves, with all that was merged into it. */
  readonly apart: Client;
  /** What stays. */
  readonly rest: Client;
  /** What people chose in the merge; it goes with it. */
  readonly choices: readonly Observation[];
  /** Keys that an edit of the merged client took from the leaving one, and that lead to it again. */
  readonly regained: readonly HeldKey[];
  /** What came to the merged client since and may have been meant for the one that leaves: it stays, and a person decides. */
  readonly unclear: readonly Reason[];
}

/** What taking a merge back would make. */
export async function prospectOfUnmerge(context: Context, id: string): Promise<Unmerged> {
  permit(context, 'client.merge');
  const { preview } = await decided(context, id);
  return unmerged(context, preview, preview.apart, preview.rest);
}

/** Takes a merge back: the record leaves with all that was merged into it, and the two are remembered as distinct. */
export async function unmerge(context: Context, id: string): Promise<Unmerged> {
  permit(context, 'client.merge');
  const preview = await retried(context, { of: 'client', id }, async () => {
    const decision = await decided(context, id);
    const writes = [...decision.change.writes, ...forgetArtefacts(decision.preview.rest.root.id)];
    const [outcome] = await context.store.commit([{ ...decision.change, writes }]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: decision.preview } : { kind: 'again' };
  });
  return unmerged(context, preview, await clientTree(context, id), await clientTree(context, preview.rest.root.id));
}

async function decided(context: Context, id: string) {
  const tree = await liveTree(context, id);
  permitSensitive(context, [tree, ...tree.records.map((record) => ({ root: record.record, records: [record], whole: record }))]);
  if (recordIn(tree, id)?.record.merged === undefined) {
    throw refused('not-merged', 'This client was merged into no other.', { id });
  }
  const { keys: held } = await context.store.find(context.tenant, { keys: hiddenKeys(tree, id) });
  const suggestions = await suggestionsBetween(
    context,
    tree.records.map((record) => ({ records: [record] })),
  );
  const decision = decideUnmerge({ ...deciderOf(context), tree, id, held, suggestions });
  if (decision === undefined) throw refused('not-merged', 'This client was merged into no other.', { id });
  return decision;
}

async function unmerged(context: Context, preview: UnmergePreview, apart: ClientTree, rest: ClientTree): Promise<Unmerged> {
  const { choices, regained, unclear, mergedAt } = preview;
  return {
    apart: await viewOf(context, shown(apart)),
    rest: await viewOf(context, shown(rest)),
    choices,
    regained,
    unclear: [...unclear, ...(await linkedSince(context, rest, mergedAt))],
  };
}

/** Conversations that people linked to the merged client: nobody knows which of its records they meant. */
async function linkedSince({ store, tenant }: Context, rest: ClientTree, mergedAt: string): Promise<Reason[]> {
  const conversations = await Promise.all(
    rest.records.map(({ record }) =>
      everyRow((after) =>
        store.conversations(tenant, { clientId: record.id, limit: 1000, ...(after === undefined ? {} : { after }) }),
      ),
    ),
  );
  return conversations.flat().flatMap(({ id, clientId, manualLink }) => {
    if (manualLink === undefined || manualLink.at < mergedAt) return [];
    const { by, at } = manualLink;
    const text = 'A person linked this conversation to the merged client: it stays there, and can be moved.';
    return [reason('linked-since', text, { conversationId: id, clientId, by, at })];
  });
}
