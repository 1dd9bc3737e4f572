import type { MessageInput } from 'clientele';
import * as z from 'zod';

/** One message of an SMS log. */
export const smsSchema = z.strictObject({
  type: z.literal('sms'),
  id: z.string(),
  at: z.string(),
  direction: z.enum(['inbound', 'outbound']),
  from: z.string(),
  to: z.string(),
  text: z.string(),
  /** Default: all messages with the client's number are one conversation. */
  conversation: z.string().optional(),
});

export function smsMessages(sms: z.output<typeof smsSchema>): MessageInput[] {
  const client = sms.direction === 'inbound' ? sms.from : sms.to;
  return [
    {
      id: sms.id,
      conversationId: sms.conversation ?? `sms:${client.replaceAll(/[^\p{L}\d+]/gu, '')}`,
      channel: 'sms',
      direction: sms.direction,
      occurredAt: sms.at,
      from: { phone: sms.from },
      to: [{ phone: sms.to }],
      text: sms.text,
    },
  ];
}
