import type { PersonName } from '../identity/person-name.ts';
import type { Instant } from '../shared/instant.ts';
import { canonicalJson } from '../shared/json.ts';
import type { GoldenRecord } from './golden-record.ts';
import type { Observation, ObservedField, ObservedValues } from './observation.ts';
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

const whole = [
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
  { member: 'emails', field: 'email', primary: 'primaryEmail' },
  { member: 'phones', field: 'phone', primary: 'primaryPhone' },
  { member: 'tags', field: 'tag', primary: undefined },
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
export function patchObservations(patch: ClientPatch, record: GoldenRecord, speaker: Speaker): Observation[] {
  const statements = [
    ...nameStatements(patch, record),
    ...wholeStatements(patch),
    ...listStatements(patch, record),
    ...recordStatements(patch),
  ];
  return statements
    .filter(({ field, cell, value }) => canonicalJson(value) !== canonicalJson(presentValue(record, field, cell)))
    .map((statement) => byHand(statement, record, speaker));
}

/** A person's statement as an observation; it stands after what people said before, even where clocks disagree. */
export function byHand(statement: Statement, record: GoldenRecord, speaker: Speaker): Observation {
  const before = record.provenance[statement.cell === '' ? statement.field : `${statement.field}:${statement.cell}`];
  const at = before?.source === 'manual' && before.lastSeen >= speaker.at ? oneAfter(before.lastSeen) : speaker.at;
  return { ...statement, source: 'manual', by: speaker.by, firstSeen: at, lastSeen: at, confidence: 1 } as Observation;
}

const oneAfter = (instant: Instant): Instant => new Date(Date.parse(instant) + 1).toISOString();

function presentValue(record: GoldenRecord, field: ObservedField, cell: string): unknown {
  if (field === 'primaryEmail') return record.emails[0] ?? null;
  if (field === 'primaryPhone') return record.phones[0] ?? null;
  if (field === 'sensitive') return record.sensitive;
  return record.provenance[cell === '' ? field : `${field}:${cell}`]?.value ?? null;
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
  return whole.flatMap((field): Statement[] => {
    const value = patch[field];
    return value === undefined ? [] : [{ field, cell: '', value: value === '' ? null : value } as Statement];
  });
}

function listStatements(patch: ClientPatch, record: GoldenRecord): Statement[] {
  return lists.flatMap(({ member, field, primary }): Statement[] => {
    const wanted = patch[member];
    if (wanted === undefined) return [];
    const added = wanted.map((cell): Statement => ({ field, cell, value: true }));
    const removed = record[member]
      .filter((cell) => !wanted.includes(cell))
      .map((cell): Statement => ({ field, cell, value: null }));
    const [first] = wanted;
    return [
      ...added,
      ...removed,
      ...(primary === undefined || first === undefined ? [] : [{ field: primary, cell: '', value: first }]),
    ];
  });
}

function recordStatements(patch: ClientPatch): Statement[] {
  return records.flatMap(({ member, field }) =>
    Object.entries(patch[member] ?? {}).map(([cell, value]): Statement => ({ field, cell, value: value as Statement['value'] })),
  );
}
