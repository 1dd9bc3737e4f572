import { z } from 'zod';
import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { defined, distinctSchema, schemaOf } from '../shared/schema.ts';
import { autonomyLevels } from './autonomy.ts';
import { channels } from './channel.ts';

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Write a time of day as HH:MM.');
const endOfWindow = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Write a time of day as HH:MM, midnight as 24:00.');

/**
 * Days of the week, as ISO 8601 orders them.
 *
 * @example
 * weekdays[0] // => 'monday'
 */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/**
 * How and when a client wants to be contacted.
 *
 * - `channels`: the preferred ones, the first preferred most.
 * - `windows`: when contact is welcome, at most 50; none means any time. `start` is included, `end` is not; a window whose end is not
 *   after its start runs past midnight and belongs to the day it starts on. `timezone` is an IANA name.
 * - `neverAutoSend`: no automated sending at all. `humanReviewRequired`: a person reviews every automated answer. `autonomy`: the most that
 *   a model may do by itself; the tenant and the thread can allow less, never more.
 *
 * @example
 * const window = { days: ['monday', 'friday'], start: '09:00', end: '17:00', timezone: 'America/New_York' };
 * communicationPreferencesSchema.parse({ channels: ['sms'], windows: [window] }) // => { channels: ['sms'], windows: [window] }
 */
export const communicationPreferencesSchema = z
  .strictObject({
    channels: distinctSchema(z.enum(channels), channels.length).optional(),
    windows: z
      .array(
        z.strictObject({
          days: distinctSchema(z.enum(weekdays), weekdays.length).min(1),
          start: timeOfDay,
          end: endOfWindow,
          timezone: schemaOf(z.string().max(100), parseTimeZone),
        }),
      )
      .max(50)
      .optional(),
    neverAutoSend: z.boolean().optional(),
    humanReviewRequired: z.boolean().optional(),
    autonomy: z.enum(autonomyLevels).optional(),
  })
  .transform(defined);

/** See {@link communicationPreferencesSchema}. */
export type CommunicationPreferences = z.output<typeof communicationPreferencesSchema>;

/** A zone by its name; `+01:00` is an offset, which knows of no summer time. */
function parseTimeZone(name: string): Parsed<string> {
  try {
    if (/^[a-z]/i.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone) return valid(name);
  } catch {
    // A name that the runtime does not know: refused below.
  }
  return invalid('not-a-time-zone', 'Give an IANA time zone: Europe/Lisbon.');
}
