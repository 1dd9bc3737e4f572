import { externalKey } from '../client/observed-keys.ts';
import type { Channel } from '../conversation/channel.ts';
import type { ValuedFinding } from '../conversation/finding.ts';
import type { MessageRecord } from '../conversation/records.ts';
import { type RoutingKey, type RoutingKeyKind, routingKey, routingKeyKind } from '../identity/routing-key.ts';

/**
 * For each channel, which identifier of the sender counts first. What a channel does not name comes after, in the order of
 * {@link everyChannel}.
 */
const priority: { readonly [Name in Channel]: readonly RoutingKeyKind[] } = {
  email: ['email'],
  sms: ['phone'],
  voice: ['phone'],
  chat: ['session', 'web'],
  web: ['web', 'session'],
  whatsapp: ['whatsapp', 'phone'],
  instagram: ['instagram'],
};

const everyChannel: readonly RoutingKeyKind[] = [
  'external',
  'email',
  'phone',
  'whatsapp',
  'instagram',
  'web',
  'session',
  'conversation',
];

/**
 * Whether the client says something in it: an inbound message, or a call of the team's that the client answered. What only a model found
 * there does not tell.
 */
export const clientSpoke = ({ direction, findings }: MessageRecord): boolean =>
  direction === 'inbound' || findings.some(({ source }) => source !== 'ai');

/** What the channel vouches for, in the channel's order of priority. */
export function senderKeys(message: MessageRecord): RoutingKey[] {
  const order = [...priority[message.channel], ...everyChannel];
  return distinct(acceptedFindings(message, 'channel').flatMap(keysOf)).sort(
    (left, right) => order.indexOf(routingKeyKind(left)) - order.indexOf(routingKeyKind(right)),
  );
}

/**
 * Emails and phones that the client wrote or said, as far as the channel does not vouch for them anyway. What only a model takes for the
 * client's leads nobody anywhere.
 */
export function textKeys(message: MessageRecord): RoutingKey[] {
  const vouched = senderKeys(message);
  return distinct(acceptedFindings(message, 'message').flatMap(keysOf)).filter((key) => !vouched.includes(key));
}

/** The findings that are the client's own and come from one of these sources. */
export const acceptedFindings = (message: MessageRecord, ...sources: readonly ValuedFinding['source'][]): ValuedFinding[] =>
  message.findings.filter(
    (finding): finding is ValuedFinding => finding.verdict === 'accepted' && sources.includes(finding.source),
  );

function keysOf(finding: ValuedFinding): RoutingKey[] {
  switch (finding.field) {
    case 'email':
      return [routingKey('email', finding.value)];
    case 'phone':
      // Behind an extension stands a switchboard, which belongs to nobody.
      return finding.value.includes(';ext=') ? [] : [routingKey('phone', finding.value)];
    case 'whatsapp':
      return [routingKey('whatsapp', finding.value)];
    case 'instagram':
      return [routingKey('instagram', finding.value.id ?? finding.value.username)];
    case 'session':
      return [routingKey('session', finding.value)];
    case 'webId':
      return [routingKey('web', finding.value)];
    case 'externalId':
      return [externalKey(finding.value)];
    default:
      return [];
  }
}

const distinct = (keys: readonly RoutingKey[]): RoutingKey[] => [...new Set(keys)];
