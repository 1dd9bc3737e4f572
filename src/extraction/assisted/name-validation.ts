import * as z from 'zod';
import type { Finding } from '../../conversation/finding.ts';
import type { Prompt } from '../../shared/prompt.ts';
import { reason } from '../../shared/reason.ts';
import { type AssistedAnswer, assistedAnswerSchema } from './answer.ts';

const validatedAnswerSchema = z.strictObject({
  ...assistedAnswerSchema.shape,
  notNames: z
    .array(z.string().min(1).max(300))
    .max(20)
    .describe('The texts of candidates of field name that are no name of a person here, copied letter by letter.'),
});

/** What a model answers that was also asked which of the found names are none. */
export type ValidatedAnswer = AssistedAnswer & { readonly notNames: readonly string[] };

/** The question about a message, and which of the names that rules found in it are none: one call for both. */
export const withNameValidation = (prompt: Prompt<AssistedAnswer>): Prompt<ValidatedAnswer> => ({
  ...prompt,
  instructions: `${prompt.instructions} List also the candidates of field name that are no name of a person in this message.`,
  answer: validatedAnswerSchema,
});

/**
 * The findings without the names that a model denies. It can only refuse, and only a single word that a rule read in the text: what the
 * channel vouches for and full names stand, whatever it says.
 *
 * @example
 * const found = { field: 'name', text: 'Swamped', value: { firstName: 'Swamped' }, source: 'message', verdict: 'accepted', confidence: 0.6, rule: 'introduction.i-am', reasons: [], place: { part: 'text', start: 4, end: 11 } } as const;
 * withoutDeniedNames([found], ['Swamped']).map(({ verdict }) => verdict) // => ['rejected']
 */
export const withoutDeniedNames = (findings: readonly Finding[], notNames: readonly string[]): readonly Finding[] =>
  findings.map((finding): Finding => {
    const { field, source, verdict, text } = finding;
    const single = field === 'name' && source === 'message' && verdict === 'accepted' && !/[\s.,]/u.test(text.trim());
    if (!single || !notNames.includes(text)) return finding;
    const { value: _value, confidence: _confidence, ...denied } = finding;
    const why = reason('model-denies-name', `A model does not take “${text}” for a person’s name here.`, { text });
    return { ...denied, verdict: 'rejected', reasons: [...finding.reasons, why] };
  });
