import type { Change, ChangeEvent, Precondition, Write } from '../change/change.ts';
import { type Decider, eventOf } from '../change/event-of.ts';
import type { ClientBundle } from '../change/found.ts';
import { joinObservations, type Observation, observationKey } from '../client/observation.ts';
import type { DuplicateSuggestion } from '../client/record.ts';
import type { ExtractionState } from '../conversation/extraction-state.ts';
import type { ConversationRecord, MessageRecord } from '../conversation/records.ts';
import { canonicalJson } from '../shared/json.ts';
import { conversationAfter, freeOfDeleted } from './conversation-after.ts';
import { senderClaims, suggestionsOf, textClaims } from './key-claims.ts';
import { type Known, type Match, matchMessage, routesOf } from './match.ts';
import { messageObservations } from './message-observations.ts';
import { isSharedKey } from './shared-keys.ts';

/** What the decision on a message depends on, besides the message. */
export interface Deciding extends Known, Decider {
  /** The id of the client, if one has to be created. */
  readonly newClientId: string;
  /** The conversation's extraction state after the message; absent when only matching is decided again. */
  readonly state?: ExtractionState;
}

/** What is to be changed for one message, and what to tell the caller. */
export interface IngestDecision {
  readonly change: Change;
  readonly kind: 'created' | 'matched' | 'unlinked';
  readonly message: MessageRecord;
  readonly suggestions: readonly DuplicateSuggestion[];
}

/**
 * Decides everything that one message changes: whose it is, what it teaches, which keys it claims, whom it may be a duplicate of, and
 * where the conversation belongs. Pure: reading it twice from the same state gives the same decision.
 *
 * @example
 * const settings = parseSettings({});
 * const message = messageSchema.parse({ id: 'm1', conversationId: 'c1', channel: 'sms', direction: 'inbound', occurredAt: '2026-01-01T09:00:00Z', from: { phone: '+14155550100' }, text: 'Hello' });
 * const { record, state } = readMessage(message, glanceAt(message, settings), undefined, settings);
 * const known = { found: findIn(emptyTenantState(), {}), sharedKeys: settings.sharedKeys, state };
 * const decision = decideIngest(record, { ...known, tenant: 'acme', actor: 'sms', now: '2026-01-01T09:00:01.000Z', newClientId: 'client-1' });
 * decision.kind // => 'created'
 * decision.message.clientId // => 'client-1'
 */
export function decideIngest(read: MessageRecord, deciding: Deciding): IngestDecision {
  const match = matchMessage(read, deciding);
  const clientId = match.kind === 'new' ? deciding.newClientId : match.kind === 'known' ? match.clientId : undefined;
  const message: MessageRecord = { ...read, reasons: match.reasons, ...(clientId === undefined ? {} : { clientId }) };
  const bundle = deciding.found.clients.find(({ record }) => record.id === clientId);
  const teaches = match.kind === 'new' || (match.kind === 'known' && match.teaches);

  const learnt = clientId !== undefined && teaches ? learn(message, clientId, bundle, deciding) : nothingLearnt;
  const before = deciding.found.conversations.find(({ id }) => id === message.conversationId);
  const conversation = conversationAfter(message, freeOfDeleted(before, message, deciding.found), deciding.state);
  const change: Change = {
    tenant: deciding.tenant,
    message: { id: message.id, digest: message.digest },
    expect: [
      ...clientPreconditions(match, bundle, deciding),
      { of: 'conversation', id: conversation.id, version: before?.version ?? 0 },
    ],
    writes: [
      ...clientWrites(match, message, learnt, deciding),
      ...learnt.writes,
      { kind: 'put', of: 'message', row: message },
      { kind: 'put', of: 'conversation', row: conversation },
    ],
    events: [...clientEvents(match, clientId, learnt, deciding), ...learnt.events, ...linkEvents(before, conversation, deciding)],
  };
  const kind = match.kind === 'new' ? 'created' : match.kind === 'known' ? 'matched' : 'unlinked';
  return { change, kind, message, suggestions: learnt.suggestions };
}

/** What a message adds to its client. */
interface Learnt {
  readonly writes: readonly Write[];
  readonly events: readonly ChangeEvent[];
  readonly suggestions: readonly DuplicateSuggestion[];
  /** Observations that were not there before. */
  readonly fresh: readonly Observation[];
}

const nothingLearnt: Learnt = { writes: [], events: [], suggestions: [], fresh: [] };

function learn(message: MessageRecord, clientId: string, bundle: ClientBundle | undefined, deciding: Deciding): Learnt {
  const shared = routesOf(message).some((key) => isSharedKey(key, deciding.sharedKeys));
  const known = new Map((bundle?.observations ?? []).map((observation) => [observationKey(observation), observation]));
  const observed = messageObservations(message, { shared });
  const fresh = observed.filter((observation) => !known.has(observationKey(observation)));
  const observes = observed
    .filter((observation) => {
      const before = known.get(observationKey(observation));
      return before === undefined || canonicalJson(joinObservations(before, observation)) !== canonicalJson(before);
    })
    .map((observation): Write => ({ kind: 'observe', clientId, observation }));

  const keys = [
    ...senderClaims(message, clientId, bundle, deciding),
    ...(shared ? [] : textClaims(message, clientId, bundle, deciding)),
  ];
  const suggestions = suggestionsOf(keys, clientId, deciding.now);
  return {
    fresh,
    suggestions,
    writes: [
      ...observes,
      ...keys.flatMap(({ writes }) => writes),
      ...suggestions.map((row): Write => ({ kind: 'insert', of: 'suggestion', row })),
    ],
    events: suggestions.map((suggestion) =>
      eventOf('duplicate.suggested', deciding, { clientId, data: { left: suggestion.left, right: suggestion.right } }),
    ),
  };
}

/** A client that is read has to be there still, as it was; a new one must not be there. */
function clientPreconditions(match: Match, bundle: ClientBundle | undefined, deciding: Deciding): Precondition[] {
  if (match.kind === 'new') return [{ of: 'client', id: deciding.newClientId, version: 0 }];
  return bundle === undefined ? [] : [{ of: 'client', id: bundle.record.id, version: bundle.record.version }];
}

function clientWrites(match: Match, message: MessageRecord, learnt: Learnt, deciding: Deciding): Write[] {
  const { now } = deciding;
  const lastContactAt = message.occurredAt;
  if (match.kind === 'new') {
    const row = {
      id: deciding.newClientId,
      version: 1,
      origin: 'automatic',
      createdAt: now,
      updatedAt: now,
      lastContactAt,
    } as const;
    return [{ kind: 'put', of: 'client', row }];
  }
  // An automatic answer is no contact.
  if (match.kind === 'nobody' || message.nature !== 'personal') return [];
  return [{ kind: 'touch', clientId: match.clientId, lastContactAt, ...(learnt.fresh.length > 0 ? { updatedAt: now } : {}) }];
}

function clientEvents(match: Match, clientId: string | undefined, learnt: Learnt, deciding: Deciding): ChangeEvent[] {
  if (clientId === undefined) return [];
  const data = { observed: learnt.fresh.map(({ field, cell, source }) => ({ field, cell, source })) };
  if (match.kind === 'new') return [eventOf('client.created', deciding, { clientId, data })];
  return learnt.fresh.length > 0 ? [eventOf('client.updated', deciding, { clientId, data })] : [];
}

function linkEvents(before: ConversationRecord | undefined, after: ConversationRecord, deciding: Deciding): ChangeEvent[] {
  const { clientId, id } = after;
  if (clientId === undefined || clientId === before?.clientId) return [];
  return [eventOf('conversation.linked', deciding, { clientId, conversationId: id, data: {} })];
}
