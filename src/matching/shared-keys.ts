import { emailNature } from '../identity/email-nature.ts';
import { type RoutingKey, routingKeyKind, routingKeyValue } from '../identity/routing-key.ts';

/**
 * Whether several people stand behind a key: the tenant says so, or it is a role address (RFC 2142: info@, sales@). Such a key routes
 * what it sends, and nothing else: in a text it claims nothing, finds nobody and suggests nothing; what its users write does not name it.
 *
 * @example
 * isSharedKey('email:info@example.com', []) // => true
 * isSharedKey('phone:+14155550100', ['phone:+14155550100']) // => true
 * isSharedKey('email:ana@example.com', []) // => false
 */
export function isSharedKey(key: RoutingKey, sharedKeys: readonly RoutingKey[]): boolean {
  if (sharedKeys.includes(key)) return true;
  return routingKeyKind(key) === 'email' && emailNature(routingKeyValue(key)).kind === 'role';
}
