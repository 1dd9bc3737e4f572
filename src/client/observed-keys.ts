import { type RoutingKey, type RoutingKeyKind, routingKey } from '../identity/routing-key.ts';
import type { Observation, ObservedField } from './observation.ts';

const keyKinds: { readonly [Field in ObservedField]?: RoutingKeyKind } = {
  email: 'email',
  phone: 'phone',
  whatsapp: 'whatsapp',
  instagram: 'instagram',
  webId: 'web',
};

/**
 * The routing key that an observed contact value stands for. A phone with an extension has none: its number is the switchboard's.
 *
 * @example
 * observedKey('email', 'ana@example.com', true) // => 'email:ana@example.com'
 * observedKey('phone', '+14155550100;ext=7', true) // => undefined
 * observedKey('externalId', 'erp', '4711') // => 'external:erp/4711'
 */
export function observedKey(field: ObservedField, cell: string, value: Observation['value']): RoutingKey | undefined {
  if (field === 'externalId') return typeof value === 'string' ? externalKey({ system: cell, id: value }) : undefined;
  const kind = keyKinds[field];
  return kind === undefined || cell.includes(';ext=') ? undefined : routingKey(kind, cell);
}

/** The routing key of another system's id. The system's name is percent-encoded, so that no two ids have one key. */
export const externalKey = (external: { readonly system: string; readonly id: string }): RoutingKey =>
  routingKey('external', `${encodeURIComponent(external.system)}/${external.id}`);
