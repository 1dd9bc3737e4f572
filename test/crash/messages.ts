import type { MessageInput } from '../../src/conversation/message.ts';

const people = 40;

/**
 * A message of a writer by its number. The writers hear from the same people, so that they meet at the same keys and conversations; every
 * seventh message names a second address.
 */
export function crashMessage(writer: number, index: number): MessageInput {
  const person = (index * 7 + writer * 3) % people;
  const [email, phone] = [`person${person}@example.com`, `+1415${2_000_000 + person}`];
  const isMail = (index + person) % 2 === 0;
  return {
    id: `m${writer}-${index}`,
    conversationId: `v${person}-${isMail ? 'mail' : 'sms'}-${index % 3}`,
    channel: isMail ? 'email' : 'sms',
    direction: 'inbound',
    occurredAt: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
    from: isMail ? { email } : { phone },
    text: index % 7 === 0 ? `My email is ${email} and my number is ${phone}.` : 'Where is my order?',
  };
}
