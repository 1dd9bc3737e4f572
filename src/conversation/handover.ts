import type { Instant } from '../shared/instant.ts';

/**
 * A stretch in which a person has a thread and a model is silent there: from the escalation until somebody gives it back.
 */
export interface Handover {
  readonly at: Instant;
  /** Who handed it over: the model itself, a rule, or the person who took it. */
  readonly by: string;
  /** The person who handles it; absent while nobody has taken it. */
  readonly to?: string;
  /** Why, in one sentence: what triggered it. At most 500 characters. */
  readonly reason: string;
  /** The id of the trigger: see `escalationTriggers`; absent where none was named. */
  readonly trigger?: string;
  /** Set when it was given back. */
  readonly returned?: { readonly at: Instant; readonly by: string };
}

/**
 * The most handovers that a thread remembers: the newest.
 *
 * @example
 * mostHandovers // => 100
 */
export const mostHandovers = 100;

/**
 * The handover under way: while there is one, a model is silent.
 *
 * @example
 * const handover = { at: '2026-11-20T09:30:00.000Z', by: 'bot', reason: 'Asked for a person.' };
 * openHandover({ handovers: [handover] }) // => handover
 * openHandover({ handovers: [{ ...handover, returned: { at: '2026-11-20T10:00:00.000Z', by: 'ana' } }] }) // => undefined
 */
export const openHandover = (thread: { readonly handovers?: readonly Handover[] } | undefined): Handover | undefined =>
  thread?.handovers?.find(({ returned }) => returned === undefined);
