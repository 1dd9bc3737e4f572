import type { ConsentRecord } from '../client/consent.ts';
import type { DocumentRecord } from '../client/document.ts';
import type { Observation } from '../client/observation.ts';
import type { AccountRecord, ClientRecord, DuplicateSuggestion, HeldKey } from '../client/record.ts';
import type { ConversationRecord, MessageRecord } from '../conversation/records.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import type { Instant } from '../shared/instant.ts';
import type { Json } from '../shared/json.ts';

/** The kinds of rows that a store keeps, by name. Each has an `id`, unique in its tenant and kind. */
export interface Rows {
  readonly client: ClientRecord;
  readonly conversation: ConversationRecord;
  readonly message: MessageRecord;
  readonly suggestion: DuplicateSuggestion;
  readonly account: AccountRecord;
  readonly consent: ConsentRecord;
  readonly document: DocumentRecord;
}

/** A kind of row. */
export type RowKind = keyof Rows;

/** Rows that carry a version and can be guarded by it. */
export type VersionedKind = { [Kind in RowKind]: Rows[Kind] extends { readonly version: number } ? Kind : never }[RowKind];

/**
 * What has to hold for a change to apply: the row has the version that was read; 0 means that there is no such row.
 */
export interface Precondition {
  readonly of: VersionedKind;
  readonly id: string;
  readonly version: number;
}

/**
 * Every kind of row.
 *
 * @example
 * rowKinds.includes('consent') // => true
 */
export const rowKinds = [
  'client',
  'conversation',
  'message',
  'suggestion',
  'account',
  'consent',
  'document',
] as const satisfies readonly RowKind[];

/**
 * Every kind of row that carries a version, which is 1 or more.
 *
 * @example
 * versionedKinds // => ['client', 'conversation', 'account', 'consent', 'document']
 */
export const versionedKinds = [
  'client',
  'conversation',
  'account',
  'consent',
  'document',
] as const satisfies readonly VersionedKind[];

/**
 * The kinds of writes, in the order in which a change's writes apply, whatever their order in its list.
 *
 * @example
 * writeKinds[0] // => 'delete'
 */
export const writeKinds = [
  'delete',
  'forget',
  'release',
  'put',
  'insert',
  'touch',
  'observe',
  'claim',
  'block',
] as const satisfies readonly Write['kind'][];

/**
 * One write. A change's writes apply all or not at all, in the order of {@link writeKinds}; those of one kind in the order of the list.
 * Preconditions and ownership are judged on what is stored before the change.
 *
 * - `delete`: removes a row; that it is not there is no error. Of a client: its observations and its blocking keys too; a key that it still
 *   owns and that this change does not release is a conflict, unless the change puts or inserts the client anew.
 * - `forget`: takes an observation away by its key; that it is not there is no error.
 * - `release`: frees a key of this client. A key that this client does not own is a conflict.
 * - `put`: inserts or replaces a row. A client's `updatedAt` and `lastContactAt` only move forward, unless the change deletes it first.
 * - `insert`: adds a row unless there is one with its id, which then stays as it is; needs no precondition, it commutes.
 * - `touch`: moves a client's instants forward; needs no precondition, it commutes.
 * - `observe`: unites one observation with the client's, as `joinObservations` does; needs no precondition, it commutes.
 * - `claim`: makes the client the key's owner. A key that another client owns is a conflict, unless this change releases it; the own one
 *   is raised from `claimed` to `verified`, never lowered.
 * - `block`: puts the client under these blocking keys and under no others: see the store's `neighbours`.
 *
 * `touch`, `observe`, `claim` and `block` for a client that is not there after the deletes, puts and inserts are a conflict.
 */
export type Write =
  | { [Kind in RowKind]: { readonly kind: 'put'; readonly of: Kind; readonly row: Rows[Kind] } }[RowKind]
  | { [Kind in RowKind]: { readonly kind: 'insert'; readonly of: Kind; readonly row: Rows[Kind] } }[RowKind]
  | { readonly kind: 'delete'; readonly of: RowKind; readonly id: string }
  | { readonly kind: 'touch'; readonly clientId: string; readonly updatedAt?: Instant; readonly lastContactAt?: Instant }
  | { readonly kind: 'observe'; readonly clientId: string; readonly observation: Observation }
  | { readonly kind: 'forget'; readonly clientId: string; readonly observationKey: string }
  | ({ readonly kind: 'claim' } & HeldKey)
  | { readonly kind: 'release'; readonly key: RoutingKey; readonly clientId: string }
  | { readonly kind: 'block'; readonly clientId: string; readonly keys: readonly string[] };

/** Something that happened, for the host's other systems; appended in commit order with a position of its own. */
export interface ChangeEvent {
  readonly type: EventType;
  readonly at: Instant;
  /** Who or what caused it. */
  readonly actor: string;
  readonly clientId?: string;
  readonly conversationId?: string;
  readonly data: { readonly [name: string]: Json };
}

/**
 * Every type of {@link ChangeEvent}.
 *
 * @example
 * eventTypes.includes('client.created') // => true
 */
export const eventTypes = [
  'client.created',
  'client.updated',
  'client.reviewed',
  'client.deleted',
  'client.restored',
  'client.merged',
  'client.absorbed',
  'client.unmerged',
  'client.separated',
  'conversation.linked',
  'conversation.unlinked',
  'conversation.moved',
  'conversation.resolved',
  'conversation.overridden',
  'conversation.handed-over',
  'conversation.given-back',
  'conversation.taken',
  'consent.changed',
  'suggestion.dismissed',
  'note.added',
  'note.deleted',
  'issue.changed',
  'issue.deleted',
  'duplicate.suggested',
  'duplicate.withdrawn',
  'duplicate.dismissed',
  'account.created',
  'tenant.rebuilt',
] as const;

/** One of {@link eventTypes}. */
export type EventType = (typeof eventTypes)[number];

/**
 * Everything that one decision changes, as data. A store applies it atomically, together with the id of the message that caused it.
 */
export interface Change {
  readonly tenant: string;
  /**
   * The message that caused it, so that it can apply only once; absent for a command. The change puts the row of this message with this
   * digest: the row is what the store remembers it by.
   */
  readonly message?: { readonly id: string; readonly digest: string };
  readonly expect: readonly Precondition[];
  readonly writes: readonly Write[];
  readonly events: readonly ChangeEvent[];
}

/** Why a change did not apply. */
export type Conflict =
  | {
      readonly kind: 'version';
      readonly of: VersionedKind;
      readonly id: string;
      readonly expected: number;
      readonly actual: number;
    }
  | { readonly kind: 'key-owned'; readonly key: RoutingKey; readonly owner: string }
  | { readonly kind: 'key-not-owned'; readonly key: RoutingKey; readonly clientId: string }
  | { readonly kind: 'no-client'; readonly id: string };

/**
 * What became of a change.
 *
 * - `applied`: all of it.
 * - `repeated`: its message was seen before with the same content; nothing changed.
 * - `differs`: its message's id was seen before with other content; nothing changed.
 * - `conflict`: a precondition failed; nothing changed; read and decide again.
 * - `untried`: a change before it in the same call had a conflict.
 */
export type CommitOutcome =
  | { readonly kind: 'applied' }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'differs' }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly kind: 'untried' };
