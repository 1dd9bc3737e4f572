import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestName } from '../../src/shared/name-length.ts';
import { alone, errorOf, inbound } from './workspace.ts';

/** Ids of any length and of letters of any size, and some that no engine keeps. */
const ids = fc.oneof(
  fc
    .tuple(fc.constantFrom('a', 'é', '名', '\u{1f600}', 'e\u0301\u0302\u0303'), fc.integer({ min: 1, max: 260 }))
    .map(([letter, times]) => letter.repeat(times).slice(0, 200)),
  fc.constantFrom('', ' ', 'a\0b', '\ud800', 'two words'),
);

const senders = fc.record(
  {
    session: ids,
    webId: ids,
    instagram: fc.record({ username: fc.constantFrom('ana', 'ben'), id: ids }),
    externalIds: fc.array(fc.record({ system: fc.constantFrom('erp', 's'.repeat(50)), id: ids }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

test('no store refuses a message that the schema accepts, however long its ids are', async () => {
  await fc.assert(
    fc.asyncProperty(senders, async (from) => {
      const { kind } = await alone().ingest(inbound('m1', from, 'Hello', { channel: 'instagram' }));
      expect(['created', 'unlinked']).toContain(kind);
    }),
  );
});

test('a conversation is named by a text that can route, or is refused with its path', async () => {
  const routes = 'x'.repeat(longestName - 'conversation:'.length);
  const letters = (bytes: number) => `${'名'.repeat(Math.floor(bytes / 3))}${'a'.repeat(bytes % 3)}`;
  const said = (conversationId: string) =>
    alone().ingest(inbound('m1', {}, 'My email is ana@example.com.', { channel: 'chat', conversationId }));
  expect(await said(letters(routes.length))).toMatchObject({ kind: 'created' });
  expect(await errorOf(said(letters(routes.length + 1)))).toMatchObject({ code: 'invalid-input', path: ['conversationId'] });
});

test('an Instagram account without an id in it is nobody', async () => {
  const workspace = alone();
  const sent = (id: string, username: string) =>
    workspace.ingest(inbound(id, { instagram: { username, id: '' } }, 'Hello', { channel: 'instagram' }));
  const clients = [await sent('m1', 'ana'), await sent('m2', 'ben')].map(({ clientId }) => clientId);
  expect(clients).toEqual([undefined, undefined]);
});

test('an id of another system that is too long to be looked up is refused by its path', async () => {
  const error = await errorOf(alone().create({ externalIds: { erp: '名'.repeat(200) } }));
  expect(error).toMatchObject({ code: 'invalid-input', path: ['externalIds', 'erp'] });
});
