import { nextOpeningInAll } from '../../time/openings.ts';
import { notBefore, only, type Restriction, unlimited } from '../restriction.ts';
import { restSchedule, ruleSchedule } from '../solicitation.ts';

/**
 * The law's hours for solicitation, for the purposes that the tenant counts as such. All rules of all places where the client may be have
 * to allow it, on the clocks of all zones where the client may be.
 */
export const quietHours: Restriction = {
  name: 'quiet-hours',
  limits: ({ solicitation, policy, zones }, at) => {
    if (solicitation === undefined) return unlimited;
    const { places, rules } = solicitation;
    if (places.length === 0) {
      return only('person', 'unknown-place', 'Nobody knows which law on solicitation holds for the client.');
    }
    if (rules.length === 0) return unlimited;
    if (zones.length === 0) {
      return only('person', 'unknown-hour', 'Nobody knows whether the law allows this hour where the client is.');
    }
    const schedules = zones.flatMap((zone) =>
      rules.flatMap((rule) => [ruleSchedule(rule, zone), ...(rule.restDays === true ? [restSchedule(policy, zone)] : [])]),
    );
    const citations = rules.map(({ citation }) => citation);
    return notBefore(nextOpeningInAll(schedules, at), at, 'quiet-hours', 'The law does not allow solicitation at this hour.', {
      citations,
      zones,
    });
  },
};
