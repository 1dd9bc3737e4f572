import * as z from 'zod';
import { defined, distinctSchema } from '../shared/schema.ts';
import { checkExceptions, contactScheduleShape } from '../time/contact-schedule.ts';
import { autonomyLevels } from './autonomy.ts';
import { channels } from './channel.ts';

/**
 * How and when a client wants to be contacted.
 *
 * - `channels`: the preferred ones, the first preferred most.
 * - `windows`, `exceptions`: when contact is welcome, as {@link contactScheduleSchema} has them: preferences can be asked like a schedule.
 *   No windows: any time.
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
    ...contactScheduleShape,
    neverAutoSend: z.boolean().optional(),
    humanReviewRequired: z.boolean().optional(),
    autonomy: z.enum(autonomyLevels).optional(),
  })
  .superRefine(checkExceptions)
  .transform(defined);

/** See {@link communicationPreferencesSchema}. */
export type CommunicationPreferences = z.output<typeof communicationPreferencesSchema>;
