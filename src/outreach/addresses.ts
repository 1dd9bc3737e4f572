import type { GoldenRecord } from '../client/golden-record.ts';
import { type Channel, channels } from '../conversation/channel.ts';
import { type RoutingKey, routingKey } from '../identity/routing-key.ts';
import type { OutreachClient } from './situation.ts';

/** A client with its addresses: a `GoldenRecord` or a `Client` will do. */
export type ReachableClient = OutreachClient & Addresses;

type Addresses = Pick<GoldenRecord, 'emails' | 'phones' | 'whatsapp' | 'instagram' | 'webIds'>;

const phones = ({ phones: numbers }: Addresses): RoutingKey[] => numbers.map((phone) => routingKey('phone', phone));
const webIds = ({ webIds: ids }: Addresses): RoutingKey[] => ids.map((id) => routingKey('web', id));

const byChannel: { readonly [Name in Channel]: (client: Addresses) => RoutingKey[] } = {
  email: ({ emails }) => emails.map((email) => routingKey('email', email)),
  sms: phones,
  voice: phones,
  whatsapp: ({ whatsapp }) => whatsapp.map((id) => routingKey('whatsapp', id)),
  instagram: ({ instagram }) => instagram.map(({ id }) => routingKey('instagram', id)),
  chat: webIds,
  web: webIds,
};

/**
 * The addresses at which a client can be reached on some channels, each once; of one kind the primary one first.
 *
 * @example
 * addressesOf({ ...resolve([]), emails: ['ana@example.com'], phones: ['+351912345678'] }) // => ['email:ana@example.com', 'phone:+351912345678']
 * addressesOf({ ...resolve([]), emails: ['ana@example.com'] }, ['sms']) // => []
 */
export const addressesOf = (client: Addresses, on: readonly Channel[] = channels): RoutingKey[] => [
  ...new Set(on.flatMap((channel) => byChannel[channel](client))),
];
