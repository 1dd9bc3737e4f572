import type { Instant } from '../shared/instant.ts';
import type { ChangeEvent } from './change.ts';

/** Who decides a change, and when. */
export interface Decider {
  /** The tenant that everything belongs to. */
  readonly tenant: string;
  /** The id of the person or program. */
  readonly actor: string;
  readonly now: Instant;
}

/** An event of the one who decides. */
export const eventOf = (
  type: ChangeEvent['type'],
  decider: Decider,
  about: Pick<ChangeEvent, 'clientId' | 'conversationId' | 'data'>,
): ChangeEvent => ({ type, at: decider.now, actor: decider.actor, ...about });
