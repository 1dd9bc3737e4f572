import fc from 'fast-check';
import type { Change, Precondition } from '../../change/change.ts';
import { aChange, aDelivery, anEvent } from '../rows.ts';
import { fewNames } from './few-names.ts';
import { arbitraryInstant } from './instant.ts';
import { arbitraryMessageRecord } from './message-record.ts';
import { arbitraryWrite } from './write.ts';

const version = fc.integer({ min: 0, max: 3 });

const precondition: fc.Arbitrary<Precondition> = fc.oneof(
  fc.record({ of: fc.constant('client' as const), id: fc.constantFrom(...fewNames.clientIds), version }),
  fc.record({ of: fc.constant('conversation' as const), id: fc.constantFrom(...fewNames.conversationIds), version }),
  fc.record({ of: fc.constant('account' as const), id: fc.constantFrom(...fewNames.accountIds), version }),
  fc.record({ of: fc.constant('consent' as const), id: fc.constantFrom(...fewNames.consentIds), version }),
  fc.record({ of: fc.constant('document' as const), id: fc.constantFrom(...fewNames.documentIds), version }),
);

const event = fc
  .record(
    {
      at: arbitraryInstant(),
      clientId: fc.constantFrom(...fewNames.clientIds),
      data: fc.record({ number: fc.integer() }),
    },
    { requiredKeys: ['at', 'data'] },
  )
  .map(anEvent);

/**
 * Any change of one of these tenants, about few names, so that a sequence of changes applies, repeats, differs and conflicts.
 *
 * @example
 * const { sample } = await import('fast-check');
 * sample(arbitraryChange(), 1)[0]?.tenant // => 't1'
 */
export const arbitraryChange = (tenants: readonly string[] = ['t1']): fc.Arbitrary<Change> =>
  fc
    .record({
      tenant: fc.constantFrom(...tenants),
      message: fc.option(arbitraryMessageRecord(), { nil: undefined, freq: 2 }),
      expect: fc.array(precondition, { maxLength: 1 }),
      writes: fc.array(arbitraryWrite(), { maxLength: 6 }),
      events: fc.array(event, { maxLength: 2 }),
    })
    .map(({ message, writes, ...parts }) => {
      if (message === undefined) return aChange(writes, parts);
      // The message of a delivery is put once: another put of it would undo its digest.
      const others = writes.filter((write) => !('row' in write && write.of === 'message' && write.row.id === message.id));
      return aDelivery(message, others, parts);
    });
