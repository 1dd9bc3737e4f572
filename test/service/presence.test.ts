import { memoryPresence, memoryStore } from 'clientele/memory';
import { conversationCredentials } from 'clientele/node';
import { expect, test } from 'vitest';
import type { ClientStore } from '../../src/ports/client-store.ts';
import { createClientele } from '../../src/service/clientele.ts';
import { errorOf, fresh, inbound } from './workspace.ts';

/** A library whose clock a test moves, and which counts what it asks of its store. */
async function heard() {
  const asked: string[] = [];
  const counted = Object.entries(memoryStore()).map(([verb, work]) => [
    verb,
    typeof work !== 'function'
      ? work
      : (...given: never[]) => {
          asked.push(verb);
          return (work as (...values: never[]) => unknown)(...given);
        },
  ]);
  const store: ClientStore = Object.fromEntries(counted);
  let [ms, ids] = [Date.UTC(2026, 10, 20), 0];
  const clock = () => new Date(ms).toISOString();
  const credentials = conversationCredentials({ secrets: ['0123456789abcdef0123456789abcdef'], clock });
  const clientele = createClientele({
    store,
    clock,
    ids: () => `id-${ids++}`,
    presence: { credentials, tracker: memoryPresence() },
  });
  const workspace = clientele.for({ tenant: 'acme', actor: { id: 'ana', role: 'admin' } });
  const from = { session: 's1' };
  await workspace.ingest(inbound('m1', from, 'I am Ana Lima, ana@example.com', { channel: 'chat', conversationId: 'chat-1' }));
  const [client] = (await workspace.list()).rows;
  const until = new Date(ms + 86_400_000).toISOString();
  const credential = credentials.issue({ tenant: 'acme', conversationId: 'chat-1' }, until);
  const missing = credentials.issue({ tenant: 'acme', conversationId: 'chat-9' }, until);
  const pass = (more: number) => {
    ms += more;
  };
  return { clientele, workspace, id: client?.id ?? '', credential, missing, pass, asked, clock };
}

test('a visible tab makes its client online; without heartbeats it is away, then offline, with when it was last seen', async () => {
  const { clientele, workspace, id, credential, pass, clock } = await heard();
  expect(await workspace.presence([id])).toEqual([{ kind: 'offline' }]);
  expect(await clientele.heartbeat({ credential, visible: true })).toEqual({ kind: 'accepted' });
  const lastSeenAt = clock();
  expect(await workspace.presence([id])).toEqual([{ kind: 'online' }]);
  pass(60_000);
  expect(await workspace.presence([id])).toEqual([{ kind: 'away', lastSeenAt }]);
  pass(600_000);
  expect(await workspace.presence([id])).toEqual([{ kind: 'offline', lastSeenAt }]);
});

test('a hidden tab ages out, unless another one is visible', async () => {
  const { clientele, workspace, id, credential, pass } = await heard();
  await clientele.heartbeat({ credential, visible: true });
  for (let beats = 0; beats < 10; beats += 1) {
    pass(10_000);
    await clientele.heartbeat({ credential, visible: false });
  }
  expect((await workspace.presence([id]))[0]?.kind).toBe('away');
  await clientele.heartbeat({ credential, visible: true });
  expect((await workspace.presence([id]))[0]?.kind).toBe('online');
});

test('only the credential of a conversation that exists is accepted', async () => {
  const { clientele, workspace, id, credential, missing } = await heard();
  for (const bad of [missing, '', `${credential}x`, credential.replace('.', '')]) {
    expect(await clientele.heartbeat({ credential: bad, visible: true })).toMatchObject({ kind: 'refused' });
  }
  expect((await workspace.presence([id]))[0]?.kind).toBe('offline');
});

test('a thousand heartbeats write nothing, and read a conversation once a minute', async () => {
  const { clientele, credential, pass, asked } = await heard();
  asked.length = 0;
  for (let beats = 0; beats < 1000; beats += 1) {
    await clientele.heartbeat({ credential, visible: true });
    pass(119);
  }
  expect([...new Set(asked)]).toEqual(['find']);
  expect(asked.length).toBe(2);
});

test('a conversation that is nobody’s makes nobody present, and one that is moved leads to its new client', async () => {
  const { clientele, workspace, id, credential, pass } = await heard();
  const other = await workspace.create({ name: 'Bea' });
  await clientele.heartbeat({ credential, visible: true });
  await workspace.linkConversation('chat-1', other.id);
  pass(60_000);
  await clientele.heartbeat({ credential, visible: true });
  expect((await workspace.presence([id, other.id])).map(({ kind }) => kind)).toEqual(['away', 'online']);
  await workspace.unlinkConversation('chat-1');
  pass(60_000);
  expect(await clientele.heartbeat({ credential, visible: true })).toEqual({ kind: 'unlinked' });
});

test('tenants do not see each other’s clients, and a library without presence says so', async () => {
  const { clientele, id, credential } = await heard();
  await clientele.heartbeat({ credential, visible: true });
  const stranger = clientele.for({ tenant: 'other', actor: { id: 'ana', role: 'admin' } });
  expect(await stranger.presence([id])).toEqual([{ kind: 'offline' }]);
  expect(await errorOf(fresh().clientele.heartbeat({ credential, visible: true }))).toMatchObject({ code: 'unsupported' });
});
