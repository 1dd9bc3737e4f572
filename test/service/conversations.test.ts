import { describe, expect, test } from 'vitest';
import { isOpen } from '../../src/conversation/records.ts';
import { alone, errorOf, inbound, keysOf } from './workspace.ts';

const sms = (id: string, phone: string, text: string, rest = {}) => inbound(id, { phone }, text, { channel: 'sms', ...rest });
const chat = (id: string, session: string, text: string, rest = {}) =>
  inbound(id, { session }, text, { channel: 'chat', ...rest });

describe('linking a conversation by hand', () => {
  test('moves it, its messages, what they taught and the keys that only they brought', async () => {
    const workspace = alone();
    const ana = await workspace.create({ name: 'Ana Lima', emails: ['ana@example.com'] });
    await workspace.ingest(sms('m1', '+14155550100', 'My email is ana.lima@example.org.', { conversationId: 'c1' }));
    const [made] = (await workspace.list()).rows.filter(({ id }) => id !== ana.id);
    expect(made).toMatchObject({ phones: ['+14155550100'], emails: ['ana.lima@example.org'] });

    const linked = await workspace.linkConversation('c1', ana.id);
    expect(linked).toMatchObject({ id: 'c1', clientId: ana.id, manualLink: { clientId: ana.id, by: 'ana' } });
    const after = await workspace.get(ana.id);
    expect(after.phones).toEqual(['+14155550100']);
    expect([...after.emails].sort()).toEqual(['ana.lima@example.org', 'ana@example.com']);
    expect(keysOf(after)).toEqual(['email:ana.lima@example.org', 'email:ana@example.com', 'phone:+14155550100']);
    expect(after.lastContactAt).toBe('2026-03-01T10:00:00.000Z');
    expect((await workspace.messages({ clientId: ana.id })).rows).toMatchObject([
      { id: 'm1', reasons: [{ code: 'linked-by-hand' }] },
    ]);
    expect(await workspace.get(made?.id ?? '')).toMatchObject({ phones: [], emails: [], keys: [] });
    expect((await workspace.get(made?.id ?? '')).deletedAt).toBeDefined();
    expect((await workspace.list()).rows.map(({ id }) => id)).toEqual([ana.id]);
  });

  test('leaves what other messages and people said where it is', async () => {
    const workspace = alone();
    const ana = await workspace.create({ name: 'Ana Lima' });
    await workspace.ingest(sms('m1', '+14155550100', 'My email is ben@example.com.', { conversationId: 'c1' }));
    await workspace.ingest(sms('m2', '+14155550100', 'Hello again', { conversationId: 'c2' }));
    const [ben] = (await workspace.list()).rows.filter(({ id }) => id !== ana.id);
    await workspace.edit(ben?.id ?? '', { company: 'Acme' });
    await workspace.linkConversation('c1', ana.id);
    expect(await workspace.get(ben?.id ?? '')).toMatchObject({
      company: 'Acme',
      phones: ['+14155550100'],
      emails: [],
      keys: [{ key: 'phone:+14155550100' }],
    });
    expect(await workspace.get(ana.id)).toMatchObject({
      phones: ['+14155550100'],
      emails: ['ben@example.com'],
      keys: [{ key: 'email:ben@example.com' }],
    });
  });

  test('is followed by later messages of the same senders in it', async () => {
    const workspace = alone();
    const ana = await workspace.create({ name: 'Ana Lima' });
    await workspace.ingest(sms('m1', '+14155550100', 'Hello', { conversationId: 'c1' }));
    await workspace.ingest(sms('m0', '+14155550100', 'Hello', { conversationId: 'c0' }));
    await workspace.linkConversation('c1', ana.id);
    expect(await workspace.ingest(sms('m2', '+14155550100', 'Me again', { conversationId: 'c1' }))).toMatchObject({
      clientId: ana.id,
      reasons: [{ code: 'linked-by-hand' }],
    });
    const stranger = await workspace.ingest(sms('m3', '+14155550111', 'Who are you?', { conversationId: 'c1' }));
    expect(stranger).toMatchObject({ kind: 'created' });
    expect((await workspace.conversations({ clientId: ana.id })).rows).toMatchObject([{ id: 'c1' }]);
    expect((await workspace.ingest(sms('m4', '+14155550100', 'Elsewhere', { conversationId: 'c0' }))).clientId).not.toBe(ana.id);
  });

  test('that was nobody’s gives the client its keys, so that other conversations follow', async () => {
    const workspace = alone();
    const ana = await workspace.create({ name: 'Ana Lima' });
    await workspace.ingest(sms('m1', '+14155550100', 'My email is ana@example.com.', { conversationId: 'c1' }));
    await workspace.unlinkConversation('c1');
    await workspace.linkConversation('c1', ana.id);
    expect(await workspace.get(ana.id)).toMatchObject({
      phones: ['+14155550100'],
      keys: [
        { key: 'email:ana@example.com', standing: 'claimed' },
        { key: 'phone:+14155550100', standing: 'verified' },
      ],
    });
    expect(await workspace.ingest(sms('m2', '+14155550100', 'Hello', { conversationId: 'c2' }))).toMatchObject({
      kind: 'matched',
      clientId: ana.id,
    });
  });

  test('takes no key from a third client', async () => {
    const workspace = alone();
    const ana = await workspace.create({ name: 'Ana Lima' });
    await workspace.ingest(sms('m1', '+14155550100', 'My email is ben@example.com.', { conversationId: 'c1' }));
    await workspace.unlinkConversation('c1');
    const ben = await workspace.create({ emails: ['ben@example.com'] });
    await workspace.linkConversation('c1', ana.id);
    expect(keysOf(await workspace.get(ana.id))).toEqual(['phone:+14155550100']);
    expect(keysOf(await workspace.get(ben.id))).toEqual(['email:ben@example.com']);
  });

  test('pins it to the client that it is linked to already, and again changes nothing', async () => {
    const workspace = alone();
    await workspace.ingest(sms('m1', '+14155550100', 'Hello', { conversationId: 'c1' }));
    const [client] = (await workspace.list()).rows;
    const linked = await workspace.linkConversation('c1', client?.id ?? '');
    expect(linked.manualLink).toMatchObject({ clientId: client?.id, keys: ['phone:+14155550100'] });
    expect(await workspace.get(client?.id ?? '')).toMatchObject({ phones: ['+14155550100'], keys: client?.keys });
    expect(await workspace.linkConversation('c1', client?.id ?? '')).toEqual(linked);
  });

  test('there and back is as it was', async () => {
    const workspace = alone();
    await workspace.ingest(sms('m1', '+14155550100', 'My name is Ana Lima.', { conversationId: 'c1' }));
    await workspace.ingest(sms('m2', '+14155550100', 'My email is ana@example.com.', { conversationId: 'c2' }));
    const [ana] = (await workspace.list()).rows;
    const ben = await workspace.create({ name: 'Ben' });
    await workspace.linkConversation('c1', ben.id);
    await workspace.linkConversation('c1', ana?.id ?? '');
    const known = ({ label, name, emails, phones, keys, provenance }: NonNullable<typeof ana>) => ({
      label,
      name,
      emails,
      phones,
      keys,
      provenance,
    });
    expect(known(await workspace.get(ana?.id ?? ''))).toEqual(known(ana as NonNullable<typeof ana>));
    expect(known(await workspace.get(ben.id))).toEqual(known(ben));
  });

  test('is canonical: a rebuild changes nothing', async () => {
    const workspace = alone();
    const ana = await workspace.create({ name: 'Ana Lima' });
    await workspace.ingest(sms('m1', '+14155550100', 'My email is ana@example.com.', { conversationId: 'c1' }));
    await workspace.linkConversation('c1', ana.id);
    expect(await workspace.rebuild()).toMatchObject({ kind: 'unchanged' });
  });

  test('is an event', async () => {
    const workspace = alone();
    const ana = await workspace.create({ name: 'Ana Lima' });
    await workspace.ingest(chat('m1', 's1', 'My email is ana@example.com.', { conversationId: 'c1' }));
    const before = (await workspace.events()).length;
    await workspace.linkConversation('c1', ana.id);
    await workspace.unlinkConversation('c1');
    const [made] = (await workspace.list({ deleted: true })).rows;
    expect((await workspace.events()).slice(before).map(({ type, clientId }) => [type, clientId])).toEqual([
      ['conversation.moved', made?.id],
      ['conversation.linked', ana.id],
      ['client.deleted', made?.id],
      ['conversation.unlinked', ana.id],
    ]);
  });

  test('needs a conversation and a client that are there', async () => {
    const workspace = alone();
    const { id } = await workspace.create({ name: 'Ana' });
    expect(await errorOf(workspace.linkConversation('c1', id))).toMatchObject({ code: 'not-found' });
    await workspace.ingest(sms('m1', '+14155550100', 'Hello', { conversationId: 'c1' }));
    await workspace.delete(id);
    expect(await errorOf(workspace.linkConversation('c1', id))).toMatchObject({ code: 'not-found' });
  });
});

describe('a conversation of a deleted client', () => {
  test.each(['by its messages', 'by hand'])('that was linked %s goes to the client of its next message', async (how) => {
    const workspace = alone();
    await workspace.ingest(sms('m1', '+14155550100', 'Hello', { conversationId: 'c1' }));
    const [first] = (await workspace.list()).rows;
    if (how === 'by hand') await workspace.linkConversation('c1', first?.id ?? '');
    await workspace.delete(first?.id ?? '');
    expect((await workspace.conversations()).rows).toMatchObject([{ id: 'c1', clientId: first?.id }]);
    const later = { conversationId: 'c1', occurredAt: '2026-03-02T10:00:00Z' };
    const { clientId, kind } = await workspace.ingest(sms('m2', '+14155550100', 'Hello again', later));
    expect(kind).toBe('created');
    expect((await workspace.conversations()).rows).toMatchObject([{ id: 'c1', clientId }]);
    expect((await workspace.ingest(sms('m3', '+14155550100', 'And again', later))).clientId).toBe(clientId);
    await workspace.rebuild();
    expect((await workspace.conversations()).rows).toMatchObject([{ id: 'c1', clientId }]);
  });
});

describe('unlinking a conversation by hand', () => {
  test('takes it from its client, with what it taught, and lets no later message of its senders bring it back', async () => {
    const workspace = alone();
    await workspace.ingest(sms('m1', '+14155550100', 'My email is ana@example.com.', { conversationId: 'c1' }));
    await workspace.ingest(sms('m2', '+14155550100', 'Hello', { conversationId: 'c2' }));
    const [client] = (await workspace.list()).rows;
    const unlinked = await workspace.unlinkConversation('c1');
    expect(unlinked.clientId).toBeUndefined();
    expect(unlinked.manualLink).toMatchObject({ clientId: null });
    expect(await workspace.get(client?.id ?? '')).toMatchObject({ emails: [], phones: ['+14155550100'] });
    expect(await workspace.ingest(sms('m3', '+14155550100', 'Hello', { conversationId: 'c1' }))).toMatchObject({
      kind: 'unlinked',
      reasons: [{ code: 'unlinked-by-hand' }],
    });
    expect((await workspace.messages({ conversationId: 'c1' })).rows.map(({ clientId }) => clientId)).toEqual([
      undefined,
      undefined,
    ]);
    expect(await workspace.unlinkConversation('c1')).toMatchObject({ manualLink: unlinked.manualLink });
  });
});

describe('resolving a conversation', () => {
  test('ends its work until the client writes again', async () => {
    const workspace = alone();
    const at = (hour: number) => ({ conversationId: 'c1', occurredAt: `2026-03-01T${String(hour).padStart(2, '0')}:00:00Z` });
    await workspace.ingest(sms('m1', '+14155550100', 'Hello', at(10)));
    const conversation = async () => {
      const [row] = (await workspace.conversations()).rows;
      return row as NonNullable<typeof row>;
    };
    expect(isOpen(await conversation())).toBe(true);
    const resolved = await workspace.resolveConversation('c1', '2026-03-01T12:00:00+01:00');
    expect(resolved).toMatchObject({ resolved: { at: '2026-03-01T11:00:00.000Z', by: 'ana' } });
    expect(await conversation()).toEqual(resolved);
    expect(isOpen(resolved)).toBe(false);

    await workspace.ingest({
      ...sms('m2', '+14155550100', 'Done.', at(12)),
      direction: 'outbound',
      from: {},
      to: [{ phone: '+14155550100' }],
    });
    expect(isOpen(await conversation())).toBe(false);
    await workspace.ingest(sms('m3', '+14155550100', 'Late', at(9)));
    expect(isOpen(await conversation())).toBe(false);
    await workspace.ingest(sms('m4', '+14155550100', 'One more thing', at(13)));
    expect(isOpen(await conversation())).toBe(true);
    expect(isOpen(await workspace.resolveConversation('c1'))).toBe(false);
    expect((await workspace.events()).filter(({ type }) => type === 'conversation.resolved')).toMatchObject([
      { conversationId: 'c1', data: { at: '2026-03-01T11:00:00.000Z' } },
      { conversationId: 'c1' },
    ]);
  });

  test('needs a moment and a conversation that is there', async () => {
    const workspace = alone();
    expect(await errorOf(workspace.resolveConversation('c1'))).toMatchObject({ code: 'not-found' });
    expect(await errorOf(workspace.resolveConversation('c1', 'today'))).toMatchObject({ code: 'invalid-input', path: ['at'] });
  });
});
