import type { AccountRecord } from '../client/record.ts';
import type { Page } from '../ports/client-store.ts';
import { type ClientRow, type ClientWork, clientRow } from '../profile/row.ts';
import { later } from '../shared/instant.ts';
import { list } from './clients.ts';
import { type Context, permit } from './context.ts';
import { everyRow, missing } from './find.ts';
import { presenceOf } from './presence.ts';
import { workOf } from './profile.ts';

/** An account as one record: its members, and their activity together. */
export interface AccountProfile {
  readonly account: AccountRecord;
  /** The newest created first. */
  readonly members: readonly ClientRow[];
  readonly work: ClientWork;
  readonly online: number;
  readonly lastContactAt?: string;
}

/** An account with all its members. It looks through the tenant's clients, in pages: a client knows its account, and no list is kept. */
export async function accountProfile(context: Context, id: string): Promise<AccountProfile> {
  permit(context, 'client.read');
  const { accounts } = await context.store.find(context.tenant, { accountIds: [id] });
  const [account] = accounts;
  if (account === undefined) throw missing('account', id);
  const members = await everyRow(async (after): Promise<Page<Awaited<ReturnType<typeof list>>['rows'][number]>> => {
    const { rows, ...page } = await list(context, { limit: 1000, ...(after === undefined ? {} : { after }) });
    return { ...page, rows: rows.filter((client) => client.account === id) };
  });
  const [presence, works, { customFields }] = await Promise.all([
    presenceOf(context, members),
    workOf(context, members),
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
