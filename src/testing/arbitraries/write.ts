import fc from 'fast-check';
import type { Write } from '../../change/change.ts';
import { suggestionId } from '../../client/record.ts';
import type { RoutingKey } from '../../identity/routing-key.ts';
import { aClient, aConversation, aMessage, anAccount, aSuggestion, at } from '../rows.ts';
import { claim, forget, observe, put, release } from '../writes.ts';
import { arbitraryInstant } from './instant.ts';
import { arbitraryObservation } from './observation.ts';

/** The few names that arbitrary writes speak of, so that they meet. */
export const fewNames = {
  clientIds: ['c1', 'c2', 'c3', '\u{1f600}'],
  conversationIds: ['v1', 'v2'],
  messageIds: ['m1', 'm2', 'm3', 'm4'],
  accountIds: ['a1', '__proto__'],
  keys: ['email:ana@example.com', 'phone:+14155550100', 'web:w1'] as readonly RoutingKey[],
} as const;

const clientId = fc.constantFrom(...fewNames.clientIds);
const key = fc.constantFrom(...fewNames.keys);
const version = fc.integer({ min: 1, max: 3 });
const standing = fc.constantFrom('verified' as const, 'claimed' as const);
const optional = <Name extends string, Value>(name: Name, value: fc.Arbitrary<Value>): fc.Arbitrary<{ [Key in Name]?: Value }> =>
  fc
    .option(value, { nil: undefined })
    .map((given) => (given === undefined ? {} : ({ [name]: given } as { [Key in Name]?: Value })));
const joined = <First, Second>(first: fc.Arbitrary<First>, second: fc.Arbitrary<Second>): fc.Arbitrary<First & Second> =>
  fc.tuple(first, second).map(([one, other]) => ({ ...one, ...other }));

const client = fc
  .tuple(
    clientId,
    joined(
      fc.record({ version, createdAt: arbitraryInstant(), updatedAt: arbitraryInstant() }),
      optional('lastContactAt', arbitraryInstant()),
    ),
    optional('deleted', fc.constant({ at: at(3), by: 'ana', released: [] })),
  )
  .map(([id, parts, deleted]) => aClient(id, { ...parts, ...deleted }));

const conversation = fc
  .tuple(
    fc.constantFrom(...fewNames.conversationIds),
    fc.record({ version, lastAt: arbitraryInstant() }),
    optional('clientId', clientId),
  )
  .map(([id, parts, linked]) => aConversation(id, { ...parts, ...linked }));

/** A message out of few, with one of two contents. */
export const arbitraryMessageRecord = () =>
  fc
    .tuple(
      fc.constantFrom(...fewNames.messageIds),
      fc.record({
        digest: fc.constantFrom('one', 'other'),
        conversationId: fc.constantFrom(...fewNames.conversationIds),
        occurredAt: arbitraryInstant(),
      }),
      optional('clientId', clientId),
    )
    .map(([id, parts, linked]) => aMessage(id, { ...parts, ...linked }));

const suggestion = fc
  .tuple(fc.uniqueArray(clientId, { minLength: 2, maxLength: 2 }), fc.constantFrom('open' as const, 'dismissed' as const))
  .map(([[one = '', other = ''], status]) => aSuggestion(one, other, { status }));

const account = fc
  .record({ id: fc.constantFrom(...fewNames.accountIds), version, name: fc.constantFrom('Example', "O'Neil") })
  .map(({ id, ...parts }) => anAccount(id, parts));

const putOfAny = fc.oneof(
  { weight: 4, arbitrary: client.map(put.client) },
  conversation.map(put.conversation),
  arbitraryMessageRecord().map(put.message),
  suggestion.map(put.suggestion),
  account.map(put.account),
);

const deletion: fc.Arbitrary<Write> = fc.oneof(
  clientId.map((id) => ({ kind: 'delete', of: 'client', id }) as const),
  fc.constantFrom(...fewNames.conversationIds).map((id) => ({ kind: 'delete', of: 'conversation', id }) as const),
  fc.constantFrom(...fewNames.messageIds).map((id) => ({ kind: 'delete', of: 'message', id }) as const),
  fc.constantFrom(...fewNames.accountIds).map((id) => ({ kind: 'delete', of: 'account', id }) as const),
  fc.constant({ kind: 'delete', of: 'suggestion', id: suggestionId('c1', 'c2') } as const),
);

/**
 * Any write, about few names.
 *
 * @example
 * const { sample } = await import('fast-check');
 * sample(arbitraryWrite(), 5).length // => 5
 */
export const arbitraryWrite = (): fc.Arbitrary<Write> =>
  fc.oneof(
    { weight: 6, arbitrary: putOfAny },
    { weight: 2, arbitrary: putOfAny.map((write) => ({ ...write, kind: 'insert' }) as Write) },
    { weight: 1, arbitrary: deletion },
    { weight: 3, arbitrary: fc.tuple(key, clientId, standing).map(([...held]) => claim(...held)) },
    { weight: 1, arbitrary: fc.tuple(key, clientId).map(([...held]) => release(...held)) },
    { weight: 3, arbitrary: fc.tuple(clientId, arbitraryObservation()).map(([id, seen]) => observe(id, seen)) },
    { weight: 1, arbitrary: fc.tuple(clientId, arbitraryObservation()).map(([id, seen]) => forget(id, seen)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(clientId, joined(optional('updatedAt', arbitraryInstant()), optional('lastContactAt', arbitraryInstant())))
        .map(([id, instants]) => ({ kind: 'touch', clientId: id, ...instants }) as const),
    },
  );
