/**
 * The channels that a support product talks over.
 *
 * @example
 * channels.includes('sms') // => true
 */
export const channels = ['email', 'sms', 'chat', 'voice', 'whatsapp', 'instagram', 'web'] as const;

/** One of {@link channels}. */
export type Channel = (typeof channels)[number];
