import { describe, expect, test } from 'vitest';
import { clientLimits } from '../../src/client/limits.ts';
import { clientPatchSchema } from '../../src/client/patch.ts';
import { ClienteleError } from '../../src/shared/errors.ts';
import { parseInput } from '../../src/shared/schema.ts';

const read = (input: unknown) => parseInput(clientPatchSchema('US'), input);

/** Where a patch is refused, and why. */
function refusal(input: unknown): { readonly path: string; readonly code: unknown } {
  try {
    return { path: 'accepted', code: JSON.stringify(read(input)) };
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error;
    const [issue] = error.details.issues as { readonly code: string }[];
    expect(error.code).toBe('invalid-input');
    return { path: error.path.join('.'), code: issue?.code };
  }
}

const numbered = (count: number, item: (index: number) => unknown) => Array.from({ length: count }, (_, index) => item(index));
const members = (count: number, value: unknown) => Object.fromEntries(numbered(count, (index) => [`m${index}`, value]) as []);
const phone = (index: number) => `+1415555${String(index).padStart(4, '0')}`;
const jsonOf = (length: number) => 'x'.repeat(length - 2);

/** For each limit: a patch of a size, where a larger one is refused, and with which code. */
const limits: {
  readonly [limit: string]: readonly [size: number, patch: (size: number) => unknown, path: string, code: string];
} = {
  'a name in one text': [100, (size) => ({ name: '7'.repeat(size) }), 'name', 'too-long'],
  'a part of a name': [clientLimits.nameParts, (size) => ({ name: { suffix: 'x'.repeat(size) } }), 'name.suffix', 'too-long'],
  'a first name': [clientLimits.nameParts, (size) => ({ firstName: 'é'.repeat(size) }), 'firstName', 'too-long'],
  'a last name': [clientLimits.nameParts, (size) => ({ lastName: '👨‍👩‍👧'.repeat(size) }), 'lastName', 'too-long'],
  'a company': [clientLimits.company, (size) => ({ company: 'x'.repeat(size) }), 'company', 'too-long'],
  'a part of an address': [
    clientLimits.addressParts,
    (size) => ({ address: { street: 'x'.repeat(size) } }),
    'address.street',
    'too-long',
  ],
  'a location': [clientLimits.location, (size) => ({ location: 'x'.repeat(size) }), 'location', 'too-long'],
  notes: [clientLimits.notes, (size) => ({ notes: 'x'.repeat(size) }), 'notes', 'too-long'],
  'agent instructions': [
    clientLimits.agentInstructions,
    (size) => ({ agentInstructions: '🙂'.repeat(size) }),
    'agentInstructions',
    'too-long',
  ],
  emails: [clientLimits.emails, (size) => ({ emails: numbered(size, (index) => `a${index}@example.com`) }), 'emails', 'too-big'],
  phones: [clientLimits.phones, (size) => ({ phones: numbered(size, phone) }), 'phones', 'too-big'],
  tags: [clientLimits.tags, (size) => ({ tags: numbered(size, (index) => `t${index}`) }), 'tags', 'too-big'],
  'the length of a tag': [200, (size) => ({ tags: ['x'.repeat(size)] }), 'tags.0', 'too-big'],
  'the length of an account': [200, (size) => ({ account: 'x'.repeat(size) }), 'account', 'too-big'],
  'custom fields': [clientLimits.customFields, (size) => ({ customFields: members(size, 1) }), 'customFields', 'too-big'],
  metadata: [clientLimits.metadata, (size) => ({ metadata: members(size, 1) }), 'metadata', 'too-big'],
  'external ids': [clientLimits.externalIds, (size) => ({ externalIds: members(size, '1') }), 'externalIds', 'too-big'],
  'the JSON of a custom field': [
    clientLimits.json,
    (size) => ({ customFields: { a: jsonOf(size) } }),
    'customFields.a',
    'too-long',
  ],
  'the JSON of a metadata member': [
    clientLimits.json,
    (size) => ({ metadata: { a: [jsonOf(size - 2)] } }),
    'metadata.a',
    'too-long',
  ],
  'contact windows': [
    50,
    (size) => ({
      preferences: {
        windows: numbered(size, () => ({ days: ['monday'], start: '09:00', end: '17:00', timezone: 'Europe/Lisbon' })),
      },
    }),
    'preferences.windows',
    'too-big',
  ],
};

describe('limits', () => {
  test.each(Object.entries(limits))('of %s', (_, [size, patch, path, code]) => {
    expect(() => read(patch(size))).not.toThrow();
    expect(refusal(patch(size + 1))).toEqual({ path, code });
  });

  test('every limit that is declared is tested', () => {
    expect(Object.keys(limits).length).toBeGreaterThan(Object.keys(clientLimits).length);
  });
});

describe('fields', () => {
  test.each([
    [{ name: 'Smith, John' }, { name: { firstName: 'John', lastName: 'Smith' } }],
    [{ name: { firstName: ' Ana ', suffix: undefined } }, { name: { firstName: 'Ana' } }],
    [{ name: '42 Industries GmbH 7' }, { name: { firstName: '42 Industries GmbH 7' } }],
    [{ emails: ['Ana.Lima@EXAMPLE.com'] }, { emails: ['ana.lima@example.com'] }],
    [{ phones: ['(415) 555-0100', '+351 912 345 678'] }, { phones: ['+14155550100', '+351912345678'] }],
    [
      { country: 'portugal', language: 'PT-br' },
      { country: 'PT', language: 'pt-BR' },
    ],
    [{ address: { city: ' Porto ', country: 'pt' } }, { address: { city: 'Porto', country: 'PT' } }],
    [{ dateOfBirth: '1980-02-29' }, { dateOfBirth: '1980-02-29' }],
    [{ notes: 'One\n\ttwo  ' }, { notes: 'One\n\ttwo' }],
    [{ metadata: { a: { b: [1, 'x', null] }, c: null } }, { metadata: { a: { b: [1, 'x', null] }, c: null } }],
    [{ metadata: { constructor: 1, 'a\\ud83d': '\\u0000' } }, { metadata: { constructor: 1, 'a\\ud83d': '\\u0000' } }],
    [{ externalIds: { crm: ' 4711 ', Shop: null } }, { externalIds: { crm: '4711', shop: null } }],
    [
      { name: null, company: null, address: null, preferences: null, account: null, emails: [] },
      { name: null, company: null, address: null, preferences: null, account: null, emails: [] },
    ],
  ])('%j is read as %j', (input, output) => {
    expect(read(input)).toEqual(output);
  });

  test.each([
    [{ name: '' }, 'name', 'no-name'],
    [{ name: {} }, 'name', 'empty'],
    [{ name: { firstName: '' } }, 'name.firstName', 'empty'],
    [{ name: { nickname: 'Al' } }, 'name.nickname', 'unrecognized-keys'],
    [{ name: 5 }, 'name', 'invalid-union'],
    [{ name: 'Ana', lastName: 'Lima' }, 'name', 'name-and-parts'],
    [{ company: ' ' }, 'company', 'empty'],
    [{ company: 'a\u0000b' }, 'company', 'control-character'],
    [{ company: 'a\ud800b' }, 'company', 'malformed-text'],
    [{ location: 'a\nb' }, 'location', 'control-character'],
    [{ address: {} }, 'address', 'empty'],
    [{ address: { country: 'Atlantis' } }, 'address.country', 'unknown-country'],
    [{ country: 'XX' }, 'country', 'unknown-country'],
    [{ language: 'klingonish' }, 'language', 'unknown-language'],
    [{ dateOfBirth: '2023-02-29' }, 'dateOfBirth', 'not-a-date'],
    [{ dateOfBirth: '1879-12-31' }, 'dateOfBirth', 'not-a-date'],
    [{ dateOfBirth: '29.02.1980' }, 'dateOfBirth', 'not-a-date'],
    [{ emails: ['ana@example.com', 'ana at example.com'] }, 'emails.1', 'no-at-sign'],
    [{ emails: ['ana@example.com', 'ANA@example.com'] }, 'emails', 'repeated'],
    [{ emails: null }, 'emails', 'invalid-type'],
    [{ phones: ['12'] }, 'phones.0', 'not-a-phone'],
    [{ phones: ['(415) 555-0100', '+1 415 555 0100'] }, 'phones', 'repeated'],
    [{ tags: ['vip', 'vip'] }, 'tags', 'repeated'],
    [{ tags: [' vip'] }, 'tags.0', 'malformed-id'],
    [{ sensitive: 'yes' }, 'sensitive', 'invalid-type'],
    [{ sensitive: null }, 'sensitive', 'invalid-type'],
    [{ preferences: { channels: ['fax'] } }, 'preferences.channels.0', 'invalid-value'],
    [{ preferences: { channels: ['sms', 'sms'] } }, 'preferences.channels', 'repeated'],
    [{ metadata: { a: Number.NaN } }, 'metadata.a', 'not-json'],
    [{ metadata: { a: { b: [new Date(0)] } } }, 'metadata.a.b.0', 'not-json'],
    [{ metadata: { a: '\u0000' } }, 'metadata.a', 'malformed-text'],
    [{ metadata: JSON.parse('{"__proto__":1}') }, 'metadata.__proto__', 'forbidden-member'],
    [{ metadata: { a: JSON.parse('[{"__proto__":1}]') } }, 'metadata.a.0.__proto__', 'forbidden-member'],
    [{ customFields: JSON.parse('{"__proto__":null}') }, 'customFields.__proto__', 'forbidden-member'],
    [JSON.parse('{"__proto__":{"company":"x"}}'), '__proto__', 'unrecognized-keys'],
    [{ metadata: null }, 'metadata', 'invalid-type'],
    [{ metadata: new Map([['a', 1]]) }, 'metadata', 'invalid-type'],
    [{ externalIds: { 'my crm': '1' } }, 'externalIds.my crm', 'not-a-system'],
    [{ externalIds: { crm: '' } }, 'externalIds.crm', 'not-an-external-id'],
    [{ externalIds: { crm: '1', CRM: '2' } }, 'externalIds.CRM', 'repeated'],
    [{ nickname: 'Al' }, 'nickname', 'unrecognized-keys'],
    [null, '', 'invalid-type'],
    [[], '', 'invalid-type'],
  ])('%j is refused', (input, path, code) => {
    expect(refusal(input)).toEqual({ path, code });
  });

  test.each([
    [{ days: [], start: '09:00', end: '17:00', timezone: 'Europe/Lisbon' }, 'days'],
    [{ days: ['monday', 'monday'], start: '09:00', end: '17:00', timezone: 'Europe/Lisbon' }, 'days'],
    [{ days: ['someday'], start: '09:00', end: '17:00', timezone: 'Europe/Lisbon' }, 'days.0'],
    [{ days: ['monday'], start: '9:00', end: '17:00', timezone: 'Europe/Lisbon' }, 'start'],
    [{ days: ['monday'], start: '24:00', end: '17:00', timezone: 'Europe/Lisbon' }, 'start'],
    [{ days: ['monday'], start: '09:00', end: '25:00', timezone: 'Europe/Lisbon' }, 'end'],
    [{ days: ['monday'], start: '09:00', end: '17:00', timezone: 'Mars/Olympus' }, 'timezone'],
    [{ days: ['monday'], start: '09:00', end: '17:00', timezone: '+01:00' }, 'timezone'],
  ])('the contact window %j is refused', (window, member) => {
    expect(refusal({ preferences: { windows: [window] } }).path).toBe(`preferences.windows.0.${member}`);
  });

  test('a value that is deep, endless or huge is refused and harms nothing', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(refusal({ metadata: { a: deep } })).toEqual({ path: 'metadata.a', code: 'too-deep' });
    const endless: unknown[] = [];
    endless.push(endless, endless);
    expect(refusal({ metadata: { a: endless } }).path).toBe('metadata.a');
    expect(refusal({ metadata: { a: Array(1_000_000).fill(1) } })).toEqual({ path: 'metadata.a', code: 'too-long' });
  });
});
