import { type Client, createClientele, type MessageInput } from 'clientele';
import { memoryStore } from 'clientele/memory';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** What the team and its clients do, one after the other; numbers pick among what is there. */
type Step =
  | {
      readonly do: 'message';
      readonly sender: MessageInput['from'];
      readonly text: string;
      readonly conversation: number;
      readonly day: number;
    }
  | {
      readonly do: 'rename' | 'confirm' | 'delete' | 'restore' | 'link' | 'unlink';
      readonly pick: number;
      readonly other: number;
    };

const sender = fc.constantFrom<MessageInput['from']>(
  { email: 'ana@example.com', name: 'Ana Lima' },
  { email: 'ben@example.com' },
  { phone: '+14155550100' },
  { phone: '+14155550101' },
  { session: 's1' },
  {},
);

const text = fc.constantFrom(
  'Hello, where is my order?',
  'My name is Ana Lima, you can reach me at ana@example.com.',
  'My phone number is +1 415 555 0100.',
  'Please write to me at ben@example.com or call me at +1 415 555 0101.',
);

const steps = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('message' as const),
        sender,
        text,
        conversation: fc.nat(4),
        day: fc.integer({ min: 10, max: 28 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constantFrom('rename', 'confirm', 'delete', 'restore', 'link', 'unlink'),
        pick: fc.nat(20),
        other: fc.nat(20),
      }),
    },
  ),
  { minLength: 2, maxLength: 14 },
) as fc.Arbitrary<Step[]>;

async function play(script: readonly Step[]) {
  let ids = 0;
  let seconds = 0;
  const clientele = createClientele({
    store: memoryStore(),
    clock: () => new Date(Date.UTC(2026, 5, 1) + 1000 * seconds++).toISOString(),
    ids: () => `id-${String(ids++).padStart(4, '0')}`,
  });
  const workspace = clientele.for({ tenant: 't', actor: { id: 'ana', role: 'admin' } });
  const every = async () => [...(await workspace.list()).rows, ...(await workspace.list({ deleted: true })).rows];
  for (const [index, step] of script.entries()) {
    if (step.do === 'message') {
      await workspace.ingest({
        id: `m${index}`,
        conversationId: `c${step.conversation}`,
        channel: 'chat',
        direction: 'inbound',
        occurredAt: `2026-01-${step.day}T00:00:00Z`,
        from: step.sender,
        text: step.text,
      });
      continue;
    }
    const clients = await every();
    const picked = clients[step.pick % Math.max(clients.length, 1)];
    if (picked === undefined) continue;
    const live = picked.deletedAt === undefined;
    const conversations = (await workspace.conversations()).rows;
    const conversation = conversations[step.other % Math.max(conversations.length, 1)];
    if (step.do === 'rename' && live) await workspace.edit(picked.id, { name: `Person ${index}`, company: 'Acme' });
    if (step.do === 'confirm' && live) await workspace.confirm(picked.id);
    if (step.do === 'delete') await workspace.delete(picked.id);
    if (step.do === 'restore') await workspace.restore(picked.id);
    if (step.do === 'link' && live && conversation !== undefined) await workspace.linkConversation(conversation.id, picked.id);
    if (step.do === 'unlink' && conversation !== undefined) await workspace.unlinkConversation(conversation.id);
  }
  return { workspace, every };
}

const byHand = (client: Client) => Object.values(client.provenance).filter(({ source }) => source === 'manual');

describe('rebuild', () => {
  test('keeps what people said and is canonical after any history', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        const { workspace, every } = await play(script);
        const before = await every();
        await workspace.rebuild();
        const after = await every();
        expect(await workspace.rebuild()).toMatchObject({ kind: 'unchanged' });
        for (const client of before.filter((one) => byHand(one).length > 0)) {
          const same = after.find(({ id }) => id === client.id);
          expect(same && byHand(same)).toEqual(byHand(client));
          expect(same?.deletedAt).toBe(client.deletedAt);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('leaves the messages of a client that a person worked on with it', async () => {
    const { workspace } = await play([
      { do: 'message', sender: { phone: '+14155550100' }, text: 'Hello', conversation: 0, day: 10 },
      { do: 'rename', pick: 0, other: 0 },
    ]);
    expect(await workspace.rebuild()).toMatchObject({ kind: 'unchanged' });
    const [client] = (await workspace.list()).rows;
    expect(client).toMatchObject({ label: 'Person 1', phones: ['+14155550100'], company: 'Acme' });
  });

  test('separates what only came together in an unlucky order', async () => {
    const { workspace } = await play([
      {
        do: 'message',
        sender: { email: 'ana@example.com' },
        text: 'My phone number is +1 415 555 0100.',
        conversation: 0,
        day: 20,
      },
      { do: 'message', sender: { phone: '+14155550100' }, text: 'Hello', conversation: 1, day: 21 },
      {
        do: 'message',
        sender: { email: 'ben@example.com' },
        text: 'My phone number is +1 415 555 0100.',
        conversation: 2,
        day: 12,
      },
    ]);
    await workspace.rebuild();
    const clients = (await workspace.list()).rows.map(({ emails, phones, keys }) => ({
      emails,
      phones,
      keys: keys.map(({ key }) => key),
    }));
    expect(clients).toContainEqual({
      emails: ['ben@example.com'],
      phones: ['+14155550100'],
      keys: ['email:ben@example.com', 'phone:+14155550100'],
    });
    expect(clients).toContainEqual({ emails: ['ana@example.com'], phones: ['+14155550100'], keys: ['email:ana@example.com'] });
    expect((await workspace.suggestions()).rows).toHaveLength(1);
  });
});
