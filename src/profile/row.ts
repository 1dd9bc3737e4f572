import { type SensitivityBadge, sensitivityBadge } from '../access/sensitivity.ts';
import type { CustomField } from '../client/custom-fields/definition.ts';
import type { Tag } from '../client/tag.ts';
import type { Presence } from '../conversation/presence.ts';
import type { Instant } from '../shared/instant.ts';
import { type Avatar, avatarOf } from './avatar.ts';
import type { Client } from './client.ts';
import { type CustomFieldView, customFieldViews } from './custom-field-views.ts';

/** How much there is of a client, and how much of it waits for somebody. */
export interface ClientWork {
  readonly conversations: number;
  readonly openConversations: number;
  readonly openIssues: number;
}

/** A client in a list. */
export interface ClientRow {
  readonly id: string;
  readonly label: string;
  readonly avatar: Avatar;
  /** The primary one, where there is one. */
  readonly email?: string;
  readonly presence: Presence;
  readonly conversationCount: number;
  readonly openWork: { readonly conversations: number; readonly issues: number; readonly total: number };
  readonly tags: readonly Tag[];
  readonly fields: readonly CustomFieldView[];
  readonly lastContactAt?: Instant;
  /** Whether a person has confirmed it: an automatically made one waits for that. */
  readonly reviewed: boolean;
  readonly badge?: SensitivityBadge;
}

/** What a row takes from elsewhere. */
export interface ClientRowContext {
  readonly presence: Presence;
  readonly work: ClientWork;
  readonly customFields?: readonly CustomField[] | undefined;
}

/**
 * A client as a row of a list.
 *
 * @example
 * const record = { id: 'c1', version: 1, origin: 'manual', createdAt: '2026-01-01T09:00:00.000Z', updatedAt: '2026-01-01T09:00:00.000Z' } as const;
 * const work = { conversations: 3, openConversations: 1, openIssues: 1 };
 * clientRow(clientView({ record, observations: [], keys: [] }), { presence: { kind: 'offline' }, work }).openWork.total // => 2
 */
export function clientRow(client: Client, { presence, work, customFields = [] }: ClientRowContext): ClientRow {
  const { id, label, name, emails, tags, reviewed, lastContactAt } = client;
  const badge = sensitivityBadge(client);
  return {
    id,
    label,
    avatar: avatarOf(id, name, label),
    ...(emails[0] === undefined ? {} : { email: emails[0] }),
    presence,
    conversationCount: work.conversations,
    openWork: {
      conversations: work.openConversations,
      issues: work.openIssues,
      total: work.openConversations + work.openIssues,
    },
    tags,
    fields: customFieldViews(client, customFields).filter(({ value }) => value !== undefined),
    ...(lastContactAt === undefined ? {} : { lastContactAt }),
    reviewed,
    ...(badge === undefined ? {} : { badge }),
  };
}
