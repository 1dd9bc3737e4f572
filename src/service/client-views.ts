import { audienceOf } from '../access/field-rules.ts';
import type { ClientBundle } from '../change/found.ts';
import { resolve } from '../client/golden-record.ts';
import { type Client, clientView } from '../profile/client.ts';
import type { Context } from './context.ts';

/** Clients as the actor may see them, with the names of their accounts and the labels of their tags. */
export async function viewsOf(context: Context, bundles: readonly ClientBundle[]): Promise<Client[]> {
  const { tags } = await context.settings();
  const names = await accountNames(context, bundles);
  const audience = audienceOf(context.actor.role);
  return bundles.map((bundle) => clientView(bundle, { accountName: names.get(accountOf(bundle) ?? ''), tags, audience }));
}

/** One client as the actor may see it: see {@link viewsOf}. */
export async function viewOf(context: Context, bundle: ClientBundle): Promise<Client> {
  const [view] = await viewsOf(context, [bundle]);
  return view as Client;
}

async function accountNames(context: Context, bundles: readonly ClientBundle[]): Promise<ReadonlyMap<string, string>> {
  const accountIds = [...new Set(bundles.flatMap((bundle) => accountOf(bundle) ?? []))];
  if (accountIds.length === 0) return new Map();
  const { accounts } = await context.store.find(context.tenant, { accountIds });
  return new Map(accounts.map(({ id, name }) => [id, name]));
}

const accountOf = ({ observations }: ClientBundle): string | undefined =>
  resolve(observations.filter(({ field }) => field === 'account')).account;
