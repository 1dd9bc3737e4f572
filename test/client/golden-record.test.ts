import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GoldenRecord, resolve } from '../../src/client/golden-record.ts';
import { cellKey, type Observation, type ObservedField, uniteObservations } from '../../src/client/observation.ts';
import { compareObservations, type SurvivorshipPolicy, survivorship } from '../../src/client/survivorship.ts';
import { canonicalJson } from '../../src/shared/json.ts';
import { arbitraryObservation, observedFields } from '../arbitraries/observation.ts';

const observations = fc.array(arbitraryObservation(), { maxLength: 40 });
const shuffled = observations.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
);
const fromModels = fc.array(arbitraryObservation({ sources: ['ai'] }), { maxLength: 20 });

const withoutSuggestions = ({ suggestions: _suggestions, ...record }: GoldenRecord) => record;

/** One observation, with what a test is not about filled in. */
const observed = (field: ObservedField, value: unknown, source: Observation['source'], day: number, cell = ''): Observation => {
  const at = `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
  return { field, cell, value, source, by: 'test', firstSeen: at, lastSeen: at, confidence: 1 } as Observation;
};

describe('the golden record', () => {
  test('depends neither on the order nor on the repetition of observations', () => {
    fc.assert(
      fc.property(shuffled, ([all, again]) => {
        const expected = canonicalJson(resolve(all));
        expect(canonicalJson(resolve(again))).toBe(expected);
        expect(canonicalJson(resolve(uniteObservations(all, again)))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('holds in each cell the maximum of the declared order', () => {
    fc.assert(
      fc.property(observations, (all) => {
        const { provenance } = resolve(all);
        for (const observation of uniteObservations(all)) {
          const winner = provenance[cellKey(observation)];
          const decides = survivorship[observation.field].some((tier) => tier.sources.includes(observation.source));
          if (!decides) continue;
          expect(winner).toBeDefined();
          expect(compareObservations(winner as Observation, observation, survivorship[observation.field])).toBeGreaterThanOrEqual(
            0,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is not changed by any number of a model’s observations', () => {
    fc.assert(
      fc.property(observations, fromModels, (all, proposed) => {
        const decided = all.filter(({ source }) => source !== 'ai');
        expect(withoutSuggestions(resolve([...decided, ...proposed]))).toEqual(withoutSuggestions(resolve(decided)));
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps the parts of a name and of an address together', () => {
    fc.assert(
      fc.property(observations, (all) => {
        const record = resolve(all);
        for (const field of ['name', 'address', 'preferences'] as const) {
          const said = all.filter((one) => one.field === field).map(({ value }) => canonicalJson(value));
          if (record[field] !== undefined) expect(said).toContain(canonicalJson(record[field]));
        }
      }),
    );
  });

  test('holds each email, phone and tag apart from the others', () => {
    fc.assert(
      fc.property(observations, fc.constantFrom('email', 'phone', 'tag', 'metadata'), (all, field) => {
        const cells = new Set(all.filter((one) => one.field === field).map(({ cell }) => cell));
        for (const cell of cells) {
          const alone = resolve(all.filter((one) => one.field === field && one.cell === cell));
          expect(resolve(all).provenance[`${field}:${cell}`]).toEqual(alone.provenance[`${field}:${cell}`]);
        }
      }),
    );
  });

  test('keeps members of any name, `__proto__` too', () => {
    const { metadata } = resolve([observed('metadata', 'x', 'manual', 1, '__proto__')]);
    expect(JSON.stringify(metadata)).toBe('{"__proto__":"x"}');
  });

  test('can be resolved by a policy in which models decide', () => {
    const trusting = Object.fromEntries(
      observedFields.map((field) => [field, [{ sources: ['manual', 'ai'], order: ['latest'] }]]),
    ) as unknown as SurvivorshipPolicy;
    const proposed = [observed('email', true, 'ai', 2, 'ana@example.com'), observed('company', 'Acme', 'ai', 2)];
    expect(resolve(proposed, trusting)).toMatchObject({ emails: ['ana@example.com'], company: 'Acme' });
  });
});

describe('the primary contact value', () => {
  const seen = (cell: string, source: Observation['source'], day: number) => observed('phone', true, source, day, cell);

  test('is the SMS sender’s number, whatever a text or another system says before or after', () => {
    const all = [
      seen('+14155550101', 'message', 1),
      seen('+14155550102', 'crm', 1),
      seen('+14155550100', 'channel', 9),
      seen('+14155550103', 'manual', 1),
    ];
    expect(resolve(all).phones).toEqual(['+14155550100', '+14155550103', '+14155550102', '+14155550101']);
  });

  test('is another one once a person chooses it, while that one is present', () => {
    const all = [
      seen('+14155550100', 'channel', 1),
      seen('+14155550101', 'message', 2),
      observed('primaryPhone', '+14155550101', 'manual', 3),
    ];
    expect(resolve(all).phones).toEqual(['+14155550101', '+14155550100']);
    const removed = observed('phone', null, 'manual', 4, '+14155550101');
    expect(resolve([...all, removed]).phones).toEqual(['+14155550100']);
  });

  test('stays the first sender’s number when others of the client’s numbers write later', () => {
    const all = [seen('+14155550101', 'channel', 5), seen('+14155550100', 'channel', 2)];
    expect(resolve(all).phones).toEqual(['+14155550100', '+14155550101']);
  });
});

describe('a model’s suggestions', () => {
  test('are the newest of each cell that say something else than the record', () => {
    const all = [observed('company', 'Acme', 'ai', 1), observed('company', 'Acme Ltd', 'ai', 2)];
    expect(resolve(all).suggestions).toEqual([all[1]]);
    expect(resolve([...all, observed('company', 'Acme Ltd', 'message', 1)]).suggestions).toEqual([]);
    expect(resolve([...all, observed('company', 'Beta', 'message', 1)]).suggestions).toEqual([all[1]]);
  });

  test('end when a person decides on the field, and may come anew after that', () => {
    const decided = observed('company', null, 'manual', 3);
    expect(resolve([observed('company', 'Acme', 'ai', 2), decided]).suggestions).toEqual([]);
    const later = observed('company', 'Acme', 'ai', 4);
    expect(resolve([later, decided])).toMatchObject({ suggestions: [later] });
    expect(resolve([later, decided]).company).toBeUndefined();
  });

  test('that a person dismissed stay away, however often the model proposes them again; others of the cell come through', () => {
    const dismissed = observed('dismissal', 'Acme', 'manual', 3, 'company');
    expect(resolve([observed('company', 'Acme', 'ai', 9), dismissed]).suggestions).toEqual([]);
    const [older, newer] = [observed('company', 'Beta', 'ai', 1), observed('company', 'Acme', 'ai', 9)];
    expect(resolve([older, newer, dismissed]).suggestions).toEqual([older]);
    expect(resolve([older, observed('dismissal', 'Beta', 'ai', 3, 'company')]).suggestions).toContainEqual(older);
  });

  test('dismissed by a person are those, and no number of models dismisses or changes any', () => {
    fc.assert(
      fc.property(observations, (all) => {
        const gone = (one: Observation) =>
          all.some(
            (other) =>
              other.field === 'dismissal' &&
              other.source === 'manual' &&
              other.cell === cellKey(one) &&
              canonicalJson(other.value) === canonicalJson(one.value),
          );
        expect(resolve(all).suggestions.filter(gone)).toEqual([]);
      }),
    );
  });

  test('to clear what nobody said are none', () => {
    expect(resolve([observed('company', null, 'ai', 1)]).suggestions).toEqual([]);
  });
});
