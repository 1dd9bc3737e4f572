import type { Channel } from '../conversation/channel.ts';
import type { ContactSchedule } from '../time/contact-schedule.ts';
import { type SolicitationRule, solicitationRules } from './data/solicitation-rules.ts';
import type { Place } from './place.ts';
import type { OutreachPolicy } from './policy.ts';

/** A draft that counts as solicitation: where it may reach the client, and which rules may hold there. */
export interface Solicitation {
  /** None: nobody knows where. */
  readonly places: readonly Place[];
  readonly rules: readonly SolicitationRule[];
}

/**
 * The rules that may hold: those of each country, and of its states the one that is known, or all while it is not.
 *
 * @example
 * rulesFor([{ country: 'US', state: 'CA' }], 'sms').map(({ id }) => id) // => ['us-federal']
 * rulesFor([{ country: 'US' }], 'sms').length // => 5
 */
export const rulesFor = (places: readonly Place[], channel: Channel): readonly SolicitationRule[] =>
  solicitationRules.filter(
    (rule) => rule.channels.includes(channel) && places.some((place) => place.country === rule.country && holdsIn(rule, place)),
  );

const holdsIn = (rule: SolicitationRule, place: Place): boolean =>
  rule.state === undefined || place.state === undefined || rule.state === place.state;

/** Schedules are kept, because what is read of one is remembered by the object: there are few rules, and few hundred zones. */
const ruleSchedules = new Map<string, ContactSchedule>();

/** The hours of a rule on the clock of a zone. */
export function ruleSchedule(rule: SolicitationRule, timezone: string): ContactSchedule {
  const name = `${rule.id} ${timezone}`;
  const known = ruleSchedules.get(name);
  if (known !== undefined) return known;
  const schedule = { windows: rule.hours.map((hours) => ({ ...hours, timezone })) };
  ruleSchedules.set(name, schedule);
  return schedule;
}

const restSchedules = new WeakMap<OutreachPolicy['restDays'], Map<string, ContactSchedule>>();

/** Any time but the tenant's rest days, on the calendar of a zone. */
export function restSchedule({ restDays }: OutreachPolicy, timezone: string): ContactSchedule {
  const schedules = restSchedules.get(restDays) ?? new Map<string, ContactSchedule>();
  restSchedules.set(restDays, schedules);
  const known = schedules.get(timezone);
  if (known !== undefined) return known;
  const schedule = { exceptions: restDays.map((date) => ({ date, timezone })) };
  schedules.set(timezone, schedule);
  return schedule;
}
