import { eventOf } from '../change/event-of.ts';
import type { DuplicateSuggestion, SuggestionStatus } from '../client/record.ts';
import type { Page } from '../ports/client-store.ts';
import { type Context, deciderOf, permit, retried } from './context.ts';
import { missing, type PageOptions } from './find.ts';
import { pageOfClient } from './lists-of-clients.ts';
import { withRelatives } from './trees.ts';

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
