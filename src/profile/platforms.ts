import type { Channel } from '../conversation/channel.ts';
import type { Client } from './client.ts';

/** A platform on which a client can be reached, and the address that opens a chat with it there. */
export interface PlatformLink {
  readonly platform: Channel;
  /** The address or number there, as people know it. */
  readonly handle: string;
  /** Absent where only the host's own widget leads there. */
  readonly href?: string;
}

/** The address of a chat on each platform: the forms that WhatsApp and Instagram document, and RFC 6068, 5724 and 3966. */
const hrefs = {
  whatsapp: (number: string) => `https://wa.me/${number.replace(/\D/g, '')}`,
  instagram: (username: string) => `https://ig.me/m/${encodeURIComponent(username)}`,
  email: (address: string) => `mailto:${encodeURIComponent(address).replace('%40', '@')}`,
  sms: (number: string) => `sms:${number.split(';')[0]}`,
  voice: (number: string) => `tel:${number}`,
} as const;

/**
 * The platforms of a client, with the addresses that open a chat there, by the handles that it has.
 *
 * @example
 * platformLinks({ whatsapp: ['+14155550100'], instagram: [], webIds: [], emails: [], phones: [] })
 * // => [{ platform: 'whatsapp', handle: '+14155550100', href: 'https://wa.me/14155550100' }]
 */
export function platformLinks(client: Pick<Client, 'whatsapp' | 'instagram' | 'webIds' | 'emails' | 'phones'>): PlatformLink[] {
  const link = (platform: keyof typeof hrefs, handle: string): PlatformLink => ({
    platform,
    handle,
    href: hrefs[platform](handle),
  });
  return [
    ...client.whatsapp.map((number) => link('whatsapp', number)),
    ...client.instagram.map(({ username }) => link('instagram', username)),
    ...client.webIds.map((id): PlatformLink => ({ platform: 'web', handle: id })),
    ...client.emails.map((address) => link('email', address)),
    ...client.phones.flatMap((number) => [link('sms', number), link('voice', number)]),
  ];
}
