import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFields, type FieldValues } from '../../src/client/custom-fields/check-patch.ts';
import { customFieldSchema, customFieldsSchema } from '../../src/client/custom-fields/definition.ts';
import { migrateFieldValue } from '../../src/client/custom-fields/migrate-value.ts';
import { parseFieldValue } from '../../src/client/custom-fields/parse-value.ts';
import { type CustomFieldType, customFieldTypes, type ValueType } from '../../src/client/custom-fields/types.ts';
import type { Json } from '../../src/shared/json.ts';

const options = [
  { id: 'free', label: 'Free' },
  { id: 'pro', label: 'Pro plan' },
  { id: 'old', label: 'Old', archived: true },
];
const typed = (type: CustomFieldType): ValueType => ({
  type,
  ...(type === 'select' || type === 'multi-select' ? { options } : {}),
  ...(type === 'currency' ? { currency: 'EUR' } : {}),
});

/** Of each type: what people give, and what is kept; then what is refused. */
const cases: { readonly [Type in CustomFieldType]: { fits: readonly (readonly [Json, Json])[]; unfit: readonly Json[] } } = {
  text: { fits: [['  v2 ', 'v2']], unfit: ['', ' ', 3, true, null, ['a'], { a: 1 }, 'x'.repeat(2001), 'a\u0000b'] },
  number: {
    fits: [
      [3, 3],
      ['-3.5', -3.5],
      [0, 0],
    ],
    unfit: ['3 pieces', '', '1e9999', true, null, [1]],
  },
  boolean: {
    fits: [
      [true, true],
      ['No', false],
      ['yes', true],
    ],
    unfit: ['perhaps', 1, null],
  },
  date: {
    fits: [
      ['2024-02-29', '2024-02-29'],
      [' 2026-01-01 ', '2026-01-01'],
    ],
    unfit: ['2023-02-29', '01/02/2026', 20260101],
  },
  select: {
    fits: [
      ['pro', 'pro'],
      ['PRO  plan', 'pro'],
    ],
    unfit: ['old', 'Old', 'gold', 1, ['pro']],
  },
  'multi-select': {
    fits: [
      [
        ['pro', 'free'],
        ['pro', 'free'],
      ],
      ['pro', ['pro']],
      [['pro', 'Pro plan'], ['pro']],
    ],
    unfit: [[], ['gold'], ['old'], [1], {}],
  },
  url: {
    fits: [['https://example.com/a b', 'https://example.com/a%20b']],
    unfit: ['javascript:alert(1)', 'data:text/html,x', 'ftp://example.com', 'example', 'https://user@example.com/', 3],
  },
  email: { fits: [['Ana@Example.com', 'ana@example.com']], unfit: ['ana', 3] },
  phone: { fits: [['+1 415 555 0100', '+14155550100']], unfit: ['12', 3] },
  currency: {
    fits: [
      [12.5, { amount: '12.5', currency: 'EUR' }],
      ['12.50 USD', { amount: '12.50', currency: 'USD' }],
      ['7', { amount: '7', currency: 'EUR' }],
      [
        { amount: '-1.00', currency: 'GBP' },
        { amount: '-1.00', currency: 'GBP' },
      ],
    ],
    unfit: ['12,50', 'EUR', { amount: '1', currency: 'euro' }, { amount: 1e21, currency: 'EUR' }, null, true],
  },
};

describe.each(customFieldTypes)('a value of type %s', (type) => {
  test.each(cases[type].fits)('%j is kept as %j', (given, kept) => {
    expect(parseFieldValue(typed(type), given)).toEqual({ kind: 'valid', value: kept });
  });
  test.each(cases[type].unfit.map((value) => [value]))('%j is refused with a reason', (given) => {
    const parsed = parseFieldValue(typed(type), given);
    expect(parsed).toMatchObject({
      kind: 'invalid',
      reasons: [{ code: expect.any(String), text: expect.stringMatching(/\.$/) }],
    });
  });
});

test('a national number is read with the country of the workspace', () => {
  expect(parseFieldValue({ type: 'phone' }, '030 123456', { country: 'DE' })).toEqual({ kind: 'valid', value: '+4930123456' });
});

const anyType = fc.constantFrom(...customFieldTypes);
const anyValue: fc.Arbitrary<Json> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  fc.constantFrom<Json>(...Object.values(cases).flatMap(({ fits, unfit }) => [...fits.flat(), ...unfit] as Json[])),
);

test('what is kept of a value is kept again as it is', () => {
  fc.assert(
    fc.property(anyType, anyValue, (type, value) => {
      const parsed = parseFieldValue(typed(type), value);
      if (parsed.kind === 'valid') expect(parseFieldValue(typed(type), parsed.value)).toEqual(parsed);
    }),
  );
});

test('a definition that changes loses no value: it fits, it is converted into one that fits, or it is told with the reasons', () => {
  fc.assert(
    fc.property(anyType, anyValue, (type, value) => {
      const migrated = migrateFieldValue(typed(type), value);
      if (migrated.kind === 'unfit') {
        expect(migrated.value).toBe(value);
        expect(migrated.reasons.length).toBeGreaterThan(0);
      } else {
        expect(migrateFieldValue(typed(type), migrated.value)).toEqual({ kind: 'fits', value: migrated.value });
        if (migrated.kind === 'converted') expect(migrated.from).toBe(value);
      }
    }),
  );
});

test.each<[CustomFieldType, Json, CustomFieldType, Json]>([
  ['number', 42, 'text', '42'],
  ['text', '42', 'number', 42],
  ['boolean', true, 'text', 'true'],
  ['text', 'Pro plan', 'select', 'pro'],
  ['select', 'pro', 'multi-select', ['pro']],
  ['multi-select', ['pro'], 'select', 'pro'],
  ['currency', { amount: '12.50', currency: 'EUR' }, 'text', '12.50 EUR'],
  ['number', 12, 'currency', { amount: '12', currency: 'EUR' }],
])('%s %j becomes, as %s, %j', (_, value, type, becomes) => {
  expect(migrateFieldValue(typed(type), value)).toEqual({ kind: 'converted', value: becomes, from: value });
});

test('an archived option stays where it is', () => {
  expect(migrateFieldValue(typed('select'), 'old')).toEqual({ kind: 'fits', value: 'old' });
});

describe('a definition', () => {
  const field = { id: 'plan', label: 'Plan' };
  test.each([
    [{ ...field, type: 'select' }, 'options'],
    [{ ...field, type: 'text', options }, 'options'],
    [{ ...field, type: 'select', options: [...options, { id: 'pro', label: 'Other' }] }, 'options'],
    [{ ...field, type: 'number', default: 'many' }, 'default'],
    [{ ...field, type: 'colour' }, 'type'],
    [{ ...field, label: ' ', type: 'text' }, 'label'],
    [{ ...field, type: 'currency', currency: 'euro' }, 'currency'],
  ])('%j is refused at %s', (definition, path) => {
    expect(customFieldSchema.safeParse(definition).error?.issues[0]?.path[0]).toBe(path);
  });

  test('has a default in its normal form', () => {
    expect(customFieldSchema.parse({ ...field, type: 'number', default: '3' }).default).toBe(3);
  });

  test('has an id of its own in its workspace', () => {
    const text = { ...field, type: 'text' } as const;
    expect(customFieldsSchema.safeParse([text, text]).success).toBe(false);
    expect(customFieldsSchema.parse([text, { ...text, id: 'tier' }]).map(({ id }) => id)).toEqual(['plan', 'tier']);
  });
});

describe('an edit of custom fields', () => {
  const fields = customFieldsSchema.parse([
    { id: 'seats', label: 'Seats', type: 'number', required: true },
    { id: 'plan', label: 'Plan', type: 'select', options },
    { id: 'tier', label: 'Tier', type: 'text', archived: true },
  ]);
  test('is kept in the normal forms of its types', () => {
    expect(checkFields(fields, { seats: '5', plan: 'Pro plan' }, {})).toEqual({
      kind: 'valid',
      values: { seats: 5, plan: 'pro' },
    });
  });
  test.each([
    [{ seats: 'many' }, {}, 'seats', 'not-a-number'],
    [{ seats: null }, { seats: 5 }, 'seats', 'required'],
    [{ tier: 'gold' }, {}, 'tier', 'archived-field'],
    [{ colour: 'red' }, {}, 'colour', 'no-such-field'],
    [{ constructor: 'red' }, {}, 'constructor', 'no-such-field'],
  ] as [FieldValues, FieldValues, string, string][])('%j beside %j is refused at %s: %s', (edit, present, id, code) => {
    expect(checkFields(fields, edit, present)).toMatchObject({ kind: 'invalid', id, reasons: [{ code }] });
  });
  test.each([
    [{ tier: 'gold' }, { tier: 'gold' }],
    [{ colour: 'red' }, { colour: 'red' }],
    [
      { colour: null, tier: null, plan: null, seats: null },
      { colour: 'red', plan: 'pro' },
    ],
    [{ seats: 'lots' }, { seats: 'lots' }],
  ] as [FieldValues, FieldValues][])('%j beside %j is allowed: it says again what is there, or clears it', (edit, present) => {
    expect(checkFields(fields, edit, present)).toEqual({ kind: 'valid', values: edit });
  });
});
