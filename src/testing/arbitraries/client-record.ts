import fc from 'fast-check';
import type { ClientRecord } from '../../client/record.ts';
import { aClient, at } from '../rows.ts';
import { fewNames } from './few-names.ts';
import { arbitraryInstant } from './instant.ts';

/**
 * A client's record out of few, with a version from 1 to 3, deleted and merged or not.
 *
 * @example
 * const { sample } = await import('fast-check');
 * sample(arbitraryClientRecord(), 1)[0]?.origin // => 'automatic'
 */
export const arbitraryClientRecord = (): fc.Arbitrary<ClientRecord> =>
  fc
    .tuple(
      fc.constantFrom(...fewNames.clientIds),
      fc.record(
        {
          version: fc.integer({ min: 1, max: 3 }),
          createdAt: arbitraryInstant(),
          updatedAt: arbitraryInstant(),
          lastContactAt: arbitraryInstant(),
          deleted: fc.constant({ at: at(3), by: 'ana', released: [] }),
          merged: fc.constant({ into: 'c1', at: at(2), by: 'ana', choices: [] }),
          absorbed: fc.constant(['c2']),
        },
        { requiredKeys: ['version', 'createdAt', 'updatedAt'] },
      ),
    )
    .map(([id, parts]) => aClient(id, parts));
