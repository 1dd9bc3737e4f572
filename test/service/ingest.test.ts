import { memoryStore } from 'clientele/memory';
import { sqliteStore } from 'clientele/sqlite';
import { describe, expect, test } from 'vitest';
import type { MessageInput } from '../../src/conversation/message.ts';
import { alone, errorOf, fresh, inbound, keysOf } from './workspace.ts';

describe('ingesting a message', () => {
  test('makes a client of an unknown sender, to be confirmed, with where each value came from', async () => {
    const workspace = alone();
    const text = 'Hello, my name is Ana Lima. My phone number is +1 415 555 0100.';
    const outcome = await workspace.ingest(inbound('m1', { email: 'Ana@Example.com' }, text));
    expect(outcome).toMatchObject({ kind: 'created', messageId: 'm1', conversationId: 'of-m1', suggestions: [] });
    const client = await workspace.get(outcome.clientId ?? '');
    expect(client).toMatchObject({
      label: 'Ana Lima',
      origin: 'automatic',
      reviewed: false,
      emails: ['ana@example.com'],
      phones: ['+14155550100'],
      lastContactAt: '2026-03-01T10:00:00.000Z',
    });
    const { name, 'phone:+14155550100': phone, 'email:ana@example.com': email } = client.provenance;
    expect(email).toMatchObject({ source: 'channel', by: 'email', confidence: 1 });
    for (const observed of [name, phone]) {
      expect(observed?.evidence).toMatchObject({ messageId: 'm1', place: { part: 'text' } });
    }
    const place = phone?.evidence?.place;
    expect(text.slice(place?.start, place?.end)).toBe('+1 415 555 0100');
    expect(client.keys).toMatchObject([
      { key: 'email:ana@example.com', standing: 'verified' },
      { key: 'phone:+14155550100', standing: 'claimed' },
    ]);
  });

  test('keeps nothing of its body but the evidence', async () => {
    const { workspace, store } = fresh();
    await workspace().ingest(inbound('m1', { email: 'ana@example.com' }, 'The secret is out. My name is Ana Lima.'));
    expect(JSON.stringify(await store.messages('acme', { limit: 10 }))).not.toContain('secret');
  });

  test('says in its log what of a long text was left unread, and keeps saying it', async () => {
    const workspace = alone();
    const message = inbound('m1', { email: 'ana@example.com' }, `My name is Ana Lima. ${'x'.repeat(150_000)}`);
    const { remarks } = await workspace.ingest(message);
    expect(remarks).toMatchObject([{ code: 'partly-read', evidence: { length: 150_021, read: 100_000 } }]);
    await workspace.rebuild();
    expect((await workspace.messages()).rows[0]?.remarks).toEqual(remarks);
    expect((await workspace.ingest(message)).remarks).toEqual(remarks);
    expect((await workspace.ingest(inbound('m2', { email: 'ana@example.com' }, 'Hello'))).remarks).toEqual([]);
  });

  test('preserves what is known, and adds what is new', async () => {
    const workspace = alone();
    const from = { email: 'ana@example.com' };
    await workspace.ingest(inbound('m1', from, 'My company is called Acme Ltd. My phone number is +1 415 555 0100.'));
    const { clientId = '' } = await workspace.ingest(
      inbound('m2', from, 'My phone number is +1 415 555 0101.', { occurredAt: '2026-03-02T10:00:00Z' }),
    );
    expect(await workspace.get(clientId)).toMatchObject({
      phones: ['+14155550100', '+14155550101'],
      lastContactAt: '2026-03-02T10:00:00.000Z',
      version: 1,
    });
  });

  test('again changes nothing, and says what became of it the first time', async () => {
    const { workspace, store } = fresh();
    const message = inbound('m1', { email: 'ana@example.com' }, 'My name is Ana Lima.');
    const first = await workspace().ingest(message);
    const before = JSON.stringify([await store.clients('acme', { limit: 10 }), await store.events('acme', 0, 100)]);
    expect(await workspace().ingest({ ...message, occurredAt: '2026-03-01T11:00:00+01:00' })).toEqual({
      ...first,
      kind: 'repeated',
    });
    expect(JSON.stringify([await store.clients('acme', { limit: 10 }), await store.events('acme', 0, 100)])).toBe(before);
  });

  test('with an id that was used for another one is an error', async () => {
    const workspace = alone();
    await workspace.ingest(inbound('m1', { email: 'ana@example.com' }, 'Hello'));
    expect(await errorOf(workspace.ingest(inbound('m1', { email: 'ana@example.com' }, 'Bye')))).toMatchObject({
      code: 'message-differs',
      path: ['id'],
    });
  });

  test.each<[object, readonly (string | number)[]]>([
    [{ id: '' }, ['id']],
    [{ id: 'x'.repeat(501) }, ['id']],
    [{ id: 'a\u0000' }, ['id']],
    [{ conversationId: ' c' }, ['conversationId']],
    [{ channel: 'fax' }, ['channel']],
    [{ direction: 'sideways' }, ['direction']],
    [{ occurredAt: '2026-03-01' }, ['occurredAt']],
    [{ occurredAt: '2026-02-30T10:00:00Z' }, ['occurredAt']],
    [{ from: undefined }, ['from']],
    [{ from: { fax: '1' } }, ['from', 'fax']],
    [{ from: { email: 'x'.repeat(1001) } }, ['from', 'email']],
    [{ to: Array(201).fill({}) }, ['to']],
    [{ text: 'x'.repeat(1_000_001) }, ['text']],
    [{ subject: 'x'.repeat(10_001) }, ['subject']],
    [{ transcript: [{ speaker: 'dog', text: 'Woof' }] }, ['transcript', 0, 'speaker']],
    [{ durationMs: -1 }, ['durationMs']],
    [{ body: 'Hello' }, ['body']],
  ])('that is %j is refused by its path', async (part, path) => {
    const message = { ...inbound('m1', { email: 'ana@example.com' }, 'Hello'), ...part };
    expect(await errorOf(alone().ingest(message as never))).toMatchObject({ code: 'invalid-input', path });
  });
});

describe('identifiers', () => {
  test('of the SMS sender come first and stay primary, whatever the text says', async () => {
    const workspace = alone();
    const sms = (id: string, text: string) => inbound(id, { phone: '+14155550100' }, text, { channel: 'sms' });
    const { clientId = '' } = await workspace.ingest(sms('m1', 'My phone number is +1 415 555 0101.'));
    await workspace.ingest(sms('m2', 'My phone number is +1 415 555 0102.'));
    expect((await workspace.get(clientId)).phones[0]).toBe('+14155550100');
    expect((await workspace.edit(clientId, { phones: ['+14155550102', '+14155550100'] })).phones[0]).toBe('+14155550102');
    await workspace.ingest(sms('m3', 'Hello'));
    expect((await workspace.get(clientId)).phones[0]).toBe('+14155550102');
  });

  test('follow the channel’s order where they lead to different clients', async () => {
    const workspace = alone();
    const mail = await workspace.create({ emails: ['ana@example.com'] });
    const phone = await workspace.create({ phones: ['+14155550100'] });
    const both = { email: 'ana@example.com', phone: '+14155550100' };
    expect((await workspace.ingest(inbound('m1', both, 'Hello'))).clientId).toBe(mail.id);
    expect((await workspace.ingest(inbound('m2', both, 'Hello', { channel: 'sms' }))).clientId).toBe(phone.id);
    expect((await workspace.ingest(inbound('m3', both, 'Hello', { channel: 'voice' }))).clientId).toBe(phone.id);
    const [suggestion] = (await workspace.suggestions()).rows;
    expect(suggestion).toMatchObject({ status: 'open', reasons: [{ code: 'shared-key' }] });
    expect([suggestion?.left, suggestion?.right].sort()).toEqual([mail.id, phone.id].sort());
    expect(await workspace.get(mail.id)).not.toMatchObject({ id: phone.id });
  });

  test('of every channel lead to their client', async () => {
    const workspace = alone();
    const senders: readonly [MessageInput['channel'], MessageInput['from'], string][] = [
      ['email', { email: 'ana@example.com' }, 'email:ana@example.com'],
      ['sms', { phone: '+1 415 555 0100' }, 'phone:+14155550100'],
      ['voice', { phone: '+1 415 555 0101' }, 'phone:+14155550101'],
      ['chat', { session: 's1' }, 'session:s1'],
      ['web', { webId: 'w1' }, 'web:w1'],
      ['instagram', { instagram: { username: '@Ana', id: '17841', followers: 12, follows: true } }, 'instagram:17841'],
      ['web', { externalIds: [{ system: 'shop', id: '1' }] }, 'external:shop/1'],
    ];
    for (const [index, [channel, from, key]] of senders.entries()) {
      const text = 'My email is someone@example.org.';
      const first = await workspace.ingest(
        inbound(`a${index}`, from, index > 2 ? text.replace('someone', `s${index}`) : 'Hi', { channel }),
      );
      const again = await workspace.ingest(inbound(`b${index}`, from, 'Hello again', { channel }));
      expect(again.clientId).toBe(first.clientId);
      expect(keysOf(await workspace.get(first.clientId ?? ''))).toContain(key);
    }
  });

  test('of a WhatsApp sender are its id and its number', async () => {
    const workspace = alone();
    const { clientId = '' } = await workspace.ingest(
      inbound('m1', { whatsapp: '4915112345678@c.us', name: 'Ana Lima' }, 'Hallo', { channel: 'whatsapp' }),
    );
    const client = await workspace.get(clientId);
    expect(client.phones).toEqual(['+4915112345678']);
    expect(client.whatsapp).toHaveLength(1);
    expect((await workspace.ingest(inbound('m2', { phone: '+49 1511 2345678' }, 'Hallo', { channel: 'sms' }))).clientId).toBe(
      clientId,
    );
  });

  test('that are missing leave a chat to its conversation, once it names somebody', async () => {
    const workspace = alone();
    const chat = (id: string, text: string) => inbound(id, {}, text, { channel: 'chat', conversationId: 'c1' });
    expect(await workspace.ingest(chat('m1', 'Hello'))).toMatchObject({
      kind: 'unlinked',
      reasons: [{ code: 'no-identifier' }],
    });
    const { clientId } = await workspace.ingest(chat('m2', 'My email is ana@example.com.'));
    expect(await workspace.ingest(chat('m3', 'And thank you.'))).toMatchObject({ kind: 'matched', clientId });
  });
});

describe('calls', () => {
  const call = (id: string, rest: Partial<MessageInput>) => {
    const { text: _text, ...message } = inbound(id, { phone: '+14155550100' }, '', { channel: 'voice', ...rest });
    return message;
  };

  test('without a transcript are known by their number', async () => {
    const workspace = alone();
    const { clientId = '' } = await workspace.ingest(call('m1', { durationMs: 61_000 }));
    expect(await workspace.get(clientId)).toMatchObject({ label: '+14155550100', phones: ['+14155550100'] });
  });

  test('with a transcript teach what the client said, and nothing that the agent said', async () => {
    const workspace = alone();
    const { clientId = '', findings } = await workspace.ingest(
      call('m1', {
        transcript: [
          { speaker: 'agent', text: 'Good morning, my name is Bob Smith. What is your name?' },
          { speaker: 'client', text: 'My name is Ana Lima, my email is ana@example.com.' },
        ],
      }),
    );
    expect(await workspace.get(clientId)).toMatchObject({ label: 'Ana Lima', emails: ['ana@example.com'] });
    expect(findings.find(({ field }) => field === 'email')?.place).toMatchObject({ part: 'transcript', turn: 1 });
  });
});

describe('outbound messages', () => {
  const outbound = (id: string, to: MessageInput['from'], text = 'My name is Bob Smith.') =>
    inbound(id, { name: 'Bob Smith', email: 'bob@acme.example' }, text, { direction: 'outbound', to: [to] });

  test('go to the client that they were sent to, and teach nothing about it', async () => {
    const workspace = alone();
    const { clientId = '' } = await workspace.ingest(inbound('m1', { email: 'ana@example.com' }, 'Hello'));
    const before = await workspace.get(clientId);
    expect(
      await workspace.ingest({ ...outbound('m2', { email: 'Ana@Example.com' }), occurredAt: '2026-03-05T10:00:00Z' }),
    ).toMatchObject({ kind: 'matched', clientId });
    expect(await workspace.get(clientId)).toEqual({ ...before, lastContactAt: '2026-03-05T10:00:00.000Z' });
  });

  test('to a stranger create no client, and the answer makes the conversation theirs', async () => {
    const workspace = alone();
    const first = { ...outbound('m1', { email: 'ana@example.com' }), conversationId: 'c1' };
    expect(await workspace.ingest(first)).toMatchObject({ kind: 'unlinked', reasons: [{ code: 'unknown-recipient' }] });
    const { clientId } = await workspace.ingest(
      inbound('m2', { email: 'ana@example.com' }, 'Hello', { conversationId: 'c1', occurredAt: '2026-03-02T10:00:00Z' }),
    );
    expect((await workspace.conversations()).rows).toMatchObject([{ id: 'c1', clientId }]);
  });
});

describe('automatic mail', () => {
  const automatic = (id: string, email: string, headers: Record<string, string>, text = 'My name is Eve Adams.') =>
    inbound(id, { email }, text, { headers });
  const outOfOffice = { 'auto-submitted': 'auto-replied' };

  test.each([
    ['a bounce', 'mailer-daemon@example.com', { 'return-path': '<>', 'content-type': 'multipart/report' }],
    ['a sender that cannot be answered', 'no-reply@example.com', {}],
  ])('that is %s never belongs to a client', async (_, email, headers) => {
    const workspace = alone();
    expect(await workspace.ingest(automatic('m1', email, headers))).toMatchObject({ kind: 'unlinked' });
    await workspace.create({ emails: [email] });
    const again = await workspace.ingest({ ...automatic('m2', email, headers), conversationId: 'of-m1' });
    expect(again.kind).toBe('unlinked');
    expect((await workspace.list()).rows).toHaveLength(1);
  });

  test.each([
    ['an out-of-office reply', outOfOffice],
    ['a list’s', { 'list-id': '<news.example.com>' }],
  ])('that is %s belongs to a known client, creates none and teaches nothing', async (_, headers) => {
    const workspace = alone();
    expect(await workspace.ingest(automatic('m1', 'ana@example.com', headers))).toMatchObject({ kind: 'unlinked' });
    expect((await workspace.list()).rows).toEqual([]);
    const client = await workspace.create({ emails: ['ana@example.com'] });
    const outcome = await workspace.ingest(automatic('m2', 'ana@example.com', headers));
    expect(outcome).toMatchObject({ kind: 'matched', clientId: client.id });
    expect(await workspace.get(client.id)).toEqual(client);
  });

  test('opens no resolved conversation', async () => {
    const workspace = alone();
    await workspace.ingest(inbound('m1', { email: 'ana@example.com' }, 'Hello', { conversationId: 'c1' }));
    await workspace.resolveConversation('c1', '2026-03-01T11:00:00Z');
    await workspace.ingest({
      ...automatic('m2', 'ana@example.com', outOfOffice),
      conversationId: 'c1',
      occurredAt: '2026-03-02T10:00:00Z',
    });
    expect((await workspace.conversations()).rows[0]?.lastInboundAt).toBe('2026-03-01T10:00:00.000Z');
  });
});

describe.each([
  ['memory', () => memoryStore()],
  ['sqlite', () => sqliteStore({ path: ':memory:' })],
])('fifty messages at once in the %s store', (_, open) => {
  test.each([
    ['conversations of their own', (index: number) => `c${index}`],
    ['one conversation', () => 'c1'],
  ])('of one sender make one client, in %s', async (__, conversationOf) => {
    const store = open();
    const { workspace } = fresh({ store });
    const messages = Array.from({ length: 50 }, (___, index) =>
      inbound(`m${index}`, { email: 'ana@example.com' }, `My phone number is +1 415 555 01${10 + index}.`, {
        conversationId: conversationOf(index),
      }),
    );
    const outcomes = await Promise.all(messages.map((message) => workspace().ingest(message)));
    expect(outcomes.filter(({ kind }) => kind === 'created')).toHaveLength(1);
    const { rows } = await workspace().list();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.phones).toHaveLength(50);
    expect((await workspace().messages({ limit: 100 })).rows.map(({ clientId }) => clientId)).toEqual(
      Array(50).fill(rows[0]?.id),
    );
    await store.close();
  });

  test('that are the same one are kept once', async () => {
    const store = open();
    const { workspace } = fresh({ store });
    const message = inbound('m1', { email: 'ana@example.com' }, 'Hello');
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => workspace().ingest(message)));
    expect(outcomes.filter(({ kind }) => kind === 'created')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'repeated')).toHaveLength(49);
    await store.close();
  });
});
