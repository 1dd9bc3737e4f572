import type { Purpose } from '../../client/consent.ts';
import type { Channel } from '../../conversation/channel.ts';
import { day } from '../../time/milliseconds.ts';

/** For how long a channel lets a business answer after the client's last message. Durations are milliseconds. */
export interface ReplyWindow {
  /** A machine may answer before this much time has passed. */
  readonly machineMs: number;
  /** A person may answer before this much time has passed. */
  readonly personMs: number;
  /** What a person may write for where the machine's time is over. */
  readonly personPurposes: readonly Purpose[];
  /** Whether a text that the channel approved may be sent at any time. */
  readonly templates: boolean;
  readonly citation: string;
  /** When it was read, `YYYY-MM`. */
  readonly asOf: string;
  readonly confidence: 'high' | 'medium-high';
}

/**
 * The channels that close behind a client's last message. Others have no such window.
 *
 * @example
 * replyWindows.whatsapp?.machineMs // => 86_400_000
 */
export const replyWindows: { readonly [Name in Channel]?: ReplyWindow } = {
  whatsapp: {
    machineMs: day,
    personMs: day,
    personPurposes: [],
    templates: true,
    citation: 'WhatsApp Business Platform, customer service window; WhatsApp Business Messaging Policy',
    asOf: '2026-11',
    confidence: 'high',
  },
  instagram: {
    machineMs: day,
    personMs: 7 * day,
    personPurposes: ['support'],
    templates: false,
    citation: 'Meta, Instagram messaging: standard messaging window and the HUMAN_AGENT tag',
    asOf: '2026-11',
    confidence: 'high',
  },
};
