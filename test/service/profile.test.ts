import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/ports/client-store.ts';
import type { Workspace } from '../../src/service/clientele.ts';
import { errorOf, fresh, inbound } from './workspace.ts';

async function everyPage<Row>(page: (after: object) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const got = await page(after === undefined ? {} : { after });
    rows.push(...got.rows);
    after = got.next;
    more = after !== undefined;
  }
  return rows;
}

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T10:00:00.000Z`;

/** A client with threads on three channels, an issue, notes and decisions about it. */
async function known(workspace: Workspace) {
  const from = { email: 'ana@example.com' };
  const ingest = (id: string, on: number, rest = {}) =>
    workspace.ingest(inbound(id, from, 'Hello there', { occurredAt: day(on), ...rest }));
  await ingest('m1', 1, { conversationId: 'mail' });
  await ingest('m2', 3, { conversationId: 'mail' });
  await ingest('m3', 2, { conversationId: 'chat', channel: 'chat' });
  await ingest('m4', 4, { conversationId: 'web', channel: 'web' });
  const [client] = (await workspace.list()).rows;
  const id = client?.id ?? '';
  await workspace.resolveConversation('mail', day(5));
  await workspace.putIssue({ id: '42', clientId: id, title: 'Refund', status: 'waiting', open: true });
  return id;
}

test('a row of the list has label, email, presence, counts, open work, tags and fields', async () => {
  const { workspace } = fresh({ settings: { customFields: [{ id: 'plan', label: 'Plan', type: 'text' }] } });
  const id = await known(workspace());
  await workspace().edit(id, { name: 'Ana Lima', tags: ['vip'], customFields: { plan: 'pro' }, sensitive: true });
  expect((await workspace().clientRows()).rows).toMatchObject([
    {
      label: 'Ana Lima',
      email: 'ana@example.com',
      presence: { kind: 'offline' },
      conversationCount: 3,
      openWork: { conversations: 2, issues: 1, total: 3 },
      tags: [{ id: 'vip' }],
      fields: [{ label: 'Plan', value: 'pro' }],
      badge: { code: 'sensitive' },
      reviewed: false,
    },
  ]);
});

test('the page of a client has its header, card, fields, work and newest conversations', async () => {
  const { workspace } = fresh();
  const id = await known(workspace());
  const page = await workspace().profile(id);
  expect(page).toMatchObject({
    client: { id },
    header: { label: 'ana@example.com', platforms: [{ platform: 'email' }] },
    work: { conversations: 3, openConversations: 2, openIssues: 1 },
    insights: { clientId: id },
  });
  expect(page.conversations.rows.map(({ id: thread, time }) => [thread, time.kind])).toEqual([
    ['web', 'active'],
    ['mail', 'range'],
    ['chat', 'active'],
  ]);
  expect(page.conversations.rows[1]?.resolution).toEqual({ at: day(5), by: 'ana' });
  for (const limit of [1, 2, 3]) {
    const rows = await everyPage((after) => workspace().clientConversations(id, { limit, ...after }));
    expect(rows.map((row) => row.id)).toEqual(['web', 'mail', 'chat']);
  }
});

test('the page shows whatever was entered: contact values, address, birth, notes, metadata, preferences, the mark', async () => {
  const entered = {
    name: { firstName: 'Ana', lastName: 'Lima' },
    emails: ['ana@example.com', 'lima@example.org'],
    phones: ['+351912345678'],
    company: 'Lima & Filhos',
    address: { street: 'Rua do Ouro 12', city: 'Lisboa', state: 'Lisboa', postalCode: '1100-060', country: 'PT' },
    dateOfBirth: '1984-03-07',
    notes: 'Pays by transfer.\nCalls before noon.',
    metadata: { erp: { debtor: 4711, terms: ['net-30'] } },
    preferences: {
      channels: ['email', 'sms', 'voice'],
      windows: [{ days: ['monday', 'friday'], start: '09:00', end: '17:00', timezone: 'America/New_York' }],
      neverAutoSend: true,
      humanReviewRequired: true,
    },
    sensitive: true,
  } as const;
  const workspace = fresh().workspace();
  const { id } = await workspace.create(entered);
  const { client, header } = await workspace.profile(id);
  expect(client).toMatchObject(entered);
  expect(header).toMatchObject({ label: 'Ana Lima', badge: { code: 'sensitive' } });
  const changed = { address: { ...entered.address, street: 'Rua Augusta 1' }, preferences: { channels: ['voice'] } } as const;
  await workspace.edit(id, changed);
  expect((await workspace.profile(id)).client).toMatchObject({ ...entered, ...changed });
});

test('counts and conversations of merged clients are those of all their records', async () => {
  const { workspace } = fresh();
  const id = await known(workspace());
  const other = await workspace().create({ name: 'Ana' });
  await workspace().merge({ survivor: other.id, others: [id] });
  expect((await workspace().clientRows()).rows).toMatchObject([{ id: other.id, conversationCount: 3, openWork: { total: 3 } }]);
  expect((await workspace().profile(id)).client.id).toBe(other.id);
});

describe('the timeline', () => {
  async function lived() {
    const { workspace, clientele } = fresh();
    const id = await known(workspace());
    const bea = clientele.for({ tenant: 'acme', actor: { id: 'bea', role: 'agent' } });
    await bea.addNote(id, 'Prefers mornings.');
    await bea.edit(id, { company: 'Acme' });
    await workspace('acme', 'ai').handOver('chat', { reason: 'Asked for a person.', trigger: 'asked-for-person' });
    await bea.takeThread('chat');
    await bea.giveBack('chat');
    await bea.recordConsent({ address: 'email:ana@example.com', standing: 'revoked', source: 'person' });
    const other = await bea.create({ name: 'Ana L.' });
    await bea.addNote(other.id, 'Same person?');
    await workspace().merge({ survivor: id, others: [other.id] });
    return { workspace, id, other: other.id };
  }

  test('tells messages, notes, edits, merges, escalations and consent, newest first, each with its actor', async () => {
    const { workspace, id } = await lived();
    const { rows } = await workspace().timeline(id, { limit: 100 });
    const told = rows.map((entry) => `${entry.source === 'event' ? entry.type : entry.source} by ${entry.by}`);
    for (const line of [
      'message by client',
      'note by bea',
      'client.updated by bea',
      'client.merged by ana',
      'conversation.handed-over by ana',
      'conversation.taken by bea',
      'conversation.given-back by bea',
      'consent.changed by bea',
      'conversation.resolved by ana',
      'issue.changed by ana',
    ]) {
      expect(told).toContain(line);
    }
    expect(told.filter((line) => line.startsWith('message'))).toHaveLength(4);
    expect(told.filter((line) => line === 'note by bea')).toHaveLength(2);
    expect(told).not.toContain('note.added by bea');
    const times = rows.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().reverse());
  });

  test('is the same in pages of every size, from every record of the client', async () => {
    const { workspace, id, other } = await lived();
    const whole = (await workspace().timeline(id, { limit: 1000 })).rows;
    for (const limit of [1, 2, 3, 7, whole.length, whole.length + 1]) {
      expect(await everyPage((after) => workspace().timeline(other, { limit, ...after })), `pages of ${limit}`).toEqual(whole);
    }
  });

  test('goes through moments at which many things happened', async () => {
    const { store, workspace } = fresh();
    const { id } = await workspace().create({});
    const at = day(9);
    const note = (name: string) => ({
      id: `note:${name}`,
      version: 1,
      type: 'note',
      clientId: id,
      at,
      value: { id: name, text: name, by: 'ana' },
    });
    const message = (name: string) =>
      ({
        id: name,
        digest: name,
        conversationId: 'v',
        channel: 'chat',
        direction: 'outbound',
        occurredAt: at,
        nature: 'personal',
        findings: [],
        recipients: [],
        reasons: [],
        clientId: id,
      }) as const;
    const names = ['a', 'b', 'c', '\u{1f600}', 'é', '\uffee'];
    await store.commit([
      {
        tenant: 'acme',
        expect: [],
        writes: names.flatMap((name) => [
          { kind: 'put' as const, of: 'document' as const, row: note(name) },
          { kind: 'put' as const, of: 'message' as const, row: message(name) },
        ]),
        events: names.map((actor) => ({ type: 'client.updated' as const, at, actor, clientId: id, data: {} })),
      },
    ]);
    const whole = (await workspace().timeline(id, { limit: 1000 })).rows;
    expect(whole).toHaveLength(3 * names.length + 1);
    for (const limit of [1, 2, 4, 5, 17]) {
      expect(await everyPage((after) => workspace().timeline(id, { limit, ...after })), `pages of ${limit}`).toEqual(whole);
    }
  });

  test('is for the people of the team, of its own tenant, and starts where a page ended', async () => {
    const { workspace, id } = await lived();
    for (const role of ['ai', 'system'] as const) {
      expect(await errorOf(workspace('acme', role).timeline(id))).toMatchObject({ code: 'not-permitted' });
    }
    expect(await errorOf(workspace('other').timeline(id))).toMatchObject({ code: 'not-found' });
    for (const after of ['x', '[]', '["a","b","c"]']) {
      expect(await errorOf(workspace().timeline(id, { after }))).toMatchObject({ code: 'invalid-input' });
    }
  });
});

describe('escalations', () => {
  test('of a client and of the workspace are told with their triggers, and with what they tell', async () => {
    const { workspace } = fresh({ settings: { escalationTriggers: [{ id: 'refund', label: 'Asks for a refund' }] } });
    const id = await known(workspace());
    await workspace('acme', 'ai').handOver('chat', { reason: 'Wants money back.', trigger: 'refund' });
    const taken = await workspace().takeThread('chat');
    expect(taken.handovers?.[0]).toMatchObject({ to: 'ana', trigger: 'refund' });
    const { escalations, statistics } = await workspace().escalations({ clientId: id });
    expect(escalations).toMatchObject([{ conversationId: 'chat', channel: 'chat', trigger: 'refund', handledBy: 'ana' }]);
    expect(statistics).toMatchObject({ escalations: 1, rate: 1 / 3, open: 1, needsTraining: false });
    await workspace().giveBack('chat');
    expect((await workspace().escalations()).statistics).toMatchObject({ escalations: 1, open: 0 });
    expect((await workspace().escalations({ until: day(1) })).escalations).toEqual([]);
  });

  test('name a trigger of every workspace, or one of its own', async () => {
    const { workspace } = fresh();
    await known(workspace());
    for (const trigger of ['refund', 'constructor']) {
      expect(await errorOf(workspace().handOver('chat', { reason: 'Why.', trigger }))).toMatchObject({ path: ['trigger'] });
    }
    await workspace().handOver('chat', { reason: 'Why.', trigger: 'frustrated' });
  });

  test('are taken once, by a person', async () => {
    const { workspace, clientele } = fresh();
    await known(workspace());
    expect((await workspace().takeThread('chat')).handovers).toBeUndefined();
    await workspace().handOver('chat', { reason: 'Why.' });
    await workspace().takeThread('chat');
    const bea = clientele.for({ tenant: 'acme', actor: { id: 'bea', role: 'agent' } });
    expect((await bea.takeThread('chat')).handovers?.[0]?.to).toBe('ana');
    expect(await errorOf(workspace('acme', 'ai').takeThread('chat'))).toMatchObject({ code: 'not-permitted' });
  });
});

test('an account is one record: its members, with their activity together', async () => {
  const { workspace } = fresh();
  const id = await known(workspace());
  const { id: account } = await workspace().createAccount({ name: 'Acme Ltd' });
  await workspace().edit(id, { account });
  const bea = await workspace().create({ name: 'Bea', account });
  await workspace().create({ name: 'Stranger' });
  const profile = await workspace().accountProfile(account);
  expect(profile).toMatchObject({
    account: { name: 'Acme Ltd' },
    work: { conversations: 3, openConversations: 2, openIssues: 1 },
    online: 0,
    lastContactAt: day(4),
  });
  expect(profile.members.map((member) => member.id)).toEqual([bea.id, id]);
  expect(await errorOf(workspace('other').accountProfile(account))).toMatchObject({ code: 'not-found' });
});
