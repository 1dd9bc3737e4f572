import { type Instant, later } from '../shared/instant.ts';

/** What a tab says every few seconds: when it was heard, and whether the visitor sees it. */
export interface Heartbeat {
  readonly at: Instant;
  readonly visible: boolean;
}

/** Whether a client is there: `away` and `offline` say since when it was not seen; absent where it never was. */
export type Presence = { readonly kind: 'online' } | { readonly kind: 'away' | 'offline'; readonly lastSeenAt?: Instant };

/** From which age of the last visible heartbeat on a client is away, and offline, in milliseconds. */
export interface PresenceAges {
  readonly awayMs: number;
  readonly offlineMs: number;
}

/**
 * Away after 45 seconds, offline after 5 minutes: for a heartbeat every 15 seconds, of which two may be lost.
 *
 * @example
 * presenceAges.offlineMs // => 300000
 */
export const presenceAges: PresenceAges = { awayMs: 45_000, offlineMs: 300_000 };

/**
 * When a client was last seen, after one more heartbeat. A hidden tab moves nothing: it ages out by itself, unless another is visible. The
 * order and the repetition of heartbeats change nothing.
 *
 * @example
 * const at = '2026-11-20T09:30:00.000Z';
 * lastSeenAfter(undefined, { at, visible: true }) // => at
 * lastSeenAfter(at, { at: '2026-11-20T09:31:00.000Z', visible: false }) // => at
 */
export function lastSeenAfter(lastSeenAt: Instant | undefined, { at, visible }: Heartbeat): Instant | undefined {
  if (!visible) return lastSeenAt;
  return lastSeenAt === undefined ? at : later(lastSeenAt, at);
}

/**
 * Whether a client is there, by the age of what was last seen of it. What lies in the future, as another machine's clock may have it, is now.
 *
 * @example
 * presenceAt('2026-11-20T09:30:00.000Z', '2026-11-20T09:30:30.000Z') // => { kind: 'online' }
 * presenceAt('2026-11-20T09:30:00.000Z', '2026-11-20T09:32:00.000Z').kind // => 'away'
 * presenceAt(undefined, '2026-11-20T09:32:00.000Z') // => { kind: 'offline' }
 */
export function presenceAt(lastSeenAt: Instant | undefined, now: Instant, ages: PresenceAges = presenceAges): Presence {
  if (lastSeenAt === undefined) return { kind: 'offline' };
  const age = Date.parse(now) - Date.parse(lastSeenAt);
  if (age < ages.awayMs) return { kind: 'online' };
  return { kind: age < ages.offlineMs ? 'away' : 'offline', lastSeenAt };
}
