import * as z from 'zod';
import type { Json } from '../../shared/json.ts';
import { jsonSchema } from '../../shared/json-schema.ts';
import { type Given, keyTextSchema, refusal, textSchema } from '../../shared/schema.ts';
import { clientLimits } from '../limits.ts';
import { parseFieldValue } from './parse-value.ts';
import { type CustomFieldType, customFieldTypes } from './types.ts';

/** The types that have options. */
const withOptions: readonly CustomFieldType[] = ['select', 'multi-select'];

const label = textSchema({ max: 100 }).refine((text) => text !== '', refusal('empty', 'Give it a label.'));

const optionSchema = z.strictObject({ id: keyTextSchema(200), label, archived: z.boolean().optional() });

/**
 * A field of the workspace's own that clients can have. Where it stands in the list of definitions is its order.
 *
 * - `id`: 1 to 200 code units; it never changes.
 * - `label`: 1 to 100 characters.
 * - `type`: one of {@link customFieldTypes}; it says what a value is.
 * - `options`: of `select` and `multi-select`, 1 to 500; values hold their ids.
 * - `currency`: of `currency`, ISO 4217, of amounts that name none.
 * - `required`: a client should have a value; one that is there cannot be cleared. Default: `false`.
 * - `default`: what holds where a client has no value; a value of the type.
 * - `archived`: no new values, and not shown where there is none. Default: `false`.
 *
 * @example
 * customFieldSchema.parse({ id: 'plan', label: 'Plan', type: 'select', options: [{ id: 'pro', label: 'Pro' }], default: 'Pro' }).default // => 'pro'
 */
export const customFieldSchema = z
  .strictObject({
    id: keyTextSchema(200),
    label,
    type: z.enum(customFieldTypes),
    options: z.array(optionSchema).min(1).max(500).optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'Write a currency as ISO 4217: EUR.')
      .optional(),
    required: z.boolean().optional(),
    default: jsonSchema(clientLimits.json).optional(),
    archived: z.boolean().optional(),
  })
  .refine(({ type, options }) => withOptions.includes(type) === (options !== undefined), {
    ...refusal('options', 'A select has options, and no other type does.'),
    path: ['options'],
  })
  .refine(({ options = [] }) => new Set(options.map(({ id }) => id)).size === options.length, {
    ...refusal('repeated', 'Two options have the same id.'),
    path: ['options'],
  })
  .transform((field, context) => {
    if (field.default === undefined) return field;
    const parsed = parseFieldValue(field, field.default);
    if (parsed.kind === 'valid') return { ...field, default: parsed.value };
    for (const { code, text } of parsed.reasons) {
      context.addIssue({ code: 'custom', message: text, path: ['default'], params: { code } });
    }
    return z.NEVER;
  });

/** See {@link customFieldSchema}. */
export type CustomField = Given<Omit<z.output<typeof customFieldSchema>, 'default'>> & { readonly default?: Json | undefined };

/**
 * The fields of a workspace, in their order: at most 200, each id once.
 *
 * @example
 * customFieldsSchema.safeParse([{ id: 'a', label: 'A', type: 'text' }, { id: 'a', label: 'B', type: 'text' }]).success // => false
 */
export const customFieldsSchema = z
  .array(customFieldSchema)
  .max(clientLimits.customFields)
  .refine(
    (fields) => new Set(fields.map(({ id }) => id)).size === fields.length,
    refusal('repeated', 'Two fields have the same id.'),
  );
