import type { MessageInput } from 'clientele';
import * as z from 'zod';

/** One chat of a chat export, with all that was said in it. */
export const chatSchema = z.strictObject({
  type: z.literal('chat'),
  id: z.string(),
  session: z.string(),
  visitor: z.strictObject({ name: z.string().optional() }).optional(),
  messages: z.array(z.strictObject({ at: z.string(), from: z.enum(['visitor', 'agent']), text: z.string() })),
});

export function chatMessages({ id, session, visitor, messages }: z.output<typeof chatSchema>): MessageInput[] {
  const client = { session, ...(visitor?.name === undefined ? {} : { name: visitor.name }) };
  return messages.map(({ at, from, text }, index) => ({
    id: `${id}/${index + 1}`,
    conversationId: id,
    channel: 'chat',
    occurredAt: at,
    text,
    ...(from === 'visitor'
      ? { direction: 'inbound' as const, from: client }
      : { direction: 'outbound' as const, from: {}, to: [client] }),
  }));
}
