import type { Channel } from '../../conversation/channel.ts';
import { type ContactHours, type Weekday, weekdays } from '../../time/contact-schedule.ts';
import { day } from '../../time/milliseconds.ts';
import type { Cap } from '../policy.ts';

/** Hours of some days, on the clock of the one who is contacted. */
export interface RecipientHours extends ContactHours {
  readonly days: readonly Weekday[];
}

/** What a law says about soliciting people by telephone: data, dated and cited. It is no legal advice. */
export interface SolicitationRule {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The state that it holds in, by its postal code; absent: the whole country. */
  readonly state?: string;
  readonly channels: readonly Channel[];
  /** Allowed hours; a day without hours is closed. */
  readonly hours: readonly RecipientHours[];
  /** Whether public holidays are closed. */
  readonly restDays?: true;
  readonly caps?: readonly Cap[];
  readonly citation: string;
  /** When it was read, `YYYY-MM`. */
  readonly asOf: string;
  readonly confidence: 'high' | 'medium-high';
  /** Whom and what it covers, in words. */
  readonly scope: string;
}

const daily = (start: string, end: string): readonly RecipientHours[] => [{ days: weekdays, start, end }];
const workdays = weekdays.slice(0, 5);
const toTelephones: readonly Channel[] = ['voice', 'sms'];
const threeADay: Cap = { most: 3, perMs: day, channels: ['voice', 'sms'], sameSubject: true };

/**
 * Hours for solicitation, in the recipient's local time. Of several that apply the strictest wins, because all of them have to allow it.
 *
 * @example
 * solicitationRules.find(({ id }) => id === 'us-fl')?.hours[0]?.end // => '20:00'
 */
export const solicitationRules: readonly SolicitationRule[] = [
  {
    id: 'us-federal',
    country: 'US',
    channels: toTelephones,
    hours: daily('08:00', '21:00'),
    citation: '47 CFR 64.1200(c)(1)',
    asOf: '2026-11',
    confidence: 'high',
    scope: 'Telephone solicitation, calls and texts',
  },
  {
    id: 'us-fl',
    country: 'US',
    state: 'FL',
    channels: toTelephones,
    hours: daily('08:00', '20:00'),
    caps: [threeADay],
    citation: 'Florida Statutes 501.616(6)',
    asOf: '2026-11',
    confidence: 'high',
    scope: 'Commercial telephone solicitation; at most 3 in 24 hours on one subject',
  },
  {
    id: 'us-wa',
    country: 'US',
    state: 'WA',
    channels: toTelephones,
    hours: daily('08:00', '20:00'),
    citation: 'RCW 19.158.040(2)',
    asOf: '2026-11',
    confidence: 'high',
    scope: 'Commercial telephone solicitation',
  },
  {
    id: 'us-ok',
    country: 'US',
    state: 'OK',
    channels: toTelephones,
    hours: daily('08:00', '20:00'),
    caps: [{ ...threeADay, sameSubject: false }],
    citation: 'Oklahoma Statutes 15 §775C.4',
    asOf: '2026-11',
    confidence: 'medium-high',
    scope: 'Commercial telephone solicitation; at most 3 in 24 hours',
  },
  {
    id: 'us-tx',
    country: 'US',
    state: 'TX',
    channels: toTelephones,
    hours: [
      { days: weekdays.slice(0, 6), start: '09:00', end: '21:00' },
      { days: ['sunday'], start: '12:00', end: '21:00' },
    ],
    citation: 'Texas Business and Commerce Code, chapters 301 to 305',
    asOf: '2026-11',
    confidence: 'medium-high',
    scope: 'Telephone solicitation',
  },
  {
    id: 'fr',
    country: 'FR',
    channels: ['voice'],
    hours: [
      { days: workdays, start: '10:00', end: '13:00' },
      { days: workdays, start: '14:00', end: '20:00' },
    ],
    restDays: true,
    citation: 'Décret n° 2022-1313; Code de la consommation, D. 223-9',
    asOf: '2026-11',
    confidence: 'high',
    scope: 'Telephone canvassing of consumers; not on public holidays',
  },
];
