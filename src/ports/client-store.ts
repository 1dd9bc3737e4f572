import type { Change, CommitOutcome } from '../change/change.ts';
import type { ClientBundle, FindRequest, Found, Holder, Neighbours } from '../change/found.ts';
import type { ClientCounts } from '../change/open-work.ts';
import type { Happening, StoredEvent } from '../change/timeline.ts';
import type { ConsentRecord } from '../client/consent.ts';
import type { DocumentRecord } from '../client/document.ts';
import type { ObservedField } from '../client/observation.ts';
import type { AccountRecord, ClientRecord, DuplicateSuggestion, SuggestionStatus } from '../client/record.ts';
import type { ConversationRecord, MessageRecord } from '../conversation/records.ts';

export type { ClientBundle, FindRequest, Found, Holder, Neighbours } from '../change/found.ts';
export type { ClientCounts } from '../change/open-work.ts';
export type { Happening, StoredEvent } from '../change/timeline.ts';
// Adapters take the types of what they store from here.
export type { DocumentRecord } from '../client/document.ts';
export type { Observation, ObservedField } from '../client/observation.ts';
export type { AccountRecord, ClientRecord, DuplicateSuggestion, HeldKey } from '../client/record.ts';
export type { ConversationRecord, MessageRecord } from '../conversation/records.ts';

/** Where a page starts and how long it is. */
export interface PageRequest {
  /**
   * `next` of the page before; absent for the first. It names a place in the order, not a row: any list of the same kind of rows can go
   * on from there.
   */
  readonly after?: string;
  /** From 1 to 1,000. */
  readonly limit: number;
}

/** One page. A row that is there during the whole reading is met exactly once, whatever is written meanwhile to others. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Present exactly while there is more. */
  readonly next?: string;
}

/** Which clients {@link ClientStore.clients} lists. */
export interface ClientsRequest extends PageRequest {
  /** Soft-deleted ones instead of the others. Default: `false`. */
  readonly deleted?: boolean;
}

/** Which messages {@link ClientStore.messages} lists: all of the tenant, one conversation's, or one client's. */
export interface MessagesRequest extends PageRequest {
  readonly conversationId?: string;
  readonly clientId?: string;
  /** The other way round. Default: `false`. */
  readonly newestFirst?: boolean;
}

/** Which documents {@link ClientStore.documents} lists: those of one type, of one client or of all. */
export interface DocumentsRequest extends PageRequest {
  readonly type: string;
  readonly clientId?: string;
}

/** Which timeline {@link ClientStore.timeline} reads: that of the records of one client. */
export interface TimelineRequest extends PageRequest {
  readonly clientIds: readonly string[];
  /** The type of the documents that stand in it. */
  readonly type: string;
}

/** One page of a timeline, and the records of the clients that it is of. */
export interface TimelinePage extends Page<Happening> {
  readonly records: readonly ClientRecord[];
}

/** What a store can do beyond the port's guarantees, as data. */
export interface StoreCapabilities {
  /** A commit survives the end of the process and the loss of power. */
  readonly durable: boolean;
  /** Other processes may write to the same store. */
  readonly shared: boolean;
}

/**
 * Storage, as the library needs it: one consistent read, one atomic write, and a few keyset-paged lists. An adapter holds no rule of the
 * domain: `judgeChange` decides, `joinObservations` unites, `clientele/testing` tells what the adapter got wrong.
 *
 * - Tenants: every verb is for one tenant: what belongs to another is as if it were not there, in results, errors and counts.
 * - Every read is one snapshot: never half of a commit. What a commit answered is in every read that begins afterwards.
 * - Texts come back as they were given, to the code unit, whatever they hold. Names (tenants, ids, keys, cells, observers, instants,
 *   digests) are compared by code unit, sorted by code point, and refused with `invalid-input` where they hold NUL or half of a surrogate
 *   pair, or are longer than 640 bytes of UTF-8 (a suggestion's id, which joins two: 1,281).
 * - Answers are the caller's: to change one changes nothing in the store; it may also be frozen. What JSON does not carry is not kept.
 * - Errors: a failing engine is `store-failed` with its `cause`, one that others hold for too long `store-busy`; after `close`, every
 *   verb is `store-closed`; a change or a request that breaks the contract is `invalid-input`, and nothing of its call applies.
 */
export interface ClientStore {
  readonly name: string;
  readonly capabilities: StoreCapabilities;

  /** Rows by their ids, owners by their keys, in one snapshot. */
  find(tenant: string, request: FindRequest): Promise<Found>;

  /**
   * Applies changes in order, each atomically, and resolves when all applied ones are durable. The first conflict ends the call: the
   * changes after it come back `untried`. `repeated` and `differs` do not end it. Calls that are made at once may share a transaction and
   * do not harm each other. If it throws `store-failed`, each change is there whole or not at all, and none without those before it;
   * trying again is safe for changes that a message caused.
   */
  commit(changes: readonly Change[]): Promise<readonly CommitOutcome[]>;

  /**
   * Clients with their bundles, newest created first (`createdAt` descending, then `id` descending). A record that was merged into another
   * is not listed.
   */
  clients(tenant: string, request: ClientsRequest): Promise<Page<ClientBundle>>;

  /** Conversations of a client, newest first (`lastAt` descending, then `id` descending); without a client, of the tenant. */
  conversations(tenant: string, request: PageRequest & { readonly clientId?: string }): Promise<Page<ConversationRecord>>;

  /** Messages, oldest first (`occurredAt`, then `id`); with a conversation and a client, those of both. */
  messages(tenant: string, request: MessagesRequest): Promise<Page<MessageRecord>>;

  /**
   * Duplicate suggestions, the highest score first (to the billionth; those without one last), then by `id`, descending; of one client, or
   * all; in one status, or in any.
   */
  suggestions(
    tenant: string,
    request: PageRequest & { readonly clientId?: string; readonly status?: SuggestionStatus },
  ): Promise<Page<DuplicateSuggestion>>;

  /** Accounts by `id`. */
  accounts(tenant: string, request: PageRequest): Promise<Page<AccountRecord>>;

  /** What addresses consented to, by address; `find` brings that of known addresses. */
  consents(tenant: string, request: PageRequest): Promise<Page<ConsentRecord>>;

  /** Documents of one type, newest first (`at` descending, then `id` descending). */
  documents(tenant: string, request: DocumentsRequest): Promise<Page<DocumentRecord>>;

  /**
   * Who observed this cell of this field with a value (not with `null`), by client id and within a client in the order of its
   * observations; deleted clients included. A field without cells has no holders.
   */
  holders(tenant: string, field: ObservedField, cell: string): Promise<readonly Holder[]>;

  /**
   * Who stands under each of these blocking keys, in the order of asking, each key once; a key that nobody stands under is absent. Of a key
   * that more than `limit` (from 1 to 1,000) clients stand under, it says so and names none.
   */
  neighbours(tenant: string, keys: readonly string[], limit: number): Promise<readonly Neighbours[]>;

  /**
   * The events, messages and documents of these clients as one list, newest first: `at` (`occurredAt` of a message) descending; of one
   * moment the events, then the messages, then the documents, and within each `position` or `id` descending. With it come the records of these
   * clients that are there, in the order of asking, each once: who was merged with one of them has a timeline, too.
   */
  timeline(tenant: string, request: TimelineRequest): Promise<TimelinePage>;

  /** How much there is of each of these clients, in the order of asking, each once; of one without anything, zeros. */
  counts(tenant: string, clientIds: readonly string[]): Promise<readonly ClientCounts[]>;

  /** The outbox, after a position, oldest first; `limit` is from 1 to 1,000. */
  events(tenant: string, after: number, limit: number): Promise<readonly StoredEvent[]>;

  /** Ends the use of the store; may be called again. */
  close(): Promise<void>;
}
