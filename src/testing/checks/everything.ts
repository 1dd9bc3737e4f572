import { suggestionId } from '../../client/record.ts';
import type { RoutingKey } from '../../identity/routing-key.ts';
import type { ClientStore } from '../../ports/client-store.ts';
import { fewNames } from '../arbitraries/few-names.ts';
import { walk } from './walk.ts';

/** What a tenant is asked for by name, beside the lists. */
export interface Asked {
  readonly ids: readonly string[];
  /** Those of them whose lists are read. */
  readonly clientIds: readonly string[];
  readonly conversationIds: readonly string[];
  readonly keys: readonly RoutingKey[];
  readonly cells: readonly string[];
  readonly blockingKeys: readonly string[];
}

const { clientIds, conversationIds, messageIds, accountIds, documentIds, blockingKeys, keys } = fewNames;

/** All that arbitrary rows and writes speak of. */
export const askedOfFewNames: Asked = {
  ids: [
    ...[...clientIds, ...conversationIds, ...messageIds, ...accountIds, ...documentIds],
    ...[suggestionId('c1', 'c2'), suggestionId('c2', 'c3')],
  ],
  clientIds,
  conversationIds,
  keys,
  blockingKeys,
  cells: ['ana@example.com', 'ben@example.com', '\u{1f600}', 'one', '__proto__'],
};

/** All that a store tells of a tenant, by every verb that reads; lists in pages of this length. */
export async function everythingOf(store: ClientStore, tenant: string, asked: Asked, limit = 3) {
  const { ids, keys } = asked;
  return {
    found: await store.find(tenant, {
      messageIds: ids,
      conversationIds: ids,
      keys,
      clientIds: ids,
      suggestionIds: ids,
      accountIds: ids,
      consentIds: keys,
      documentIds: ids,
    }),
    clients: await walk((page) => store.clients(tenant, page), limit),
    deleted: await walk((page) => store.clients(tenant, { ...page, deleted: true }), limit),
    conversations: await walk((page) => store.conversations(tenant, page), limit),
    messages: await walk((page) => store.messages(tenant, page), limit),
    newestMessages: await walk((page) => store.messages(tenant, { ...page, newestFirst: true }), limit),
    suggestions: await walk((page) => store.suggestions(tenant, page), limit),
    openSuggestions: await walk((page) => store.suggestions(tenant, { ...page, status: 'open' }), limit),
    accounts: await walk((page) => store.accounts(tenant, page), limit),
    consents: await walk((page) => store.consents(tenant, page), limit),
    documents: await walk((page) => store.documents(tenant, { ...page, type: 'note' }), limit),
    ofEachConversation: await Promise.all(
      asked.conversationIds.map((id) => walk((page) => store.messages(tenant, { ...page, conversationId: id }), limit)),
    ),
    ofEachClient: await Promise.all(
      asked.clientIds.map(async (id) => [
        await walk((page) => store.conversations(tenant, { ...page, clientId: id }), limit),
        await walk((page) => store.messages(tenant, { ...page, clientId: id }), limit),
        await walk((page) => store.suggestions(tenant, { ...page, clientId: id }), limit),
        await walk((page) => store.documents(tenant, { ...page, type: 'note', clientId: id }), limit),
        await store.timeline(tenant, { clientIds: [id], type: 'note', limit: 1000 }),
      ]),
    ),
    timeline: await walk((page) => store.timeline(tenant, { ...page, clientIds: asked.clientIds, type: 'note' }), limit),
    holders: await Promise.all(
      asked.cells.map(async (cell) => [
        await store.holders(tenant, 'email', cell),
        await store.holders(tenant, 'metadata', cell),
      ]),
    ),
    neighbours: await Promise.all([1, 2, 1000].map((limit) => store.neighbours(tenant, asked.blockingKeys, limit))),
    counts: (await store.counts(tenant, ids)).map(({ clientId: _, ...counted }) => counted),
    events: await store.events(tenant, 0, 1000),
  };
}
