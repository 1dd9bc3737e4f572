import type { PhoneOptions } from '../../identity/phone.ts';
import { canonicalJson, isPlainObject, type Json } from '../../shared/json.ts';
import type { Reason } from '../../shared/reason.ts';
import { parseFieldValue } from './parse-value.ts';
import type { ValueType } from './types.ts';

/** What becomes of a kept value under a definition that may have changed since. */
export type Migrated =
  | { readonly kind: 'fits'; readonly value: Json }
  | { readonly kind: 'converted'; readonly value: Json; readonly from: Json }
  | { readonly kind: 'unfit'; readonly value: Json; readonly reasons: readonly Reason[] };

/**
 * A kept value as its definition has it today. What was written under another type is converted where a person would read it so; what no
 * longer fits stays as it is, with the reasons: nothing is lost, and nothing is written. A value that has an archived option fits.
 *
 * @example
 * migrateFieldValue({ type: 'number' }, '42') // => { kind: 'converted', value: 42, from: '42' }
 * migrateFieldValue({ type: 'text' }, 42) // => { kind: 'converted', value: '42', from: 42 }
 * migrateFieldValue({ type: 'date' }, 'soon').kind // => 'unfit'
 */
export function migrateFieldValue(field: ValueType, value: Json, options: PhoneOptions = {}): Migrated {
  const open = { ...field, options: field.options?.map(({ id, label }) => ({ id, label })) };
  const parsed = parseFieldValue(open, value, options);
  if (parsed.kind === 'valid') {
    const same = canonicalJson(parsed.value) === canonicalJson(value);
    return same ? { kind: 'fits', value } : { kind: 'converted', value: parsed.value, from: value };
  }
  const text = textOf(value, field);
  const read = text === undefined ? parsed : parseFieldValue(open, text, options);
  return read.kind === 'valid'
    ? { kind: 'converted', value: read.value, from: value }
    : { kind: 'unfit', value, reasons: parsed.reasons };
}

/** What a person would read where the value stands; `undefined` where it is no one thing. */
function textOf(value: Json, { options = [] }: ValueType): string | undefined {
  if (typeof value === 'string') return options.find(({ id }) => id === value)?.label ?? value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length === 1 ? textOf(value[0] as Json, { type: 'text', options }) : undefined;
  if (isPlainObject(value) && 'amount' in value && 'currency' in value) return `${value.amount} ${value.currency}`;
  return undefined;
}
