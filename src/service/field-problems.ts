import type * as z from 'zod';
import { type CustomField, customFieldSchema } from '../client/custom-fields/definition.ts';
import { type Migrated, migrateFieldValue } from '../client/custom-fields/migrate-value.ts';
import type { Page } from '../ports/client-store.ts';
import { parseInput } from '../shared/schema.ts';
import { list } from './clients.ts';
import { type Context, permit } from './context.ts';
import type { PageOptions } from './find.ts';

/** A client whose value a definition converts, or does not take. */
export interface FieldProblem {
  readonly clientId: string;
  readonly label: string;
  readonly outcome: Exclude<Migrated, { readonly kind: 'fits' }>;
}

/**
 * What a definition makes of the values that clients have: to be asked before a changed one is kept. A page looks at as many clients as its
 * limit says, and names those whose values do not simply fit.
 */
export async function fieldProblems(
  context: Context,
  definition: z.input<typeof customFieldSchema>,
  options: PageOptions = {},
): Promise<Page<FieldProblem>> {
  permit(context, 'client.read');
  const field: CustomField = parseInput(customFieldSchema, definition);
  const { defaultCountry } = await context.settings();
  const { rows, ...page } = await list(context, options);
  const problems = rows.flatMap(({ id, label, customFields }): FieldProblem[] => {
    const value = Object.hasOwn(customFields, field.id) ? customFields[field.id] : undefined;
    if (value === undefined) return [];
    const outcome = migrateFieldValue(field, value, defaultCountry === undefined ? {} : { country: defaultCountry });
    return outcome.kind === 'fits' ? [] : [{ clientId: id, label, outcome }];
  });
  return { ...page, rows: problems };
}
