import type { PersonName } from '../identity/person-name.ts';
import type { Instant } from '../shared/instant.ts';
import { canonicalJson } from '../shared/json.ts';
import { type GoldenRecord, resolve } from './golden-record.ts';
import { cellKey, type Observation, type ObservedField, type ObservedValues } from './observation.ts';
import type { ClientPatch } from './patch.ts';

/** Who says it, and when. */
export interface Speaker {
  readonly by: string;
  readonly at: Instant;
}

/** One thing that a person says: the value of a cell, or `null` for cleared and absent. */
interface Statement {
  readonly field: ObservedField;
  readonly cell: string;
  readonly value: ObservedValues[ObservedField] | null;
}

/** Fields that are one value each, but for the name. */
export const wholeFields = [
  'company',
  'address',
  'dateOfBirth',
  'language',
  'country',
  'location',
  'notes',
  'agentInstructions',
  'preferences',
  'sensitive',
  'account',
] as const;

const lists = [
  { member: 'emails', field: 'email' },
  { member: 'phones', field: 'phone' },
  { member: 'tags', field: 'tag' },
] as const;

const primaries = [
  { member: 'emails', field: 'primaryEmail' },
  { member: 'phones', field: 'primaryPhone' },
] as const;

const records = [
  { member: 'customFields', field: 'customField' },
  { member: 'metadata', field: 'metadata' },
  { member: 'externalIds', field: 'externalId' },
] as const;

/**
 * What a patch says that the record does not say already, as observations by hand. Saying again what is known changes nothing, so that
 * saving a whole form leaves every value where it came from.
 */
export function patchObservations(patch: ClientPatch, known: readonly Observation[], speaker: Speaker): Observation[] {
  const record = resolve(known);
  const observations = [
    ...nameStatements(patch, record),
    ...wholeStatements(patch),
    ...listStatements(patch, record),
    ...recordStatements(patch),
  ]
    .filter(({ field, cell, value }) => canonicalJson(value) !== canonicalJson(presentValue(record, field, cell)))
    .map((statement) => byHand(statement, record, speaker));
  // What else comes or goes can change which one is primary: only then the order has to be said.
  const after = observations.length === 0 ? record : resolve([...known, ...observations]);
  return [...observations, ...primaryStatements(patch, after).map((statement) => byHand(statement, record, speaker))];
}

/** A person's statement as an observation; it stands after what people said before, even where clocks disagree. */
export function byHand(statement: Statement, record: GoldenRecord, speaker: Speaker): Observation {
  const before = record.provenance[cellKey(statement)];
  const at = before?.source === 'manual' && before.lastSeen >= speaker.at ? oneAfter(before.lastSeen) : speaker.at;
  return { ...statement, source: 'manual', by: speaker.by, firstSeen: at, lastSeen: at, confidence: 1 } as Observation;
}

const oneAfter = (instant: Instant): Instant => new Date(Date.parse(instant) + 1).toISOString();

function presentValue(record: GoldenRecord, field: ObservedField, cell: string): unknown {
  if (field === 'sensitive') return record.sensitive;
  return record.provenance[cellKey({ field, cell })]?.value ?? null;
}

function nameStatements(patch: ClientPatch, record: GoldenRecord): Statement[] {
  const { firstName, lastName } = patch;
  if (patch.name !== undefined) return [{ field: 'name', cell: '', value: patch.name }];
  if (firstName === undefined && lastName === undefined) return [];
  const parts: [keyof PersonName, string | null | undefined][] = Object.entries({
    ...record.name,
    ...(firstName === undefined ? {} : { firstName }),
    ...(lastName === undefined ? {} : { lastName }),
  }) as [keyof PersonName, string | null | undefined][];
  const known = parts.filter(([, part]) => part !== null && part !== undefined);
  return [{ field: 'name', cell: '', value: known.length === 0 ? null : (Object.fromEntries(known) as PersonName) }];
}

function wholeStatements(patch: ClientPatch): Statement[] {
  return wholeFields.flatMap((field): Statement[] => {
    const value = patch[field];
    return value === undefined ? [] : [{ field, cell: '', value: value === '' ? null : value } as Statement];
  });
}

function listStatements(patch: ClientPatch, record: GoldenRecord): Statement[] {
  return lists.flatMap(({ member, field }): Statement[] => {
    const wanted = patch[member];
    if (wanted === undefined) return [];
    const removed = record[member].filter((cell) => !wanted.includes(cell));
    return [
      ...wanted.map((cell): Statement => ({ field, cell, value: true })),
      ...removed.map((cell): Statement => ({ field, cell, value: null })),
    ];
  });
}

/** The first of a list is the primary one: said where it would not be first by itself. */
function primaryStatements(patch: ClientPatch, after: GoldenRecord): Statement[] {
  return primaries.flatMap(({ member, field }): Statement[] => {
    const first = patch[member]?.[0];
    return first === undefined || first === after[member][0] ? [] : [{ field, cell: '', value: first }];
  });
}

function recordStatements(patch: ClientPatch): Statement[] {
  return records.flatMap(({ member, field }) =>
    Object.entries(patch[member] ?? {}).map(([cell, value]): Statement => ({ field, cell, value: value as Statement['value'] })),
  );
}
