import { comparePositions, cursorOf, pageOrders, positionOf } from '../change/paging.ts';
import type { Page, PageRequest } from '../ports/client-store.ts';
import type { Context } from './context.ts';
import { type PageOptions, pageOf } from './find.ts';
import { clientTree } from './trees.ts';

/** The lists of a store that can be asked for one client's rows. */
type ListName = 'conversation' | 'message' | 'suggestion' | 'document';

/** What a client's row has to have, to be put in order with those of the client's other records. */
interface Row {
  readonly id: string;
}

/**
 * One page of what belongs to a client: of one that was merged, the rows of all its records in the list's one order. Without a client, of
 * the tenant. A client that is missing has no rows.
 */
export async function pageOfClient<Listed extends Row>(
  context: Context,
  of: ListName,
  options: PageOptions & { readonly clientId?: string },
  list: (request: PageRequest & { readonly clientId?: string }) => Promise<Page<Listed>>,
): Promise<Page<Listed>> {
  const request = pageOf(options);
  const { clientId } = options;
  if (clientId === undefined) return list(request);
  return pageOfRecords(of, await recordIds(context, clientId), options, list);
}

/** One page of what belongs to these records of one client, in the list's one order. */
export async function pageOfRecords<Listed extends Row>(
  of: ListName,
  ids: readonly string[],
  options: PageOptions,
  list: (request: PageRequest & { readonly clientId?: string }) => Promise<Page<Listed>>,
): Promise<Page<Listed>> {
  const request = pageOf(options);
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return list({ ...request, clientId: only });
  // A page may start after any row of its list's order, whosever the row is.
  const pages = await Promise.all(ids.map((id) => list({ ...request, clientId: id })));
  const rows = new Map(pages.flatMap((page) => page.rows).map((row) => [row.id, row]));
  const sorted = [...rows.values()].sort((left, right) =>
    comparePositions(pageOrders[of], positionOf(of, left), positionOf(of, right)),
  );
  const page = sorted.slice(0, request.limit);
  const last = page.at(-1);
  const more = sorted.length > page.length || pages.some(({ next }) => next !== undefined);
  return more && last !== undefined ? { rows: page, next: cursorOf(positionOf(of, last)) } : { rows: page };
}

async function recordIds(context: Context, clientId: string): Promise<readonly string[]> {
  const { clients } = await context.store.find(context.tenant, { clientIds: [clientId] });
  return clients.length === 0 ? [clientId] : (await clientTree(context, clientId)).records.map(({ record }) => record.id);
}
