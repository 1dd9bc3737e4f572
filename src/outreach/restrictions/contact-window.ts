import { nextOpening } from '../../time/openings.ts';
import { notBefore, type Restriction, unlimited } from '../restriction.ts';

/** When the client, or the thread, says that contact is welcome. */
export const contactWindow: Restriction = {
  name: 'contact-window',
  limits: ({ preferences: { schedule } }, at) =>
    schedule === undefined
      ? unlimited
      : notBefore(nextOpening(schedule, at), at, 'outside-window', 'The client is not to be contacted at this time.'),
};
