import type { Change } from '../change/change.ts';
import { type Decider, eventOf } from '../change/event-of.ts';
import type { ClientBundle } from '../change/found.ts';
import { resolve } from '../client/golden-record.ts';
import { cellKey, type Observation, type ObservedField } from '../client/observation.ts';
import type { ClientPatchInput } from '../client/patch.ts';
import { byHand } from '../client/patch-observations.ts';
import { canonicalJson, type Json } from '../shared/json.ts';

/** Which of a model's suggestions is meant: its field, its cell, and the value that a person saw. */
export interface SuggestedValue {
  readonly field: ObservedField;
  /** Of a custom field, its id; absent for a field without cells. */
  readonly cell?: string;
  readonly value: Json;
}

/** The open suggestion that is meant; `undefined` where it is no more, or was never made. */
export function openSuggestion(observations: readonly Observation[], meant: SuggestedValue): Observation | undefined {
  const cell = cellKey({ field: meant.field, cell: meant.cell ?? '' });
  const value = canonicalJson(meant.value);
  return resolve(observations).suggestions.find((one) => cellKey(one) === cell && canonicalJson(one.value) === value);
}

/** Fields in which a suggestion can be accepted as it is; of every other a person says the value by an edit. */
const acceptable = ['name', 'company', 'address', 'dateOfBirth', 'language', 'country', 'location', 'customField'] as const;

/** The edit by which a person makes a suggestion their own word; `undefined` where the field has to be edited. */
export function acceptingPatch({ field, cell, value }: Observation): ClientPatchInput | undefined {
  if (!acceptable.some((one) => one === field)) return undefined;
  return field === 'customField' ? { customFields: { [cell]: value as Json } } : ({ [field]: value } as ClientPatchInput);
}

/** A person's word that a suggestion is not to come again, with what was suggested; `undefined` where it is not open. */
export function decideDismissal(
  { record, observations }: ClientBundle,
  meant: SuggestedValue,
  decider: Decider,
): Change | undefined {
  const suggestion = openSuggestion(observations, meant);
  if (suggestion === undefined) return undefined;
  const cell = cellKey(suggestion);
  const statement = { field: 'dismissal', cell, value: suggestion.value as Json } as const;
  const observation = byHand(statement, resolve(observations), { by: decider.actor, at: decider.now });
  return {
    tenant: decider.tenant,
    expect: [],
    writes: [{ kind: 'observe', clientId: record.id, observation }],
    events: [eventOf('suggestion.dismissed', decider, { clientId: record.id, data: { cell, value: statement.value } })],
  };
}
