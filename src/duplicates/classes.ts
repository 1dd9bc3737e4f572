/**
 * The classes of pairs that a model tells apart: two records of one client, and what else makes records agree: two clients of one
 * household (of organisations: two branches of one), of one office (its switchboard, address and mailboxes), of one community (language,
 * region), and any two.
 *
 * @example
 * pairClasses[0] // => 'match'
 */
export const pairClasses = ['match', 'household', 'office', 'community', 'random'] as const;

/** One of {@link pairClasses}. */
export type PairClass = (typeof pairClasses)[number];

/** The classes between a match and chance. */
export type SharingClass = Exclude<PairClass, 'match' | 'random'>;

/** How many there are. */
export const classCount = pairClasses.length;

/** How far pairs of a class agree in a feature as one client's records do, from 0 (no more than any two) to 1. */
export type Sharing = { readonly [Class in SharingClass]: number };
