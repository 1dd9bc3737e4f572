import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/client/golden-record.ts';
import { mergedObservations, type TreeNode } from '../../src/client/merged-observations.ts';
import type { Observation } from '../../src/client/observation.ts';
import { strictestPreferences } from '../../src/client/strictest-preferences.ts';
import { arbitraryObservation } from '../arbitraries/observation.ts';

const at = (day: number): string => `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;

const seen = (parts: Partial<Observation>, day: number): Observation =>
  ({ cell: '', source: 'manual', by: 'ana', firstSeen: at(day), lastSeen: at(day), confidence: 1, ...parts }) as Observation;

const node = (id: string, observations: readonly Observation[], into?: string, day = at(20)): TreeNode => ({
  record: {
    id,
    version: 1,
    origin: 'manual',
    createdAt: at(1),
    updatedAt: at(1),
    ...(into === undefined ? {} : { merged: { into, at: day, by: 'ana', choices: [] } }),
  },
  observations,
});

const fields = ['email', 'tag', 'externalId', 'sensitive', 'company'] as const;
const arbitraryObservations = () => fc.array(arbitraryObservation({ fields }), { maxLength: 12 });

/** After everything that is observed. */
const last = '2099-01-01T00:00:00.000Z';

/** A root with two records merged into it, one of them with a record of its own, merged after everything that was observed. */
const trees = fc
  .tuple(...Array.from({ length: 4 }, () => arbitraryObservations()))
  .map(([one, two, three, four]) => [
    node('c1', one ?? [], undefined),
    node('c2', two ?? [], 'c1', last),
    node('c3', three ?? [], 'c1', last),
    node('c4', four ?? [], 'c3', last),
  ]);

const contactCells = ['email', 'phone', 'whatsapp', 'instagram', 'webId', 'externalId', 'tag'];

const present = (observations: readonly Observation[]): string[] =>
  Object.entries(resolve(observations).provenance).flatMap(([name, { field, value }]) =>
    value !== null && contactCells.includes(field) ? name : [],
  );

describe('what is known of a merged client', () => {
  test('has every contact value and tag that one of its records has', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const merged = new Set(present(mergedObservations(tree)));
        expect(tree.flatMap(({ observations }) => present(observations)).filter((name) => !merged.has(name))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('is sensitive where one of its records is, and depends on no order of the records', () => {
    fc.assert(
      fc.property(trees, ([root, ...others]) => {
        if (root === undefined) return;
        const golden = resolve(mergedObservations([root, ...others]));
        expect(golden.sensitive).toBe([root, ...others].some(({ observations }) => resolve(observations).sensitive));
        const { preferences: _one, provenance: _two, ...turned } = resolve(mergedObservations([root, ...others.reverse()]));
        const { preferences: _three, provenance: _four, ...straight } = golden;
        expect(turned).toEqual(straight);
      }),
      { numRuns: 1000 },
    );
  });

  test('of one record is what is known of it', () => {
    fc.assert(
      fc.property(arbitraryObservations(), (observations) => {
        expect(mergedObservations([node('c1', observations)])).toEqual(observations);
      }),
    );
  });

  const email = (value: true | null, day: number) =>
    seen({ field: 'email', cell: 'ana@example.com', value } as Partial<Observation>, day);

  test.each([
    ['removed from the root before the merge, and the other’s', [email(null, 2)], [email(true, 1)], ['ana@example.com']],
    ['removed from the other before the merge, and the root’s', [email(true, 1)], [email(null, 2)], ['ana@example.com']],
    ['removed from the merged client', [email(null, 25)], [email(true, 1)], []],
    ['removed from both', [email(null, 2)], [email(null, 3)], []],
  ])('an email %s', (_, root, other, emails) => {
    expect(resolve(mergedObservations([node('c1', root), node('c2', other, 'c1')])).emails).toEqual(emails);
  });

  const sensitive = (value: boolean, day: number) => seen({ field: 'sensitive', value } as Partial<Observation>, day);

  test.each([
    ['cleared later on the other', [sensitive(true, 1)], [sensitive(false, 5)], true],
    ['cleared later on the root, before the merge', [sensitive(false, 5)], [sensitive(true, 1)], true],
    ['cleared after the merge', [sensitive(false, 25)], [sensitive(true, 1)], false],
    ['never set', [], [sensitive(false, 1)], false],
  ])('a mark that was %s', (_, root, other, expected) => {
    expect(resolve(mergedObservations([node('c1', root), node('c2', other, 'c1')])).sensitive).toBe(expected);
  });
});

describe('preferences of one client who had several', () => {
  const monday = { days: ['monday' as const], start: '09:00', end: '17:00', timezone: 'Europe/Lisbon' };
  const friday = { ...monday, days: ['friday' as const] };

  test.each([
    [{ autonomy: 'send' }, { autonomy: 'off' }, { autonomy: 'off' }],
    [{ neverAutoSend: false }, { neverAutoSend: true }, { neverAutoSend: true }],
    [{ neverAutoSend: false }, {}, { neverAutoSend: false }],
    [{}, { windows: [monday] }, { windows: [monday] }],
    [{ windows: [monday] }, { windows: [monday] }, { windows: [monday] }],
    [{ windows: [monday] }, { windows: [friday] }, { windows: [monday], humanReviewRequired: true }],
    [{}, { channels: ['sms'] }, { channels: ['sms'] }],
    [
      { channels: ['email'] },
      { channels: ['sms'], humanReviewRequired: true },
      { channels: ['email'], humanReviewRequired: true },
    ],
  ] as const)('%j and %j are %j', (one, other, expected) => {
    expect(strictestPreferences(one as never, other as never)).toEqual(expected);
  });
});
