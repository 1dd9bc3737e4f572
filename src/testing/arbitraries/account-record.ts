import fc from 'fast-check';
import type { AccountRecord } from '../../client/record.ts';
import { anAccount } from '../rows.ts';
import { fewNames } from './few-names.ts';

/**
 * An account out of few, with a version from 1 to 3.
 *
 * @example
 * const { sample } = await import('fast-check');
 * sample(arbitraryAccountRecord(), 1)[0]?.domains // => ['example.com']
 */
export const arbitraryAccountRecord = (): fc.Arbitrary<AccountRecord> =>
  fc
    .record({
      id: fc.constantFrom(...fewNames.accountIds),
      version: fc.integer({ min: 1, max: 3 }),
      name: fc.constantFrom('Example', "O'Neil"),
    })
    .map(({ id, ...parts }) => anAccount(id, parts));
