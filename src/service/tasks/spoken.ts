import type { Message } from '../../conversation/message.ts';
import type { MessageRecord } from '../../conversation/records.ts';
import { partsOf } from '../../extraction/assisted/parts.ts';
import type { MessageSource } from '../../ports/message-source.ts';
import { messageReading, type Said } from '../../profile/ai/conversation-readings.ts';
import type { Reading } from '../../profile/ai/readings.ts';
import { ClienteleError } from '../../shared/errors.ts';
import type { Context } from '../context.ts';
import { everyRow } from '../find.ts';

/** A message that the store knows, with its body. */
export interface Spoken {
  readonly record: MessageRecord;
  readonly message: Message;
}

/** What is kept of a conversation's messages, the oldest first. */
export const recordsOf = ({ store, tenant }: Context, conversationId: string): Promise<MessageRecord[]> =>
  everyRow((after) => store.messages(tenant, { conversationId, limit: 1000, ...(after === undefined ? {} : { after }) }));

/** The most messages of a conversation whose bodies are asked for: the newest. */
const mostBodies = 500;

/**
 * The bodies of these messages, the newest first. They come from the host: only what was asked for counts, and only as a message of the
 * conversation that the store knows it in.
 */
export async function spokenIn({ ai, tenant }: Context, records: readonly MessageRecord[]): Promise<Spoken[]> {
  const personal = records.filter(({ nature }) => nature === 'personal').slice(-mostBodies);
  const bodies = await bodiesOf(ai?.messages, tenant, personal);
  const byId = new Map(bodies.map((message) => [message.id, message]));
  return personal.reverse().flatMap((record) => {
    const message = byId.get(record.id);
    return message?.conversationId === record.conversationId ? [{ record, message }] : [];
  });
}

/** What was said, as a task reads it: of a mail what its sender wrote now, of a call its turns. */
export const readingsOf = (spoken: readonly Spoken[]): Reading[] =>
  spoken.flatMap(({ record: { id, channel, occurredAt }, message }) =>
    partsOf(message).map(({ whole, start, end, speaker }): Reading => {
      const own = message.direction === 'outbound' && message.transcript === undefined;
      const from: Said['from'] = own || speaker === 'agent' ? 'team' : 'client';
      return messageReading({ messageId: id, from, channel, at: occurredAt, text: whole.slice(start, end) });
    }),
  );

async function bodiesOf(
  source: MessageSource | undefined,
  tenant: string,
  records: readonly MessageRecord[],
): Promise<readonly Message[]> {
  if (source === undefined || records.length === 0) return [];
  try {
    return await source.messages(
      tenant,
      records.map(({ id }) => id),
    );
  } catch (cause) {
    throw new ClienteleError('source-failed', 'The source of messages failed.', { cause });
  }
}
