import type { RoutingKey } from '../identity/routing-key.ts';
import type { Instant } from '../shared/instant.ts';
import type { Reason } from '../shared/reason.ts';
import type { Observation } from './observation.ts';

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
  /** Set on a record that was merged into another: the root of its tree answers for it. */
  readonly merged?: MergeEdge;
  /** The records that were merged into this one; each has its edge. Absent where there are none. */
  readonly absorbed?: readonly string[];
}

/** A merge: the link from a record to the one that it was merged into. Taking the merge back removes the link and nothing else. */
export interface MergeEdge {
  readonly into: string;
  readonly at: Instant;
  readonly by: string;
  /** What a person chose for the merged client, as observations by hand: they hold while the link does. */
  readonly choices: readonly Observation[];
  /** The id of the suggestion that the merge accepted. */
  readonly suggestion?: string;
}

/**
 * How a routing key is held. `verified`: the channel or a person vouches for it. `claimed`: it was only read in a text.
 */
export interface HeldKey {
  readonly key: RoutingKey;
  readonly clientId: string;
  readonly standing: 'verified' | 'claimed';
}

/**
 * Where a suggestion stands in the review.
 *
 * - `open`: waits for a person.
 * - `accepted`: the two were merged.
 * - `dismissed`: a person said that they are two clients; evidence of the kinds that were known then does not open it again.
 * - `expired`: what it rested on no longer holds; evidence opens it again.
 *
 * @example
 * suggestionStatuses[0] // => 'open'
 */
export const suggestionStatuses = ['open', 'accepted', 'dismissed', 'expired'] as const;

/** One of {@link suggestionStatuses}. */
export type SuggestionStatus = (typeof suggestionStatuses)[number];

/** Two clients that may be one. */
export interface DuplicateSuggestion {
  /** {@link suggestionId} of the two. */
  readonly id: string;
  /** The smaller id of the two. */
  readonly left: string;
  readonly right: string;
  readonly status: SuggestionStatus;
  /** What the evidence says: one client, a person has to look, or two clients. */
  readonly verdict: 'match' | 'review' | 'distinct';
  /** From 0 to 1, by the model of the tenant; absent where only shared keys speak. */
  readonly score?: number;
  readonly createdAt: Instant;
  /** The evidence for and against. */
  readonly reasons: readonly Reason[];
  /** Who accepted or dismissed it, and when. */
  readonly decided?: { readonly by: string; readonly at: Instant };
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
