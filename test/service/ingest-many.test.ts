import { memoryStore } from 'clientele/memory';
import { sqliteStore } from 'clientele/sqlite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MessageInput } from '../../src/conversation/message.ts';
import type { Workspace } from '../../src/service/clientele.ts';
import type { IngestManyOptions, IngestStep } from '../../src/service/ingest-many.ts';
import { arbitraryMessages } from '../arbitraries/message.ts';
import { alone, errorOf, fresh, inbound } from './workspace.ts';

async function stepsOf(
  workspace: Workspace,
  messages: AsyncIterable<unknown> | Iterable<unknown>,
  options?: IngestManyOptions,
): Promise<IngestStep[]> {
  const steps: IngestStep[] = [];
  for await (const step of workspace.ingestMany(messages, options)) steps.push(step);
  return steps;
}

/** Everything that a workspace shows, without what every run gives anew: ids are numbered in the order of the messages, and label nobody. */
async function finalState(workspace: Workspace): Promise<string> {
  const messages = (await workspace.messages({ limit: 1000 })).rows;
  const clients = [
    ...(await workspace.list({ limit: 1000 })).rows,
    ...(await workspace.list({ limit: 1000, deleted: true })).rows,
  ];
  const state = {
    messages,
    clients: clients.map(({ createdAt: _, updatedAt: __, version: ___, label, ...client }) => ({
      ...client,
      label: label.replace(/^Visitor.*/, 'Visitor'),
    })),
    conversations: (await workspace.conversations({ limit: 1000 })).rows.map(({ version: _, ...row }) => row),
    suggestions: (await workspace.suggestions({ limit: 1000 })).rows.map(({ left, right, status, reasons }) => ({
      pair: [left, right],
      status,
      reasons,
    })),
  };
  const numbers = new Map<string, string>();
  const byMessage = [...messages].sort((left, right) => (left.id < right.id ? -1 : 1));
  for (const { clientId } of byMessage)
    if (clientId !== undefined && !numbers.has(clientId)) numbers.set(clientId, `client ${numbers.size}`);
  const named = JSON.stringify(state, (_, value) => (typeof value === 'string' ? (numbers.get(value) ?? value) : value));
  const {
    suggestions,
    clients: rows,
    conversations,
    ...rest
  } = JSON.parse(named) as {
    suggestions: { pair: string[] }[];
    clients: { id: string }[];
    conversations: { id: string }[];
  };
  const inOrder = <Row>(list: readonly Row[]): Row[] =>
    [...list].sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
  return JSON.stringify(
    {
      ...rest,
      clients: inOrder(rows.map((row) => [row.id, row])),
      conversations: inOrder(conversations.map((row) => [row.id, row])),
      suggestions: inOrder(suggestions.map((row) => ({ ...row, pair: [...row.pair].sort() }))),
    },
    null,
    1,
  );
}

const plain = (steps: readonly IngestStep[]) =>
  steps.map((step) => (step.kind === 'bad' ? step.error.code : `${step.outcome.kind} ${step.outcome.messageId}`));

describe('a stream of messages', () => {
  test('gives the same final state in batches of any size as one by one', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMessages({ maxLength: 20 }), async (messages) => {
        const single = alone();
        const kinds: string[] = [];
        for (const message of messages) {
          const { kind, messageId } = await single.ingest(message);
          kinds.push(`${kind} ${messageId}`);
        }
        const expected = await finalState(single);
        for (const batch of [1, 7, 100]) {
          const workspace = alone();
          expect(plain(await stepsOf(workspace, messages, { batch }))).toEqual(kinds);
          expect(await finalState(workspace)).toBe(expected);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('tells the same story in its events, in batches of any size', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMessages({ maxLength: 12 }), async (messages) => {
        const story = async (workspace: Workspace) =>
          (await workspace.events({ limit: 1000 })).map(({ type, conversationId }) => `${type} ${conversationId}`);
        const single = alone();
        for (const message of messages) await single.ingest(message);
        const batched = alone();
        await stepsOf(batched, messages, { batch: 7 });
        expect(await story(batched)).toEqual(await story(single));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMessages({ maxLength: 20 }), fc.constantFrom(1, 7, 100), async (messages, batch) => {
        const { workspace, store } = fresh();
        await stepsOf(workspace(), messages, { batch: 7 });
        const everything = async () =>
          JSON.stringify([
            await store.clients('acme', { limit: 1000 }),
            await store.conversations('acme', { limit: 1000 }),
            await store.messages('acme', { limit: 1000 }),
            await store.suggestions('acme', { limit: 1000 }),
            await store.events('acme', 0, 1000),
          ]);
        const before = await everything();
        const again = await stepsOf(workspace(), messages, { batch });
        expect(again.every((step) => step.kind === 'ingested' && step.outcome.kind === 'repeated')).toBe(true);
        expect(await everything()).toBe(before);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test('reports bad messages in their place, and they harm nobody', async () => {
    const bad: readonly unknown[] = [
      null,
      'a text',
      { id: 'm1' },
      { ...inbound('m1', { email: 'ana@example.com' }, 'Hello'), occurredAt: 'yesterday' },
      { ...inbound('m0', { email: 'ana@example.com' }, 'Hello'), text: 'Another text than before' },
      JSON.parse('{"__proto__":{"id":"m1"}}'),
    ];
    await fc.assert(
      fc.asyncProperty(
        arbitraryMessages({ maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...bad)), { maxLength: 4 }),
        fc.constantFrom(1, 3, 100),
        async (messages, spoilers, batch) => {
          const clean = alone();
          await stepsOf(clean, messages);
          const stream: unknown[] = [...messages];
          // After the first message, so that the spoiler with its id is the bad one.
          for (const [at, spoiler] of spoilers) stream.splice(1 + (at % stream.length), 0, spoiler);
          const workspace = alone();
          const steps = await stepsOf(workspace, stream, { batch });
          expect(steps.map(({ index }) => index)).toEqual(stream.map((_, index) => index));
          expect(steps.map(({ kind }) => kind === 'bad')).toEqual(stream.map((message) => bad.includes(message)));
          expect(await finalState(workspace)).toBe(await finalState(clean));
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test('holds the same message twice in one batch once', async () => {
    const workspace = alone();
    const message = inbound('m1', { email: 'ana@example.com' }, 'Hello');
    const steps = await stepsOf(workspace, [message, message, { ...message, text: 'Bye' }]);
    expect(plain(steps)).toEqual(['created m1', 'repeated m1', 'message-differs']);
  });

  test('can come from anywhere, and is closed when the caller has seen enough', async () => {
    const workspace = alone();
    let closed = false;
    async function* source(): AsyncGenerator<MessageInput> {
      try {
        for (let index = 0; ; index += 1) yield inbound(`m${index}`, { email: 'ana@example.com' }, 'Hello');
      } finally {
        closed = true;
      }
    }
    for await (const step of workspace.ingestMany(source(), { batch: 3 })) if (step.index === 4) break;
    expect(closed).toBe(true);
    expect((await workspace.messages()).rows).toHaveLength(6);
  });

  test('begins no batch after the signal', async () => {
    const messages = Array.from({ length: 10 }, (_, index) => inbound(`m${index}`, { email: 'ana@example.com' }, 'Hello'));
    const workspace = alone();
    expect(await stepsOf(workspace, messages, { signal: AbortSignal.abort() })).toEqual([]);
    expect((await workspace.messages()).rows).toEqual([]);

    const control = new AbortController();
    const seen: number[] = [];
    for await (const { index } of workspace.ingestMany(messages, { batch: 3, signal: control.signal })) {
      seen.push(index);
      if (index === 4) control.abort();
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
    expect((await workspace.messages()).rows).toHaveLength(6);
  });

  test.each([0, 1.5, 1001, Number.NaN])('refuses batches of %d', async (batch) => {
    expect(await errorOf(stepsOf(alone(), [], { batch }))).toMatchObject({ code: 'invalid-input', path: ['batch'] });
  });

  test('ends with the error of a store that fails', async () => {
    const { workspace, store } = fresh();
    await store.close();
    expect(await errorOf(stepsOf(workspace(), [inbound('m1', { email: 'ana@example.com' }, 'Hello')]))).toMatchObject({
      code: 'store-closed',
    });
  });
});

describe.each([
  ['memory', () => memoryStore()],
  ['sqlite', () => sqliteStore({ path: ':memory:' })],
])('streams at the same time in the %s store', (_, open) => {
  test('over the same messages leave each once, with one client a sender', async () => {
    const store = open();
    const { workspace } = fresh({ store });
    const messages = Array.from({ length: 60 }, (__, index) =>
      inbound(`m${index}`, { email: `person${index % 3}@example.com` }, 'My phone number is +1 415 555 0100.', {
        conversationId: `c${index % 5}`,
      }),
    );
    const streams = [messages, [...messages].reverse(), messages.slice(20)];
    const steps = await Promise.all(streams.map((stream) => stepsOf(workspace(), stream, { batch: 7 })));
    expect(steps.flat().filter((step) => step.kind === 'ingested' && step.outcome.kind !== 'repeated')).toHaveLength(60);
    expect((await workspace().list()).rows.map(({ emails }) => emails[0]).sort()).toEqual([
      'person0@example.com',
      'person1@example.com',
      'person2@example.com',
    ]);
    await store.close();
  });
});
