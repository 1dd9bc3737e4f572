import fc from 'fast-check';
import { type Observation, type ObservedField, sources } from '../../src/client/observation.ts';
import { arbitraryInstant } from './instant.ts';

/** What is said of a cell: a field with its cell and a value, or `null`. */
type Stated = Pick<Observation, 'field' | 'cell' | 'value'>;

const name = fc.constantFrom(
  { firstName: 'Ana' },
  { firstName: 'Ana', lastName: 'Lima' },
  { firstName: 'Bea', lastName: 'Lima' },
);
const address = fc.constantFrom(
  { city: 'Porto' },
  { street: 'Rua das Flores 1', city: 'Porto' },
  { street: '350 Fifth Avenue', city: 'New York', state: 'NY', postalCode: '10118', country: 'US' },
);
const text = fc.constantFrom('one', 'another', 'a third');

/** Few values of each field, so that observations meet in their cells. */
const valuesOf: { readonly [Field in ObservedField]: fc.Arbitrary<unknown> } = {
  name,
  company: text,
  address,
  dateOfBirth: fc.constantFrom('1980-02-29', '1999-12-31'),
  language: fc.constantFrom('en', 'pt'),
  country: fc.constantFrom('PT', 'US'),
  location: text,
  notes: text,
  agentInstructions: text,
  preferences: fc.constantFrom({}, { neverAutoSend: true }, { channels: ['sms', 'email'] }),
  sensitive: fc.boolean(),
  reviewed: fc.constant(true),
  account: fc.constantFrom('a1', 'a2'),
  primaryEmail: fc.constantFrom('ana@example.com', 'bea@example.com'),
  primaryPhone: fc.constantFrom('+14155550100', '+14155550101'),
  email: fc.constant(true),
  phone: fc.constant(true),
  tag: fc.constant(true),
  customField: fc.jsonValue({ maxDepth: 1 }),
  metadata: fc.jsonValue({ maxDepth: 1 }),
  whatsapp: fc.constant(true),
  instagram: fc.constantFrom({ username: 'ana' }, { username: 'ana', followers: 12, follows: false }),
  webId: fc.constant(true),
  externalId: fc.constantFrom('1', '2'),
  dismissal: text,
};

const cellsOf: { readonly [Field in ObservedField]?: readonly string[] } = {
  email: ['ana@example.com', 'bea@example.com', 'cem@example.com'],
  phone: ['+14155550100', '+14155550101', '+14155550102', '+14155550102;ext=7'],
  tag: ['vip', 'late payer'],
  customField: ['plan', 'region'],
  metadata: ['origin', '__proto__', 'constructor'],
  whatsapp: ['+14155550100'],
  instagram: ['17841400000000000', 'ana'],
  webId: ['w1', 'w2'],
  externalId: ['crm', 'shop'],
  dismissal: ['company', 'customField:plan'],
};

/** Every field that can be observed. */
export const observedFields = Object.keys(valuesOf) as ObservedField[];

/** Something that can be said of a client, about few cells. */
const arbitraryStatement = (fields: readonly ObservedField[] = observedFields): fc.Arbitrary<Stated> =>
  fc.constantFrom(...fields).chain((field) =>
    fc.record({
      field: fc.constant(field),
      cell: fc.constantFrom(...(cellsOf[field] ?? [''])),
      value: fc.option(valuesOf[field], { freq: 4 }),
    }),
  ) as fc.Arbitrary<Stated>;

const evidence = fc.record(
  {
    messageId: fc.constantFrom('m1', 'm2'),
    place: fc.constantFrom({ part: 'text' as const, start: 0, end: 4 }, { part: 'subject' as const, start: 2, end: 4 }),
    rule: fc.constantFrom('rule.one', 'rule.two'),
    corrects: fc.constant(true as const),
  },
  { requiredKeys: ['messageId', 'place', 'rule'] },
);

/** An observation of any field by any of some sources, seen once or for a while. */
export const arbitraryObservation = (
  from: { readonly fields?: readonly ObservedField[]; readonly sources?: readonly Observation['source'][] } = {},
): fc.Arbitrary<Observation> =>
  fc
    .record({
      stated: arbitraryStatement(from.fields),
      source: fc.constantFrom(...(from.sources ?? sources)),
      by: fc.constantFrom('one', 'two'),
      seen: fc.tuple(arbitraryInstant(), arbitraryInstant()),
      confidence: fc.constantFrom(0.25, 0.5, 1),
      where: fc.option(evidence, { nil: undefined }),
    })
    .map(({ stated, source, by, seen, confidence, where }) => {
      const [firstSeen = '', lastSeen = ''] = [...seen].sort();
      return { ...stated, source, by, firstSeen, lastSeen, confidence, ...(where && { evidence: where }) } as Observation;
    });
