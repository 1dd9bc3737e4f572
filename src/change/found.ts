import type { ConsentRecord } from '../client/consent.ts';
import type { DocumentRecord } from '../client/document.ts';
import type { Observation } from '../client/observation.ts';
import type { AccountRecord, ClientRecord, DuplicateSuggestion, HeldKey } from '../client/record.ts';
import type { ConversationRecord, MessageRecord } from '../conversation/records.ts';
import type { RoutingKey } from '../identity/routing-key.ts';

/** What a store's `find` looks for; every part may be left out. */
export interface FindRequest {
  readonly messageIds?: readonly string[];
  readonly conversationIds?: readonly string[];
  readonly keys?: readonly RoutingKey[];
  readonly clientIds?: readonly string[];
  readonly suggestionIds?: readonly string[];
  readonly accountIds?: readonly string[];
  /** Addresses: the ids of their consent. */
  readonly consentIds?: readonly string[];
  readonly documentIds?: readonly string[];
}

/** A client with all that is observed of it and the keys that it owns: both in code point order of their ids and keys. */
export interface ClientBundle {
  readonly record: ClientRecord;
  readonly observations: readonly Observation[];
  readonly keys: readonly HeldKey[];
}

/**
 * What `find` found. `clients` holds the bundles of the asked clients, of the owners of the asked keys and of the clients of the asked
 * conversations (the linked one and the manually linked one), in this order. Each list is in the order of asking, with each row once;
 * what was asked and is missing is absent.
 */
export interface Found {
  readonly messages: readonly MessageRecord[];
  readonly conversations: readonly ConversationRecord[];
  readonly keys: readonly HeldKey[];
  readonly clients: readonly ClientBundle[];
  readonly suggestions: readonly DuplicateSuggestion[];
  readonly accounts: readonly AccountRecord[];
  readonly consents: readonly ConsentRecord[];
  readonly documents: readonly DocumentRecord[];
}

/** The clients that stand under one blocking key. */
export interface Neighbours {
  readonly key: string;
  /** In code point order; empty where the key is crowded. */
  readonly clientIds: readonly string[];
  /** Whether more clients stand under it than were asked for. */
  readonly crowded: boolean;
}

/** Who observed what: a client, and the observation of the asked value. */
export interface Holder {
  readonly clientId: string;
  readonly observation: Observation;
}
