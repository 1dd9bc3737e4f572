import { describe, expect, test } from 'vitest';
import { blockingKeys } from '../../src/duplicates/blocking-keys.ts';
import { classCount } from '../../src/duplicates/classes.ts';
import { comparePair } from '../../src/duplicates/compare-pair.ts';
import type { DuplicateRecord } from '../../src/duplicates/duplicate-record.ts';
import { levelWeights } from '../../src/duplicates/expect.ts';
import { findDuplicates, trainModel } from '../../src/duplicates/find-duplicates.ts';
import { features } from '../../src/duplicates/kinds.ts';
import { searchDuplicates } from '../../src/duplicates/search-duplicates.ts';
import { levelsPerFeature } from '../../src/duplicates/weights.ts';

type Fields = Omit<DuplicateRecord, 'id'>;

const model = trainModel([]);
const levelsOf = (a: Fields, b: Fields): Record<string, string> =>
  Object.fromEntries(
    comparePair(model, { id: 'a', ...a }, { id: 'b', ...b })
      .explanation.filter(({ level }) => level !== 'learnt')
      .map(({ feature, level }) => [feature, level]),
  );

const named = (firstName: string, lastName?: string): Fields => ({
  name: lastName === undefined ? { firstName } : { firstName, lastName },
});

describe('what is compared', () => {
  test.each<[string, Fields, Fields, Record<string, string>]>([
    ['a short form', named('Bob', 'Lima'), named('Robert', 'Lima'), { 'given-name': 'nickname', 'family-name': 'same-common' }],
    ['a beginning', named('Meg', 'Lima'), named('Megan', 'Lima'), { 'given-name': 'nickname' }],
    ['an initial', named('R.', 'Lima'), named('Robert', 'Lima'), { 'given-name': 'initial' }],
    ['a spelling', named('Jürgen', 'Müller'), named('Juergen', 'Mueller'), { 'given-name': 'sound', 'family-name': 'sound' }],
    [
      'another script',
      named('Владимир', 'Иванов'),
      named('Vladimir', 'Ivanov'),
      { 'given-name': 'same-common', 'family-name': 'same-common' },
    ],
    ['swapped names', named('Lima', 'Robert'), named('Robert', 'Lima'), { 'given-name': 'swapped' }],
    ['swapped names with a typing error', named('Watsn', 'Charlie'), named('Charlie', 'Watson'), { 'given-name': 'swapped' }],
    ['one of two family names', named('Ana', 'García López'), named('Ana', 'García'), { 'family-name': 'part' }],
    ['junior and senior', named('Ben', 'Otis Jr'), named('Ben', 'Otis Sr.'), { 'further-names': 'other-generation' }],
    ['a whole name', { fullName: 'Lima, Ana Maria' }, named('Ana', 'Lima'), { 'given-name': 'same-common' }],
    ['day and month', { dateOfBirth: '1982-03-04' }, { dateOfBirth: '1982-04-03' }, { 'date-of-birth': 'swapped' }],
    ['a figure', { dateOfBirth: '1982-03-04' }, { dateOfBirth: '1982-03-09' }, { 'date-of-birth': 'typo' }],
    ['a date that stands for none', { dateOfBirth: '1900-01-01' }, { dateOfBirth: '1982-03-04' }, {}],
    ['a mailbox', { emails: ['j.a.n+x@gmail.com'] }, { emails: ['JAN@googlemail.com'] }, { email: 'same' }],
    ['an office', { emails: ['info@acme.com'] }, { emails: ['info@acme.com'] }, {}],
    ['a domain’s typing error', { emails: ['x99zz@gmail.com'] }, { emails: ['x99zz@gmial.com'] }, { email: 'typo' }],
    [
      'little more than a name',
      { ...named('Paisley', 'Lima'), emails: ['thepaisley@gmail.com'] },
      { ...named('Paisley', 'Costa'), emails: ['thepaisley@outlook.com'] },
      { email: 'same-local-name' },
    ],
    ['other figures', { emails: ['jan.ek12@gmail.com'] }, { emails: ['jan.ek13@gmail.com'] }, { email: 'different' }],
    ['no area code', { phones: ['202-321-3212'] }, { phones: ['321-3212'] }, { phone: 'same' }],
    ['the country code', { phones: ['+44 20 7946 0958'] }, { phones: ['020 79460958'] }, { phone: 'same' }],
    ['extensions', { phones: ['2025550123 x12'] }, { phones: ['202-555-0123 ext 13'] }, { phone: 'other-extension' }],
    [
      'ids of one system that differ',
      { identifiers: { tax: '293-90-9090' } },
      { identifiers: { tax: '201777719' } },
      { identifier: 'different' },
    ],
    ['ids of two systems', { identifiers: { tax: '1' } }, { identifiers: { crm: '1' } }, {}],
    [
      'an abbreviated street',
      { address: { street: '123 Main Street', postalCode: '89132-0001' } },
      { address: { street: '123 MAIN ST.', postalCode: '89132' } },
      { address: 'same' },
    ],
    [
      'units',
      { address: { street: '12 Oak St Apt 3', city: 'Salem' } },
      { address: { street: '12 Oak Street #4', city: 'Salem' } },
      { address: 'other-unit' },
    ],
  ])('%s', (_, a, b, expected) => {
    expect(levelsOf(a, b)).toMatchObject(expected);
    if (Object.keys(expected).length === 0) expect(levelsOf(a, b)).toEqual({});
  });

  test('organisations by the words of their names, their mailbox and their site', () => {
    const acme = { company: 'Acme Robotics Inc.', emails: ['info@acme.com'], website: 'https://www.acme.com/about' };
    expect(levelsOf(acme, { company: 'The ACME Robotics', emails: ['info@acme.com'], website: 'acme.com' })).toEqual({
      'organisation-name': 'same-common',
      email: 'same-role',
      website: 'same',
    });
  });
});

describe('verdicts', () => {
  const family = { lastName: 'Benson' };
  const home = { address: { street: '12 Oak Street', city: 'Salem', postalCode: '97301' }, phones: ['503 555 0123'] };

  test('a household are several people', () => {
    const father = { id: '1', name: { ...family, firstName: 'George' }, dateOfBirth: '1950-02-03', ...home };
    const son = { id: '2', name: { ...family, firstName: 'Paul' }, dateOfBirth: '1981-07-21', ...home };
    expect(comparePair(model, father, son).verdict).toBe('distinct');
  });

  test('junior and senior are two people, whatever else agrees', () => {
    const senior = { id: '1', name: { ...family, firstName: 'George', suffix: 'Sr' }, ...home };
    expect(comparePair(model, senior, { ...senior, id: '2', name: { ...senior.name, suffix: 'Jr' } }).verdict).not.toBe('match');
  });

  test('a name alone is never a match', () => {
    const named = { name: { firstName: 'Zebulon', lastName: 'Quimbyworth' } };
    const others = ['Ana Lima', 'Rui Costa', 'Grace Hopper', 'Farid Haddad', 'Ingrid Larsen', 'Dmitri Petrov'].map(
      (fullName) => ({
        id: fullName,
        fullName,
      }),
    );
    const found = findDuplicates([{ id: '1', ...named }, { id: '2', ...named }, ...others]);
    expect([...found.pairs]).toMatchObject([{ left: '1', right: '2', verdict: 'review' }]);
  });

  test('a person and an organisation are two', () => {
    const phones = ['+12025550123'];
    expect(
      comparePair(model, { id: '1', company: 'Acme', phones }, { id: '2', name: { firstName: 'Ana' }, phones }).verdict,
    ).toBe('distinct');
  });
});

describe('what people share', () => {
  test.each(['person', 'organisation'] as const)('records of one %s seldom differ in a part, whatever is seen', (kind) => {
    for (const [index, feature] of features[kind].entries()) {
      const different = feature.levels.map(({ random }) => random > 0.5);
      const counts = new Float64Array((index + 1) * levelsPerFeature * classCount);
      for (const [level, differs] of different.entries())
        counts[(index * levelsPerFeature + level + 1) * classCount] = differs ? 1e6 : 1;
      const weights = Object.values(levelWeights(feature, index, counts));
      const share = weights.reduce((sum, [match = 0], level) => (different[level] ? sum + 2 ** match : sum), 0);
      expect(share).toBeLessThan(0.301);
    }
  });

  test('two common names a letter apart are two', () => {
    const records = Array.from({ length: 260 }, (_, index) => ({
      id: `${index}`,
      name: { firstName: ['Maria', 'Marie', 'Petra', 'Heike'][index % 4] ?? '', lastName: `Lima${index}` },
    }));
    const { explanation } = comparePair(trainModel(records), records[0] ?? { id: '' }, records[1] ?? { id: '' });
    expect(explanation.find(({ feature }) => feature === 'given-name')?.level).toBe('typo-common');
  });
});

describe('a search', () => {
  const records = Array.from({ length: 3 }, (_, index) => ({ id: `${index}`, emails: ['ana.lima82@example.com'] }));

  test('refuses an id that occurs twice', () => {
    expect(() => findDuplicates([...records, { id: '1' }])).toThrow('Two records have the id 1.');
  });

  test('ends with the reason of its signal', () => {
    expect(() => findDuplicates(records, { signal: AbortSignal.abort(new Error('enough')) })).toThrow('enough');
  });

  test('tells how far it is', () => {
    const phases = [...searchDuplicates(records)].map(({ phase }) => phase);
    expect([...new Set(phases)]).toEqual(['read', 'compare', 'join']);
  });

  test('under a model that is given learns nothing', () => {
    expect(findDuplicates(records, { model }).model).toBe(model);
  });

  test('leaves keys aside that too many have', () => {
    const crowd = Array.from({ length: 150 }, (_, index) => ({
      id: `${index}`,
      emails: ['none@none.com'],
      name: { firstName: `G${index}x`, lastName: `F${index}y` },
    }));
    const { stoppedKeys } = findDuplicates(crowd).model;
    const [first = { id: '' }] = crowd;
    expect(blockingKeys(first).filter((key) => stoppedKeys.includes(key)).length).toBeGreaterThan(0);
    expect(blockingKeys(first, { stoppedKeys }).filter((key) => stoppedKeys.includes(key))).toEqual([]);
  });
});
