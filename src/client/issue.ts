import * as z from 'zod';
import type { Instant } from '../shared/instant.ts';
import type { Json } from '../shared/json.ts';
import { jsonSchema } from '../shared/json-schema.ts';
import { keyTextSchema, refusal, textSchema } from '../shared/schema.ts';
import { type DocumentRecord, documentId } from './document.ts';
import { clientLimits } from './limits.ts';
import { membersSchema } from './members-schema.ts';

/**
 * An issue that the host tracks for a client.
 *
 * - `id`: the host's, 1 to 200 code units; the same id again replaces the issue.
 * - `title`: 1 to 300 characters. `status`: the id of one of the workspace's statuses.
 * - `open`: whether there is still work to do.
 * - `fields`: at most 200 members of JSON, by their names.
 *
 * @example
 * issueSchema.parse({ id: '42', clientId: 'c1', title: 'Refund', status: 'waiting', open: true }).status // => 'waiting'
 */
export const issueSchema = z.strictObject({
  id: keyTextSchema(200),
  clientId: keyTextSchema(200),
  title: textSchema({ max: 300 }).refine((title) => title !== '', refusal('empty', 'An issue has a title.')),
  status: keyTextSchema(100),
  open: z.boolean(),
  fields: membersSchema(jsonSchema(clientLimits.json), clientLimits.metadata).optional(),
});

/** What a host gives: see {@link issueSchema}. */
export interface IssueInput {
  readonly id: string;
  readonly clientId: string;
  readonly title: string;
  readonly status: string;
  readonly open: boolean;
  readonly fields?: { readonly [name: string]: Json };
}

/** An issue as it is kept. */
export interface Issue extends IssueInput {
  /** Grows by one with each change. */
  readonly version: number;
  readonly updatedAt: Instant;
}

/** The type of the documents that are issues. */
export const issueType = 'issue';

/** An issue as a store keeps it. */
export const issueDocument = ({ version, updatedAt, clientId, open, ...value }: Issue): DocumentRecord => ({
  id: documentId(issueType, value.id),
  version,
  type: issueType,
  clientId,
  at: updatedAt,
  open,
  value: value as unknown as Json,
});

/** The issue that {@link issueDocument} stored. */
export const issueOf = ({ version, clientId = '', at, open = false, value }: DocumentRecord): Issue => ({
  ...(value as unknown as Omit<IssueInput, 'clientId' | 'open'>),
  clientId,
  open,
  version,
  updatedAt: at,
});
