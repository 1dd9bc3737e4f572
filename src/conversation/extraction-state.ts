import * as z from 'zod';
import { instantSchema } from '../shared/schema.ts';

/**
 * What an agent's question asks for; `other-name` is a name that is not the client's own (maiden, pet, user, company contact).
 *
 * @example
 * questionTopics[0] // => 'name'
 */
export const questionTopics = [
  'name',
  'email',
  'phone',
  'company',
  'address',
  'date-of-birth',
  'other-name',
  'spelling',
  'other',
] as const;

/** One of {@link questionTopics}. */
export type QuestionTopic = (typeof questionTopics)[number];

/**
 * What extraction has to remember of a conversation to read its next message: the last questions that were asked, the part
 * of the client's name that is known, and the dates of birth that were said. Bounded, plain JSON; message bodies are not in it.
 *
 * @example
 * extractionStateSchema.parse({ questions: [{ topic: 'name', at: '2026-01-01T09:00:00Z' }] }) // => { questions: [{ topic: 'name', at: '2026-01-01T09:00:00.000Z' }] }
 */
export const extractionStateSchema = z.strictObject({
  /** The newest last, at most 8; `language` is that of the question, BCP 47; `part` is the part of the name that it asks for, or the order. */
  questions: z
    .array(
      z.strictObject({
        topic: z.enum(questionTopics),
        at: instantSchema,
        language: z.string().max(35).optional(),
        part: z.enum(['given', 'surname', 'surname-first']).optional(),
      }),
    )
    .max(8),
  /** The dates of birth that were said, at most 4: of several the one that is said again is right. */
  birthDates: z.array(z.iso.date()).max(4).optional(),
  /** A given name said in this conversation, while its surname is not known. */
  firstName: z.string().max(100).optional(),
  /** The name that was accepted last: what is spelled or corrected later is compared with it. */
  name: z.strictObject({ firstName: z.string().max(100).optional(), lastName: z.string().max(100).optional() }).optional(),
});

/** See {@link extractionStateSchema}. */
export type ExtractionState = z.output<typeof extractionStateSchema>;

/**
 * The state before the first message.
 *
 * @example
 * emptyExtractionState.questions // => []
 */
export const emptyExtractionState: ExtractionState = { questions: [] };
