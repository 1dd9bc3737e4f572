import type { MailKind } from '../identity/automatic-mail.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import type { Instant } from '../shared/instant.ts';
import type { Reason } from '../shared/reason.ts';
import type { Channel } from './channel.ts';
import type { ExtractionState } from './extraction-state.ts';
import type { Finding } from './finding.ts';
import type { Handover } from './handover.ts';
import type { ThreadOverrides } from './thread-overrides.ts';

/**
 * What the store keeps of a message: its place in time and the evidence of what was found, never its body. Everything that ingest
 * decides can be decided again from these.
 */
export interface MessageRecord {
  readonly id: string;
  /** Fingerprint of the whole message: the same id with another digest is an error. */
  readonly digest: string;
  readonly conversationId: string;
  readonly channel: Channel;
  readonly direction: 'inbound' | 'outbound';
  readonly occurredAt: Instant;
  /** Whether a person sent it, or which kind of automatic mail it is. */
  readonly nature: MailKind;
  /** The extraction log: accepted, mentioned and rejected, each with its reasons. */
  readonly findings: readonly Finding[];
  /**
   * The rest of the extraction log, of the reading as a whole: what was left unread, that a model was asked, what of its answer counts for
   * nothing, or why there is none. Absent where there is nothing to say.
   */
  readonly remarks?: readonly Reason[];
  /** Keys of an outbound message's recipients. */
  readonly recipients: readonly RoutingKey[];
  /** The client that the message is attributed to. */
  readonly clientId?: string;
  /** Why it was attributed so. */
  readonly reasons: readonly Reason[];
}

/** A person's decision on whose conversation this is; it covers the senders that it had then, and their later messages in it. */
export interface ManualLink {
  /** The client, or `null`: nobody's. */
  readonly clientId: string | null;
  readonly by: string;
  readonly at: Instant;
  readonly keys: readonly RoutingKey[];
}

/** A conversation as the store keeps it: whose it is, what extraction has to remember of it, and whether it is open. */
export interface ConversationRecord {
  readonly id: string;
  /** Grows by one with each change; the precondition of concurrent writers. */
  readonly version: number;
  readonly channel: Channel;
  /** The client of its earliest attributed message, or whom a person linked it to. */
  readonly clientId?: string;
  /** The earliest attributed message, which decides `clientId`; absent while there is none. */
  readonly linkedBy?: { readonly at: Instant; readonly messageId: string };
  readonly manualLink?: ManualLink;
  readonly state: ExtractionState;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  /** The newest message of the client: one after `resolved.at` opens the conversation again. */
  readonly lastInboundAt?: Instant;
  readonly resolved?: { readonly at: Instant; readonly by: string };
  /** What people decided for this conversation instead of what holds for its client. */
  readonly overrides?: ThreadOverrides;
  /** When people took it over from a model, the oldest first; a model is silent while the last is not given back. */
  readonly handovers?: readonly Handover[];
}

/**
 * Whether somebody still has to answer: the client wrote, and it is not resolved, or they wrote again since. What only machines wrote, and
 * what waits for the client's first answer, is not open.
 *
 * @example
 * const at = '2026-01-01T09:00:00.000Z';
 * const conversation = { id: 'c1', version: 1, channel: 'chat', state: emptyExtractionState, firstAt: at, lastAt: at, lastInboundAt: at } as const;
 * isOpen(conversation) // => true
 * isOpen({ ...conversation, resolved: { at, by: 'ana' } }) // => false
 */
export function isOpen({ resolved, lastInboundAt }: ConversationRecord): boolean {
  if (lastInboundAt === undefined) return false;
  return resolved === undefined || lastInboundAt > resolved.at;
}

/** Whether its work is done: it was resolved, and the client did not write since. */
export const hasEnded = (conversation: ConversationRecord): boolean =>
  conversation.resolved !== undefined && !isOpen(conversation);
