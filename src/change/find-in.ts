import { cellKey, type ObservedField } from '../client/observation.ts';
import { compareCodePoints } from '../shared/code-point-order.ts';
import type { ClientBundle, FindRequest, Found, Holder, Neighbours } from './found.ts';
import type { TenantState } from './tenant-state.ts';

/**
 * What `find` answers from a state.
 *
 * @example
 * findIn(emptyTenantState(), { keys: ['email:ana@example.com'] }).keys // => []
 */
export function findIn(state: TenantState, request: FindRequest): Found {
  const conversations = lookedUp(state.rows.conversation, request.conversationIds);
  const keys = lookedUp(state.keys, request.keys);
  const clientIds = clientsToBring(request.clientIds ?? [], keys, conversations);
  return {
    messages: lookedUp(state.rows.message, request.messageIds),
    conversations,
    keys,
    clients: [...clientIds].flatMap((id) => bundleIn(state, id) ?? []),
    suggestions: lookedUp(state.rows.suggestion, request.suggestionIds),
    accounts: lookedUp(state.rows.account, request.accountIds),
    consents: lookedUp(state.rows.consent, request.consentIds),
    documents: lookedUp(state.rows.document, request.documentIds),
  };
}

/**
 * The clients that `find` brings, in order: the asked ones, the owners of the found keys, the clients of the found conversations.
 *
 * @example
 * [...clientsToBring(['c2'], [{ key: 'email:a@b.example', clientId: 'c1', standing: 'verified' }], [])] // => ['c2', 'c1']
 */
export function clientsToBring(
  asked: readonly string[],
  keys: Found['keys'],
  conversations: Found['conversations'],
): ReadonlySet<string> {
  const ids = new Set(asked);
  for (const { clientId } of keys) ids.add(clientId);
  for (const { clientId, manualLink } of conversations) {
    if (clientId !== undefined) ids.add(clientId);
    if (manualLink?.clientId != null) ids.add(manualLink.clientId);
  }
  return ids;
}

/**
 * A client of a state with its observations and keys; `undefined` when it is not there.
 *
 * @example
 * bundleIn(emptyTenantState(), 'c1') // => undefined
 */
export function bundleIn(state: TenantState, clientId: string): ClientBundle | undefined {
  const record = state.rows.client.get(clientId);
  if (record === undefined) return undefined;
  return {
    record,
    observations: inOrder(state.observations.get(clientId) ?? []).map(([, observation]) => observation),
    keys: inOrder([...(state.keysOf.get(clientId) ?? [])].map((key) => [key, state.keys.get(key)] as const)).flatMap(
      ([, held]) => held ?? [],
    ),
  };
}

/**
 * Who observed a cell with a value, as the store's `holders` answers; the cell is not empty.
 *
 * @example
 * holdersIn(emptyTenantState(), 'email', 'ana@example.com') // => []
 */
export function holdersIn(state: TenantState, field: ObservedField, cell: string): readonly Holder[] {
  const clientIds = [...(state.observers.get(cellKey({ field, cell })) ?? [])].sort(compareCodePoints);
  return clientIds.flatMap((clientId) =>
    inOrder(state.observations.get(clientId) ?? [])
      .map(([, observation]) => ({ clientId, observation }))
      .filter(({ observation }) => observation.field === field && observation.cell === cell && observation.value !== null),
  );
}

/**
 * The clients under each of these blocking keys, as the store's `neighbours` answers.
 *
 * @example
 * neighboursIn(emptyTenantState(), ['1x9aqk2'], 100) // => []
 */
export const neighboursIn = (state: TenantState, keys: readonly string[], limit: number): readonly Neighbours[] =>
  [...new Set(keys)].flatMap((key) => {
    const under = state.blocks.get(key);
    if (under === undefined) return [];
    const crowded = under.size > limit;
    return { key, clientIds: crowded ? [] : [...under].sort(compareCodePoints), crowded };
  });

function lookedUp<Key, Row>(rows: ReadonlyMap<Key, Row>, ids: readonly Key[] = []): Row[] {
  return [...new Set(ids)].flatMap((id) => rows.get(id) ?? []);
}

const inOrder = <Value>(entries: Iterable<readonly [string, Value]>) =>
  [...entries].sort(([left], [right]) => compareCodePoints(left, right));
