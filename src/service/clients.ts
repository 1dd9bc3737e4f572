import type { Change } from '../change/change.ts';
import { resolve } from '../client/golden-record.ts';
import type { ClientPatchInput } from '../client/patch.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import { decideConfirm, decideDelete, decideRestore } from '../lifecycle/decide-record.ts';
import type { Page } from '../ports/client-store.ts';
import type { Client } from '../profile/client.ts';
import { viewOf, viewsOf } from './client-views.ts';
import { type Context, deciderOf, permit, retried } from './context.ts';
import { type PageOptions, pageOf } from './find.ts';
import { clientTree, liveTree, shown, treesOf } from './trees.ts';
import { type EditOptions, writeClient } from './write-client.ts';

/** A client that was restored, and those of its keys that lead to somebody else by now. */
export interface Restored {
  readonly client: Client;
  readonly lost: readonly { readonly key: RoutingKey; readonly owner: string }[];
}

export async function get(context: Context, id: string): Promise<Client> {
  permit(context, 'client.see');
  return viewOf(context, shown(await clientTree(context, id)));
}

export async function list(context: Context, options: PageOptions & { readonly deleted?: boolean } = {}): Promise<Page<Client>> {
  permit(context, 'client.read');
  const page = await context.store.clients(context.tenant, { ...pageOf(options), deleted: options.deleted ?? false });
  return { ...page, rows: await viewsOf(context, (await treesOf(context, page.rows)).map(shown)) };
}

export async function create(context: Context, input: ClientPatchInput, options: EditOptions = {}): Promise<Client> {
  permit(context, 'client.write');
  const now = context.clock();
  const record = { id: context.ids(), version: 0, origin: 'manual', createdAt: now, updatedAt: now } as const;
  const reviewed = {
    field: 'reviewed',
    cell: '',
    value: true,
    source: 'manual',
    by: context.actor.id,
    firstSeen: now,
    lastSeen: now,
    confidence: 1,
  } as const;
  const read = async () => ({ record, observations: [], keys: [] });
  return viewOf(context, await writeClient(context, record.id, input, options, read, reviewed));
}

export async function edit(context: Context, id: string, input: ClientPatchInput, options: EditOptions = {}): Promise<Client> {
  permit(context, 'client.write');
  return viewOf(context, await writeClient(context, id, input, options, async () => (await liveTree(context, id)).whole));
}

export async function confirm(context: Context, id: string): Promise<Client> {
  permit(context, 'client.write');
  return changed(context, id, async () => decideConfirm((await liveTree(context, id)).whole, deciderOf(context)));
}

export async function remove(context: Context, id: string): Promise<Client> {
  permit(context, 'client.write');
  return changed(context, id, async () => {
    const tree = await clientTree(context, id);
    if (resolve(tree.whole.observations).sensitive) permit(context, 'client.release-sensitive');
    return decideDelete(tree, deciderOf(context));
  });
}

export async function restore(context: Context, id: string): Promise<Restored> {
  permit(context, 'client.write');
  let lost: Restored['lost'] = [];
  const client = await changed(context, id, async () => {
    const tree = await clientTree(context, id);
    const released = tree.records.flatMap(({ record }) => record.deleted?.released ?? []).map(({ key }) => key);
    const { keys } = await context.store.find(context.tenant, { keys: released });
    const decision = decideRestore(tree, keys, deciderOf(context));
    lost = decision?.lost ?? [];
    return decision?.change;
  });
  return { client, lost };
}

async function changed(context: Context, id: string, decide: () => Promise<Change | undefined>): Promise<Client> {
  await retried(context, { of: 'client', id }, async () => {
    const change = await decide();
    if (change === undefined) return { kind: 'done', outcome: undefined };
    const [outcome] = await context.store.commit([change]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: undefined } : { kind: 'again' };
  });
  return viewOf(context, shown(await clientTree(context, id)));
}
