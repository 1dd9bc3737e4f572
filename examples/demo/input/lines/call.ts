import type { MessageInput, Party } from 'clientele';
import * as z from 'zod';

/** One call, with a transcript or without; a caller who hides the number is `anonymous`. */
export const callSchema = z.strictObject({
  type: z.literal('call'),
  id: z.string(),
  at: z.string(),
  direction: z.enum(['inbound', 'outbound']),
  from: z.string(),
  to: z.string(),
  /** What the telephone network shows besides the number. */
  callerName: z.string().optional(),
  durationSeconds: z.number().min(0).optional(),
  transcript: z.array(z.strictObject({ speaker: z.enum(['client', 'agent']), text: z.string() })).optional(),
});

export function callMessages(call: z.output<typeof callSchema>): MessageInput[] {
  return [
    {
      id: call.id,
      conversationId: call.id,
      channel: 'voice',
      direction: call.direction,
      occurredAt: call.at,
      from: { ...party(call.from), ...(call.callerName === undefined ? {} : { name: call.callerName }) },
      to: [party(call.to)],
      ...(call.durationSeconds === undefined ? {} : { durationMs: Math.round(call.durationSeconds * 1000) }),
      ...(call.transcript === undefined ? {} : { transcript: call.transcript }),
    },
  ];
}

const party = (number: string): Party => (number === 'anonymous' ? {} : { phone: number });
