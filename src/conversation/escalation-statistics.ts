import type { Channel } from './channel.ts';
import type { Escalation } from './escalation.ts';

/** How often each of some names occurs, the most frequent first. */
export interface Share<Name extends string = string> {
  readonly name: Name;
  readonly count: number;
  /** From 0 to 1, of all that were counted. */
  readonly share: number;
}

/** What escalations tell: how often people are needed, why, and whether the model needs training. */
export interface EscalationStatistics {
  readonly escalations: number;
  /** Conversations with at least one, of all conversations: from 0 to 1; 0 without conversations. */
  readonly rate: number;
  /** By trigger; `unnamed` where none was named. */
  readonly triggers: readonly Share[];
  readonly channels: readonly Share<Channel>[];
  /** By who handled them; those that nobody handled are left out. */
  readonly handledBy: readonly Share[];
  readonly open: number;
  /** The median time from handover to end, of those that ended, in milliseconds. */
  readonly medianMs?: number;
  /** Whether the model lacks information: see {@link trainingRule}. */
  readonly needsTraining: boolean;
}

/**
 * The model needs training where it lacked information at least three times, and in at least a fifth of the escalations.
 *
 * @example
 * trainingRule // => { atLeast: 3, share: 0.2 }
 */
export const trainingRule = { atLeast: 3, share: 0.2 } as const;

/**
 * What the escalations among some conversations tell.
 *
 * @example
 * escalationStatistics([], 12) // => { escalations: 0, rate: 0, triggers: [], channels: [], handledBy: [], open: 0, needsTraining: false }
 */
export function escalationStatistics(escalations: readonly Escalation[], conversations: number): EscalationStatistics {
  const escalated = new Set(escalations.map(({ conversationId }) => conversationId)).size;
  const times = escalations.flatMap(({ tookMs }) => tookMs ?? []).sort((left, right) => left - right);
  const medianMs = median(times);
  const lacking = escalations.filter(({ trigger }) => trigger === 'insufficient-information').length;
  return {
    escalations: escalations.length,
    rate: conversations === 0 ? 0 : escalated / conversations,
    triggers: sharesOf(escalations.map(({ trigger }) => trigger ?? 'unnamed')),
    channels: sharesOf(escalations.map(({ channel }) => channel)),
    handledBy: sharesOf(escalations.flatMap(({ handledBy }) => handledBy ?? [])),
    open: escalations.filter(({ endedAt }) => endedAt === undefined).length,
    ...(medianMs === undefined ? {} : { medianMs }),
    needsTraining: lacking >= trainingRule.atLeast && lacking >= trainingRule.share * escalations.length,
  };
}

function sharesOf<Name extends string>(names: readonly Name[]): Share<Name>[] {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, { length: count }]) => ({ name, count, share: count / names.length }))
    .sort((left, right) => right.count - left.count || (left.name < right.name ? -1 : 1));
}

function median(sorted: readonly number[]): number | undefined {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
