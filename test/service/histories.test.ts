import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MessageInput } from '../../src/conversation/message.ts';
import type { Client } from '../../src/profile/client.ts';
import type { Workspace } from '../../src/service/clientele.ts';
import { ClienteleError } from '../../src/shared/errors.ts';
import { arbitraryMessages } from '../arbitraries/message.ts';
import { fresh } from './workspace.ts';

/** What the team does between messages; numbers pick among what is there. */
const deed = fc.record({
  do: fc.constantFrom('rename', 'take', 'clear', 'confirm', 'delete', 'restore', 'link', 'unlink', 'resolve'),
  pick: fc.nat(20),
  other: fc.nat(20),
});
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

const history = arbitraryMessages({ maxLength: 10 }).chain((messages) =>
  fc
    .array(fc.tuple(fc.nat(messages.length), deed), { maxLength: 8 })
    .map((deeds) =>
      messages.flatMap((message, index): (MessageInput | Deed)[] => [
        message,
        ...deeds.filter(([at]) => at === index).map(([, one]) => one),
      ]),
    ),
);

async function act({ do: verb, pick, other }: Deed, workspace: Workspace): Promise<void> {
  const clients = await everyClient(workspace);
  const client = clients[pick % clients.length];
  const conversations = (await workspace.conversations()).rows;
  const conversation = conversations[other % conversations.length];
  if (client === undefined || conversation === undefined) return;
  const taken = clients[other % clients.length]?.emails ?? [];
  const deeds: { readonly [Name in Deed['do']]: () => Promise<unknown> } = {
    rename: () => workspace.edit(client.id, { name: `Person ${pick}` }),
    take: () => workspace.edit(client.id, { emails: taken }, { onTaken: pick % 2 === 0 ? 'move' : 'share' }),
    clear: () => workspace.edit(client.id, { phones: [], name: null }),
    confirm: () => workspace.confirm(client.id),
    delete: () => workspace.delete(client.id),
    restore: () => workspace.restore(client.id),
    link: () => workspace.linkConversation(conversation.id, client.id),
    unlink: () => workspace.unlinkConversation(conversation.id),
    resolve: () => workspace.resolveConversation(conversation.id),
  };
  try {
    await deeds[verb]();
  } catch (error) {
    // A deleted client is edited by nobody.
    if (!(error instanceof ClienteleError) || error.code !== 'not-found' || client.deletedAt === undefined) throw error;
  }
}

const everyClient = async (workspace: Workspace): Promise<Client[]> => [
  ...(await workspace.list()).rows,
  ...(await workspace.list({ deleted: true })).rows,
];

/** What a person said of each client: no message may change it. */
const saidByHand = (clients: readonly Client[]) =>
  clients.flatMap(({ id, provenance }) =>
    Object.entries(provenance)
      .filter(([, { source }]) => source === 'manual')
      .map(([cell, { value }]) => JSON.stringify([id, cell, value])),
  );

async function check(workspace: Workspace): Promise<void> {
  const clients = await everyClient(workspace);
  const ids = new Set(clients.map(({ id }) => id));
  const keys = clients.flatMap((client) => client.keys.map(({ key }) => ({ key, client })));
  expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
  expect(keys.filter(({ client }) => client.deletedAt !== undefined)).toEqual([]);
  const attributed = [...(await workspace.messages()).rows, ...(await workspace.conversations()).rows];
  expect(attributed.filter(({ clientId }) => clientId !== undefined && !ids.has(clientId))).toEqual([]);
}

test('any history of messages and deeds leaves every key with one live owner, and every word of a person as it was said', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const { workspace } = fresh();
      const [here, elsewhere] = [workspace('acme'), workspace('beta')];
      const twin = await elsewhere.create({ name: 'Ana', emails: ['ana@example.com'], phones: ['+14155550100'] });
      for (const step of steps) {
        if ('do' in step) {
          await act(step, here);
        } else {
          const before = saidByHand(await everyClient(here));
          await here.ingest(step);
          expect(saidByHand(await everyClient(here))).toEqual(expect.arrayContaining(before));
        }
        await check(here);
      }
      expect(await everyClient(elsewhere)).toEqual([twin]);
    }),
    { numRuns: 200 },
  );
}, 120_000);
