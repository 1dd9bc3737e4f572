import { loadFound } from '../change/load-found.ts';
import { emptyTenantState } from '../change/tenant-state.ts';
import { decideRebuild } from '../matching/rebuild.ts';
import { type Context, deciderOf, permit, retried } from './context.ts';
import { everyRow } from './find.ts';
import { withRelatives } from './trees.ts';

/** What a rebuild did. */
export interface Rebuilt {
  /** `unchanged`: the records were canonical. */
  readonly kind: 'rebuilt' | 'unchanged';
  readonly messages: number;
}

/**
 * Decides every kept message again, in (`occurredAt`, `id`) order, and commits the difference at once. It holds the tenant's records in
 * memory while it works.
 */
export async function rebuild(context: Context): Promise<Rebuilt> {
  permit(context, 'tenant.rebuild');
  const { store, tenant } = context;
  const { sharedKeys } = await context.settings();
  return retried<Rebuilt>(context, { of: 'tenant', id: tenant }, async () => {
    const paged = (after: string | undefined) => ({ limit: 1000, ...(after === undefined ? {} : { after }) });
    const conversations = await everyRow((after) => store.conversations(tenant, paged(after)));
    const messages = await everyRow((after) => store.messages(tenant, paged(after)));
    const live = await everyRow((after) => store.clients(tenant, paged(after)));
    const deleted = await everyRow((after) => store.clients(tenant, { ...paged(after), deleted: true }));
    const suggestions = await everyRow((after) => store.suggestions(tenant, paged(after)));
    const accounts = await everyRow((after) => store.accounts(tenant, paged(after)));
    const clients = await withRelatives(context, [...live, ...deleted]);
    const before = emptyTenantState();
    // What was said about consent, and what is kept as a document, depends on no message's owner: a rebuild leaves them alone.
    loadFound(before, {
      consents: [],
      documents: [],
      messages,
      conversations,
      clients,
      suggestions,
      accounts,
      keys: clients.flatMap(({ keys }) => keys),
    });

    const change = decideRebuild(before, { ...deciderOf(context), sharedKeys, newId: context.ids });
    if (change === undefined) return { kind: 'done', outcome: { kind: 'unchanged', messages: messages.length } };
    const [outcome] = await store.commit([change]);
    return outcome?.kind === 'applied'
      ? { kind: 'done', outcome: { kind: 'rebuilt', messages: messages.length } }
      : { kind: 'again' };
  });
}
