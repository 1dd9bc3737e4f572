import { emailNature } from '../identity/email-nature.ts';
import { type RoutingKey, routingKeyKind, routingKeyValue } from '../identity/routing-key.ts';

/**
 * Whether several people stand behind a key: the tenant says so, or it is a role address (RFC 2142: info@, sales@). Such a key routes
 * what it sends, and nothing else: in a text it claims nothing, finds nobody and suggests nothing; what its users write does not name it.
 *
 * @example
 * isSharedKey('email:info@example.com', new Set()) // => true
 * isSharedKey('phone:+14155550100', new Set(['phone:+14155550100'] as const)) // => true
 * isSharedKey('email:ana@example.com', new Set()) // => false
 */
export function isSharedKey(key: RoutingKey, sharedKeys: ReadonlySet<RoutingKey>): boolean {
  if (sharedKeys.has(key)) return true;
  return routingKeyKind(key) === 'email' && emailNature(routingKeyValue(key)).kind === 'role';
}
