import { z } from 'zod';
import { channels } from '../conversation/channel.ts';
import { defined } from '../shared/schema.ts';

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Write a time of day as HH:MM.');

/** Days of the week, as ISO 8601 orders them. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/**
 * How and when a client wants to be contacted.
 *
 * - `channels`: the preferred ones, the first preferred most.
 * - `windows`: when contact is welcome, at most 50; none means any time. `start` is included, `end` is not; a window whose end is not
 *   after its start runs past midnight and belongs to the day it starts on. `timezone` is an IANA name.
 * - `neverAutoSend`: no automated sending at all. `humanReviewRequired`: a person reviews every automated answer.
 */
export const communicationPreferencesSchema = z
  .strictObject({
    channels: z.array(z.enum(channels)).max(channels.length).optional(),
    windows: z
      .array(
        z.strictObject({
          days: z.array(z.enum(weekdays)).min(1).max(7),
          start: timeOfDay,
          end: timeOfDay,
          timezone: z.string().max(100).refine(isTimeZone, 'Not an IANA time zone.'),
        }),
      )
      .max(50)
      .optional(),
    neverAutoSend: z.boolean().optional(),
    humanReviewRequired: z.boolean().optional(),
  })
  .transform(defined);

/** See {@link communicationPreferencesSchema}. */
export type CommunicationPreferences = z.output<typeof communicationPreferencesSchema>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
