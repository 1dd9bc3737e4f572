import type { Change } from '../change/change.ts';
import type { ClientBundle } from '../change/found.ts';
import { resolve } from '../client/golden-record.ts';
import type { Observation } from '../client/observation.ts';
import { notEditable } from '../client/not-editable.ts';
import { type ClientPatchInput, clientPatchSchema } from '../client/patch.ts';
import type { Tag } from '../client/tag.ts';
import type { RoutingKey } from '../identity/routing-key.ts';
import { decideEdit, patchKeys, type TakenKey, type WayWithTakenKeys } from '../lifecycle/decide-edit.ts';
import { decideConfirm, decideDelete, decideRestore } from '../lifecycle/decide-record.ts';
import type { Page } from '../ports/client-store.ts';
import { type Client, clientView } from '../profile/client.ts';
import { ClienteleError } from '../shared/errors.ts';
import { parseInput } from '../shared/schema.ts';
import { type Context, deciderOf, permit, retried } from './context.ts';
import { bundleOf, liveBundleOf, type PageOptions, pageOf } from './find.ts';

/** How an edit goes about contact values that are other clients' routing keys. */
export interface EditOptions {
  /** Default: `refuse`, with the error `key-taken`. */
  readonly onTaken?: WayWithTakenKeys;
}

/** A client that was restored, and those of its keys that lead to somebody else by now. */
export interface Restored {
  readonly client: Client;
  readonly lost: readonly { readonly key: RoutingKey; readonly owner: string }[];
}

export async function get(context: Context, id: string): Promise<Client> {
  permit(context, 'client.read');
  return viewOf(context, await bundleOf(context, id));
}

export async function list(context: Context, options: PageOptions & { readonly deleted?: boolean } = {}): Promise<Page<Client>> {
  permit(context, 'client.read');
  const page = await context.store.clients(context.tenant, { ...pageOf(options), deleted: options.deleted ?? false });
  const accounts = await accountNames(context, page.rows);
  const { tags } = await context.settings();
  return { ...page, rows: page.rows.map((bundle) => clientView(bundle, { accountName: nameOfAccount(accounts, bundle), tags })) };
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
  return write(context, { ...input }, options, async () => ({ record, observations: [], keys: [] }), reviewed);
}

export async function edit(context: Context, id: string, input: ClientPatchInput, options: EditOptions = {}): Promise<Client> {
  permit(context, 'client.write');
  return write(context, input, options, () => liveBundleOf(context, id));
}

export async function confirm(context: Context, id: string): Promise<Client> {
  permit(context, 'client.write');
  return changed(context, id, async () => decideConfirm(await liveBundleOf(context, id), deciderOf(context)));
}

export async function remove(context: Context, id: string): Promise<Client> {
  permit(context, 'client.write');
  return changed(context, id, async () => decideDelete(await bundleOf(context, id), deciderOf(context)));
}

export async function restore(context: Context, id: string): Promise<Restored> {
  permit(context, 'client.write');
  let lost: Restored['lost'] = [];
  const client = await changed(context, id, async () => {
    const bundle = await bundleOf(context, id);
    const released = (bundle.record.deleted?.released ?? []).map(({ key }) => key);
    const { keys } = await context.store.find(context.tenant, { keys: released });
    const decision = decideRestore(bundle, keys, deciderOf(context));
    lost = decision?.lost ?? [];
    return decision?.change;
  });
  return { client, lost };
}

/** Parses a patch, decides it on what is there, commits it, and gives the client as it is then. */
async function write(
  context: Context,
  input: ClientPatchInput,
  { onTaken = 'refuse' }: EditOptions,
  read: () => Promise<ClientBundle>,
  ...first: readonly Observation[]
): Promise<Client> {
  refuseNotEditable(input);
  const { defaultCountry, tags } = await context.settings();
  const patch = parseInput(clientPatchSchema(defaultCountry), input);
  if (patch.sensitive !== undefined) permit(context, 'client.set-sensitive');
  const now = context.clock();
  if (typeof patch.dateOfBirth === 'string' && patch.dateOfBirth > now.slice(0, 10)) {
    throw new ClienteleError('invalid-input', 'The date of birth lies in the future.', { path: ['dateOfBirth'] });
  }
  const id = await retried(async () => {
    const client = await read();
    if (patch.tags !== undefined) refuseUnknownTags(patch.tags, tags, resolve(client.observations).tags);
    const keys = patchKeys(patch);
    const found = await context.store.find(context.tenant, { keys });
    const decision = decideEdit(patch, { ...deciderOf(context), client, found, onTaken, first });
    if (decision.kind === 'taken') throw keyTaken(decision.taken);
    if (decision.kind === 'unchanged') return { kind: 'done', outcome: client.record.id };
    const [outcome] = await context.store.commit([decision.change]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: client.record.id } : { kind: 'again' };
  });
  return viewOf(context, await bundleOf(context, id));
}

async function changed(context: Context, id: string, decide: () => Promise<Change | undefined>): Promise<Client> {
  await retried(async () => {
    const change = await decide();
    if (change === undefined) return { kind: 'done', outcome: undefined };
    const [outcome] = await context.store.commit([change]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: undefined } : { kind: 'again' };
  });
  return viewOf(context, await bundleOf(context, id));
}

function refuseNotEditable(input: object): void {
  for (const field of Object.keys(input)) {
    const why = Object.hasOwn(notEditable, field) ? notEditable[field] : undefined;
    if (why !== undefined) throw new ClienteleError('not-editable', why, { path: [field] });
  }
}

/** A tag that the client has already may stay, whatever became of its definition; only known ones can be added. */
function refuseUnknownTags(wanted: readonly string[], tags: readonly Tag[] | undefined, present: readonly string[]): void {
  if (tags === undefined) return;
  const known = new Set([...tags.map(({ id }) => id), ...present]);
  const index = wanted.findIndex((id) => !known.has(id));
  if (index < 0) return;
  throw new ClienteleError('invalid-input', `There is no tag ${wanted[index]}.`, { path: ['tags', index] });
}

function keyTaken(taken: readonly TakenKey[]): ClienteleError {
  const [first] = taken;
  return new ClienteleError('key-taken', `${first?.key ?? 'A key'} belongs to the client ${first?.owner ?? ''}.`, {
    details: { taken, ways: ['share', 'move', 'merge'] },
  });
}

async function viewOf(context: Context, bundle: ClientBundle): Promise<Client> {
  const { tags } = await context.settings();
  return clientView(bundle, { accountName: nameOfAccount(await accountNames(context, [bundle]), bundle), tags });
}

type AccountNames = ReadonlyMap<string, string>;

/** Names of the accounts that clients are members of, for their labels. */
async function accountNames(context: Context, bundles: readonly ClientBundle[]): Promise<AccountNames> {
  const accountIds = [...new Set(bundles.flatMap((bundle) => accountOf(bundle) ?? []))];
  if (accountIds.length === 0) return new Map();
  const { accounts } = await context.store.find(context.tenant, { accountIds });
  return new Map(accounts.map(({ id, name }) => [id, name]));
}

const nameOfAccount = (accounts: AccountNames, bundle: ClientBundle): string | undefined => accounts.get(accountOf(bundle) ?? '');

const accountOf = ({ observations }: ClientBundle): string | undefined =>
  resolve(observations.filter(({ field }) => field === 'account')).account;
