import { parseFieldValue } from '../client/custom-fields/parse-value.ts';
import type { PhoneOptions } from '../identity/phone.ts';
import type { Json } from '../shared/json.ts';
import { type Reason, reason } from '../shared/reason.ts';
import type { PortalForm } from './settings.ts';

/** What was filled in, in the normal forms of the fields' types; or what is wrong with which fields: everything at once. */
export type FilledForm =
  | { readonly kind: 'valid'; readonly values: { readonly [id: string]: Json } }
  | { readonly kind: 'invalid'; readonly problems: readonly (Reason & { readonly field: string })[] };

/**
 * Reads a form that a client filled in. An empty answer is none; a field without one takes its default, and is refused where it is required.
 * Answers to fields that the form does not have, or has no more, are refused too.
 *
 * @example
 * const form = { id: 'f1', title: 'Ask', fields: [{ id: 'seats', label: 'Seats', type: 'number', required: true }] } as const;
 * fillForm(form, { seats: '5' }) // => { kind: 'valid', values: { seats: 5 } }
 * fillForm(form, {}).kind // => 'invalid'
 */
export function fillForm(
  form: Pick<PortalForm, 'fields'> | { readonly fields: readonly Readonly<PortalForm['fields'][number]>[] },
  answers: { readonly [id: string]: Json },
  options: PhoneOptions = {},
): FilledForm {
  const problems: (Reason & { readonly field: string })[] = [];
  const values: Record<string, Json> = {};
  const fields = form.fields.filter(({ archived }) => archived !== true);
  for (const id of Object.keys(answers)) {
    if (fields.every((field) => field.id !== id)) {
      problems.push({ field: id, ...reason('no-such-field', 'The form has no such field.') });
    }
  }
  for (const field of fields) {
    const given = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
    const answer = isEmpty(given) ? field.default : given;
    if (answer === undefined) {
      if (field.required === true) problems.push({ field: field.id, ...reason('required', `${field.label} cannot be empty.`) });
      continue;
    }
    const parsed = parseFieldValue(field, answer, options);
    if (parsed.kind === 'valid') values[field.id] = parsed.value;
    else problems.push(...parsed.reasons.map((why) => ({ field: field.id, ...why })));
  }
  return problems.length === 0 ? { kind: 'valid', values } : { kind: 'invalid', problems };
}

const isEmpty = (answer: Json | undefined): boolean =>
  answer === undefined || answer === null || (typeof answer === 'string' && answer.trim() === '');
