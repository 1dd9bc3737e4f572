import * as z from 'zod';
import { type PersonName, parsePersonName } from '../identity/person-name.ts';
import { type Parsed, valid } from '../shared/reason.ts';
import { defined, filledTextSchema, refusal, schemaOf } from '../shared/schema.ts';
import { checkText } from '../shared/text.ts';
import { clientLimits } from './limits.ts';

const part = filledTextSchema({ max: clientLimits.nameParts });

/** A name as free text, or in its parts: at least one of them. */
export const nameSchema = z.union(
  [
    schemaOf(z.string(), nameAsWritten),
    z
      .strictObject({
        firstName: part.optional(),
        middleName: part.optional(),
        lastName: part.optional(),
        prefix: part.optional(),
        suffix: part.optional(),
      })
      .transform(defined)
      .refine(
        (name) => Object.keys(name).length > 0,
        refusal('empty', 'Give at least one part of the name, or null to clear it.'),
      ),
  ],
  'Give the name as a text, or in its parts.',
);

/** A person's name is free text: what cannot be told apart into its parts stays whole. */
function nameAsWritten(text: string): Parsed<PersonName> {
  const parsed = parsePersonName(text);
  if (parsed.kind === 'valid') return parsed;
  const whole = checkText(text, { max: clientLimits.nameParts });
  if (whole.kind === 'invalid') return whole;
  return whole.value === '' ? parsed : valid({ firstName: whole.value });
}
