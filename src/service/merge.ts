import type { ConsentRecord } from '../client/consent.ts';
import { type RoutingKey, routingKey } from '../identity/routing-key.ts';
import { decideMerge } from '../matching/decide-merge.ts';
import { type MergePreview, previewMerge } from '../matching/preview-merge.ts';
import type { Client } from '../profile/client.ts';
import { viewOf } from './client-views.ts';
import { type Context, permit, retried } from './context.ts';
import { pageOfClient } from './lists-of-clients.ts';
import { type MergeInput, permitSensitive, readMerge, refused } from './read-merge.ts';
import { clientTree, shown } from './trees.ts';

/** What a merge would make and move, before anything is written. */
export interface MergeProspect extends MergePreview {
  /** What the addresses of the merged client consented to: each keeps its own, whoever is merged. */
  readonly consents: readonly ConsentRecord[];
  /** How many conversations each of the others brings; `more` where there are more than counted. */
  readonly conversations: readonly { readonly clientId: string; readonly count: number; readonly more: boolean }[];
}

/** What a merge would make, with what it moves. */
export async function prospectOfMerge(context: Context, input: MergeInput): Promise<MergeProspect> {
  permit(context, 'client.merge');
  const merge = await readMerge(context, input);
  if (merge === undefined) throw refused('same-client', 'These are one client already.');
  permitSensitive(context, [merge.survivor, ...merge.others]);
  const preview = previewMerge(merge);
  const { emails, phones, whatsapp } = preview.golden;
  const addresses: RoutingKey[] = [
    ...emails.map((email) => routingKey('email', email)),
    ...phones.map((phone) => routingKey('phone', phone)),
    ...whatsapp.map((number) => routingKey('whatsapp', number)),
  ];
  const { consents } = await context.store.find(context.tenant, { consentIds: addresses });
  const conversations = await Promise.all(
    preview.others.map(async (clientId) => {
      const { rows, next } = await pageOfClient(context, 'conversation', { clientId, limit: 1000 }, (request) =>
        context.store.conversations(context.tenant, request),
      );
      return { clientId, count: rows.length, more: next !== undefined };
    }),
  );
  return { ...preview, consents, conversations };
}

/** Merges clients into a survivor, all or none; merging them again changes nothing. */
export async function merge(context: Context, input: MergeInput): Promise<Client> {
  permit(context, 'client.merge');
  const id = await retried(context, { of: 'client', id: input.survivor }, async () => {
    const asked = await readMerge(context, input);
    if (asked === undefined) return { kind: 'done', outcome: input.survivor };
    permitSensitive(context, [asked.survivor, ...asked.others]);
    const { change, merged } = decideMerge(asked);
    const [outcome] = await context.store.commit([change]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: merged.root.id } : { kind: 'again' };
  });
  return viewOf(context, shown(await clientTree(context, id)));
}
