import { memoryStore } from 'clientele/memory';
import { describe, expect, test } from 'vitest';
import { decideAccess, type Role, roles } from '../../src/access/permissions.ts';
import type { Workspace } from '../../src/service/clientele.ts';
import { errorOf, fresh, inbound } from './workspace.ts';

const reads = ['client.see', 'client.read'] as const;
const writes = ['client.write', 'message.ingest', 'tenant.rebuild', 'client.set-sensitive'] as const;

describe('roles', () => {
  test.each<[Role, readonly string[]]>([
    ['admin', [...reads, ...writes]],
    ['system', [...reads, 'client.write', 'message.ingest', 'tenant.rebuild']],
    ['agent', [...reads, 'client.write', 'message.ingest']],
    ['viewer', reads],
    ['ai', ['client.see']],
  ])('%s may do exactly %j', (role, allowed) => {
    const decided = [...reads, ...writes].filter((permission) => decideAccess({ id: 'x', role }, permission).kind === 'allowed');
    expect([...decided].sort()).toEqual([...allowed].sort());
  });

  test('a refusal says why, and who may', () => {
    expect(decideAccess({ id: 'x', role: 'ai' }, 'client.write')).toEqual({
      kind: 'refused',
      reasons: [
        {
          code: 'role',
          text: 'Viewers only look, and AI proposes instead of writing.',
          evidence: { role: 'ai', permission: 'client.write', allowed: ['admin', 'agent', 'system'] },
        },
      ],
    });
  });

  test.each(roles.filter((role) => role === 'viewer' || role === 'ai'))('%s writes nothing', async (role) => {
    const { workspace } = fresh();
    const admin = workspace();
    const { id } = await admin.create({ name: 'Ana', emails: ['ana@example.com'] });
    await admin.ingest(inbound('m1', { email: 'ana@example.com' }, 'Hello'));
    const before = await everything(admin);

    const onlooker = workspace('acme', role);
    expect(await onlooker.get(id)).toMatchObject({ label: 'Ana' });
    const attempts = [
      onlooker.create({ name: 'Bea' }),
      onlooker.edit(id, { name: 'Bea' }),
      onlooker.confirm(id),
      onlooker.delete(id),
      onlooker.restore(id),
      onlooker.ingest(inbound('m2', { email: 'ana@example.com' }, 'Hello')),
      onlooker
        .ingestMany([inbound('m2', { email: 'ana@example.com' }, 'Hello')])
        [Symbol.asyncIterator]()
        .next(),
      onlooker.rebuild(),
      onlooker.linkConversation('of-m1', id),
      onlooker.unlinkConversation('of-m1'),
      onlooker.resolveConversation('of-m1'),
      onlooker.createAccount({ name: 'Acme' }),
    ];
    for (const attempt of attempts) {
      expect(await errorOf(attempt)).toMatchObject({ code: 'not-permitted', details: { reasons: [{ code: 'role' }] } });
    }
    expect(await everything(admin)).toEqual(before);
  });

  test('a viewer reads everything; a model reads of one client what is open to it, and nothing else', async () => {
    const { workspace } = fresh();
    const [admin, viewer, model] = [workspace(), workspace('acme', 'viewer'), workspace('acme', 'ai')];
    const { id: account } = await admin.createAccount({ name: 'Hidden Account' });
    const { id } = await admin.create({
      name: 'Ana Lima',
      emails: ['hidden@example.com'],
      phones: ['+14155550100'],
      notes: 'Hidden note.',
      customFields: { plan: 'hidden plan' },
      tags: ['hidden-tag'],
      account,
      agentInstructions: 'Be formal.',
      sensitive: true,
    });
    await admin.ingest(inbound('m1', { email: 'hidden@example.com' }, 'Hello'));
    await admin.linkConversation('of-m1', id);
    expect(await everything(viewer)).toEqual(await everything(admin));
    const whole = await admin.get(id);
    expect(await viewer.get(id)).toEqual(whole);
    expect(whole).not.toHaveProperty('withheld');
    expect(whole).not.toHaveProperty('guidance');

    const seen = await model.get(id);
    expect(seen).toMatchObject({
      label: 'Ana Lima',
      name: { firstName: 'Ana', lastName: 'Lima' },
      sensitive: true,
      guidance: { kind: 'agent-instructions', text: 'Be formal.' },
    });
    const told = [seen, await model.handOver('of-m1', { reason: 'Asked for a person.' })];
    expect(JSON.stringify(told)).not.toMatch(/hidden|4155550100/i);
    expect(seen.withheld?.map(({ evidence }) => evidence?.field)).toContain('emails');
    const attempts = [
      model.list(),
      model.conversations(),
      model.messages(),
      model.suggestions(),
      model.accounts(),
      model.events(),
      model.consent('email:hidden@example.com'),
    ];
    for (const attempt of attempts) expect(await errorOf(attempt)).toMatchObject({ code: 'not-permitted' });
  });

  test('every other use case refuses a model before it looks at anything', async () => {
    const touched: string[] = [];
    const store = new Proxy(memoryStore(), {
      get: (target, name) => {
        touched.push(String(name));
        return Reflect.get(target, name);
      },
    });
    const model = fresh({ store }).workspace('acme', 'ai') as unknown as Record<string, ((of: unknown) => unknown) | undefined>;
    const open = ['get', 'maySend', 'autonomy', 'handOver'];
    expect(Object.keys(model)).toEqual(expect.arrayContaining(open));
    for (const name of Object.keys(model).filter((one) => !open.includes(one))) {
      const called = (async () => {
        const answer = model[name]?.([]) as Partial<AsyncIterable<unknown>> | undefined;
        return answer?.[Symbol.asyncIterator]?.().next() ?? answer;
      })();
      expect([name, await errorOf(called)]).toMatchObject([name, { code: 'not-permitted' }]);
    }
    expect(touched).toEqual([]);
  });

  test('of a client without a name, a model is not told the address instead', async () => {
    const { workspace } = fresh();
    const { clientId = '' } = await workspace().ingest(inbound('m1', { email: 'hidden@example.com' }, 'Hello'));
    expect((await workspace().get(clientId)).label).toBe('hidden@example.com');
    expect((await workspace('acme', 'ai').get(clientId)).label).toBe(`Visitor ${clientId.slice(-4)}`);
  });

  test('only an admin marks a client as sensitive, or clears the mark; others may save it as it is', async () => {
    const { workspace } = fresh();
    const [admin, agent, system] = [workspace('acme', 'admin'), workspace('acme', 'agent'), workspace('acme', 'system')];
    const { id } = await agent.create({ name: 'Ana', sensitive: false });
    for (const other of [agent, system]) {
      expect(await errorOf(other.edit(id, { sensitive: true }))).toMatchObject({ code: 'not-permitted' });
      expect(await errorOf(other.create({ name: 'Bea', sensitive: true }))).toMatchObject({ code: 'not-permitted' });
    }
    expect(await admin.edit(id, { sensitive: true })).toMatchObject({ sensitive: true });
    expect(await agent.edit(id, { sensitive: true, company: 'Acme' })).toMatchObject({ sensitive: true, company: 'Acme' });
    expect(await errorOf(agent.edit(id, { sensitive: false }))).toMatchObject({ code: 'not-permitted' });
    expect(await admin.edit(id, { sensitive: false })).toMatchObject({ sensitive: false });
  });

  test.each([
    [{ tenant: '', actor: { id: 'ana', role: 'admin' } }, ['tenant']],
    [{ tenant: 'a\u0000b', actor: { id: 'ana', role: 'admin' } }, ['tenant']],
    [{ tenant: 'acme', actor: { id: '', role: 'admin' } }, ['actor', 'id']],
    [{ tenant: 'acme', actor: { id: 'ana', role: 'owner' } }, ['actor', 'role']],
    [{ tenant: 'acme' }, ['actor']],
    [undefined, []],
  ])('nobody works as %j', (options, path) => {
    expect(() => fresh().clientele.for(options as never)).toThrow(expect.objectContaining({ code: 'invalid-input', path }));
  });
});

describe('tenants', () => {
  test('what is missing and what is another tenant’s are the same error', async () => {
    const { workspace } = fresh();
    const [mine, other] = [workspace('acme'), workspace('beta')];
    const { id } = await mine.create({ name: 'Ana', emails: ['ana@example.com'] });
    const account = await mine.createAccount({ name: 'Acme' });
    await mine.ingest(inbound('m1', { email: 'ana@example.com' }, 'Hello', { conversationId: 'c1' }));
    const own = await other.create({ name: 'Ben' });
    const calls: ((client: string, conversation: string, account: string) => Promise<unknown>)[] = [
      (client) => other.get(client),
      (client) => other.edit(client, { name: 'Ben' }),
      (client) => other.confirm(client),
      (client) => other.delete(client),
      (client) => other.restore(client),
      (client, conversation) => other.linkConversation(conversation, client),
      (_, conversation) => other.linkConversation(conversation, own.id),
      (_, conversation) => other.unlinkConversation(conversation),
      (_, conversation) => other.resolveConversation(conversation),
      (_, __, accountId) => other.edit(own.id, { account: accountId }),
    ];
    for (const call of calls) {
      const theirs = await errorOf(call(id, 'c1', account.id));
      const missing = await errorOf(call('xx-00000', 'cx', 'xx-00001'));
      const plain = (error: typeof theirs) =>
        JSON.stringify([error.code, error.message, error.path, error.details])
          .replaceAll(new RegExp(`${id}|xx-00000`, 'g'), 'CLIENT')
          .replaceAll(/"c1"|"cx"| c1\.| cx\./g, 'CONVERSATION')
          .replaceAll(new RegExp(`${account.id}|xx-00001`, 'g'), 'ACCOUNT');
      expect(plain(theirs)).toBe(plain(missing));
      expect(theirs.code).toBe('not-found');
    }
  });

  test('twins with the same ids, keys and messages do not see each other', async () => {
    const { workspace } = fresh();
    const [one, two] = [workspace('acme'), workspace('beta')];
    const messages = [
      inbound('m1', { email: 'ana@example.com', name: 'Ana Lima' }, 'My phone number is +1 415 555 0100.'),
      inbound('m2', { phone: '+14155550100' }, 'Hello', { channel: 'sms' }),
    ];
    for (const message of messages) await one.ingest(message);
    const before = await everything(one);
    expect(await everything(two)).toEqual({
      rows: [],
      deleted: [],
      conversations: [],
      messages: [],
      suggestions: [],
      accounts: [],
      events: [],
    });
    for (const message of messages) expect((await two.ingest(message)).kind).not.toBe('repeated');
    const [twin] = (await two.list()).rows;
    await two.edit(twin?.id ?? '', { name: 'Bea', emails: [] });
    await two.delete(twin?.id ?? '');
    expect(await everything(one)).toEqual(before);
  });
});

async function everything(workspace: Workspace) {
  return {
    rows: (await workspace.list()).rows,
    deleted: (await workspace.list({ deleted: true })).rows,
    conversations: (await workspace.conversations()).rows,
    messages: (await workspace.messages()).rows,
    suggestions: (await workspace.suggestions()).rows,
    accounts: (await workspace.accounts()).rows,
    events: await workspace.events(),
  };
}
