import type { Change, ChangeEvent, Write } from '../change/change.ts';
import type { ConsentRecord } from '../client/consent.ts';
import { type DocumentRecord, documentId } from '../client/document.ts';
import type { Observation } from '../client/observation.ts';
import { type AccountRecord, type ClientRecord, type DuplicateSuggestion, suggestionId } from '../client/record.ts';
import { emptyExtractionState } from '../conversation/extraction-state.ts';
import type { ConversationRecord, MessageRecord } from '../conversation/records.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import type { Instant } from '../shared/instant.ts';

/** An instant, by its second of a fixed day. */
export const at = (second: number): Instant => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString();

/** A client's record. */
export const aClient = (id: string, parts: Partial<ClientRecord> = {}): ClientRecord => ({
  id,
  version: 1,
  origin: 'automatic',
  createdAt: at(0),
  updatedAt: at(0),
  ...parts,
});

/** A conversation without a client. */
export const aConversation = (id: string, parts: Partial<ConversationRecord> = {}): ConversationRecord => ({
  id,
  version: 1,
  channel: 'chat',
  state: emptyExtractionState,
  firstAt: at(0),
  lastAt: at(0),
  ...parts,
});

/** A message without a client. */
export const aMessage = (id: string, parts: Partial<MessageRecord> = {}): MessageRecord => ({
  id,
  digest: `digest of ${id}`,
  conversationId: 'v1',
  channel: 'chat',
  direction: 'inbound',
  occurredAt: at(0),
  nature: 'personal',
  findings: [],
  recipients: [],
  reasons: [],
  ...parts,
});

/** An open suggestion that two clients are one. */
export const aSuggestion = (one: string, other: string, parts: Partial<DuplicateSuggestion> = {}): DuplicateSuggestion => ({
  id: suggestionId(one, other),
  left: one < other ? one : other,
  right: one < other ? other : one,
  status: 'open',
  verdict: 'review',
  createdAt: at(0),
  reasons: [{ code: 'shared-key', text: 'Both wrote from one address.', evidence: { key: 'email:ana@example.com' } }],
  ...parts,
});

/** An account. */
export const anAccount = (id: string, parts: Partial<AccountRecord> = {}): AccountRecord => ({
  id,
  version: 1,
  name: 'Example',
  domains: ['example.com'],
  createdAt: at(0),
  updatedAt: at(0),
  ...parts,
});

/** An observation of an email. */
export const anObservation = (parts: Partial<Observation> = {}): Observation =>
  ({
    field: 'email',
    cell: 'ana@example.com',
    value: true,
    source: 'message',
    by: 'chat',
    firstSeen: at(0),
    lastSeen: at(0),
    confidence: 0.5,
    ...parts,
  }) as Observation;

/** Consent of an address: to marketing, revoked. */
export const aConsent = (id: RoutingKey, parts: Partial<ConsentRecord> = {}): ConsentRecord => ({
  id,
  version: 1,
  purposes: { marketing: { standing: 'revoked', at: at(0), source: 'message', by: 'sms' } },
  ...parts,
});

/** A document of the type `note`, of the workspace. */
export const aDocument = (name: string, parts: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id: documentId('note', name),
  version: 1,
  type: 'note',
  at: at(0),
  value: null,
  ...parts,
});

/** An event. */
export const anEvent = (parts: Partial<ChangeEvent> = {}): ChangeEvent => ({
  type: 'client.updated',
  at: at(0),
  actor: 'kit',
  data: {},
  ...parts,
});

/** A change of the tenant `t1`. */
export const aChange = (writes: readonly Write[], parts: Partial<Omit<Change, 'writes'>> = {}): Change => ({
  tenant: 't1',
  expect: [],
  events: [],
  ...parts,
  writes,
});

/** A change that a message caused: it puts the message. */
export function aDelivery(message: MessageRecord, writes: readonly Write[] = [], parts: Partial<Change> = {}): Change {
  const put: Write = { kind: 'put', of: 'message', row: message };
  return aChange([put, ...writes], { ...parts, message: { id: message.id, digest: message.digest } });
}
