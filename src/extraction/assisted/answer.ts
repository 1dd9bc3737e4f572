import * as z from 'zod';

/** The fields that a model may find. */
export const assistedFields = ['name', 'email', 'phone', 'company', 'address', 'dateOfBirth'] as const;

/** One of {@link assistedFields}. */
export type AssistedField = (typeof assistedFields)[number];

/** One stretch of a message that a model takes for contact data: at most 300 code units, copied from one part of the prompt. */
export const proposalSchema = z.strictObject({
  ref: z.string().max(40).describe('The ref of the record of kind message in which the quote stands.'),
  field: z.enum(assistedFields),
  quote: z.string().min(1).max(300).describe('The value, copied letter by letter from that record.'),
  whose: z.enum(['client', 'somebody-else']),
});

/** See {@link proposalSchema}. */
export type Proposal = z.infer<typeof proposalSchema>;

/**
 * What a model answers about one message: at most 50 proposals. Nothing of it counts before `assistedFindings` has found it in the message.
 *
 * @example
 * assistedAnswerSchema.safeParse({ findings: [{ ref: 'text-0', field: 'name', quote: 'Ana Roth', whose: 'client' }] }).success // => true
 * assistedAnswerSchema.safeParse({ findings: [{ field: 'name', value: 'Ana Roth' }] }).success // => false
 */
export const assistedAnswerSchema = z.strictObject({ findings: z.array(proposalSchema).max(50) });

/** See {@link assistedAnswerSchema}. */
export type AssistedAnswer = z.infer<typeof assistedAnswerSchema>;
