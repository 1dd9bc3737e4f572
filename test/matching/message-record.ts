import fc from 'fast-check';
import type { ValuedFinding } from '../../src/conversation/finding.ts';
import type { MessageRecord } from '../../src/conversation/records.ts';

/** A message as the laws of order see it: who sent it over what, and which contact values its text names. */
export interface Sketch {
  readonly sender: { readonly field: 'email' | 'phone' | 'session' | 'externalId'; readonly value: string }[];
  readonly texts: readonly { readonly field: 'email' | 'phone'; readonly value: string }[];
  readonly day: number;
}

const emails = ['ana@example.com', 'ben@example.com', 'cem@example.org', 'info@example.com'];
const phones = ['+14155550100', '+14155550101', '+14155550102'];
const sessions = ['s1', 's2'];

const email = fc.constantFrom(...emails).map((value) => ({ field: 'email' as const, value }));
const phone = fc.constantFrom(...phones).map((value) => ({ field: 'phone' as const, value }));
const session = fc.constantFrom(...sessions).map((value) => ({ field: 'session' as const, value }));
const external = fc.constantFrom('1', '2').map((value) => ({ field: 'externalId' as const, value }));

const sender = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(email, phone, session).map((one) => [one]) },
  { weight: 1, arbitrary: fc.tuple(fc.oneof(email, phone, session), external).map((both) => [...both]) },
);

/** An email or a phone, as a text names it. */
export const textValue = fc.oneof(email, phone);

/** A few people, many meetings: sketches of messages over a small world of contact values. */
export const sketches = fc.array(
  fc.record({
    sender,
    texts: fc.uniqueArray(textValue, { maxLength: 2, selector: ({ value }) => value }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  { minLength: 1, maxLength: 12 },
);

/** The record that reading such a message would give; each is a conversation of its own. */
export function recordOf({ sender: senders, texts, day }: Sketch, index: number): MessageRecord {
  const channel = { email: 'email', phone: 'sms', session: 'chat', externalId: 'web' } as const;
  const findings = [
    ...senders.map(({ field, value }) => findingOf(field, value, 'channel')),
    ...texts.map(({ field, value }) => findingOf(field, value, 'message')),
  ];
  return {
    id: `m${String(index).padStart(2, '0')}`,
    digest: `d${index}`,
    conversationId: `c${index}`,
    channel: channel[senders[0]?.field ?? 'session'],
    direction: 'inbound',
    occurredAt: `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`,
    nature: 'personal',
    findings,
    recipients: [],
    reasons: [],
  };
}

/** An accepted finding of a contact value. */
export function findingOf(
  field: 'email' | 'phone' | 'session' | 'externalId',
  value: string,
  source: ValuedFinding['source'],
): ValuedFinding {
  return {
    field,
    value: field === 'externalId' ? { system: 'shop', id: value } : value,
    text: value,
    place: { part: source === 'channel' ? 'sender' : 'text', start: 0, end: value.length },
    rule: 'test.given',
    verdict: 'accepted',
    reasons: [],
    confidence: 1,
    source,
  } as ValuedFinding;
}
