import * as z from 'zod';
import { type Actor, roles } from '../access/permissions.ts';
import type { SensitivityStatement } from '../access/sensitivity.ts';
import type { ConsentRecord } from '../client/consent.ts';
import type { customFieldSchema } from '../client/custom-fields/definition.ts';
import type { Issue, IssueInput } from '../client/issue.ts';
import type { Note } from '../client/note.ts';
import type { ClientPatchInput } from '../client/patch.ts';
import type { AccountRecord, DuplicateSuggestion, SuggestionStatus } from '../client/record.ts';
import type { MessageInput } from '../conversation/message.ts';
import type { Presence } from '../conversation/presence.ts';
import type { ConversationRecord, MessageRecord } from '../conversation/records.ts';
import type { NameEvidence } from '../extraction/options.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import type { SuggestedValue } from '../lifecycle/decide-suggestion.ts';
import type { ChannelChoice } from '../outreach/choose-channel.ts';
import type { AutonomyDecision } from '../outreach/decide-autonomy.ts';
import type { OutreachDecision } from '../outreach/decide-outreach.ts';
import type { PortalPreview, PortalView } from '../portal/view.ts';
import type { ClientStore, Page, StoredEvent } from '../ports/client-store.ts';
import type { Clock, Ids } from '../ports/clock.ts';
import type { PresencePorts } from '../ports/presence.ts';
import type { ConversationArtefacts } from '../profile/ai/conversation-readings.ts';
import type { Client } from '../profile/client.ts';
import type { ConversationRow } from '../profile/conversation-row.ts';
import type { ClientRow } from '../profile/row.ts';
import type { TimelineEntry } from '../profile/timeline.ts';
import type { Instant } from '../shared/instant.ts';
import { keyTextSchema, parseInput } from '../shared/schema.ts';
import { type AccountProfile, accountProfile } from './account-profile.ts';
import { type AccountInput, accounts, createAccount } from './accounts.ts';
import { confirm, create, edit, get, list, type Restored, remove, restore } from './clients.ts';
import { type ConsentInput, consentOf, consents, consentsOf, recordConsent } from './consent.ts';
import type { Context } from './context.ts';
import { conversations, events, linkConversation, messages, resolveConversation, splitConversation } from './conversations.ts';
import {
  type DuplicatesFollowed,
  type DuplicatesRefreshed,
  followDuplicates,
  type LearnDuplicatesOptions,
  learnDuplicates,
} from './duplicates.ts';
import { type FieldProblem, fieldProblems } from './field-problems.ts';
import type { PageOptions } from './find.ts';
import { type IngestOutcome, ingest } from './ingest.ts';
import { type IngestManyOptions, type IngestStep, ingestMany } from './ingest-many.ts';
import { deleteIssue, issues, putIssue } from './issues.ts';
import { type MergeProspect, merge, prospectOfMerge } from './merge.ts';
import { addNote, deleteNote, notes } from './notes.ts';
import { autonomyOn, bestChannel, maySend, type Reaching, type Sending, type ThreadQuestion } from './outreach.ts';
import { type PortalOptions, portal, portalPreview } from './portal.ts';
import { type HeartbeatInput, type HeartbeatOutcome, hearing, presenceOf } from './presence.ts';
import {
  type ClientProfile,
  clientConversations,
  clientRows,
  type Escalations,
  type EscalationsOptions,
  escalations,
  profile,
} from './profile.ts';
import type { MergeInput } from './read-merge.ts';
import { type Rebuilt, rebuild } from './rebuild.ts';
import { historyOfSensitivity } from './sensitivity.ts';
import { parseSettings, type TenantSettings, type TenantSettingsInput } from './settings.ts';
import { acceptSuggestedValue, dismissSuggestedValue } from './suggested-values.ts';
import { type DuplicateReview, dismissDuplicate, reviewDuplicate, suggestions } from './suggestions.ts';
import { conversationInsights, type Insights, insights } from './tasks/insights.ts';
import type { AiPorts } from './tasks/ports.ts';
import { refreshClient } from './tasks/refresh-client.ts';
import { type RefreshOptions, refreshConversation } from './tasks/refresh-conversation.ts';
import type { TaskOutcome } from './tasks/run-task.ts';
import { giveBack, type HandoverInput, handOver, type OverridesInput, overrideThread, takeThread } from './threads.ts';
import { timeline } from './timeline.ts';
import { takingTurns } from './turns.ts';
import { prospectOfUnmerge, type Unmerged, unmerge } from './unmerge.ts';
import type { EditOptions } from './write-client.ts';

/** What the library works with: storage, time and ids are arguments. */
export interface ClienteleOptions {
  readonly store: ClientStore;
  /** `systemClock()` of `clientele/node`, or your own. */
  readonly clock: Clock;
  /** `randomIds()` of `clientele/node`, or your own. */
  readonly ids: Ids;
  /** The settings of a tenant, asked for with every use. Default: none. */
  readonly settings?: (tenant: string) => TenantSettingsInput | Promise<TenantSettingsInput>;
  /** Further evidence on weak names: `compromiseNames()` of `clientele/compromise`, or your own. */
  readonly nameEvidence?: NameEvidence;
  /** What presence works with. Default: no heartbeats are taken. */
  readonly presence?: PresencePorts;
  /** What the AI tasks work with. Default: none runs. */
  readonly ai?: AiPorts;
}

/** For whom and by whom. */
export interface WorkspaceOptions {
  /** 1 to 200 code units. */
  readonly tenant: string;
  readonly actor: Actor;
}

/**
 * The library on a store. It keeps nothing of its own but the order of the calls under way: make one for each store and process; others
 * on the same store are met there.
 *
 * @example
 * const clientele = createClientele({ store: memoryStore(), clock: systemClock(), ids: randomIds() });
 * const workspace = clientele.for({ tenant: 'acme', actor: { id: 'ana', role: 'agent' } });
 * (await workspace.create({ name: 'John Smith', emails: ['John@Example.com'] })).emails // => ['john@example.com']
 */
export function createClientele(options: ClienteleOptions): Clientele {
  const { settings, ...rest } = options;
  const inTurn = takingTurns();
  return {
    heartbeat: hearing(rest.presence, rest.store, rest.clock),
    for: (input) => {
      const { tenant, actor } = parseInput(workspaceSchema, input);
      return workspaceOf({ ...rest, tenant, actor, inTurn, settings: async () => cachedSettings(await settings?.(tenant)) });
    },
  };
}

/** See {@link createClientele}. */
export interface Clientele {
  /** The use cases of one tenant, for one actor. Throws `invalid-input`. */
  for(options: WorkspaceOptions): Workspace;
  /**
   * A heartbeat of a tab, which speaks for the conversation of its credential and nothing else. Nothing is written to the store. Throws
   * `unsupported` without `presence`.
   */
  heartbeat(heartbeat: HeartbeatInput): Promise<HeartbeatOutcome>;
}

/**
 * The use cases for one tenant and one actor. Every one checks that the actor's role allows it (`not-permitted`); what is missing and
 * what belongs to another tenant are the same `not-found`.
 */
export interface Workspace {
  /**
   * Takes one message the whole way: finds its client or makes one, keeps what it teaches, links the conversation. The same message again
   * changes nothing. Throws `invalid-input`, and `message-differs` where its id was used before.
   */
  ingest(message: MessageInput): Promise<IngestOutcome>;
  /** Ingests a stream in batches; yields what became of each message, the bad ones included. No model is asked: see `ingest` for that. */
  ingestMany(messages: AsyncIterable<unknown> | Iterable<unknown>, options?: IngestManyOptions): AsyncIterable<IngestStep>;
  /** Decides every kept message again in the order of time, on top of what people decided. */
  rebuild(): Promise<Rebuilt>;
  /** A new client by hand, confirmed from the start. Throws `invalid-input`, `not-editable`, `key-taken`. */
  create(client: ClientPatchInput, options?: EditOptions): Promise<Client>;
  /** Changes what is named and nothing else; `null` clears. Throws `invalid-input`, `not-editable`, `key-taken`, `not-found`. */
  edit(id: string, patch: ClientPatchInput, options?: EditOptions): Promise<Client>;
  /**
   * Makes what a model suggested of a client a person's word: an edit like any other. Throws `not-found` where it is not suggested, or no
   * more; `invalid-input` where it does not fit.
   */
  acceptSuggestedValue(id: string, suggestion: SuggestedValue): Promise<Client>;
  /** Says that what a model suggested is not to be suggested again. Throws `not-found`. */
  dismissSuggestedValue(id: string, suggestion: SuggestedValue): Promise<Client>;
  /** A person's word that an automatically made record is right. */
  confirm(id: string): Promise<Client>;
  /** A client; a deleted one has `deletedAt`. Throws `not-found`. */
  get(id: string): Promise<Client>;
  /** Clients, the newest first. */
  list(options?: PageOptions & { readonly deleted?: boolean }): Promise<Page<Client>>;
  /** Deletes softly: the record stays and can be restored, its routing keys become free. */
  delete(id: string): Promise<Client>;
  /** Takes a soft delete back, with the keys that are still free; `lost` names the others and their owners. */
  restore(id: string): Promise<Restored>;
  /** Clients as rows of a list, the newest first: with presence, counts, open work and fields. */
  clientRows(options?: PageOptions & { readonly deleted?: boolean }): Promise<Page<ClientRow>>;
  /** Everything that the page of a client shows: header, card, fields, work, insights, its newest conversations. Throws `not-found`. */
  profile(id: string): Promise<ClientProfile>;
  /** The conversations of a client as rows, over all channels, the newest first. Throws `not-found`. */
  clientConversations(id: string, options?: PageOptions): Promise<Page<ConversationRow>>;
  /** What happened to a client, the newest first, for the people of the team. Throws `not-found`. */
  timeline(id: string, options?: PageOptions): Promise<Page<TimelineEntry>>;
  /** The times that threads went to a person, the newest first, and what they tell. */
  escalations(options?: EscalationsOptions): Promise<Escalations>;
  /** An account as one record: its members, and their activity together. Throws `not-found`. */
  accountProfile(id: string): Promise<AccountProfile>;
  /**
   * What a definition of a custom field makes of the values that clients have, those that it converts and those that do not fit: to be
   * asked before a changed one is kept. A page looks at as many clients as its limit says. Throws `invalid-input`.
   */
  fieldProblems(definition: z.input<typeof customFieldSchema>, options?: PageOptions): Promise<Page<FieldProblem>>;
  /** Whether these clients are there, in their order. */
  presence(clientIds: readonly string[]): Promise<readonly Presence[]>;
  /** Notes about a client, the newest first: the people of the team read them, and nobody else. */
  notes(clientId: string, options?: PageOptions): Promise<Page<Note>>;
  /** Writes a note about a client, 1 to 2,000 characters. Throws `invalid-input`, `not-found`. */
  addNote(clientId: string, text: string): Promise<Note>;
  /** Deletes a note of the actor's own. Throws `not-found`, and `not-permitted` for everybody else. */
  deleteNote(id: string): Promise<void>;
  /** Issues, the last changed first; of one client, or of the workspace. */
  issues(options?: PageOptions & { readonly clientId?: string }): Promise<Page<Issue>>;
  /** Keeps an issue of the host's, new or changed. Throws `invalid-input`, `not-found` for its client. */
  putIssue(issue: IssueInput): Promise<Issue>;
  /** Takes an issue away. Throws `not-found`. */
  deleteIssue(id: string): Promise<void>;
  /** Conversations, the newest first; of one client, or of the tenant. */
  conversations(options?: PageOptions & { readonly clientId?: string }): Promise<Page<ConversationRecord>>;
  /** What is kept of messages, the oldest first: the extraction log. */
  messages(
    options?: PageOptions & { readonly clientId?: string; readonly conversationId?: string },
  ): Promise<Page<MessageRecord>>;
  /**
   * Links a conversation to a client by hand; one that is another client's is moved, with what its messages taught. From a sensitive client
   * only an admin takes one away.
   */
  linkConversation(conversationId: string, clientId: string): Promise<ConversationRecord>;
  /** Gives a conversation that was linked to the wrong client a client of its own, with what its messages taught. */
  splitConversation(conversationId: string): Promise<ConversationRecord>;
  /** Says by hand that a conversation is nobody's; a sensitive client's needs an admin. */
  unlinkConversation(conversationId: string): Promise<ConversationRecord>;
  /** Says that a conversation's work is done, now or at a moment; a later message of the client opens it again. */
  resolveConversation(conversationId: string, at?: Instant): Promise<ConversationRecord>;
  /**
   * Overrides on one thread what holds for its client; `null` takes an override back. Sensitivity needs an admin. Throws `invalid-input`,
   * `not-found`.
   */
  overrideThread(conversationId: string, overrides: OverridesInput): Promise<ConversationRecord>;
  /** Gives a thread to a person: a model is silent there until it is given back. */
  handOver(conversationId: string, handover: HandoverInput): Promise<ConversationRecord>;
  /** Takes a thread that was handed over and that nobody has yet. */
  takeThread(conversationId: string): Promise<ConversationRecord>;
  /** Gives a thread back to the model. */
  giveBack(conversationId: string): Promise<ConversationRecord>;
  /** The consent of an address in normal form, `phone:+14155550100`; its version is 0 where nothing was said. */
  consent(address: RoutingKey): Promise<ConsentRecord>;
  /** What addresses consented to, by address; those of which nothing was said are not listed. */
  consents(options?: PageOptions): Promise<Page<ConsentRecord>>;
  /** The consent of every address of a client; version 0 where nothing was said. Throws `not-found`. */
  consentsOf(clientId: string): Promise<readonly ConsentRecord[]>;
  /** Keeps what was said about consent; messages that opt out or in are kept by `ingest`. */
  recordConsent(consent: ConsentInput): Promise<ConsentRecord>;
  /** May this be sent to this client, now, this way, and by whom? Ask again at the moment of sending. */
  maySend(sending: Sending): Promise<OutreachDecision>;
  /** The best way to reach a client now, or the one that opens first, of all its addresses, each with its decision. */
  bestChannel(reaching: Reaching): Promise<ChannelChoice>;
  /** How much a model may do by itself on a thread: ask before it writes. */
  autonomy(question: ThreadQuestion): Promise<AutonomyDecision>;
  /** Who marked a client as sensitive, or cleared the mark, the oldest word first. Throws `not-found`. */
  sensitivityHistory(id: string): Promise<readonly SensitivityStatement[]>;
  /** Clients that may be one, with the reasons, the highest score first: the review queue is those of the status `open`. */
  suggestions(
    options?: PageOptions & { readonly clientId?: string; readonly status?: SuggestionStatus },
  ): Promise<Page<DuplicateSuggestion>>;
  /** The two clients of a suggestion side by side, with what merging them would make. Throws `not-found`, `not-permitted`. */
  reviewDuplicate(id: string): Promise<DuplicateReview>;
  /** Says that two clients are not one; only evidence of another kind suggests them again. */
  dismissDuplicate(id: string): Promise<DuplicateSuggestion>;
  /**
   * Learns from all clients how much each agreement proves, and suggests the pairs that follow; the first time, and now and then. It holds
   * a record of every client in memory while it learns.
   */
  learnDuplicates(options?: LearnDuplicatesOptions): Promise<DuplicatesRefreshed>;
  /**
   * Keeps the suggestions up to date: looks at the clients that changed after a position of the outbox, each with those alone that share a
   * blocking key. Keep the position that it gives, and go on from there.
   */
  followDuplicates(options?: { readonly after?: number; readonly limit?: number }): Promise<DuplicatesFollowed>;
  /** What a merge would make, field by field, and what it would move. */
  previewMerge(merge: MergeInput): Promise<MergeProspect>;
  /**
   * Merges clients into a survivor, all of them or none. Nothing of them is changed but the link, which can be taken back; their ids lead
   * to the survivor from then on. The same merge again changes nothing. Throws `not-mergeable`, `not-found`, `not-permitted`.
   */
  merge(merge: MergeInput): Promise<Client>;
  /** What taking a merge back would make, and what of the merged client cannot be told apart. */
  previewUnmerge(id: string): Promise<Unmerged>;
  /** Takes the merge of this record back, whatever was merged before or after it, and remembers the two as distinct. */
  unmerge(id: string): Promise<Unmerged>;
  /** A new account. */
  createAccount(account: AccountInput): Promise<AccountRecord>;
  /** Accounts by id. */
  accounts(options?: PageOptions): Promise<Page<AccountRecord>>;
  /**
   * Runs the AI tasks about a conversation that are on and due: call it when one ends, and after messages. What a model fails to do is an
   * outcome; nothing changes then. Throws `not-found`, and `source-failed` where the host cannot give the bodies.
   */
  refreshConversation(conversationId: string, options?: RefreshOptions): Promise<readonly TaskOutcome[]>;
  /** Runs the AI tasks about a client that are on and due: rundown and profile. Throws `not-found`. */
  refreshClient(id: string, options?: RefreshOptions): Promise<readonly TaskOutcome[]>;
  /** What models made of a client, and how its conversations sound. Throws `not-found`. */
  insights(id: string): Promise<Insights>;
  /** What models made of these conversations, at most 1,000, by their ids. */
  conversationInsights(conversationIds: readonly string[]): Promise<ReadonlyMap<string, ConversationArtefacts>>;
  /**
   * What a client sees in the portal. The host has made sure that it is this client who asks. Throws `not-found`, `invalid-input`.
   */
  portal(clientId: string, options?: PortalOptions): Promise<PortalView>;
  /** What a client would see in the portal as a member and as an admin, published or not. */
  previewPortal(clientId: string, options?: PortalOptions): Promise<PortalPreview>;
  /** What happened, after a position, the oldest first. */
  events(options?: { readonly after?: number; readonly limit?: number }): Promise<readonly StoredEvent[]>;
}

const workspaceSchema = z.strictObject({
  tenant: keyTextSchema(200),
  actor: z.strictObject({ id: keyTextSchema(200), role: z.enum(roles) }),
});

function workspaceOf(context: Context): Workspace {
  return {
    ingest: (message) => ingest(context, message),
    ingestMany: (stream, options) => ingestMany(context, stream, options),
    rebuild: () => rebuild(context),
    create: (client, options) => create(context, client, options),
    edit: (id, patch, options) => edit(context, id, patch, options),
    acceptSuggestedValue: (id, suggestion) => acceptSuggestedValue(context, id, suggestion),
    dismissSuggestedValue: (id, suggestion) => dismissSuggestedValue(context, id, suggestion),
    confirm: (id) => confirm(context, id),
    get: (id) => get(context, id),
    list: (options) => list(context, options),
    delete: (id) => remove(context, id),
    restore: (id) => restore(context, id),
    clientRows: (options) => clientRows(context, options),
    profile: (id) => profile(context, id),
    clientConversations: (id, options) => clientConversations(context, id, options),
    timeline: (id, options) => timeline(context, id, options),
    escalations: (options) => escalations(context, options),
    accountProfile: (id) => accountProfile(context, id),
    fieldProblems: (definition, options) => fieldProblems(context, definition, options),
    presence: (clientIds) =>
      presenceOf(
        context,
        clientIds.map((id) => ({ id })),
      ),
    notes: (clientId, options) => notes(context, clientId, options),
    addNote: (clientId, text) => addNote(context, clientId, text),
    deleteNote: (id) => deleteNote(context, id),
    issues: (options) => issues(context, options),
    putIssue: (issue) => putIssue(context, issue),
    deleteIssue: (id) => deleteIssue(context, id),
    conversations: (options) => conversations(context, options),
    messages: (options) => messages(context, options),
    linkConversation: (conversationId, clientId) => linkConversation(context, conversationId, clientId),
    splitConversation: (conversationId) => splitConversation(context, conversationId),
    unlinkConversation: (conversationId) => linkConversation(context, conversationId, null),
    resolveConversation: (conversationId, at) => resolveConversation(context, conversationId, at),
    overrideThread: (conversationId, overrides) => overrideThread(context, conversationId, overrides),
    handOver: (conversationId, handover) => handOver(context, conversationId, handover),
    takeThread: (conversationId) => takeThread(context, conversationId),
    giveBack: (conversationId) => giveBack(context, conversationId),
    consent: (address) => consentOf(context, address),
    consents: (options) => consents(context, options),
    consentsOf: (clientId) => consentsOf(context, clientId),
    recordConsent: (consent) => recordConsent(context, consent),
    maySend: (sending) => maySend(context, sending),
    bestChannel: (reaching) => bestChannel(context, reaching),
    autonomy: (question) => autonomyOn(context, question),
    sensitivityHistory: (id) => historyOfSensitivity(context, id),
    suggestions: (options) => suggestions(context, options),
    reviewDuplicate: (id) => reviewDuplicate(context, id),
    dismissDuplicate: (id) => dismissDuplicate(context, id),
    learnDuplicates: (options) => learnDuplicates(context, options),
    followDuplicates: (options) => followDuplicates(context, options),
    previewMerge: (input) => prospectOfMerge(context, input),
    merge: (input) => merge(context, input),
    previewUnmerge: (id) => prospectOfUnmerge(context, id),
    unmerge: (id) => unmerge(context, id),
    createAccount: (account) => createAccount(context, account),
    accounts: (options) => accounts(context, options),
    refreshConversation: (id, options) => refreshConversation(context, id, options),
    refreshClient: (id, options) => refreshClient(context, id, options),
    insights: (id) => insights(context, id),
    conversationInsights: (ids) => conversationInsights(context, ids),
    portal: (clientId, options) => portal(context, clientId, options),
    previewPortal: (clientId, options) => portalPreview(context, clientId, options),
    events: (options) => events(context, options),
  };
}

/** Parsed settings by the object that the host gave: a host that gives the same object again pays for it once. */
const parsed = new WeakMap<TenantSettingsInput, TenantSettings>();
const noSettings: TenantSettingsInput = {};

function cachedSettings(input: TenantSettingsInput = noSettings): TenantSettings {
  const known = parsed.get(input);
  if (known !== undefined) return known;
  const settings = parseSettings(input);
  parsed.set(input, settings);
  return settings;
}
