import * as z from 'zod';
import { routingKey } from '../identity/routing-key.ts';
import { longestName } from '../shared/name-length.ts';
import { type Given, instantSchema, keyTextSchema } from '../shared/schema.ts';
import { channels } from './channel.ts';

/**
 * One side of a message, as its channel names it. Give what the channel vouches for and nothing else: these values route.
 *
 * - `name`: the display name of the header or the profile, at most 300 code units.
 * - `email`, `phone`: the sender's address or number, in any usual notation.
 * - `session`: the chat session; `webId`: the widget's own id of a visitor.
 * - `whatsapp`: the WhatsApp id or number; `instagram`: the account.
 * - `externalIds`: ids that the host's other systems know the person by.
 *
 * @example
 * partySchema.parse({ name: 'Ana Lima', email: 'ana@example.com' }) // => { name: 'Ana Lima', email: 'ana@example.com' }
 */
export const partySchema = z.strictObject({
  name: z.string().max(300).optional(),
  email: z.string().max(1000).optional(),
  phone: z.string().max(100).optional(),
  session: z.string().max(200).optional(),
  webId: z.string().max(200).optional(),
  whatsapp: z.string().max(200).optional(),
  instagram: z
    .strictObject({
      username: z.string().max(200),
      id: z.string().max(200).optional(),
      followers: z.int().min(0).optional(),
      follows: z.boolean().optional(),
    })
    .optional(),
  externalIds: z
    .array(z.strictObject({ system: z.string().max(100), id: z.string().max(200) }))
    .max(20)
    .optional(),
});

/** One side of a message: see {@link partySchema}. */
export type Party = z.infer<typeof partySchema>;

/**
 * What one speaker said in a call, in the order of speaking.
 *
 * @example
 * turnSchema.parse({ speaker: 'client', text: 'Good morning.' }) // => { speaker: 'client', text: 'Good morning.' }
 */
export const turnSchema = z.strictObject({
  speaker: z.enum(['client', 'agent']),
  text: z.string().max(100_000),
});

/** One turn of a call's transcript: see {@link turnSchema}. */
export type Turn = z.infer<typeof turnSchema>;

/**
 * A message of any channel; a call is one message, with a `transcript` or without. Bodies are read and not kept.
 *
 * - `id`: unique in the tenant; the same id with other content is an error. At most 500 code units and 640 bytes of UTF-8.
 * - `conversationId`: the thread, chat or call that it belongs to; at most 500 code units and 627 bytes of UTF-8, because it routes too.
 * - `direction`: `inbound` is said by the client, `outbound` by the team or its AI.
 * - `occurredAt`: ISO 8601 with an offset.
 * - `from`, `to`: the sender, and up to 200 recipients.
 * - `text`: the plain body, at most 1,000,000 code units; a mail's quotes and signature included.
 * - `headers`: of a mail, those that tell automatic mail, by lower-case name.
 *
 * @example
 * const text = { id: 'm1', conversationId: 'c1', channel: 'sms', direction: 'inbound', from: { phone: '+14155550100' }, text: 'Hello' };
 * messageSchema.parse({ ...text, occurredAt: '2026-01-01T10:00+01:00' }).occurredAt // => '2026-01-01T09:00:00.000Z'
 */
export const messageSchema = z.strictObject({
  id: keyTextSchema(500),
  conversationId: keyTextSchema(500, longestName - routingKey('conversation', '').length),
  channel: z.enum(channels),
  direction: z.enum(['inbound', 'outbound']),
  occurredAt: instantSchema,
  from: partySchema,
  to: z.array(partySchema).max(200).optional(),
  subject: z.string().max(10_000).optional(),
  text: z.string().max(1_000_000).optional(),
  transcript: z.array(turnSchema).max(10_000).optional(),
  durationMs: z.int().min(0).optional(),
  headers: z.record(z.string().max(200), z.string().max(20_000)).optional(),
});

/** A message as a caller writes it. */
export type MessageInput = Given<z.input<typeof messageSchema>>;

/** A message as this library reads it: its instant is in the stored form. */
export type Message = z.output<typeof messageSchema>;

/** Whether the client says something in it: an inbound message, and a call of the team's that the client answered. */
export function clientSpeaks(message: Message): boolean {
  return message.direction === 'inbound' || (message.transcript ?? []).some(({ speaker }) => speaker === 'client');
}

/** The client's side of a message: who sent it, or, for an outbound message, its first recipient. */
export function clientSide(message: Message): Party {
  return message.direction === 'inbound' ? message.from : (message.to?.[0] ?? {});
}
