import type { ConversationRecord } from '../conversation/records.ts';
import type { Page } from '../ports/client-store.ts';
import { ClienteleError } from '../shared/errors.ts';
import type { Context } from './context.ts';

/** A conversation; throws `not-found`. */
export async function conversationOf(context: Context, id: string): Promise<ConversationRecord> {
  const { conversations } = await context.store.find(context.tenant, { conversationIds: [id] });
  const [conversation] = conversations;
  if (conversation === undefined) throw missing('conversation', id);
  return conversation;
}

/** Every row of a paged list. */
export async function everyRow<Row>(page: (after: string | undefined) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const { rows: more, next } = await page(after);
    rows.push(...more);
    after = next;
  } while (after !== undefined);
  return rows;
}

/** The page request of a use case: its limit is checked here, once. */
export function pageOf({ limit = 50, after }: PageOptions): { readonly limit: number; readonly after?: string } {
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    throw new ClienteleError('invalid-input', 'A page has 1 to 1,000 rows.', { path: ['limit'] });
  }
  return { limit, ...(after === undefined ? {} : { after }) };
}

/** Which page of a list. */
export interface PageOptions {
  /** 1 to 1,000. Default: 50. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

/** What is missing, and what is another tenant's: the two look the same. */
export const missing = (what: string, id: string): ClienteleError =>
  new ClienteleError('not-found', `There is no ${what} ${id}.`, { path: ['id'], details: { id } });
