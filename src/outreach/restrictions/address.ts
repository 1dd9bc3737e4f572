import type { Channel } from '../../conversation/channel.ts';
import { type RoutingKeyKind, routingKeyKind } from '../../identity/routing-key.ts';
import { only, type Restriction, unlimited } from '../restriction.ts';

/**
 * The kinds of addresses that a channel reaches.
 *
 * @example
 * reachedBy.sms // => ['phone']
 */
export const reachedBy: { readonly [Name in Channel]: readonly RoutingKeyKind[] } = {
  email: ['email'],
  sms: ['phone'],
  voice: ['phone'],
  whatsapp: ['whatsapp'],
  instagram: ['instagram'],
  chat: ['session', 'web', 'conversation', 'external'],
  web: ['session', 'web', 'conversation', 'external'],
};

/** Consent is looked up by the address: one that the channel cannot reach is a mistake, and its consent says nothing. */
export const address: Restriction = {
  name: 'address',
  limits: ({ draft: { channel, to } }) =>
    reachedBy[channel].includes(routingKeyKind(to))
      ? unlimited
      : only('nobody', 'other-channel', 'The channel does not reach this address.', { channel, to }),
};
