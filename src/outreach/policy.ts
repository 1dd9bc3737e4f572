import * as z from 'zod';
import { purposes } from '../client/consent.ts';
import { autonomyLevels } from '../conversation/autonomy.ts';
import { channels } from '../conversation/channel.ts';
import { dayExists } from '../shared/instant.ts';
import { distinctSchema } from '../shared/schema.ts';

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the date as YYYY-MM-DD.')
  .refine(dayExists, 'This day does not exist.');

/**
 * At most `most` messages in any stretch of `perMs` milliseconds; only those of the named purposes and channels count, and with
 * `sameSubject` only those on the subject of the draft. A message without a subject belongs to every subject.
 */
export const capSchema = z.strictObject({
  most: z.int().min(0),
  perMs: z.int().min(1),
  purposes: distinctSchema(z.enum(purposes), purposes.length).readonly().optional(),
  channels: distinctSchema(z.enum(channels), channels.length).readonly().optional(),
  sameSubject: z.boolean().optional(),
});

/** See {@link capSchema}. */
export type Cap = z.output<typeof capSchema>;

/**
 * What a tenant decides about sending. Every member may be left out; the defaults are the careful ones.
 *
 * - `autonomy`: the most that a model may do by itself. Default: `review`, a person approves everything.
 * - `minimumConfidence`: from 0 to 1; a model's draft below it, or without one, goes to a person. Default: 0.8.
 * - `solicitation`: the purposes that the law's hours for solicitation are applied to. Default: `marketing`.
 * - `restDays`: `YYYY-MM-DD`, at most 1,000: public holidays, on which those hours are closed where the law says so. Default: none.
 * - `caps`: at most 50. Default: none besides the law's.
 * - `answerWithinMs`: for how many milliseconds after a client's message an answer of support needs no known time zone: the client is
 *   there. Default: 0, an unknown zone always asks a person.
 *
 * @example
 * outreachPolicySchema.parse({ autonomy: 'send' }).minimumConfidence // => 0.8
 */
export const outreachPolicySchema = z.strictObject({
  autonomy: z.enum(autonomyLevels).default('review'),
  minimumConfidence: z.number().min(0).max(1).default(0.8),
  solicitation: distinctSchema(z.enum(purposes), purposes.length).readonly().default(['marketing']),
  restDays: z.array(date).max(1000).readonly().default([]),
  caps: z.array(capSchema).max(50).readonly().default([]),
  answerWithinMs: z.int().min(0).default(0),
});

/** A policy, complete: see {@link outreachPolicySchema}. */
export type OutreachPolicy = z.output<typeof outreachPolicySchema>;

/**
 * The policy of a tenant that decided nothing.
 *
 * @example
 * defaultOutreachPolicy.autonomy // => 'review'
 */
export const defaultOutreachPolicy: OutreachPolicy = outreachPolicySchema.parse({});
