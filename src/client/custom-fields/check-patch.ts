import type { PhoneOptions } from '../../identity/phone.ts';
import { canonicalJson, type Json } from '../../shared/json.ts';
import { type Reason, reason } from '../../shared/reason.ts';
import type { CustomField } from './definition.ts';
import { parseFieldValue } from './parse-value.ts';

/** Values by the ids of their fields; `null` clears. */
export type FieldValues = { readonly [id: string]: Json };

/** What an edit of custom fields becomes: its values in the normal forms of their types, or what is wrong with one of them. */
export type CheckedFields =
  | { readonly kind: 'valid'; readonly values: FieldValues }
  | { readonly kind: 'invalid'; readonly id: string; readonly reasons: readonly Reason[] };

/**
 * Checks an edit of custom fields by their definitions. Saying again what is there is always allowed, whatever became of the definition,
 * and so is clearing, but for a required field. New values need a definition that is not archived.
 *
 * @example
 * const fields = [{ id: 'seats', label: 'Seats', type: 'number' }] as const;
 * checkFields(fields, { seats: '5' }, {}) // => { kind: 'valid', values: { seats: 5 } }
 * checkFields(fields, { plan: 'pro' }, {}).kind // => 'invalid'
 */
export function checkFields(
  fields: readonly CustomField[],
  edit: FieldValues,
  present: FieldValues,
  options: PhoneOptions = {},
): CheckedFields {
  const values: Record<string, Json> = {};
  for (const [id, value] of Object.entries(edit)) {
    const field = fields.find((each) => each.id === id);
    const known = Object.hasOwn(present, id) ? present[id] : undefined;
    const refused = (why: Reason): CheckedFields => ({ kind: 'invalid', id, reasons: [why] });
    if (value === null && field?.required === true && known !== undefined) {
      return refused(reason('required', `${field.label} cannot be empty.`));
    }
    if (value === null || (known !== undefined && canonicalJson(known) === canonicalJson(value))) {
      values[id] = value;
      continue;
    }
    if (field === undefined) return refused(reason('no-such-field', `There is no field ${id}.`));
    if (field.archived === true) return refused(reason('archived-field', `The field ${field.label} is archived.`));
    const parsed = parseFieldValue(field, value, options);
    if (parsed.kind === 'invalid') return { kind: 'invalid', id, reasons: parsed.reasons };
    values[id] = parsed.value;
  }
  return { kind: 'valid', values };
}
