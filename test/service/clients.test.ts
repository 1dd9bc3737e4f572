import { describe, expect, test } from 'vitest';
import { notEditable } from '../../src/client/not-editable.ts';
import { alone, errorOf, fresh, inbound, keysOf } from './workspace.ts';

describe('creating a client by hand', () => {
  test('gives it what was said, confirmed, with where it came from', async () => {
    const client = await alone().create({
      name: 'Ana Lima',
      emails: ['Ana@Example.com'],
      phones: ['+1 415 555 0100'],
      metadata: { plan: { seats: 3 } },
      externalIds: { crm: '4711' },
    });
    expect(client).toMatchObject({
      label: 'Ana Lima',
      origin: 'manual',
      reviewed: true,
      version: 1,
      emails: ['ana@example.com'],
      phones: ['+14155550100'],
      metadata: { plan: { seats: 3 } },
      externalIds: { crm: '4711' },
      sensitive: false,
      provenance: { name: { source: 'manual', by: 'ana', confidence: 1 } },
    });
    expect(client.keys).toEqual(
      ['email:ana@example.com', 'external:crm/4711', 'phone:+14155550100'].map((key) => ({
        key,
        clientId: client.id,
        standing: 'verified',
      })),
    );
  });

  test.each([undefined, null, [], 'Ana', 5])('refuses %j', async (input) => {
    const workspace = alone();
    expect(await errorOf(workspace.create(input as never))).toMatchObject({ code: 'invalid-input', path: [] });
    expect((await workspace.list()).rows).toEqual([]);
  });

  test('takes the country of phone numbers from the settings', async () => {
    expect(await errorOf(alone().create({ phones: ['(415) 555-0100'] }))).toMatchObject({
      code: 'invalid-input',
      path: ['phones', 0],
    });
    expect((await alone({ defaultCountry: 'US' }).create({ phones: ['(415) 555-0100'] })).phones).toEqual(['+14155550100']);
  });
});

describe('editing a client', () => {
  test('changes what is named and nothing else, and `null` clears', async () => {
    const workspace = alone();
    const { id } = await workspace.create({ name: 'Ana Lima', company: 'Acme', notes: 'Calls on Mondays.', tags: ['vip'] });
    const edited = await workspace.edit(id, { company: null, location: 'Porto', tags: [] });
    expect(edited).toMatchObject({ label: 'Ana Lima', location: 'Porto', notes: 'Calls on Mondays.', tags: [], version: 2 });
    expect(edited.company).toBeUndefined();
    expect(edited.provenance.company).toMatchObject({ value: null, source: 'manual' });
    expect(edited.updatedAt > edited.createdAt).toBe(true);
  });

  test('of one part of the name keeps the other', async () => {
    const workspace = alone();
    const { id } = await workspace.create({ name: { prefix: 'Dr.', firstName: 'Ana', lastName: 'Lima' } });
    expect((await workspace.edit(id, { lastName: 'Sá' })).name).toEqual({ prefix: 'Dr.', firstName: 'Ana', lastName: 'Sá' });
    expect((await workspace.edit(id, { firstName: null })).name).toEqual({ prefix: 'Dr.', lastName: 'Sá' });
  });

  test('with what is known already changes nothing, not even the version', async () => {
    const workspace = alone();
    const patch = { name: 'Ana Lima', emails: ['ana@example.com'], metadata: { b: 1, a: { d: 2, c: 3 } }, sensitive: false };
    const created = await workspace.create(patch);
    expect(await workspace.edit(created.id, { ...patch, metadata: { a: { c: 3, d: 2 }, b: 1 } })).toEqual(created);
    expect(await workspace.events()).toHaveLength(1);
  });

  test('says first which contact value is primary', async () => {
    const workspace = alone();
    await workspace.ingest(inbound('m1', { phone: '+14155550100' }, 'Hello', { channel: 'sms' }));
    const [client] = (await workspace.list()).rows;
    const id = client?.id ?? '';
    expect((await workspace.edit(id, { phones: ['+14155550101', '+14155550100'] })).phones[0]).toBe('+14155550101');
    expect((await workspace.edit(id, { phones: ['+14155550100', '+14155550101'] })).phones[0]).toBe('+14155550100');
    expect((await workspace.edit(id, { phones: ['+14155550101'] })).phones).toEqual(['+14155550101']);
    expect((await workspace.edit(id, { phones: ['+14155550101', '+14155550100'] })).phones[0]).toBe('+14155550101');
  });

  test('keeps a text’s number primary when another is added behind it', async () => {
    const workspace = alone();
    await workspace.ingest(inbound('m1', { email: 'ana@example.com' }, 'My phone number is +1 415 555 0100.'));
    const [client] = (await workspace.list()).rows;
    const phones = ['+14155550100', '+14155550101'];
    expect((await workspace.edit(client?.id ?? '', { phones })).phones).toEqual(phones);
  });

  test('is undone by no message', async () => {
    const workspace = alone();
    await workspace.ingest(inbound('m1', { email: 'ana@example.com', name: 'Ana Lima' }, 'My phone number is +1 415 555 0100.'));
    const [client] = (await workspace.list()).rows;
    await workspace.edit(client?.id ?? '', { name: 'Ana Sá', phones: [] });
    await workspace.ingest(inbound('m2', { email: 'ana@example.com', name: 'Ana Lima' }, 'My phone number is +1 415 555 0100.'));
    expect(await workspace.get(client?.id ?? '')).toMatchObject({ label: 'Ana Sá', phones: [] });
  });

  test('releases the key of a contact value that goes', async () => {
    const workspace = alone();
    const { id } = await workspace.create({ emails: ['ana@example.com'], externalIds: { crm: '1' } });
    const edited = await workspace.edit(id, { emails: ['ana@example.org'], externalIds: { crm: '2' } });
    expect(keysOf(edited)).toEqual(['email:ana@example.org', 'external:crm/2']);
    await workspace.create({ emails: ['ana@example.com'], externalIds: { crm: '1' } });
  });

  test.each(Object.entries(notEditable))('of %s is refused with its reason', async (field, reason) => {
    const workspace = alone();
    const { id } = await workspace.create({ name: 'Ana' });
    const error = await errorOf(workspace.edit(id, { [field]: 'x' } as never));
    expect(error).toMatchObject({ code: 'not-editable', path: [field], message: reason });
    expect((await workspace.get(id)).version).toBe(1);
  });

  test('of what a client has no field for is refused by name', async () => {
    const workspace = alone();
    const { id } = await workspace.create({ name: 'Ana' });
    expect(await errorOf(workspace.edit(id, { nickname: 'A' } as never))).toMatchObject({
      code: 'invalid-input',
      path: ['nickname'],
    });
  });

  test('does not let members grow beyond their number, edit by edit', async () => {
    const workspace = alone();
    const ids = (from: number) => Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`s${from + index}`, '1']));
    const { id } = await workspace.create({ externalIds: ids(0) });
    expect(await errorOf(workspace.edit(id, { externalIds: ids(30) }))).toMatchObject({
      code: 'invalid-input',
      path: ['externalIds'],
    });
    await workspace.edit(id, { externalIds: Object.fromEntries(Object.keys(ids(0)).map((system) => [system, null])) });
    await workspace.edit(id, { externalIds: ids(30) });
  });

  test('refuses a birth in the future, and an account and a tag that there is not', async () => {
    const workspace = alone({ tags: [{ id: 'vip', label: 'VIP', color: '#c62828' }] });
    expect(await errorOf(workspace.create({ dateOfBirth: '2026-06-02' }))).toMatchObject({
      code: 'invalid-input',
      path: ['dateOfBirth'],
    });
    expect(await errorOf(workspace.create({ account: 'nobody' }))).toMatchObject({ code: 'not-found', path: ['account'] });
    expect(await errorOf(workspace.create({ tags: ['vip', 'late'] }))).toMatchObject({
      code: 'invalid-input',
      path: ['tags', 1],
    });
  });

  test('makes a client the member of an account, which labels it while it has no name', async () => {
    const workspace = alone();
    const account = await workspace.createAccount({ name: 'Acme Ltd', domains: ['Acme.example'] });
    const client = await workspace.create({ account: account.id, emails: ['ana@acme.example'] });
    expect(client).toMatchObject({ account: account.id, label: 'Acme Ltd' });
    expect((await workspace.list()).rows[0]?.label).toBe('Acme Ltd');
    expect((await workspace.edit(client.id, { name: 'Ana Lima' })).label).toBe('Ana Lima');
    expect((await workspace.edit(client.id, { name: null, account: null })).label).toBe('ana@acme.example');
  });

  test('by fifty people at once loses nobody’s edit', async () => {
    const workspace = alone();
    const { id } = await workspace.create({ name: 'Ana' });
    const members = Array.from({ length: 50 }, (_, index) => `m${index}`);
    await Promise.all(members.map((member) => workspace.edit(id, { metadata: { [member]: true } })));
    const edited = await workspace.get(id);
    expect(Object.keys(edited.metadata).sort()).toEqual([...members].sort());
    expect(edited.version).toBe(51);
  });

  test('by writers of two processes meets in the store', async () => {
    const { store, workspace } = fresh();
    const other = fresh({ store }).workspace();
    const { id } = await workspace().create({ name: 'Ana' });
    const edits = [workspace(), other, workspace(), other].map((one, index) => one.edit(id, { metadata: { [`m${index}`]: 1 } }));
    await Promise.all(edits);
    expect(Object.keys((await other.get(id)).metadata)).toHaveLength(4);
  });

  test('is an event that names each change', async () => {
    const workspace = alone();
    const { id } = await workspace.create({ company: 'Acme' });
    await workspace.edit(id, { company: 'Acme Ltd', tags: ['vip'] });
    expect((await workspace.events()).map(({ type, actor, clientId, data }) => ({ type, actor, clientId, data }))).toEqual([
      {
        type: 'client.created',
        actor: 'ana',
        clientId: id,
        data: { changes: [{ field: 'company', cell: '', before: null, after: 'Acme' }] },
      },
      {
        type: 'client.updated',
        actor: 'ana',
        clientId: id,
        data: {
          changes: [
            { field: 'company', cell: '', before: 'Acme', after: 'Acme Ltd' },
            { field: 'tag', cell: 'vip', before: null, after: true },
          ],
        },
      },
    ]);
  });
});

describe('a contact value that is another client’s key', () => {
  async function taken() {
    const workspace = alone();
    const owner = await workspace.create({ name: 'Ana', emails: ['ana@example.com', 'family@example.com'] });
    const other = await workspace.create({ name: 'Ben' });
    return { workspace, owner, other, patch: { emails: ['ben@example.com', 'family@example.com'] } };
  }

  test('is refused with its place, its owner and the ways out', async () => {
    const { workspace, owner, other, patch } = await taken();
    const error = await errorOf(workspace.edit(other.id, patch));
    expect(error).toMatchObject({
      code: 'key-taken',
      path: ['emails', 1],
      details: { taken: [{ key: 'email:family@example.com', owner: owner.id }], ways: ['share', 'move', 'merge'] },
    });
    expect(await workspace.get(other.id)).toEqual(other);
    expect(await errorOf(workspace.create(patch))).toMatchObject({ code: 'key-taken' });
  });

  test('can be shared: both have it, messages go on leading to the owner', async () => {
    const { workspace, owner, other, patch } = await taken();
    const edited = await workspace.edit(other.id, patch, { onTaken: 'share' });
    expect(edited.emails).toContain('family@example.com');
    expect(keysOf(edited)).toEqual(['email:ben@example.com']);
    expect(await workspace.ingest(inbound('m1', { email: 'family@example.com' }, 'Hello'))).toMatchObject({
      clientId: owner.id,
    });
    expect(await workspace.edit(other.id, { ...patch, company: 'Acme' })).toMatchObject({ company: 'Acme' });
  });

  test('can be moved: the owner loses the key and the value, and both histories say so', async () => {
    const { workspace, owner, other, patch } = await taken();
    const edited = await workspace.edit(other.id, patch, { onTaken: 'move' });
    expect(keysOf(edited)).toEqual(['email:ben@example.com', 'email:family@example.com']);
    const after = await workspace.get(owner.id);
    expect(after).toMatchObject({ emails: ['ana@example.com'], version: 2 });
    expect(keysOf(after)).toEqual(['email:ana@example.com']);
    expect((await workspace.events()).slice(-1)).toMatchObject([
      {
        type: 'client.updated',
        clientId: owner.id,
        data: { changes: [{ field: 'email', cell: 'family@example.com', before: true, after: null }] },
      },
    ]);
  });

  test('can be moved from several owners at once, and where it was shared before', async () => {
    const { workspace, owner, other, patch } = await taken();
    const third = await workspace.create({ name: 'Cem', phones: ['+14155550100'] });
    await workspace.edit(other.id, patch, { onTaken: 'share' });
    const wish = { emails: [...patch.emails, 'ana@example.com'], phones: ['+14155550100'] };
    const edited = await workspace.edit(other.id, wish, { onTaken: 'move' });
    expect(keysOf(edited)).toEqual([
      'email:ana@example.com',
      'email:ben@example.com',
      'email:family@example.com',
      'phone:+14155550100',
    ]);
    expect(await workspace.get(owner.id)).toMatchObject({ emails: [], keys: [] });
    expect(await workspace.get(third.id)).toMatchObject({ phones: [], keys: [] });
  });

  test('is refused to all but the first of many who create it at once', async () => {
    const workspace = alone();
    const calls = Array.from({ length: 20 }, () => workspace.create({ emails: ['ana@example.com'] }));
    const [made, ...refused] = (await Promise.allSettled(calls)).sort((left) => (left.status === 'fulfilled' ? -1 : 1));
    expect(made?.status).toBe('fulfilled');
    expect(refused.map((result) => result.status === 'rejected' && result.reason.code)).toEqual(Array(19).fill('key-taken'));
    expect((await workspace.list()).rows).toHaveLength(1);
  });

  test('is dealt with in one of three ways', async () => {
    const { workspace, other, patch } = await taken();
    expect(await errorOf(workspace.edit(other.id, patch, { onTaken: 'steal' as never }))).toMatchObject({
      code: 'invalid-input',
      path: ['onTaken'],
    });
  });
});

describe('deleting and restoring', () => {
  test('takes a client out of the list, frees its keys, and says so', async () => {
    const workspace = alone();
    const { id } = await workspace.create({ name: 'Ana', emails: ['ana@example.com'] });
    const deleted = await workspace.delete(id);
    expect(deleted).toMatchObject({ id, label: 'Ana', emails: ['ana@example.com'], keys: [] });
    expect(deleted.deletedAt).toBe(deleted.updatedAt);
    expect((await workspace.list()).rows).toEqual([]);
    expect((await workspace.list({ deleted: true })).rows).toEqual([deleted]);
    expect(await workspace.get(id)).toEqual(deleted);
    expect(await workspace.delete(id)).toEqual(deleted);
    expect((await workspace.events()).at(-1)).toMatchObject({
      type: 'client.deleted',
      clientId: id,
      data: { released: ['email:ana@example.com'] },
    });
    expect(await workspace.ingest(inbound('m1', { email: 'ana@example.com' }, 'Hello'))).toMatchObject({ kind: 'created' });
  });

  test('a deleted client is edited and confirmed by nobody', async () => {
    const workspace = alone();
    const { id } = await workspace.create({ name: 'Ana' });
    await workspace.delete(id);
    expect(await errorOf(workspace.edit(id, { name: 'Bea' }))).toMatchObject({ code: 'not-found' });
    expect(await errorOf(workspace.confirm(id))).toMatchObject({ code: 'not-found' });
  });

  test('takes back the keys that are free, and names the others with their owners', async () => {
    const workspace = alone();
    const { id } = await workspace.create({ emails: ['ana@example.com'], phones: ['+14155550100'] });
    await workspace.delete(id);
    const other = await workspace.create({ phones: ['+14155550100'] });
    const { client, lost } = await workspace.restore(id);
    expect(client).toMatchObject({ emails: ['ana@example.com'], phones: ['+14155550100'] });
    expect(client.deletedAt).toBeUndefined();
    expect(keysOf(client)).toEqual(['email:ana@example.com']);
    expect(lost).toEqual([{ key: 'phone:+14155550100', owner: other.id }]);
    expect((await workspace.events()).at(-1)).toMatchObject({
      type: 'client.restored',
      data: { claimed: ['email:ana@example.com'], lost },
    });
    expect(await workspace.restore(id)).toEqual({ client, lost: [] });
  });
});

describe('confirming', () => {
  test('an automatically made record says that a person has seen it, once', async () => {
    const workspace = alone();
    await workspace.ingest(inbound('m1', { email: 'ana@example.com' }, 'Hello'));
    const [made] = (await workspace.list()).rows;
    expect(made).toMatchObject({ origin: 'automatic', reviewed: false });
    const confirmed = await workspace.confirm(made?.id ?? '');
    expect(confirmed).toMatchObject({ reviewed: true, origin: 'automatic', provenance: { reviewed: { by: 'ana' } } });
    expect(await workspace.confirm(confirmed.id)).toEqual(confirmed);
    expect((await workspace.events()).map(({ type }) => type)).toEqual([
      'client.created',
      'conversation.linked',
      'client.reviewed',
    ]);
  });
});
