import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GoldenRecord, resolve } from '../../src/client/golden-record.ts';
import { cellKey, type Observation, uniteObservations } from '../../src/client/observation.ts';
import type { ClientPatch } from '../../src/client/patch.ts';
import { patchObservations } from '../../src/client/patch-observations.ts';
import { canonicalJson } from '../../src/shared/json.ts';
import { arbitraryInstant } from '../arbitraries/instant.ts';
import { arbitraryObservation } from '../arbitraries/observation.ts';
import { arbitraryPatch } from '../arbitraries/patch.ts';

/** A person edits or clears, by a clock that may run backwards; or a message, another system or a model observes. */
type Step =
  | { readonly do: 'edit'; readonly patch: ClientPatch; readonly by: string; readonly at: string }
  | { readonly do: 'observe'; readonly observation: Observation };

const edit = fc.record({
  do: fc.constant('edit' as const),
  patch: arbitraryPatch(),
  by: fc.constantFrom('ana', 'ben'),
  at: arbitraryInstant(),
});
const observe = fc.record({
  do: fc.constant('observe' as const),
  observation: arbitraryObservation({ sources: ['crm', 'import', 'channel', 'message', 'ai'] }),
});
const sequence = fc.array(fc.oneof({ weight: 2, arbitrary: edit }, { weight: 3, arbitrary: observe }), {
  minLength: 1,
  maxLength: 10,
}) as fc.Arbitrary<Step[]>;

const said = (value: unknown): string => canonicalJson(value ?? null);

const isSame = (one: Observation | undefined, other: Observation): boolean =>
  one === other || said(one?.value) === said(other.value);

/** What a person said is what people see, at once and in full. */
function expectEffect(patch: ClientPatch, record: GoldenRecord): void {
  const { emails, phones, tags, customFields = {}, metadata = {}, externalIds = {}, ...single } = patch;
  for (const [field, value] of Object.entries(single)) expect(said(record[field as keyof GoldenRecord])).toBe(said(value));
  for (const [field, wanted] of Object.entries({ emails, phones })) {
    if (wanted === undefined) continue;
    const present = record[field as 'emails' | 'phones'];
    expect([...present].sort()).toEqual([...wanted].sort());
    expect(present[0]).toBe(wanted[0]);
  }
  if (tags !== undefined) expect(record.tags).toEqual([...tags].sort());
  for (const [field, members] of Object.entries({ customFields, metadata, externalIds })) {
    const present = new Map(Object.entries(record[field as 'metadata']));
    for (const [member, value] of Object.entries(members)) expect(said(present.get(member))).toBe(said(value));
  }
}

/** The cells that a patch speaks of. */
function cellsOf(patch: ClientPatch, before: GoldenRecord): Set<string> {
  const { emails, phones, tags, customFields, metadata, externalIds, ...single } = patch;
  const list = (field: string, present: readonly string[], wanted: readonly string[] | undefined) =>
    wanted === undefined ? [] : [...present, ...wanted].map((cell) => `${field}:${cell}`);
  const members = (field: string, wanted: object | undefined) => Object.keys(wanted ?? {}).map((cell) => `${field}:${cell}`);
  return new Set([
    ...Object.keys(single),
    ...list('email', before.emails, emails),
    ...list('phone', before.phones, phones),
    ...list('tag', before.tags, tags),
    ...(emails === undefined ? [] : ['primaryEmail']),
    ...(phones === undefined ? [] : ['primaryPhone']),
    ...members('customField', customFields),
    ...members('metadata', metadata),
    ...members('externalId', externalIds),
  ]);
}

test('ten thousand sequences of edits, clearings and observations hold the laws', () => {
  fc.assert(
    fc.property(sequence, fc.infiniteStream(fc.nat()), (steps, chance) => {
      let observations: Observation[] = [];
      let record = resolve(observations);
      for (const step of steps) {
        const before = record;
        if (step.do === 'edit') {
          const fresh = patchObservations(step.patch, observations, step);
          observations = uniteObservations(observations, fresh);
          record = resolve(observations);
          expectEffect(step.patch, record);
          const named = cellsOf(step.patch, before);
          const changed = fresh.map(cellKey).filter((cell) => !named.has(cell));
          expect(changed).toEqual([]);
          expect(patchObservations(step.patch, observations, step)).toEqual([]);
        } else {
          observations = uniteObservations(observations, [step.observation]);
          record = resolve(observations);
          const cell = cellKey(step.observation);
          const overwritten = Object.entries(before.provenance).filter(([other, winner]) => {
            const decided = other !== cell || winner.source === 'manual' || step.observation.source === 'ai';
            return decided && !isSame(record.provenance[other], winner);
          });
          expect(overwritten).toEqual([]);
          if (step.observation.source === 'ai') {
            expect(said({ ...record, suggestions: [] })).toBe(said({ ...before, suggestions: [] }));
          }
        }
      }
      const late = observations
        .flatMap((one) => [one, one])
        .map((one) => [chance.next().value, one] as const)
        .sort(([left], [right]) => left - right)
        .map(([, one]) => one);
      expect(said(resolve(late))).toBe(said(record));
    }),
    { numRuns: 10_000 },
  );
}, 120_000);
