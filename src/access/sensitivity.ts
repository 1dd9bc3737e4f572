import type { Observation } from '../client/observation.ts';
import type { ConversationRecord } from '../conversation/records.ts';
import type { Instant } from '../shared/instant.ts';
import { type Reason, reason } from '../shared/reason.ts';
import { compareText } from '../shared/text.ts';

/** What sensitivity depends on: the thread is absent where the client itself is meant. */
export type SensitiveThread = Pick<ConversationRecord, 'clientId' | 'overrides'>;

/** Whether special handling is asked for, where that comes from, and why. */
export interface Sensitivity {
  readonly sensitive: boolean;
  /** `client`: the mark of the client. `thread`: a decision for this thread. `none`: nobody said anything. */
  readonly from: 'client' | 'thread' | 'none';
  readonly reasons: readonly Reason[];
}

/**
 * Whether a client, or one of its threads, is sensitive. All threads of a sensitive client are, unless an admin decided otherwise for one.
 * Nothing is written to threads when a client is marked: taking the mark off restores exactly what was before.
 *
 * @example
 * sensitivityOf({ sensitive: true }).sensitive // => true
 * const overrides = { sensitive: { value: false, by: 'ana', at: '2026-11-20T09:30:00.000Z', clientId: 'c1' } };
 * sensitivityOf({ sensitive: true }, { clientId: 'c1', overrides }).sensitive // => false
 * sensitivityOf({ sensitive: true }, { clientId: 'c2', overrides }).sensitive // => true
 */
export function sensitivityOf(client: { readonly sensitive: boolean }, thread?: SensitiveThread): Sensitivity {
  const override = thread?.overrides?.sensitive;
  if (override?.value === true) {
    return {
      sensitive: true,
      from: 'thread',
      reasons: [reason('thread-sensitive', 'An admin marked this thread as sensitive.')],
    };
  }
  if (!client.sensitive) return { sensitive: false, from: 'none', reasons: [] };
  if (override !== undefined && override.clientId === thread?.clientId) {
    const { by, at } = override;
    const why = reason('thread-not-sensitive', 'An admin took the mark of the client off this thread.', { by, at });
    return { sensitive: false, from: 'thread', reasons: [why] };
  }
  return { sensitive: true, from: 'client', reasons: [reason('client-sensitive', 'The client is marked as sensitive.')] };
}

/** The badge of a client in a list, or of a thread in the inbox. Everyone sees it. */
export interface SensitivityBadge {
  readonly code: 'sensitive' | 'sensitive-overridden';
  readonly label: string;
  readonly text: string;
}

/**
 * What a list or the inbox shows: a badge, or nothing. A thread that an admin took out shows that its client is sensitive all the same.
 *
 * @example
 * sensitivityBadge({ sensitive: true })?.label // => 'Sensitive'
 * sensitivityBadge({ sensitive: false }) // => undefined
 */
export function sensitivityBadge(
  client: { readonly sensitive: boolean },
  thread?: SensitiveThread,
): SensitivityBadge | undefined {
  const { sensitive, from } = sensitivityOf(client, thread);
  if (sensitive) {
    const whose = from === 'thread' ? 'This thread is' : 'This client is';
    return { code: 'sensitive', label: 'Sensitive', text: `${whose} sensitive: a person reviews everything before it is sent.` };
  }
  if (from === 'none') return undefined;
  return {
    code: 'sensitive-overridden',
    label: 'Sensitive client',
    text: 'The client is sensitive; an admin took this thread out of it.',
  };
}

/** One person's word on whether the client is sensitive. */
export interface SensitivityStatement {
  readonly sensitive: boolean;
  readonly by: string;
  /** When this person said so first, and last: every single time stands in the events `client.updated`. */
  readonly firstAt: Instant;
  readonly lastAt: Instant;
}

/**
 * Who marked a client as sensitive, or cleared the mark, the oldest word first. The observations keep it; the last one holds.
 *
 * @example
 * const said = { field: 'sensitive', cell: '', source: 'manual', by: 'ana', confidence: 1 } as const;
 * sensitivityHistory([{ ...said, value: true, firstSeen: '2026-11-20T09:30:00.000Z', lastSeen: '2026-11-20T09:30:00.000Z' }])
 * // => [{ sensitive: true, by: 'ana', firstAt: '2026-11-20T09:30:00.000Z', lastAt: '2026-11-20T09:30:00.000Z' }]
 */
export const sensitivityHistory = (observations: readonly Observation[]): SensitivityStatement[] =>
  observations
    .filter(({ field }) => field === 'sensitive')
    .map(({ value, by, firstSeen, lastSeen }) => ({ sensitive: value === true, by, firstAt: firstSeen, lastAt: lastSeen }))
    .sort((left, right) => compareText(left.lastAt, right.lastAt) || compareText(left.by, right.by));
