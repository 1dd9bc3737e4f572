import fc from 'fast-check';
import type { DocumentRecord } from '../../client/document.ts';
import { aDocument } from '../rows.ts';
import { fewNames } from './few-names.ts';
import { arbitraryInstant } from './instant.ts';

/**
 * A document out of few, with a version from 1 to 3, of one of few clients or of the workspace.
 *
 * @example
 * const { sample } = await import('fast-check');
 * sample(arbitraryDocumentRecord(), 1)[0]?.value // => { text: 'kit' }
 */
export const arbitraryDocumentRecord = (): fc.Arbitrary<DocumentRecord> =>
  fc
    .record(
      {
        id: fc.constantFrom(...fewNames.documentIds),
        version: fc.integer({ min: 1, max: 3 }),
        type: fc.constantFrom('note', 'issue'),
        at: arbitraryInstant(),
        clientId: fc.constantFrom(...fewNames.clientIds),
        open: fc.boolean(),
      },
      { requiredKeys: ['id', 'version', 'type', 'at'] },
    )
    .map((parts) => aDocument('', { ...parts, value: { text: 'kit' } }));
