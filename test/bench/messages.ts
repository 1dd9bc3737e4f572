import type { MessageInput } from '../../src/conversation/message.ts';

const firstNames = ['Ana', 'Ben', 'Chloé', 'Dmitri', 'Elif', 'Farid', 'Grace', 'Hiro', 'Ingrid', 'João'];
const lastNames = ['Núñez', 'Okafor', 'Smith', 'Petrov', 'Yılmaz', 'Haddad', 'Larsen', 'Tanaka', 'Costa', 'Weber'];
const questions = [
  'Could you tell me when my order arrives? It was promised for Monday.',
  'The invoice shows the wrong amount, please have a look.',
  "I'm looking for a truck that fits my garage.",
  'Thanks, that works for me now!',
  'My login fails since yesterday evening, the page stays white.',
];

/** The sum of a few multiplications: numbers that look random and are the same in every run. */
const scattered = (index: number, below: number): number => ((index * 2_654_435_761) >>> 8) % below;

/**
 * Messages of three channels: a fifth of them from senders that were not seen before, five or so a conversation, and every fourth with a
 * signature or an introduction.
 */
export const benchMessages = (count: number): MessageInput[] => Array.from({ length: count }, (_, index) => benchMessage(index));

/** One of {@link benchMessages}. */
export function benchMessage(index: number): MessageInput {
  const person = index % 5 === 0 ? index / 5 : scattered(index, Math.floor(index / 5) + 1);
  const first = firstNames[person % 10] ?? '';
  const last = lastNames[Math.floor(person / 10) % 10] ?? '';
  const channel = (['email', 'sms', 'chat'] as const)[person % 3] ?? 'chat';
  const email = `person${person}@example${person % 40}.com`;
  const phone = `+1415${String(2_000_000 + person).slice(-7)}`;
  const question = questions[scattered(index, 5)] ?? '';
  const signed = index % 4 === 0 ? `\n\nBest regards,\n${first} ${last}\nOffice: ${phone}` : '';
  const from = { email: { name: `${first} ${last}`, email }, sms: { phone }, chat: { session: `s${person}` } }[channel];
  return {
    id: `m${index}`,
    conversationId: `v${person}-${scattered(index, 3)}`,
    channel,
    direction: 'inbound',
    occurredAt: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
    from,
    text:
      channel === 'chat' && index % 4 === 0
        ? `Hi, my name is ${first} ${last}, my email is ${email}. ${question}`
        : question + signed,
  };
}
