import fc from 'fast-check';
import { expect } from 'vitest';
import type { ClientStore } from '../../src/ports/client-store.ts';
import { createClientele, type Workspace } from '../../src/service/clientele.ts';
import { ClienteleError } from '../../src/shared/errors.ts';
import { inbound } from './workspace.ts';

/** What happens to clients one after the other; numbers pick among what is there. */
export interface Step {
  readonly do: 'create' | 'message' | 'edit' | 'identify' | 'note' | 'link' | 'delete' | 'restore' | 'merge' | 'unmerge';
  readonly pick: number;
  readonly other: number;
}

const step = (weight: number, ...verbs: Step['do'][]) => ({
  weight,
  arbitrary: fc.record({ do: fc.constantFrom(...verbs), pick: fc.nat(50), other: fc.nat(50) }),
});

/** Histories in which trees of merges grow and fall apart, with everything else in between. */
export const histories: fc.Arbitrary<{ readonly steps: readonly Step[]; readonly order: number }> = fc.record({
  steps: fc.array(
    fc.oneof(
      step(3, 'create'),
      step(5, 'merge'),
      step(2, 'unmerge'),
      step(4, 'message', 'edit', 'identify', 'note'),
      step(1, 'link', 'delete', 'restore'),
    ),
    { minLength: 4, maxLength: 24 },
  ),
  order: fc.nat(),
});

/** The forest as it should be: for each merged record the one that it was merged into. */
type Parents = Map<string, string>;

const rootIn = (parents: Parents, id: string): string => rootOfParent(parents, parents.get(id), id);
const rootOfParent = (parents: Parents, parent: string | undefined, id: string): string =>
  parent === undefined ? id : rootIn(parents, parent);
const treeIn = (parents: Parents, ids: readonly string[], id: string): string[] =>
  ids.filter((one) => rootIn(parents, one) === rootIn(parents, id));

/** A library whose clock and ids depend on the step alone, so that two runs of a history can be compared. */
function playground(store: ClientStore, tenant: string) {
  let [now, ids] = [0, 0];
  const clientele = createClientele({
    store,
    clock: () => new Date(Date.UTC(2026, 5, 1) + 60_000 * now).toISOString(),
    ids: () => `s${String(now).padStart(3, '0')}-${ids++}`,
  });
  const at = (step: number): void => {
    [now, ids] = [step, 0];
  };
  return { workspace: clientele.for({ tenant, actor: { id: 'ana', role: 'admin' } }), at };
}

const emailOf = (id: string): string => `${id}@example.com`;

/**
 * Plays a history twice: once with its merges, and once without any, where each thing that a person says of a client is said of the record
 * that stood for it. Taking all merges back, in any order, has to lead to what the second run has.
 */
export async function playTwice(store: ClientStore, tenant: string, { steps, order }: { steps: readonly Step[]; order: number }) {
  const [merging, plain] = [playground(store, `${tenant} merging`), playground(store, `${tenant} plain`)];
  const parents: Parents = new Map();
  for (const [index, one] of steps.entries()) {
    for (const { at } of [merging, plain]) at(index);
    await take(one, index, merging.workspace, plain.workspace, parents);
    await expectForest(merging.workspace, plain.workspace, parents);
  }
  for (const deleted of (await everyone(merging.workspace)).filter(({ deletedAt }) => deletedAt !== undefined)) {
    await restoreBoth(deleted.id, merging.workspace, plain.workspace, parents);
  }
  for (let left = [...parents.keys()], turn = order; left.length > 0; left = [...parents.keys()], turn = turn * 31 + 7) {
    const id = left[turn % left.length] ?? '';
    await merging.workspace.unmerge(id);
    parents.delete(id);
    await expectForest(merging.workspace, plain.workspace, parents);
  }
  const ids = (await everyone(plain.workspace)).map(({ id }) => id).sort();
  expect((await everyone(merging.workspace)).map(({ id }) => id).sort()).toEqual(ids);
  for (const id of ids) expect(await contentOf(merging.workspace, id)).toEqual(await contentOf(plain.workspace, id));
}

async function take(one: Step, index: number, merging: Workspace, plain: Workspace, parents: Parents): Promise<void> {
  const { do: verb, pick, other } = one;
  if (verb === 'create') {
    const name = `c${index}`;
    for (const each of [merging, plain])
      await each.create({ name, emails: [emailOf(name)], phones: [`+1415555${1000 + index}`] });
    return;
  }
  const known = (await everyone(plain)).sort((left, right) => (left.id < right.id ? -1 : 1));
  const ids = known.map(({ id }) => id);
  const [client, second] = [known[pick % known.length], known[other % known.length]];
  if (client === undefined || second === undefined) return;
  const root = rootIn(parents, client.id);
  const isDeleted = client.deletedAt !== undefined;
  const both = async (act: (each: Workspace, id: string) => Promise<unknown>) => {
    await act(merging, client.id);
    await act(plain, root);
  };
  if (verb === 'message') {
    const text = `My email is ${second.emails[0] ?? emailOf(`m${index}`)}.`;
    const message = inbound(`m${index}`, { email: client.emails[0] ?? emailOf('x') }, text, {
      conversationId: `v${pick % 5}-${client.id}`,
    });
    for (const each of [merging, plain]) await each.ingest(message);
  } else if (verb === 'delete') {
    await merging.delete(client.id);
    for (const id of treeIn(parents, ids, client.id)) await plain.delete(id);
  } else if (verb === 'restore') await restoreBoth(client.id, merging, plain, parents);
  else if (verb === 'merge') await merge(client.id, second.id, isDeleted || second.deletedAt !== undefined, merging, parents);
  else if (isDeleted) return;
  else if (verb === 'unmerge') await unmerge(client.id, merging, parents);
  else if (verb === 'edit')
    await both((each, id) => each.edit(id, { company: `Company ${index}`, metadata: { [`n${index % 3}`]: index } }));
  else if (verb === 'identify') {
    await both(async (each, id) => each.edit(id, { emails: [...(await each.get(id)).emails, emailOf(`e${index}`)] }));
  } else if (verb === 'note') await both((each, id) => each.addNote(id, `Note ${index}`));
  else await link(client.id, second.id, ids, merging, plain, parents);
}

async function restoreBoth(id: string, merging: Workspace, plain: Workspace, parents: Parents): Promise<void> {
  const ids = (await everyone(plain)).map((one) => one.id);
  await merging.restore(id);
  for (const one of treeIn(parents, ids, id)) await plain.restore(one);
}

async function merge(survivor: string, other: string, isDeleted: boolean, merging: Workspace, parents: Parents): Promise<void> {
  const [into, from] = [rootIn(parents, survivor), rootIn(parents, other)];
  const refused = await codeOf(merging.merge({ survivor, others: [other] }));
  if (survivor === other) expect(refused).toBe('not-mergeable');
  else if (isDeleted) expect(refused).toBe('not-found');
  else if (into === from) {
    // What was merged before is left as it is; anything else within a tree is refused.
    const before = parents.get(other) === survivor || parents.get(other) === into;
    expect(refused).toBe(before ? undefined : 'not-mergeable');
  } else {
    expect(refused).toBeUndefined();
    parents.set(from, into);
  }
}

async function unmerge(id: string, merging: Workspace, parents: Parents): Promise<void> {
  expect(await codeOf(merging.unmerge(id))).toBe(parents.has(id) ? undefined : 'not-mergeable');
  parents.delete(id);
}

/** A conversation that is some record's of the client stays there; another one's becomes the root's. */
async function link(of: string, to: string, ids: readonly string[], merging: Workspace, plain: Workspace, parents: Parents) {
  const [conversation] = (await plain.conversations({ clientId: of })).rows;
  const [from, target] = [await plain.get(of), await plain.get(to)];
  // An automatic record that loses its last message is deleted, unless it was merged: that is another law.
  if (conversation === undefined || from.origin === 'automatic' || target.deletedAt !== undefined) return;
  await merging.linkConversation(conversation.id, to);
  await plain.linkConversation(conversation.id, treeIn(parents, ids, to).includes(of) ? of : rootIn(parents, to));
}

const codeOf = async (call: Promise<unknown>): Promise<string | undefined> => {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (error instanceof ClienteleError) return error.code;
    throw error;
  }
};

const everyone = async (workspace: Workspace) => [
  ...(await workspace.list({ limit: 1000 })).rows,
  ...(await workspace.list({ limit: 1000, deleted: true })).rows,
];

/** Every id answers with its root, and the merged client has every contact value, key, message and note of its records. */
async function expectForest(merging: Workspace, plain: Workspace, parents: Parents): Promise<void> {
  const [merged, apart] = [await everyone(merging), await everyone(plain)];
  const ids = apart.map(({ id }) => id);
  expect(merged.map(({ id }) => id).sort()).toEqual(ids.filter((id) => !parents.has(id)).sort());
  for (const client of merged) {
    const members = treeIn(parents, ids, client.id);
    const own = apart.filter(({ id }) => members.includes(id));
    const all = <Value>(of: (one: (typeof own)[number]) => readonly Value[]) =>
      [...new Set(own.flatMap((one) => [...of(one)]))].sort();
    expect([...(client.merged ?? [])].sort()).toEqual(members.filter((id) => id !== client.id).sort());
    expect([...client.emails].sort()).toEqual(all(({ emails }) => emails));
    expect([...client.phones].sort()).toEqual(all(({ phones }) => phones));
    expect(client.keys.map(({ key }) => key).sort()).toEqual(all(({ keys }) => keys.map(({ key }) => key)));
    for (const id of members) expect((await merging.get(id)).id).toBe(client.id);
  }
}

/** Everything of a client but what counts decisions. */
async function contentOf(workspace: Workspace, id: string) {
  const { version: _version, updatedAt: _updatedAt, ...client } = await workspace.get(id);
  const [messages, conversations] = [await workspace.messages({ clientId: id }), await workspace.conversations({ clientId: id })];
  const notes = await workspace.notes(id);
  return {
    client,
    messages: messages.rows,
    conversations: conversations.rows.map(({ version: _counted, ...conversation }) => conversation),
    notes: notes.rows.map(({ id: _id, ...note }) => note),
  };
}
