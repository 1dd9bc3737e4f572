import fc from 'fast-check';
import type { MessageInput } from '../../src/conversation/message.ts';

const senders: fc.Arbitrary<Pick<MessageInput, 'channel' | 'from'>> = fc.constantFrom(
  { channel: 'email', from: { email: 'ana@example.com', name: 'Ana Lima' } },
  { channel: 'email', from: { email: 'ben@example.com' } },
  { channel: 'email', from: { email: 'info@example.com', name: 'The desk' } },
  { channel: 'email', from: { email: 'no-reply@example.com' } },
  { channel: 'sms', from: { phone: '+14155550100' } },
  { channel: 'sms', from: { phone: '+1 415 555 0101', externalIds: [{ system: 'shop', id: '1' }] } },
  { channel: 'chat', from: { session: 'session-1' } },
  { channel: 'chat', from: {} },
  { channel: 'whatsapp', from: { whatsapp: '14155550100@c.us' } },
);

const texts = fc.constantFrom(
  'Hello, where is my order?',
  'My name is Ana Lima, you can reach me at ana@example.com.',
  'My phone number is +1 415 555 0100.',
  'Please write to ben@example.com or call me at +1 415 555 0101.',
  'Ana Lima',
);

const one: fc.Arbitrary<Omit<MessageInput, 'id'>> = fc
  .record({
    sender: senders,
    text: texts,
    conversation: fc.nat(5),
    day: fc.integer({ min: 10, max: 28 }),
    outbound: fc.nat(9).map((number) => number === 0),
    automatic: fc.nat(9).map((number) => number === 0),
  })
  .map(({ sender: { channel, from }, text, conversation, day, outbound, automatic }) => ({
    conversationId: `c${conversation}`,
    channel,
    direction: outbound ? 'outbound' : 'inbound',
    occurredAt: `2026-01-${day}T00:00:00Z`,
    ...(outbound ? { from: {}, to: [from], text: 'What is your name?' } : { from, text }),
    ...(automatic && channel === 'email' ? { headers: { 'auto-submitted': 'auto-replied' } } : {}),
  }));

/** Messages of few people over few conversations, each with an id of its own, in no order of time. */
export const arbitraryMessages = (size: { readonly maxLength: number }): fc.Arbitrary<MessageInput[]> =>
  fc.array(one, { minLength: 1, ...size }).map((messages) => messages.map((message, index) => ({ ...message, id: `m${index}` })));
