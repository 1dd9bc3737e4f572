import { type Purpose, purposes } from '../../client/consent.ts';
import type { Channel } from '../../conversation/channel.ts';

/** What words about consent mean on a channel. */
export interface ConsentChannel {
  /** Whether an exact word counts: in a live chat, “stop” stops what is going on. */
  readonly exact: boolean;
  /** What is revoked. A mail list is left without giving up answers and receipts. */
  readonly revokes: readonly Purpose[];
  readonly because: string;
}

/**
 * On which channels words opt out, and of what.
 *
 * @example
 * consentChannels.email.revokes // => ['marketing']
 */
export const consentChannels: { readonly [Name in Channel]: ConsentChannel } = {
  sms: { exact: true, revokes: purposes, because: '47 CFR 64.1200(a)(10); carriers block the number.' },
  whatsapp: { exact: true, revokes: purposes, because: 'WhatsApp Business Messaging Policy: honour every request to stop.' },
  instagram: { exact: true, revokes: purposes, because: 'A message to a number or account is told to stop.' },
  email: { exact: true, revokes: ['marketing'], because: '15 USC 7704(a)(3): opting out covers commercial mail.' },
  voice: {
    exact: false,
    revokes: purposes,
    because: '47 CFR 64.1200(a)(10): by any reasonable means; a transcript needs a person.',
  },
  chat: { exact: false, revokes: purposes, because: 'A word in a live chat speaks of the chat.' },
  web: { exact: false, revokes: purposes, because: 'A word in a live chat speaks of the chat.' },
};
