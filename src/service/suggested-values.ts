import { acceptingPatch, decideDismissal, openSuggestion, type SuggestedValue } from '../lifecycle/decide-suggestion.ts';
import type { Client } from '../profile/client.ts';
import { ClienteleError } from '../shared/errors.ts';
import { viewOf } from './client-views.ts';
import { type Context, deciderOf, permit, retried } from './context.ts';
import { liveTree, shown } from './trees.ts';
import { writeClient } from './write-client.ts';

/** Makes what a model suggested a person's word: an edit like any other, with its checks. */
export async function acceptSuggestedValue(context: Context, id: string, meant: SuggestedValue): Promise<Client> {
  permit(context, 'client.write');
  const suggestion = openSuggestion((await liveTree(context, id)).whole.observations, meant);
  if (suggestion === undefined) throw noSuggestion(meant);
  const patch = acceptingPatch(suggestion);
  if (patch === undefined) {
    throw new ClienteleError('invalid-input', `Edit the field ${meant.field} to take the value over.`, { path: ['field'] });
  }
  return viewOf(context, await writeClient(context, id, patch, {}, async () => (await liveTree(context, id)).whole));
}

/** Says that what a model suggested is not to be suggested again. */
export async function dismissSuggestedValue(context: Context, id: string, meant: SuggestedValue): Promise<Client> {
  permit(context, 'client.write');
  await retried(context, { of: 'client', id }, async () => {
    const change = decideDismissal((await liveTree(context, id)).whole, meant, deciderOf(context));
    if (change === undefined) throw noSuggestion(meant);
    const [outcome] = await context.store.commit([change]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: undefined } : { kind: 'again' };
  });
  return viewOf(context, shown(await liveTree(context, id)));
}

const noSuggestion = ({ field, cell }: SuggestedValue): ClienteleError =>
  new ClienteleError('not-found', 'This is not suggested, or somebody has decided on it.', {
    path: ['value'],
    details: { field, cell: cell ?? '' },
  });
