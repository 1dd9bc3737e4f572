import type { FindRequest } from '../change/found.ts';
import type { DuplicateSuggestion } from '../client/record.ts';
import type { Finding } from '../conversation/finding.ts';
import { type Message, type MessageInput, messageSchema } from '../conversation/message.ts';
import type { MessageRecord } from '../conversation/records.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import { decideIngest, type IngestDecision } from '../matching/decide-ingest.ts';
import { routesOf } from '../matching/match.ts';
import { clientSpoke, textKeys } from '../matching/message-keys.ts';
import { ClienteleError } from '../shared/errors.ts';
import type { Reason } from '../shared/reason.ts';
import { parseInput } from '../shared/schema.ts';
import { assistance } from './assist.ts';
import { type Context, deciderOf, permit, retried } from './context.ts';
import { glanceAt, readMessage } from './read-message.ts';
import { type SaidConsent, saidConsent, withConsent } from './said-consent.ts';
import { findRecords } from './trees.ts';

/**
 * What became of a message.
 *
 * - `created`: its sender was unknown; a client was made, to be confirmed by a person.
 * - `matched`: it belongs to a known client.
 * - `unlinked`: it belongs to no client; `reasons` say why.
 * - `repeated`: it was ingested before; nothing changed.
 */
export interface IngestOutcome {
  readonly kind: 'created' | 'matched' | 'unlinked' | 'repeated';
  readonly messageId: string;
  readonly conversationId: string;
  readonly clientId?: string;
  /** Why it was attributed so. */
  readonly reasons: readonly Reason[];
  /** The extraction log: accepted, mentioned and rejected. */
  readonly findings: readonly Finding[];
  /** Of the reading as a whole: what was left unread, what became of a model's answer. */
  readonly remarks: readonly Reason[];
  /** Clients that turned out to share a contact value. */
  readonly suggestions: readonly DuplicateSuggestion[];
}

/** Parses a message at the edge; throws `invalid-input`. */
export const parseMessage = (input: MessageInput): Message => parseInput(messageSchema, input);

/**
 * The way of a message. One read and one write; a second read only where an unknown sender's text holds keys that might route it, or
 * where another writer was faster. Where the workspace has it, one call to a language model before the write.
 */
export async function ingest(context: Context, input: MessageInput): Promise<IngestOutcome> {
  permit(context, 'message.ingest');
  // 1. Parse, and recognise the sender.
  const message = parseMessage(input);
  const settings = await context.settings();
  const glance = glanceAt(message, settings);
  const said = saidConsent(message, glance);
  const assist = assistance(context, message, settings);
  let asked: readonly RoutingKey[] = [];

  return retried(context, { of: 'conversation', id: message.conversationId }, async (attempt) => {
    // 2. Find by the sender's keys and the conversation.
    let found = await findRecords(context, requestFor(glance, asked, said));
    const before = found.messages.find(({ id }) => id === message.id);
    if (before !== undefined) return { kind: 'done', outcome: repeatedOutcome(before, glance) };

    // 3. Extract, with what the conversation asked before.
    const conversation = found.conversations.find(({ id }) => id === message.conversationId);
    const read = await assist(readMessage(message, glance, conversation?.state, settings, context.nameEvidence));
    const unasked = textKeys(read.record).filter((key) => !asked.includes(key));
    const unknown = routesOf(read.record).every((key) => !found.keys.some((held) => held.key === key));
    if (unasked.length > 0 && (unknown || attempt > 0)) {
      asked = [...asked, ...unasked];
      found = await findRecords(context, requestFor(read.record, asked, said));
    }

    // 4. Match and decide.
    const decision = decideIngest(read.record, {
      ...deciderOf(context),
      found,
      sharedKeys: settings.sharedKeys,
      newClientId: context.ids(),
      state: read.state,
    });

    // 5. Commit.
    const change = withConsent(decision.change, said, found.consents, message, deciderOf(context));
    const [outcome] = await context.store.commit([change]);
    if (outcome?.kind === 'applied') return { kind: 'done', outcome: outcomeOf(decision) };
    // A faster writer of the same message, or of something that it touches: the next pass reads what is there now.
    return { kind: 'again' };
  });
}

/** What has to be read before a message can be decided. */
export function requestFor(record: MessageRecord, further: readonly RoutingKey[], said?: SaidConsent): FindRequest {
  const keys = clientSpoke(record) ? routesOf(record) : record.recipients;
  return {
    messageIds: [record.id],
    conversationIds: [record.conversationId],
    keys: [...new Set([...keys, ...further])],
    consentIds: said === undefined ? [] : [said.address],
  };
}

/** What to tell of a message that was decided now. */
export function outcomeOf({ kind, message, suggestions }: IngestDecision): IngestOutcome {
  return { kind, ...told(message), suggestions };
}

/** What to tell of a message that was ingested before; throws `message-differs` where its content was another. */
export function repeatedOutcome(before: MessageRecord, now: Pick<MessageRecord, 'digest'>): IngestOutcome {
  if (before.digest !== now.digest) {
    throw new ClienteleError('message-differs', `The message ${before.id} was ingested before with other content.`, {
      path: ['id'],
    });
  }
  return { kind: 'repeated', ...told(before), suggestions: [] };
}

/** What the record of a message tells of it. */
function told({ id, conversationId, clientId, reasons, findings, remarks = [] }: MessageRecord) {
  return { messageId: id, conversationId, ...(clientId === undefined ? {} : { clientId }), reasons, findings, remarks };
}
