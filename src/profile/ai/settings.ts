import * as z from 'zod';
import { distinctSchema, keyTextSchema } from '../../shared/schema.ts';

/**
 * When an artefact is made anew, and how much a model may read for it.
 *
 * - `onEnd`: when a conversation ends. Default: true.
 * - `everyMessages`: after so many new messages. `maxAgeMs`: when it is so many milliseconds old and something new was said.
 * - `budgetTokens`: the most that the model reads, 200 to 200,000. Default: the task's own.
 *
 * @example
 * taskSettingsSchema.parse({ everyMessages: 20 }) // => { onEnd: true, everyMessages: 20 }
 */
export const taskSettingsSchema = z.strictObject({
  onEnd: z.boolean().default(true),
  everyMessages: z.int().min(1).max(100_000).optional(),
  maxAgeMs: z.int().min(1).optional(),
  budgetTokens: z.int().min(200).max(200_000).optional(),
});

/** See {@link taskSettingsSchema}. */
export interface TaskSettings {
  readonly onEnd: boolean;
  readonly everyMessages?: number | undefined;
  readonly maxAgeMs?: number | undefined;
  readonly budgetTokens?: number | undefined;
}

/** A task that a message starts: on, where it is there. */
const withEachMessage = z.strictObject({});

/**
 * What models do in a workspace. A task that is not named is off: nothing is asked, nothing is read.
 *
 * - `tasks`: what is on, each with its trigger. `extraction` and `name-validation` run with each message.
 * - `openFields`: ids of the custom fields that models may read, at most 200. Default: none.
 *
 * @example
 * aiSettingsSchema.parse({ tasks: { 'client-rundown': {} } }) // => { tasks: { 'client-rundown': { onEnd: true } }, openFields: [] }
 */
export const aiSettingsSchema = z.strictObject({
  tasks: z
    .strictObject({
      'conversation-summary': taskSettingsSchema,
      'conversation-mood': taskSettingsSchema,
      'field-suggestions': taskSettingsSchema,
      'client-rundown': taskSettingsSchema,
      'client-profile': taskSettingsSchema,
      extraction: withEachMessage,
      'name-validation': withEachMessage,
    })
    .partial()
    .default({}),
  openFields: distinctSchema(keyTextSchema(200), 200).readonly().default([]),
});

/** See {@link aiSettingsSchema}. */
export type AiSettings = z.output<typeof aiSettingsSchema>;

/** The name of a task: its switch in the settings. */
export type AiTaskName = keyof AiSettings['tasks'];
