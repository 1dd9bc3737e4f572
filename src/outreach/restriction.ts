import type { Instant } from '../shared/instant.ts';
import { type Reason, reason } from '../shared/reason.ts';
import type { Sender } from './allowance.ts';
import type { Situation } from './situation.ts';

/** What a restriction takes away, and why: a sender, or the time until a moment. What it does not name, it leaves alone. */
export interface Limit extends Reason {
  readonly who?: Exclude<Sender, 'machine'>;
  /** `never`: there is no such moment. */
  readonly earliest?: Instant | 'never';
}

/**
 * A rule on contacting clients: from a situation and a moment to what it takes away at that moment. It can only take away.
 *
 * Two promises make decisions sound, and the tests hold every restriction to them: as time passes, `who` only falls; and `earliest` is the
 * first moment from `at` on at which the rule has nothing against the time.
 */
export interface Restriction {
  /** Stable, kebab-case: `contact-window`. */
  readonly name: string;
  readonly limits: (situation: Situation, at: Instant) => readonly Limit[];
}

/** No limit. */
export const unlimited: readonly Limit[] = [];

/** Only a person, or nobody, may send. */
export const only = (
  who: Exclude<Sender, 'machine'>,
  code: string,
  text: string,
  evidence?: Reason['evidence'],
): readonly Limit[] => [{ ...reason(code, text, evidence), who }];

/** Not before a moment; nothing where that is now. */
export const notBefore = (
  earliest: Instant | undefined,
  at: Instant,
  code: string,
  text: string,
  evidence?: Reason['evidence'],
): readonly Limit[] => (earliest === at ? unlimited : [{ ...reason(code, text, evidence), earliest: earliest ?? 'never' }]);
