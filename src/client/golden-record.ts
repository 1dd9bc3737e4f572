import type { CommunicationPreferences } from '../conversation/communication-preferences.ts';
import type { PersonName } from '../identity/person-name.ts';
import type { PostalAddress } from '../identity/postal-address.ts';
import { canonicalJson, type Json } from '../shared/json.ts';
import { compareText } from '../shared/text.ts';
import {
  cellKey,
  type Observation,
  type ObservationOf,
  type ObservedField,
  type ObservedValues,
  type Source,
  uniteObservations,
} from './observation.ts';
import { type SurvivorshipPolicy, survivor, survivorship } from './survivorship.ts';

/** What people see of a client: for each field the value that survives, and where it came from. */
export interface GoldenRecord {
  readonly name?: PersonName;
  readonly company?: string;
  readonly address?: PostalAddress;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth?: string;
  /** BCP 47. */
  readonly language?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly location?: string;
  readonly notes?: string;
  readonly agentInstructions?: string;
  readonly preferences?: CommunicationPreferences;
  readonly sensitive: boolean;
  /** Whether a person confirmed the record. */
  readonly reviewed: boolean;
  /** The id of the account that the client is a member of. */
  readonly account?: string;
  /** In normal form, the primary one first. */
  readonly emails: readonly string[];
  /** E.164, the primary one first. */
  readonly phones: readonly string[];
  /** Ids of tag definitions. */
  readonly tags: readonly string[];
  readonly customFields: { readonly [id: string]: Json };
  readonly metadata: { readonly [name: string]: Json };
  readonly whatsapp: readonly string[];
  readonly instagram: readonly (ObservedValues['instagram'] & { readonly id: string })[];
  readonly webIds: readonly string[];
  readonly externalIds: { readonly [system: string]: string };
  /** By field, or `field:cell`: the observation that survived, the cleared and absent ones included. */
  readonly provenance: { readonly [cell: string]: Observation };
  /** What models proposed and no person has decided on: for each cell the newest that says something else than the record. */
  readonly suggestions: readonly Observation[];
}

/** What comes first among the contact values that are present: the channel's own, then a person's. */
const primaryOrder: readonly Source[] = ['channel', 'manual', 'crm', 'import', 'message', 'ai'];

/**
 * The golden record: a pure function of what was observed. It depends neither on the order nor on the repetition of the observations;
 * no number of a model's observations changes a value of it.
 *
 * The primary email and phone are what a person chose among the present ones; else what the channel vouches for, the earliest first, so
 * that the number of an SMS sender stays primary.
 *
 * @example
 * const seen = { cell: '', by: 'sms', firstSeen: '2026-01-01T00:00:00.000Z', lastSeen: '2026-01-01T00:00:00.000Z', confidence: 1 } as const;
 * resolve([{ ...seen, field: 'company', source: 'message', value: 'Acme' }, { ...seen, field: 'company', source: 'manual', value: 'Acme Ltd' }]).company // => 'Acme Ltd'
 */
export function resolve(observations: readonly Observation[], policy: SurvivorshipPolicy = survivorship): GoldenRecord {
  const cells = new Map<string, Observation[]>();
  for (const observation of uniteObservations(observations)) {
    const key = cellKey(observation);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [observation]);
    else cell.push(observation);
  }

  const provenance = new Map<string, Observation>();
  const suggestions: Observation[] = [];
  for (const [key, cell] of cells) {
    const winner = survivor(cell, policy[fieldOf(cell)]);
    if (winner !== undefined) provenance.set(key, winner);
    const suggestion = newestSuggestion(cell, cells.get(`dismissal:${key}`));
    if (suggestion !== undefined && isOpen(suggestion, winner)) suggestions.push(suggestion);
  }
  return { ...valuesOf(provenance, cells), provenance: Object.fromEntries(provenance), suggestions };
}

function valuesOf(
  provenance: ReadonlyMap<string, Observation>,
  observed: ReadonlyMap<string, readonly Observation[]>,
): Omit<GoldenRecord, 'provenance' | 'suggestions'> {
  const single = <Field extends ObservedField>(field: Field): ObservedValues[Field] | undefined => {
    const value = (provenance.get(field) as ObservationOf<Field> | undefined)?.value;
    return value ?? undefined;
  };
  const sightings = (field: 'email' | 'phone') => cells(field).map((winner) => observed.get(cellKey(winner)) ?? []);
  const cells = <Field extends ObservedField>(field: Field): ObservationOf<Field>[] =>
    [...provenance.values()].filter(
      (winner): winner is Observation & ObservationOf<Field> => winner.field === field && winner.value !== null,
    );
  const names = (field: ObservedField): string[] =>
    cells(field)
      .map(({ cell }) => cell)
      .sort();
  const record = <Field extends 'customField' | 'metadata' | 'externalId'>(field: Field) =>
    Object.fromEntries(cells(field).map(({ cell, value }) => [cell, value as NonNullable<typeof value>]));

  const optional = {
    name: single('name'),
    company: single('company'),
    address: single('address'),
    dateOfBirth: single('dateOfBirth'),
    language: single('language'),
    country: single('country'),
    location: single('location'),
    notes: single('notes'),
    agentInstructions: single('agentInstructions'),
    preferences: single('preferences'),
    account: single('account'),
  };
  return {
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as {
      [Field in keyof typeof optional]?: NonNullable<(typeof optional)[Field]>;
    }),
    sensitive: single('sensitive') === true,
    reviewed: single('reviewed') === true,
    emails: primaryFirst(sightings('email'), single('primaryEmail')),
    phones: primaryFirst(sightings('phone'), single('primaryPhone')),
    tags: names('tag'),
    customFields: record('customField'),
    metadata: record('metadata'),
    whatsapp: names('whatsapp'),
    instagram: cells('instagram').flatMap(({ cell, value }) => (value === null ? [] : [{ ...value, id: cell }])),
    webIds: names('webId'),
    externalIds: record('externalId') as { readonly [system: string]: string },
  };
}

/** Present cells in order: the chosen one, then by the best source that vouches for each, then the earliest seen. */
function primaryFirst(present: readonly (readonly Observation[])[], chosen: string | undefined): string[] {
  return present
    .map((sightings) => {
      const [best] = sightings
        .filter(({ value }) => value !== null)
        .sort((left, right) => rank(left) - rank(right) || compareText(left.firstSeen, right.firstSeen));
      return best as Observation;
    })
    .sort(
      (left, right) =>
        Number(right.cell === chosen) - Number(left.cell === chosen) ||
        rank(left) - rank(right) ||
        compareText(left.firstSeen, right.firstSeen) ||
        position(left) - position(right) ||
        compareText(left.cell, right.cell),
    )
    .map(({ cell }) => cell);
}

const rank = ({ source }: Observation): number => primaryOrder.indexOf(source);

/** Of the values of one message, the one that was written first. */
const position = ({ evidence }: Observation): number => evidence?.place.start ?? 0;

/** The newest that no person has dismissed. */
function newestSuggestion(cell: readonly Observation[], dismissals: readonly Observation[] = []): Observation | undefined {
  const dismissed = new Set(dismissals.flatMap(({ source, value }) => (source === 'manual' ? canonicalJson(value) : [])));
  const open = dismissed.size === 0 ? cell : cell.filter(({ value }) => !dismissed.has(canonicalJson(value)));
  return survivor(open, [{ sources: ['ai'], order: ['latest'] }]);
}

/** Something else than the record says, and nothing that a person knew when they last decided. */
function isOpen(suggestion: Observation, winner: Observation | undefined): boolean {
  if (winner === undefined) return suggestion.value !== null;
  const decided = winner.source === 'manual' && winner.lastSeen >= suggestion.lastSeen;
  return !decided && canonicalJson(suggestion.value) !== canonicalJson(winner.value);
}

const fieldOf = (cell: readonly Observation[]): ObservedField => (cell[0] as Observation).field;
