import type { CustomField } from '../client/custom-fields/definition.ts';
import { migrateFieldValue } from '../client/custom-fields/migrate-value.ts';
import type { Observation, Source } from '../client/observation.ts';
import type { Json } from '../shared/json.ts';
import type { Reason } from '../shared/reason.ts';
import type { Client } from './client.ts';

/**
 * A custom field of a client: what it is, what stands in it, and what a model suggests.
 *
 * - `set`: a value of the type, and who or what it came from; `default`: the definition's; `empty`: nothing.
 * - `unfit`: a value that the definition of today does not take, with the reasons; nothing was lost.
 * - `undefined`: a value whose definition is gone.
 */
export interface CustomFieldView {
  readonly id: string;
  readonly label: string;
  readonly state: 'set' | 'default' | 'empty' | 'unfit' | 'undefined';
  readonly definition?: CustomField;
  readonly value?: Json;
  readonly source?: Source;
  readonly reasons?: readonly Reason[];
  /** Required, and without a value of the client's own. */
  readonly missing: boolean;
  readonly suggestion?: Observation;
}

/**
 * The custom fields of a client in the order of their definitions, then the values whose definitions are gone. Archived fields are shown
 * where they have a value.
 *
 * @example
 * const client = { customFields: { seats: '5' }, provenance: {}, suggestions: [] };
 * customFieldViews(client, [{ id: 'seats', label: 'Seats', type: 'number' }])[0]?.value // => 5
 */
export function customFieldViews(
  client: Pick<Client, 'customFields' | 'provenance' | 'suggestions'>,
  fields: readonly CustomField[],
): CustomFieldView[] {
  const keptValue = (id: string): Json | undefined =>
    Object.hasOwn(client.customFields, id) ? client.customFields[id] : undefined;
  const defined = new Set(fields.map(({ id }) => id));
  const gone = Object.keys(client.customFields).filter((id) => !defined.has(id));
  const rest = (id: string) => {
    const source = client.provenance[`customField:${id}`]?.source;
    const suggestion = client.suggestions.find(({ field, cell }) => field === 'customField' && cell === id);
    return { ...(source === undefined ? {} : { source }), ...(suggestion === undefined ? {} : { suggestion }) };
  };
  return [
    ...fields
      .filter(({ id, archived }) => archived !== true || keptValue(id) !== undefined)
      .map((field) => ({
        id: field.id,
        label: field.label,
        definition: field,
        ...standing(field, keptValue(field.id)),
        ...rest(field.id),
      })),
    ...gone.map((id): CustomFieldView => {
      const value = keptValue(id);
      return { id, label: id, state: 'undefined', missing: false, ...(value === undefined ? {} : { value }), ...rest(id) };
    }),
  ];
}

function standing(field: CustomField, value: Json | undefined): Pick<CustomFieldView, 'state' | 'value' | 'reasons' | 'missing'> {
  const missing = field.required === true;
  if (value === undefined) {
    return field.default === undefined ? { state: 'empty', missing } : { state: 'default', value: field.default, missing };
  }
  const migrated = migrateFieldValue(field, value);
  return migrated.kind === 'unfit'
    ? { state: 'unfit', value, reasons: migrated.reasons, missing }
    : { state: 'set', value: migrated.value, missing: false };
}
