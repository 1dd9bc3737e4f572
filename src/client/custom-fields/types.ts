/**
 * The types of custom fields.
 *
 * @example
 * customFieldTypes.length // => 10
 */
export const customFieldTypes = [
  'text',
  'number',
  'boolean',
  'date',
  'select',
  'multi-select',
  'url',
  'email',
  'phone',
  'currency',
] as const;

/** One of {@link customFieldTypes}. */
export type CustomFieldType = (typeof customFieldTypes)[number];

/** What the type of a value depends on. */
export interface ValueType {
  readonly type: CustomFieldType;
  readonly options?:
    | readonly { readonly id: string; readonly label: string; readonly archived?: boolean | undefined }[]
    | undefined;
  readonly currency?: string | undefined;
}

/** An amount of money: a decimal, and ISO 4217. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}
