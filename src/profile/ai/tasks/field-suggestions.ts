import * as z from 'zod';
import type { AiTask } from '../task.ts';

/** A stretch of a message that a model takes for a value of a custom field: nothing of it counts before it was found there. */
export interface FieldProposal {
  /** The id of the field. */
  readonly fieldId: string;
  readonly messageId: string;
  readonly quote: string;
}

/** What a model proposed for the custom fields of a client. */
export interface FieldProposals {
  readonly proposals: readonly FieldProposal[];
}

const answer = z.strictObject({
  values: z
    .array(
      z.strictObject({
        field: z.string().max(20).describe('The ref of the record of kind field.'),
        message: z.string().max(20).describe('The ref of the record of kind message in which the quote stands.'),
        quote: z.string().min(1).max(300).describe('The value, copied letter by letter from that record.'),
      }),
    )
    .max(50),
});

/**
 * Looks in the messages of a conversation for values of the workspace's custom fields. Each becomes a suggestion of source `ai`, once it was
 * found in the client's own words and fits its field; a person accepts or dismisses it.
 *
 * @example
 * fieldSuggestionsTask.reads // => ['field', 'message']
 */
export const fieldSuggestionsTask: AiTask<z.infer<typeof answer>, FieldProposals> = {
  name: 'field-suggestions',
  version: 1,
  about: 'conversation',
  reads: ['field', 'message'],
  instructions:
    'The records of kind field are custom fields of a support team, each with its type and its options; those of kind message are a ' +
    'conversation with one client; about says who speaks. Where the client states the value of a field, name the field, the message and ' +
    'the value, copied letter by letter from the message, as short as it can be; of a field with options copy the words that name the ' +
    'option. List nothing of which you are not sure.',
  answer,
  budgetTokens: 12_000,
  limits: { outputTokens: 2000, timeoutMs: 30_000 },
  result: ({ values }, read) => {
    const proposals = values.flatMap(({ field, message, quote }): FieldProposal[] => {
      const [definition, said] = [read.get(field), read.get(message)];
      if (definition?.of !== 'field' || said?.of !== 'message' || said.about?.from !== 'client') return [];
      return [{ fieldId: definition.id, messageId: said.id, quote }];
    });
    return { content: { proposals }, dropped: [] };
  },
};
