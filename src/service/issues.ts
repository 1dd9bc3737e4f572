import type { Change } from '../change/change.ts';
import { eventOf } from '../change/event-of.ts';
import { documentId } from '../client/document.ts';
import { type Issue, type IssueInput, issueDocument, issueOf, issueSchema, issueType } from '../client/issue.ts';
import type { Page } from '../ports/client-store.ts';
import type { Json } from '../shared/json.ts';
import { parseInput } from '../shared/schema.ts';
import { type Context, deciderOf, permit, retried } from './context.ts';
import { documentOf, documentPage } from './documents.ts';
import { missing, type PageOptions } from './find.ts';
import { clientTree } from './trees.ts';

/** Issues, the last changed first; of one client, or of the workspace. */
export async function issues(context: Context, options: PageOptions & { readonly clientId?: string } = {}): Promise<Page<Issue>> {
  permit(context, 'client.read');
  const { rows, ...page } = await documentPage(context, issueType, options);
  return { rows: rows.map(issueOf), ...page };
}

/** Keeps an issue of the host's, new or changed. */
export async function putIssue(context: Context, input: IssueInput): Promise<Issue> {
  permit(context, 'client.write');
  const { fields, ...given } = parseInput(issueSchema, input);
  const { root } = await clientTree(context, given.clientId);
  const rowId = documentId(issueType, given.id);
  return retried(context, { of: 'document', id: rowId }, async () => {
    const version = (await documentOf(context, rowId))?.version ?? 0;
    const decider = deciderOf(context);
    const kept = fields === undefined ? {} : { fields: fields as { [name: string]: Json } };
    const issue: Issue = { ...given, ...kept, clientId: root.id, version: version + 1, updatedAt: decider.now };
    const change: Change = {
      tenant: decider.tenant,
      expect: [{ of: 'document', id: rowId, version }],
      writes: [{ kind: 'put', of: 'document', row: issueDocument(issue) }],
      events: [
        eventOf('issue.changed', decider, {
          clientId: root.id,
          data: { issueId: issue.id, title: issue.title, status: issue.status, open: issue.open },
        }),
      ],
    };
    const [outcome] = await context.store.commit([change]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: issue } : { kind: 'again' };
  });
}

/** Takes an issue away. */
export async function deleteIssue(context: Context, id: string): Promise<void> {
  permit(context, 'client.write');
  const rowId = documentId(issueType, id);
  await retried(context, { of: 'document', id: rowId }, async () => {
    const row = await documentOf(context, rowId);
    if (row === undefined) throw missing('issue', id);
    const { clientId } = issueOf(row);
    const change: Change = {
      tenant: context.tenant,
      expect: [{ of: 'document', id: rowId, version: row.version }],
      writes: [{ kind: 'delete', of: 'document', id: rowId }],
      events: [eventOf('issue.deleted', deciderOf(context), { clientId, data: { issueId: id } })],
    };
    const [outcome] = await context.store.commit([change]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: undefined } : { kind: 'again' };
  });
}
