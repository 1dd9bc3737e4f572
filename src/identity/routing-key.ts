/**
 * The kinds of routing keys. `exclusive` kinds are owned by one person for long, so a second one of the same kind is a sign of another
 * person; the others come and go with a browser or a conversation, and say nothing against a match.
 *
 * @example
 * routingKeyKinds.session // => { exclusive: false }
 */
export const routingKeyKinds = {
  email: { exclusive: true },
  phone: { exclusive: true },
  whatsapp: { exclusive: true },
  instagram: { exclusive: true },
  external: { exclusive: true },
  web: { exclusive: false },
  session: { exclusive: false },
  conversation: { exclusive: false },
} as const;

/** One of {@link routingKeyKinds}. */
export type RoutingKeyKind = keyof typeof routingKeyKinds;

/**
 * What leads a message to its client: a kind and a value in normal form, written `kind:value`. A tenant has at most one owner for it.
 */
export type RoutingKey = `${RoutingKeyKind}:${string}`;

/**
 * Builds a routing key from a value in normal form.
 *
 * @example
 * routingKey('email', 'ana@example.com') // => 'email:ana@example.com'
 */
export const routingKey = (kind: RoutingKeyKind, value: string): RoutingKey => `${kind}:${value}`;

/**
 * The kind of a routing key.
 *
 * @example
 * routingKeyKind('email:ana@example.com') // => 'email'
 */
export const routingKeyKind = (key: RoutingKey): RoutingKeyKind => key.slice(0, key.indexOf(':')) as RoutingKeyKind;

/**
 * The value of a routing key, in normal form.
 *
 * @example
 * routingKeyValue('phone:+14155550100') // => '+14155550100'
 */
export const routingKeyValue = (key: RoutingKey): string => key.slice(key.indexOf(':') + 1);
