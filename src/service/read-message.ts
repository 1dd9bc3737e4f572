import { type ExtractionState, emptyExtractionState } from '../conversation/extraction-state.ts';
import type { Finding } from '../conversation/finding.ts';
import { clientSide, clientSpeaks, type Message } from '../conversation/message.ts';
import type { MessageRecord } from '../conversation/records.ts';
import { extract } from '../extraction/extract.ts';
import type { ExtractionOptions, NameEvidence } from '../extraction/options.ts';
import { senderFindings } from '../extraction/sender.ts';
import { type MailKind, recogniseAutomaticMail } from '../identity/automatic-mail.ts';
import { parseEmail } from '../identity/email.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import { senderKeys } from '../matching/message-keys.ts';
import { digest } from '../shared/json.ts';
import type { Reason } from '../shared/reason.ts';
import type { TenantSettings } from './settings.ts';

/** A message as it was read: the record that the store will keep, and what the conversation's next message has to know. */
export interface ReadMessage {
  readonly record: MessageRecord;
  readonly state: ExtractionState;
}

/**
 * What can be told of a message before its conversation is read: its kind, its fingerprint and its sender, enough to look the sender up.
 *
 * @example
 * const message = messageSchema.parse({ id: 'm1', conversationId: 'c1', channel: 'sms', direction: 'inbound', occurredAt: '2026-01-01T09:00:00Z', from: { phone: '+14155550100' }, text: 'Hello' });
 * glanceAt(message, parseSettings({})).findings.map(({ rule }) => rule) // => ['channel.phone']
 */
export function glanceAt(message: Message, settings: TenantSettings): MessageRecord {
  const { id, conversationId, channel, direction, occurredAt } = message;
  const options = extractionOptions(settings, undefined);
  const speaks = clientSpeaks(message);
  const nature = natureOf(message, settings);
  // Two copies of one mail came over different ways: transport is no content.
  const { headers: _headers, ...content } = message;
  const bare = { id, digest: digest(content), conversationId, channel, direction, occurredAt, nature, reasons: [] };
  const recipients = speaks ? [] : (message.to ?? []).flatMap((party) => keysOf([...senderFindings(party, options)], bare));
  return { ...bare, findings: speaks ? [...senderFindings(clientSide(message), options)] : [], recipients };
}

/**
 * Reads a message whose conversation is known: what the channel says of the sender, and what the text says. Pure; together with
 * {@link glanceAt} it is the dry pass of ingest.
 *
 * @example
 * const settings = parseSettings({});
 * const message = messageSchema.parse({ id: 'm1', conversationId: 'c1', channel: 'sms', direction: 'inbound', occurredAt: '2026-01-01T09:00:00Z', from: { phone: '+14155550100' }, text: 'My name is Ana Lima.' });
 * const { record } = readMessage(message, glanceAt(message, settings), undefined, settings);
 * record.findings.map(({ field, text }) => `${field}: ${text}`) // => ['phone: +14155550100', 'name: Ana Lima']
 */
export function readMessage(
  message: Message,
  glance: MessageRecord,
  state: ExtractionState | undefined,
  settings: TenantSettings,
  nameEvidence?: NameEvidence,
): ReadMessage {
  const before = state ?? emptyExtractionState;
  if (glance.nature !== 'personal' || !settings.channels.includes(message.channel)) return { record: glance, state: before };
  const read = extract(message, before, extractionOptions(settings, nameEvidence));
  return { record: withRemarks({ ...glance, findings: read.findings }, read.reasons), state: read.state };
}

/** The record with more to say of how it was read. */
export const withRemarks = (record: MessageRecord, further: readonly Reason[]): MessageRecord =>
  further.length === 0 ? record : { ...record, remarks: [...(record.remarks ?? []), ...further] };

const keysOf = (findings: readonly Finding[], bare: Omit<MessageRecord, 'findings' | 'recipients'>): RoutingKey[] =>
  senderKeys({ ...bare, findings, recipients: [] });

function natureOf(message: Message, settings: TenantSettings): MailKind {
  const { channel, direction, from, headers, subject, text } = message;
  if (direction === 'outbound' || channel !== 'email') return 'personal';
  const parsed = parseEmail(from.email ?? '');
  const sender = parsed.kind === 'valid' ? parsed.value.address : undefined;
  return recogniseAutomaticMail({
    headers: headers ?? {},
    ownAddresses: settings.ownAddresses.filter((own) => own === sender),
    ...(from.email === undefined ? {} : { from: from.email }),
    ...(subject === undefined ? {} : { subject }),
    ...(text === undefined ? {} : { text }),
  }).kind;
}

/** What of a tenant's settings extraction depends on. */
export const extractionOptions = (settings: TenantSettings, nameEvidence: NameEvidence | undefined): ExtractionOptions => ({
  languages: settings.languages,
  fields: settings.fields,
  ownAddresses: settings.ownAddresses,
  ...(settings.defaultCountry === undefined ? {} : { defaultCountry: settings.defaultCountry }),
  ...(nameEvidence === undefined ? {} : { nameEvidence }),
});
