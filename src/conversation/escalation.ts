import * as z from 'zod';
import type { Instant } from '../shared/instant.ts';
import { type Given, keyTextSchema, refusal, textSchema } from '../shared/schema.ts';
import type { Channel } from './channel.ts';
import type { Handover } from './handover.ts';
import type { ConversationRecord } from './records.ts';

/**
 * The triggers of every workspace, for which a thread goes to a person: the client is frustrated, asks for a person, or the model lacks
 * information to answer; `by-hand`: a person took it.
 *
 * @example
 * escalationTriggers.length // => 4
 */
export const escalationTriggers = ['frustrated', 'asked-for-person', 'insufficient-information', 'by-hand'] as const;

/**
 * A workspace's own triggers, at most three: an id that is none of {@link escalationTriggers}, and a label of 1 to 100 characters.
 *
 * @example
 * customTriggersSchema.parse([{ id: 'refund', label: 'Asks for a refund' }]).length // => 1
 */
export const customTriggersSchema = z
  .array(
    z.strictObject({
      id: keyTextSchema(100),
      label: textSchema({ max: 100 }).refine((label) => label !== '', refusal('empty', 'Give it a label.')),
    }),
  )
  .max(3)
  .refine((triggers) => new Set([...escalationTriggers, ...triggers.map(({ id }) => id)]).size === 4 + triggers.length, {
    ...refusal('repeated', 'Two triggers have the same id.'),
  });

/** One of a workspace's own triggers. */
export type CustomTrigger = Given<z.output<typeof customTriggersSchema>>[number];

/** One time that a thread went to a person: a handover, with who handled it and how long that took. */
export interface Escalation {
  readonly conversationId: string;
  readonly clientId?: string;
  readonly channel: Channel;
  readonly at: Instant;
  /** Who or what handed it over. */
  readonly by: string;
  /** The id of a trigger; absent where none was named. */
  readonly trigger?: string;
  readonly reason: string;
  /** The person who handled it: who took it, else who ended it; absent while nobody did. */
  readonly handledBy?: string;
  /** When it was given back to the model, or the thread was resolved; absent while it is open. */
  readonly endedAt?: Instant;
  /** From the handover to its end. */
  readonly tookMs?: number;
}

/**
 * The escalations of a thread, the oldest first. One ends when the thread is given back to the model, or resolved, whichever comes first.
 *
 * @example
 * const at = '2026-11-20T09:30:00.000Z';
 * const handovers = [{ at, by: 'bot', reason: 'Asked for a person.', trigger: 'asked-for-person', to: 'ana' }];
 * escalationsOf({ id: 't1', channel: 'chat', handovers })[0]?.handledBy // => 'ana'
 */
export const escalationsOf = (
  thread: Pick<ConversationRecord, 'id' | 'clientId' | 'channel' | 'handovers' | 'resolved'>,
): Escalation[] => (thread.handovers ?? []).map((handover) => escalation(handover, thread));

function escalation(
  { at, by, to, trigger, reason, returned }: Handover,
  { id, clientId, channel, resolved }: Pick<ConversationRecord, 'id' | 'clientId' | 'channel' | 'resolved'>,
): Escalation {
  const ends = [returned, resolved].filter((end) => end !== undefined && end.at >= at);
  const end = ends.reduce(
    (first, one) => (first === undefined || (one !== undefined && one.at < first.at) ? one : first),
    undefined,
  );
  const handledBy = to ?? end?.by;
  return {
    conversationId: id,
    ...(clientId === undefined ? {} : { clientId }),
    channel,
    at,
    by,
    ...(trigger === undefined ? {} : { trigger }),
    reason,
    ...(handledBy === undefined ? {} : { handledBy }),
    ...(end === undefined ? {} : { endedAt: end.at, tookMs: Date.parse(end.at) - Date.parse(at) }),
  };
}
