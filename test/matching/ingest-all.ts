import { applyChange } from '../../src/change/apply-change.ts';
import { findIn } from '../../src/change/find-in.ts';
import { emptyTenantState, type TenantState } from '../../src/change/tenant-state.ts';
import type { MessageRecord } from '../../src/conversation/records.ts';
import type { RoutingKey } from '../../src/identity/routing-key.ts';
import { decideIngest } from '../../src/matching/decide-ingest.ts';
import { holderOf, routesOf } from '../../src/matching/match.ts';
import { textKeys } from '../../src/matching/message-keys.ts';

/** How much is known when a message is decided: everything at once, or, as for a message alone, its text's keys only where they are needed. */
export type Reading = 'everything' | 'as-needed';

export const sharedKeys: ReadonlySet<RoutingKey> = new Set(['phone:+14155550102']);

export const decider = { tenant: 't', actor: 'test', now: '2026-06-01T00:00:00.000Z' };

/** Decides and applies messages one after the other, as the shell does. */
export function ingestAll(messages: readonly MessageRecord[], reading: Reading, state = emptyTenantState()): TenantState {
  for (const message of messages) {
    const texts = textKeys(message);
    const look = (keys: readonly RoutingKey[]) =>
      findIn(state, { conversationIds: [message.conversationId], keys: [...new Set(keys)] });
    const decide = (keys: readonly RoutingKey[]) =>
      applyChange(
        state,
        decideIngest(message, { ...decider, found: look(keys), sharedKeys, newClientId: `of-${message.id}` }).change,
      );
    const routes = routesOf(message);
    const known = routes.some((key) => holderOf(key, { found: look(routes), sharedKeys }) !== undefined);
    const first = decide(reading === 'everything' || !known ? [...routes, ...texts] : routes);
    // Only a key that was not looked up can be in the way.
    if (first.kind !== 'applied') {
      const second = decide([...routes, ...texts]);
      if (reading === 'everything' || second.kind !== 'applied')
        throw new Error(`${message.id}: ${JSON.stringify([first, second])}`);
    }
  }
  return state;
}

/** Groups of message ids: those of one client together. */
export const clientsOf = (state: TenantState): string[][] => groups(state, []);

/** The same, with clients joined where a duplicate is suggested. */
export const coarsened = (state: TenantState): string[][] =>
  groups(
    state,
    [...state.rows.suggestion.values()].map(({ left, right }) => [left, right]),
  );

function groups(state: TenantState, joins: readonly (readonly [string, string])[]): string[][] {
  const messages = [...state.rows.message.values()];
  return components([
    ...messages.map(({ id, clientId }) => [`message ${id}`, `client ${clientId ?? id}`] as const),
    ...joins.map(([left, right]) => [`client ${left}`, `client ${right}`] as const),
  ]);
}

/** Connected components of a graph, as sorted groups of its message nodes. */
export function components(edges: readonly (readonly [string, string])[]): string[][] {
  const parent = new Map<string, string>();
  const root = (node: string): string => {
    const above = parent.get(node) ?? node;
    return above === node ? node : root(above);
  };
  for (const [left, right] of edges) parent.set(root(left), root(right));
  const found = new Map<string, string[]>();
  for (const node of new Set(edges.flat())) {
    if (!node.startsWith('message ')) continue;
    const key = root(node);
    found.set(key, [...(found.get(key) ?? []), node.slice('message '.length)]);
  }
  return [...found.values()].map((group) => group.sort()).sort((left, right) => ((left[0] ?? '') < (right[0] ?? '') ? -1 : 1));
}
