import { compareCodePoints } from '../shared/code-point-order.ts';
import { ClienteleError } from '../shared/errors.ts';
import type { Rows } from './change.ts';

/** Where a row stands in a list: its instant or rank, empty where the list has none, then its id. */
export interface Position {
  readonly at: string;
  readonly id: string;
}

/** The order of a list: by which field, then by `id`, both in the same direction. */
export interface PageOrder<Field extends string = string> {
  readonly by: Field | undefined;
  readonly descending: boolean;
}

/** The order of each list of a store, by the kind of its rows. */
export const pageOrders = {
  client: { by: 'createdAt', descending: true },
  conversation: { by: 'lastAt', descending: true },
  message: { by: 'occurredAt', descending: false },
  suggestion: { by: 'score', descending: true },
  account: { by: undefined, descending: false },
  consent: { by: undefined, descending: false },
  document: { by: 'at', descending: true },
} as const satisfies { readonly [Kind in keyof Rows]: PageOrder<keyof Rows[Kind] & string> };

/**
 * The text by which suggestions are sorted: the score to the billionth; empty, and so the least, where there is none.
 *
 * @example
 * rankOf(0.25) // => '0.250000000'
 */
export const rankOf = (score: number | undefined): string => (score === undefined ? '' : score.toFixed(9));

/**
 * Where a row stands in the lists of its kind.
 *
 * @example
 * const suggestion = { id: 'c1 c2', score: 0.5 };
 * positionOf('suggestion', suggestion) // => { at: '0.500000000', id: 'c1 c2' }
 */
export function positionOf(of: keyof Rows, row: { readonly id: string }): Position {
  const { by } = pageOrders[of];
  const value = by === undefined ? '' : (row as Readonly<Record<string, unknown>>)[by];
  return { at: by === 'score' ? rankOf(value as number | undefined) : String(value), id: row.id };
}

/**
 * The order of a list, or its reverse.
 *
 * @example
 * orderOf('message', true).descending // => true
 */
export const orderOf = (of: keyof Rows, reversed = false): PageOrder => {
  const { by, descending } = pageOrders[of];
  return { by, descending: descending !== reversed };
};

/** The longest page, of events too. */
const longestPage = 1000;

/**
 * Compares two positions in the order of a list.
 *
 * @example
 * comparePositions(pageOrders.account, { at: '', id: 'a' }, { at: '', id: 'b' }) < 0 // => true
 */
export function comparePositions(order: PageOrder, left: Position, right: Position): number {
  const ascending = compareCodePoints(left.at, right.at) || compareCodePoints(left.id, right.id);
  return order.descending ? -ascending : ascending;
}

/**
 * The text that a page gives as its `next`, and {@link readPageRequest} reads.
 *
 * @example
 * cursorOf({ at: '', id: 'a1' }) // => '["","a1"]'
 */
export const cursorOf = ({ at, id }: Position): string => JSON.stringify([at, id]);

/**
 * Reads where a page starts; a limit outside 1 to {@link longestPage}, or an `after` that no page gave, is `invalid-input`.
 *
 * @example
 * readPageRequest({ after: '["","a1"]', limit: 10 }) // => { after: { at: '', id: 'a1' }, limit: 10 }
 */
export function readPageRequest(request: { readonly after?: string; readonly limit: number }): {
  readonly after?: Position;
  readonly limit: number;
} {
  const limit = checkLimit(request.limit);
  return request.after === undefined ? { limit } : { after: readCursor(request.after), limit };
}

/**
 * The limit itself, where it is a whole number from 1 to {@link longestPage}; else `invalid-input`.
 *
 * @example
 * checkLimit(100) // => 100
 */
export function checkLimit(limit: number): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= longestPage) return limit;
  throw new ClienteleError('invalid-input', `A page holds 1 to ${longestPage} rows.`, { path: ['limit'] });
}

/**
 * The position itself, where an event can stand after it: a whole number from 0; else `invalid-input`.
 *
 * @example
 * checkEventPosition(0) // => 0
 */
export function checkEventPosition(after: number): number {
  if (Number.isSafeInteger(after) && after >= 0) return after;
  throw new ClienteleError('invalid-input', 'Read the outbox after the position of an event, or after 0.', { path: ['after'] });
}

function readCursor(after: string): Position {
  try {
    const [at, id, ...rest]: unknown[] = JSON.parse(after);
    if (typeof at === 'string' && typeof id === 'string' && rest.length === 0) return { at, id };
  } catch {
    // Not JSON, or no list: refused below.
  }
  throw notANext();
}

/** What refuses an `after` that no page gave. */
export const notANext = (): ClienteleError =>
  new ClienteleError('invalid-input', 'Start a page after the `next` of the page before.', { path: ['after'] });
