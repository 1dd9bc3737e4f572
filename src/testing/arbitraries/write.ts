import fc from 'fast-check';
import type { Write } from '../../change/change.ts';
import { suggestionId } from '../../client/record.ts';
import { block, claim, forget, observe, put, release } from '../writes.ts';
import { arbitraryAccountRecord } from './account-record.ts';
import { arbitraryClientRecord } from './client-record.ts';
import { arbitraryConsentRecord } from './consent-record.ts';
import { arbitraryConversationRecord } from './conversation-record.ts';
import { arbitraryDocumentRecord } from './document-record.ts';
import { fewNames } from './few-names.ts';
import { arbitraryInstant } from './instant.ts';
import { arbitraryMessageRecord } from './message-record.ts';
import { arbitraryObservation } from './observation.ts';
import { arbitrarySuggestion } from './suggestion.ts';

const clientId = fc.constantFrom(...fewNames.clientIds);
const key = fc.constantFrom(...fewNames.keys);
const standing = fc.constantFrom('verified' as const, 'claimed' as const);

const putting = fc.oneof(
  { weight: 4, arbitrary: arbitraryClientRecord().map(put.client) },
  arbitraryConversationRecord().map(put.conversation),
  arbitraryMessageRecord().map(put.message),
  arbitrarySuggestion().map(put.suggestion),
  arbitraryAccountRecord().map(put.account),
  arbitraryConsentRecord().map(put.consent),
  arbitraryDocumentRecord().map(put.document),
);

const deleting: fc.Arbitrary<Write> = fc.oneof(
  clientId.map((id) => ({ kind: 'delete', of: 'client', id }) as const),
  fc.constantFrom(...fewNames.conversationIds).map((id) => ({ kind: 'delete', of: 'conversation', id }) as const),
  fc.constantFrom(...fewNames.messageIds).map((id) => ({ kind: 'delete', of: 'message', id }) as const),
  fc.constantFrom(...fewNames.accountIds).map((id) => ({ kind: 'delete', of: 'account', id }) as const),
  fc.constantFrom(...fewNames.consentIds).map((id) => ({ kind: 'delete', of: 'consent', id }) as const),
  fc.constantFrom(...fewNames.documentIds).map((id) => ({ kind: 'delete', of: 'document', id }) as const),
  fc.constant({ kind: 'delete', of: 'suggestion', id: suggestionId('c1', 'c2') } as const),
);

const touching: fc.Arbitrary<Write> = fc
  .tuple(clientId, fc.record({ updatedAt: arbitraryInstant(), lastContactAt: arbitraryInstant() }, { requiredKeys: [] }))
  .map(([id, instants]) => ({ kind: 'touch', clientId: id, ...instants }) as const);

/**
 * Any write, about few names.
 *
 * @example
 * const { sample } = await import('fast-check');
 * sample(arbitraryWrite(), 5).length // => 5
 */
export const arbitraryWrite = (): fc.Arbitrary<Write> =>
  fc.oneof(
    { weight: 6, arbitrary: putting },
    { weight: 2, arbitrary: putting.map((write) => ({ ...write, kind: 'insert' }) as Write) },
    { weight: 1, arbitrary: deleting },
    { weight: 1, arbitrary: touching },
    { weight: 3, arbitrary: fc.tuple(key, clientId, standing).map(([...held]) => claim(...held)) },
    { weight: 1, arbitrary: fc.tuple(key, clientId).map(([...held]) => release(...held)) },
    { weight: 3, arbitrary: fc.tuple(clientId, arbitraryObservation()).map(([id, seen]) => observe(id, seen)) },
    { weight: 1, arbitrary: fc.tuple(clientId, arbitraryObservation()).map(([id, seen]) => forget(id, seen)) },
    {
      weight: 1,
      arbitrary: fc.tuple(clientId, fc.subarray([...fewNames.blockingKeys])).map(([id, under]) => block(id, ...under)),
    },
  );
