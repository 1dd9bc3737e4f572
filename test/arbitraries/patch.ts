import fc from 'fast-check';
import type { ClientPatch } from '../../src/client/patch.ts';

const text = fc.constantFrom('one', 'another', 'a third', null);
const json = fc.constantFrom('gold', { tier: 1 }, [1, 2], false, null);
const few = <Value>(values: readonly Value[]) => fc.shuffledSubarray([...values]);

/** A patch in normal form that names a few fields. */
export const arbitraryPatch = (): fc.Arbitrary<ClientPatch> =>
  fc.record(
    {
      name: fc.constantFrom({ firstName: 'Ana' }, { firstName: 'Bea', lastName: 'Lima' }, null),
      company: text,
      address: fc.constantFrom({ city: 'Porto' }, { street: '350 Fifth Avenue', postalCode: '10118' }, null),
      dateOfBirth: fc.constantFrom('1980-02-29', null),
      language: fc.constantFrom('en', 'pt', null),
      country: fc.constantFrom('PT', 'US', null),
      notes: text,
      agentInstructions: text,
      preferences: fc.constantFrom({ neverAutoSend: true }, { channels: ['sms' as const] }, null),
      sensitive: fc.boolean(),
      account: fc.constantFrom('a1', null),
      emails: few(['ana@example.com', 'bea@example.com', 'cem@example.com']),
      phones: few(['+14155550100', '+14155550101', '+14155550102']),
      tags: few(['vip', 'late payer']),
      customFields: fc.dictionary(fc.constantFrom('plan', 'region'), json, { noNullPrototype: true }),
      metadata: fc.dictionary(fc.constantFrom('origin', 'constructor'), json, { noNullPrototype: true }),
      externalIds: fc.dictionary(fc.constantFrom('crm', 'shop'), fc.constantFrom('1', '2', null), { noNullPrototype: true }),
    },
    { requiredKeys: [] },
  );
