import { type SensitivityBadge, sensitivityBadge } from '../access/sensitivity.ts';
import type { Presence } from '../conversation/presence.ts';
import type { Sentiment } from '../conversation/sentiment.ts';
import type { Instant } from '../shared/instant.ts';
import { type Avatar, avatarOf } from './avatar.ts';
import type { Client } from './client.ts';
import { type PlatformLink, platformLinks } from './platforms.ts';

/** The top of a client's page. */
export interface ClientHeader {
  readonly id: string;
  readonly label: string;
  readonly avatar: Avatar;
  readonly platforms: readonly PlatformLink[];
  /** Username, followers, and whether they follow the business: what Instagram told. */
  readonly instagram: Client['instagram'];
  readonly createdAt: Instant;
  readonly presence?: Presence;
  /** The average over its conversations: see `clientSentiment`. */
  readonly sentiment?: Sentiment;
  readonly badge?: SensitivityBadge;
}

/**
 * The header of a client's page, with what is known besides the client. What the view of the client withholds is not in it.
 *
 * @example
 * const record = { id: 'c1', version: 1, origin: 'manual', createdAt: '2026-01-01T09:00:00.000Z', updatedAt: '2026-01-01T09:00:00.000Z' } as const;
 * clientHeader(clientView({ record, observations: [], keys: [] })).label // => 'Visitor c1'
 */
export function clientHeader(
  client: Client,
  beside: { readonly presence?: Presence | undefined; readonly sentiment?: Sentiment | undefined } = {},
): ClientHeader {
  const { id, label, name, instagram, createdAt } = client;
  const badge = sensitivityBadge(client);
  return {
    id,
    label,
    avatar: avatarOf(id, name, label),
    platforms: platformLinks(client),
    instagram,
    createdAt,
    ...(beside.presence === undefined ? {} : { presence: beside.presence }),
    ...(beside.sentiment === undefined ? {} : { sentiment: beside.sentiment }),
    ...(badge === undefined ? {} : { badge }),
  };
}
