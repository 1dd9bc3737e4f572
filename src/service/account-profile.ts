import type { AccountRecord } from '../client/record.ts';
import type { ClientBundle, Page } from '../ports/client-store.ts';
import type { Client } from '../profile/client.ts';
import { type ClientRow, type ClientWork, clientRow } from '../profile/row.ts';
import { later } from '../shared/instant.ts';
import { viewsOf } from './client-views.ts';
import { type Context, permit } from './context.ts';
import { everyRow, missing } from './find.ts';
import { presenceOf } from './presence.ts';
import { recordIds, workOf } from './profile.ts';
import { shown, treesOf } from './trees.ts';

/** An account as one record: its members, and their activity together. */
export interface AccountProfile {
  readonly account: AccountRecord;
  /** The newest created first. */
  readonly members: readonly ClientRow[];
  readonly work: ClientWork;
  readonly online: number;
  readonly lastContactAt?: string;
}

/** An account with all its members. */
export async function accountProfile(context: Context, id: string): Promise<AccountProfile> {
  permit(context, 'client.read');
  const { accounts } = await context.store.find(context.tenant, { accountIds: [id] });
  const [account] = accounts;
  if (account === undefined) throw missing('account', id);
  const members = await membersOf(context, id);
  const [presence, works, { customFields }] = await Promise.all([
    presenceOf(context, members),
    workOf(context, members.map(recordIds)),
    context.settings(),
  ]);
  const none: ClientWork = { conversations: 0, openConversations: 0, openIssues: 0 };
  const contacts = members.flatMap(({ lastContactAt }) => lastContactAt ?? []);
  return {
    account,
    members: members.map((client, index) =>
      clientRow(client, { presence: presence[index] ?? { kind: 'offline' }, work: works[index] ?? none, customFields }),
    ),
    work: works.reduce(
      (sum, work) => ({
        conversations: sum.conversations + work.conversations,
        openConversations: sum.openConversations + work.openConversations,
        openIssues: sum.openIssues + work.openIssues,
      }),
      none,
    ),
    online: presence.filter(({ kind }) => kind === 'online').length,
    ...(contacts.length === 0 ? {} : { lastContactAt: contacts.reduce(later) }),
  };
}

/**
 * The clients that are members of an account. A client knows its account, and no list is kept: the tenant's records are looked through, in
 * pages, and only those that were ever said to be members, or were merged with others, are resolved.
 */
async function membersOf(context: Context, accountId: string): Promise<Client[]> {
  const named = await everyRow(async (after): Promise<Page<ClientBundle>> => {
    const { rows, ...page } = await context.store.clients(context.tenant, {
      limit: 1000,
      ...(after === undefined ? {} : { after }),
    });
    const isNamed = ({ record, observations }: ClientBundle): boolean =>
      record.absorbed !== undefined || observations.some(({ field, value }) => field === 'account' && value === accountId);
    return { ...page, rows: rows.filter(isNamed) };
  });
  const clients = await viewsOf(context, (await treesOf(context, named)).map(shown));
  return clients.filter(({ account }) => account === accountId);
}
