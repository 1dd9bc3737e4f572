import fc from 'fast-check';
import { suggestionId, suggestionStatuses } from '../../client/record.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { fewNames } from './few-names.ts';

/** A verb of the port that reads. */
export type ReadingVerb = Exclude<keyof ClientStore, 'name' | 'capabilities' | 'commit' | 'close'>;

/** What a verb is asked beside the tenant. */
type Asked<Verb extends ReadingVerb> = Parameters<ClientStore[Verb]> extends readonly [string, ...infer Rest] ? Rest : never;

/** One read, as data: the verb and what it is asked. */
export type Read = readonly [verb: ReadingVerb, ...asked: unknown[]];

/** Makes a read for a tenant. */
export function readOf(store: ClientStore, tenant: string, [verb, ...asked]: Read): Promise<unknown> {
  const call = store[verb] as (tenant: string, ...asked: unknown[]) => Promise<unknown>;
  return call(tenant, ...asked);
}

const { clientIds, conversationIds, messageIds, accountIds, consentIds, documentIds, blockingKeys, keys } = fewNames;
const few = <Name>(names: readonly Name[]) => fc.subarray([...names], { minLength: 1 });
const maybe = <Name>(...names: readonly Name[]) => fc.option(fc.constantFrom(...names), { nil: undefined });

/** What each verb may be asked about few names; pages that go on may start at one of these places too. */
function asking(places: readonly string[]): { readonly [Verb in ReadingVerb]: fc.Arbitrary<Asked<Verb>> } {
  const page = fc.record(
    { limit: fc.integer({ min: 1, max: 5 }), ...(places.length === 0 ? {} : { after: fc.constantFrom(...places) }) },
    { requiredKeys: ['limit'] },
  );
  /** A page of what these filters leave; a filter without a value is left out. */
  const paged = <Filters extends Record<string, fc.Arbitrary<unknown>>>(filters: Filters) =>
    fc.tuple(page, fc.record(filters)).map(([asked, chosen]) => {
      const given = Object.entries(chosen).filter(([, value]) => value !== undefined);
      return [{ ...asked, ...Object.fromEntries(given) }];
    }) as fc.Arbitrary<never>;
  return {
    find: fc
      .record({
        clientIds: few(clientIds),
        conversationIds: few(conversationIds),
        messageIds: few(messageIds),
        suggestionIds: few([suggestionId('c1', 'c2'), suggestionId('c2', 'c3')]),
        accountIds: few(accountIds),
        consentIds: few(consentIds),
        documentIds: few(documentIds),
        keys: few(keys),
      })
      .map((request) => [request]),
    clients: paged({ deleted: fc.boolean() }),
    conversations: paged({ clientId: maybe(...clientIds) }),
    messages: paged({ clientId: maybe(...clientIds), conversationId: maybe(...conversationIds), newestFirst: fc.boolean() }),
    suggestions: paged({ clientId: maybe(...clientIds), status: maybe(...suggestionStatuses) }),
    accounts: paged({}),
    consents: paged({}),
    documents: paged({ type: fc.constantFrom('note', 'issue'), clientId: maybe(...clientIds) }),
    timeline: paged({ clientIds: few(clientIds), type: fc.constantFrom('note', 'issue') }),
    holders: fc.oneof(
      fc.tuple(fc.constant('email' as const), fc.constantFrom('ana@example.com', '\u{1f600}')),
      fc.tuple(fc.constant('metadata' as const), fc.constantFrom('one', '__proto__')),
    ),
    neighbours: fc.tuple(few(blockingKeys), fc.integer({ min: 1, max: 3 })),
    counts: few(clientIds).map((ids) => [ids]),
    events: fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 })),
  };
}

/** A read by each verb, about few names. */
export const arbitraryReads = (places: readonly string[] = []): readonly fc.Arbitrary<Read>[] =>
  Object.entries(asking(places)).map(([verb, asked]) =>
    (asked as fc.Arbitrary<readonly unknown[]>).map((rest) => [verb as ReadingVerb, ...rest] as const),
  );

/** An answer without the place where the next page starts, which every store says in its own way. */
export function withoutPlace(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'next' in answer ? { ...answer, next: true } : answer;
}
