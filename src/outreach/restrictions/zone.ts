import { millisecondsOf } from '../../time/milliseconds.ts';
import { only, type Restriction, unlimited } from '../restriction.ts';
import type { Situation } from '../situation.ts';

/** Nobody knows what time it is for the client: a person decides, unless this answers a client who is there. */
export const unknownZone: Restriction = {
  name: 'unknown-zone',
  limits: (situation, at) =>
    situation.zones.length > 0 || isAnswer(situation, at)
      ? unlimited
      : only('person', 'unknown-zone', 'Nobody knows what time it is where the client is.'),
};

const isAnswer = ({ draft, answered, policy }: Situation, at: string): boolean =>
  draft.purpose === 'support' && answered !== undefined && millisecondsOf(at) - millisecondsOf(answered) < policy.answerWithinMs;
