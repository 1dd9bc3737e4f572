import { sensitivityOf } from '../access/sensitivity.ts';
import { type Autonomy, autonomyLevels, leastAutonomy } from '../conversation/autonomy.ts';
import { openHandover } from '../conversation/handover.ts';
import { effectivePreferences } from '../conversation/thread-overrides.ts';
import { type Reason, reason } from '../shared/reason.ts';
import { defaultOutreachPolicy, type OutreachPolicy } from './policy.ts';
import type { OutreachClient, OutreachThread } from './situation.ts';

/** How much a model may do by itself, and why it is not more. */
export interface AutonomyDecision {
  readonly level: Autonomy;
  /** One for each limit below `send`, the strictest first. */
  readonly reasons: readonly (Reason & { readonly level: Autonomy })[];
}

/** What {@link decideAutonomy} depends on. */
export interface AutonomyQuestion {
  readonly client: Pick<OutreachClient, 'sensitive' | 'preferences' | 'withheld'>;
  /** Absent: a message that starts a thread. */
  readonly thread?: Pick<OutreachThread, 'clientId' | 'overrides' | 'handovers'> | undefined;
  /** Default: `review`, a person approves everything. */
  readonly policy?: Pick<OutreachPolicy, 'autonomy'>;
}

/**
 * How much a model may do by itself on a thread: the least of what tenant, client and thread allow. Of a sensitive client, and while a
 * person has the thread, it is off. Ask before a model writes; `decideOutreach` is asked again before anything is sent.
 *
 * @example
 * const policy = { autonomy: 'send' } as const;
 * decideAutonomy({ client: resolve([]), policy }) // => { level: 'send', reasons: [] }
 * decideAutonomy({ client: { ...resolve([]), sensitive: true }, policy }).level // => 'off'
 * decideAutonomy({ client: { ...resolve([]), preferences: { humanReviewRequired: true } }, policy }).level // => 'review'
 */
export function decideAutonomy({ client, thread, policy = defaultOutreachPolicy }: AutonomyQuestion): AutonomyDecision {
  const preferences = effectivePreferences(client, thread);
  const open = openHandover(thread);
  const { sensitive, reasons: marks } = sensitivityOf(client, thread);
  const reasons = [
    ...limit('off', open !== undefined, 'handed-over', 'A person has taken this thread over.'),
    ...(sensitive ? marks.map((mark) => ({ ...mark, level: 'off' as const })) : []),
    ...limit(policy.autonomy, true, 'tenant-autonomy', 'The workspace lets a model do no more.'),
    ...limit(preferences.autonomy ?? 'send', true, 'autonomy', 'The client, or the thread, lets a model do no more.'),
    ...limit('review', preferences.neverAutoSend === true, 'never-auto-send', 'Nothing is sent to this client automatically.'),
    ...limit(
      'review',
      preferences.humanReviewRequired === true,
      'human-review-required',
      'A person reviews every automated answer to this client.',
    ),
    ...limit(
      'review',
      client.withheld !== undefined,
      'partial-view',
      'Only a part of what is known of the client was asked with.',
    ),
  ];
  const level = leastAutonomy('send', ...reasons.map((one) => one.level));
  return { level, reasons: reasons.toSorted(byStrictness) };
}

const limit = (level: Autonomy, holds: boolean, code: string, text: string): AutonomyDecision['reasons'] =>
  holds && level !== 'send' ? [{ ...reason(code, text), level }] : [];

const byStrictness = (one: { readonly level: Autonomy }, other: { readonly level: Autonomy }): number =>
  autonomyLevels.indexOf(one.level) - autonomyLevels.indexOf(other.level);
