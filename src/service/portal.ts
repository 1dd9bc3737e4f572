import * as z from 'zod';
import { resolve } from '../client/golden-record.ts';
import type { Issue } from '../client/issue.ts';
import { portalAccesses } from '../portal/settings.ts';
import { type PortalPreview, type PortalView, type PortalVisit, portalView, previewPortal } from '../portal/view.ts';
import { type Given, keyTextSchema, parseInput } from '../shared/schema.ts';
import { type Context, permit } from './context.ts';
import { everyRow } from './find.ts';
import { issues } from './issues.ts';
import { clientTree, liveTree } from './trees.ts';

const portalOptionsSchema = z.strictObject({
  access: z.enum(portalAccesses).optional(),
  members: z.array(keyTextSchema(200)).max(1000).default([]),
  openFields: z.array(keyTextSchema(200)).max(200).default([]),
});

/**
 * What the host knows of a client's access.
 *
 * - `access`: what this client may do. Default: the workspace's `defaultAccess`.
 * - `members`: the clients of the same account whose issues an admin sees, at most 1,000; who is no member of the account is left out.
 * - `openFields`: ids of the custom fields that the client sees of themselves. Default: none.
 */
export type PortalOptions = Given<z.input<typeof portalOptionsSchema>>;

/** What a client sees in the portal. The host has made sure that it is this client who asks. */
export async function portal(context: Context, clientId: string, options: PortalOptions = {}): Promise<PortalView> {
  permit(context, 'client.read');
  return portalView((await context.settings()).portal, await visitOf(context, clientId, options));
}

/** What a client would see in the portal, with each access. */
export async function portalPreview(context: Context, clientId: string, options: PortalOptions = {}): Promise<PortalPreview> {
  permit(context, 'client.read');
  return previewPortal((await context.settings()).portal, await visitOf(context, clientId, options));
}

async function visitOf(context: Context, id: string, input: PortalOptions): Promise<PortalVisit> {
  const { access, members, openFields } = parseInput(portalOptionsSchema, input);
  const { root, whole } = await liveTree(context, id);
  const client = resolve(whole.observations);
  const accountMembers = await membersOf(context, client.account, members);
  const seen = [...new Set([root.id, ...accountMembers])];
  return {
    clientId: root.id,
    access: access ?? (await context.settings()).portal.defaultAccess,
    client,
    accountMembers,
    issues: (await Promise.all(seen.map((clientId) => issuesOf(context, clientId)))).flat(),
    openFields,
  };
}

/** Of these clients those that are of the account: a list of the host's gives nobody access to another account. */
async function membersOf(context: Context, account: string | undefined, ids: readonly string[]): Promise<string[]> {
  if (account === undefined) return [];
  const trees = await Promise.all(ids.map((id) => clientTree(context, id)));
  return trees.flatMap(({ root, whole }) => {
    const isMember = root.deleted === undefined && resolve(whole.observations).account === account;
    return isMember ? [root.id] : [];
  });
}

const issuesOf = (context: Context, clientId: string): Promise<Issue[]> =>
  everyRow((after) => issues(context, { clientId, limit: 1000, ...(after === undefined ? {} : { after }) }));
