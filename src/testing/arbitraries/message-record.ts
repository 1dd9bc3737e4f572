import fc from 'fast-check';
import type { MessageRecord } from '../../conversation/records.ts';
import { aMessage } from '../rows.ts';
import { fewNames } from './few-names.ts';
import { arbitraryInstant } from './instant.ts';

/**
 * A message out of few, with one of two contents, attributed to one of few clients or to none.
 *
 * @example
 * const { sample } = await import('fast-check');
 * sample(arbitraryMessageRecord(), 1)[0]?.direction // => 'inbound'
 */
export const arbitraryMessageRecord = (): fc.Arbitrary<MessageRecord> =>
  fc
    .tuple(
      fc.constantFrom(...fewNames.messageIds),
      fc.record(
        {
          digest: fc.constantFrom('one', 'other'),
          conversationId: fc.constantFrom(...fewNames.conversationIds),
          occurredAt: arbitraryInstant(),
          clientId: fc.constantFrom(...fewNames.clientIds),
        },
        { requiredKeys: ['digest', 'conversationId', 'occurredAt'] },
      ),
    )
    .map(([id, parts]) => aMessage(id, parts));
