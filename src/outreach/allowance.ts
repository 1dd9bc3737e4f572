import { type Instant, later } from '../shared/instant.ts';

/**
 * Who may send, the least first: nobody, a person, or a machine by itself. Who lets a machine send lets a person send too.
 *
 * @example
 * senders // => ['nobody', 'person', 'machine']
 */
export const senders = ['nobody', 'person', 'machine'] as const;

/** One of {@link senders}. */
export type Sender = (typeof senders)[number];

/**
 * What is allowed: who may send, and from which moment on. Without a moment nothing ever is, and then nobody may.
 */
export interface Allowance {
  readonly who: Sender;
  /** Absent: never. */
  readonly earliest?: Instant;
}

/**
 * What both allow: the lesser sender, from the later moment on. Commutative, associative and idempotent: allowances form a lattice, and a
 * meet never allows more than either side.
 *
 * @example
 * meet({ who: 'person', earliest: '2026-11-20T09:00:00.000Z' }, { who: 'machine', earliest: '2026-11-20T17:00:00.000Z' })
 * // => { who: 'person', earliest: '2026-11-20T17:00:00.000Z' }
 * meet({ who: 'machine', earliest: '2026-11-20T09:00:00.000Z' }, { who: 'nobody' }) // => { who: 'nobody' }
 */
export function meet(one: Allowance, other: Allowance): Allowance {
  const who = lesser(one.who, other.who);
  if (who === 'nobody' || one.earliest === undefined || other.earliest === undefined) return { who: 'nobody' };
  return { who, earliest: later(one.earliest, other.earliest) };
}

/**
 * Whether the left side allows no more than the right side.
 *
 * @example
 * allowsNoMore({ who: 'nobody' }, { who: 'person', earliest: '2026-11-20T09:00:00.000Z' }) // => true
 */
export function allowsNoMore(one: Allowance, other: Allowance): boolean {
  const met = meet(one, other);
  const same = meet(one, one);
  return met.who === same.who && met.earliest === same.earliest;
}

/**
 * The lesser of two senders.
 *
 * @example
 * lesser('machine', 'person') // => 'person'
 */
export const lesser = (one: Sender, other: Sender): Sender => (senders.indexOf(one) <= senders.indexOf(other) ? one : other);
