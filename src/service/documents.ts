import type { DocumentRecord } from '../client/document.ts';
import type { Page } from '../ports/client-store.ts';
import type { Context } from './context.ts';
import type { PageOptions } from './find.ts';
import { pageOfClient } from './lists-of-clients.ts';

/** One page of the documents of a type: of the workspace, or of one client, of all its records where it was merged. */
export const documentPage = (
  context: Context,
  type: string,
  options: PageOptions & { readonly clientId?: string },
): Promise<Page<DocumentRecord>> =>
  pageOfClient(context, 'document', options, (request) => context.store.documents(context.tenant, { ...request, type }));

/** A document by its id; `undefined` where it is not there. */
export async function documentOf({ store, tenant }: Context, id: string): Promise<DocumentRecord | undefined> {
  const { documents } = await store.find(tenant, { documentIds: [id] });
  return documents[0];
}
