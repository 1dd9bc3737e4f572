import type { RoutingKey } from '../../identity/routing-key.ts';

/** The few names that arbitrary rows and writes speak of, so that they meet. */
export const fewNames = {
  clientIds: ['c1', 'c2', 'c3', '\u{1f600}'],
  conversationIds: ['v1', 'v2'],
  messageIds: ['m1', 'm2', 'm3', 'm4'],
  accountIds: ['a1', '__proto__'],
  consentIds: ['email:ana@example.com', 'phone:+14155550100'] as readonly RoutingKey[],
  documentIds: ['note:d1', 'issue:d1'],
  blockingKeys: ['k1', 'k2', '\u{1f600}', '__proto__'],
  keys: ['email:ana@example.com', 'phone:+14155550100', 'web:w1'] as readonly RoutingKey[],
} as const;
