import { type ClientTree, missingRelatives, rootOf, treeOf } from '../change/client-tree.ts';
import type { ClientBundle, FindRequest, Found } from '../change/found.ts';
import { ClienteleError } from '../shared/errors.ts';
import { later } from '../shared/instant.ts';
import type { Context } from './context.ts';
import { missing } from './find.ts';

/** How often a tree is read again that merges were changing meanwhile. */
const attempts = 20;

/** These clients and the others of their trees: whoever was merged with one of them. Records without merges cost no further read. */
export async function withRelatives(
  { store, tenant }: Pick<Context, 'store' | 'tenant'>,
  clients: readonly ClientBundle[],
): Promise<readonly ClientBundle[]> {
  if (clients.every(({ record }) => record.merged === undefined && record.absorbed === undefined)) return clients;
  for (let attempt = 0, read = clients; attempt < attempts; attempt += 1) {
    for (let asked = missingRelatives(read); asked.length > 0; asked = missingRelatives(read)) {
      const { clients: more } = await store.find(tenant, { clientIds: asked });
      if (more.length < asked.length) break;
      read = [...read, ...more];
    }
    if (isWhole(read)) return read;
    read = (await store.find(tenant, { clientIds: clients.map(({ record }) => record.id) })).clients;
  }
  throw new ClienteleError('conflict', `Other writers merged and unmerged these clients ${attempts} times.`);
}

/** Whether every merge is told by both of its records: they were read in several reads, and somebody may have been in between. */
function isWhole(clients: readonly ClientBundle[]): boolean {
  const merges = (each: (client: ClientBundle) => readonly (readonly [string, string])[]) =>
    clients
      .flatMap(each)
      .map((merge) => JSON.stringify(merge))
      .sort()
      .join();
  const upward = merges(({ record }) => (record.merged === undefined ? [] : [[record.id, record.merged.into]]));
  return upward === merges(({ record }) => (record.absorbed ?? []).map((id) => [id, record.id] as const));
}

/** What `find` finds, with every record of the clients that it brings. */
export async function findRecords(context: Context, request: FindRequest): Promise<Found> {
  const found = await context.store.find(context.tenant, request);
  const clients = await withRelatives(context, found.clients);
  return clients === found.clients ? found : { ...found, clients };
}

/** What `find` finds, with whole clients instead of the records that it brings. */
export async function findClients(context: Context, request: FindRequest): Promise<Found> {
  const found = await findRecords(context, request);
  const roots = new Set(found.clients.map(({ record }) => rootOf(record.id, found.clients)));
  return { ...found, clients: [...roots].flatMap((id) => treeOf(id, found.clients)?.whole ?? []) };
}

/** The client that an id belongs to; one that was merged into another leads to that. Throws `not-found`. */
export async function clientTree(context: Context, id: string): Promise<ClientTree> {
  const { clients } = await context.store.find(context.tenant, { clientIds: [id] });
  const tree = treeOf(id, await withRelatives(context, clients));
  if (tree === undefined) throw missing('client', id);
  return tree;
}

/**
 * A client's tree, with what `read` reads of its records, the root's first. Nearly every client is one record: of it both are read at once.
 * Throws `not-found`.
 */
export async function treeWith<Read>(
  context: Context,
  id: string,
  read: (recordIds: readonly [root: string, ...others: string[]]) => Promise<Read>,
): Promise<readonly [ClientTree, Read]> {
  const [tree, ofOne] = await Promise.all([clientTree(context, id), read([id])]);
  const others = tree.records.slice(1).map(({ record }) => record.id);
  return [tree, others.length === 0 ? ofOne : await read([tree.root.id, ...others])];
}

/** One record of a client; `undefined` where it has none with this id. */
export const recordIn = ({ records }: ClientTree, id: string | undefined): ClientBundle | undefined =>
  records.find(({ record }) => record.id === id);

/** A client that can be changed; a deleted one is as if it were missing. */
export async function liveTree(context: Context, id: string): Promise<ClientTree> {
  const tree = await clientTree(context, id);
  if (tree.root.deleted !== undefined) throw missing('client', id);
  return tree;
}

/** Each of these clients with its tree. One that was merged into another meanwhile is left out. */
export async function treesOf(context: Context, roots: readonly ClientBundle[]): Promise<readonly ClientTree[]> {
  const all = await withRelatives(context, roots);
  return roots.flatMap(({ record }) => (rootOf(record.id, all) === record.id ? (treeOf(record.id, all) ?? []) : []));
}

/** The client as people see it: the dates are those of all its records. */
export function shown({ root, records, whole }: ClientTree): ClientBundle {
  if (records.length === 1) return whole;
  const contacts = records.flatMap(({ record }) => record.lastContactAt ?? []);
  const lastContactAt = contacts.reduce<string | undefined>((last, at) => (last === undefined ? at : later(last, at)), undefined);
  const updatedAt = records.map(({ record }) => record.updatedAt).reduce(later);
  const absorbed = records.slice(1).map(({ record }) => record.id);
  return { ...whole, record: { ...root, updatedAt, absorbed, ...(lastContactAt === undefined ? {} : { lastContactAt }) } };
}
