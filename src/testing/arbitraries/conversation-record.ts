import fc from 'fast-check';
import type { ConversationRecord } from '../../conversation/records.ts';
import { aConversation } from '../rows.ts';
import { fewNames } from './few-names.ts';
import { arbitraryInstant } from './instant.ts';

/**
 * A conversation out of few, with a version from 1 to 3, linked to one of few clients or to none.
 *
 * @example
 * const { sample } = await import('fast-check');
 * sample(arbitraryConversationRecord(), 1)[0]?.channel // => 'chat'
 */
export const arbitraryConversationRecord = (): fc.Arbitrary<ConversationRecord> =>
  fc
    .tuple(
      fc.constantFrom(...fewNames.conversationIds),
      fc.record(
        {
          version: fc.integer({ min: 1, max: 3 }),
          lastAt: arbitraryInstant(),
          clientId: fc.constantFrom(...fewNames.clientIds),
          lastInboundAt: arbitraryInstant(),
          resolved: arbitraryInstant().map((at) => ({ at, by: 'ana' })),
        },
        { requiredKeys: ['version', 'lastAt'] },
      ),
    )
    .map(([id, parts]) => aConversation(id, parts));
