import type { RoutingKey } from '../identity/routing-key.ts';
import type { Instant } from '../shared/instant.ts';
import type { Reason } from '../shared/reason.ts';

/**
 * The record of a client: what is true of the record itself. What is known about the client are its observations.
 */
export interface ClientRecord {
  readonly id: string;
  /** Grows by one with each human decision about the record; the precondition of concurrent writers. */
  readonly version: number;
  /** `automatic`: made from a message; `manual`: made by a person. */
  readonly origin: 'automatic' | 'manual';
  readonly createdAt: Instant;
  /** The newest change of what is known; only moves forward. */
  readonly updatedAt: Instant;
  /** The newest message; only moves forward. */
  readonly lastContactAt?: Instant;
  /** Set by a soft delete, which released the keys; a restore takes back those that are still free. */
  readonly deleted?: { readonly at: Instant; readonly by: string; readonly released: readonly HeldKey[] };
}

/**
 * How a routing key is held. `verified`: the channel or a person vouches for it. `claimed`: it was only read in a text.
 */
export interface HeldKey {
  readonly key: RoutingKey;
  readonly clientId: string;
  readonly standing: 'verified' | 'claimed';
}

/** Two clients that may be one: never merged by the library itself. */
export interface DuplicateSuggestion {
  /** {@link suggestionId} of the two. */
  readonly id: string;
  /** The smaller id of the two. */
  readonly left: string;
  readonly right: string;
  readonly status: 'open' | 'dismissed';
  readonly createdAt: Instant;
  readonly reasons: readonly Reason[];
}

/**
 * The one id of an unordered pair.
 *
 * @example
 * suggestionId('c2', 'c1') // => 'c1 c2'
 */
export const suggestionId = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** An account: a company's own record, of which clients are members. */
export interface AccountRecord {
  readonly id: string;
  readonly version: number;
  /** At most 200 characters. */
  readonly name: string;
  /** Mail domains of its members, at most 50. */
  readonly domains: readonly string[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
