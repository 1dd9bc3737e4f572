import { describe, expect, test } from 'vitest';
import { alone, errorOf, fresh, inbound, keysOf } from './workspace.ts';

const sms = (id: string, phone: string, text: string, rest = {}) => inbound(id, { phone }, text, { channel: 'sms', ...rest });

async function twoClients(workspace = alone()) {
  const ana = await workspace.create({ name: 'Ana Lima', emails: ['ana@example.com'], company: 'Acme' });
  const a = await workspace.create({ name: 'A. Lima', phones: ['+14155550100'], dateOfBirth: '1990-05-01' });
  return { workspace, ana, a };
}

describe('merging', () => {
  test('makes one client with what both have, that every id leads to', async () => {
    const { workspace, ana, a } = await twoClients();
    const merged = await workspace.merge({ survivor: ana.id, others: [a.id] });
    expect(merged).toMatchObject({
      id: ana.id,
      emails: ['ana@example.com'],
      phones: ['+14155550100'],
      company: 'Acme',
      dateOfBirth: '1990-05-01',
      merged: [a.id],
    });
    expect(keysOf(merged)).toEqual(['email:ana@example.com', 'phone:+14155550100']);
    expect(await workspace.get(a.id)).toEqual(merged);
    expect((await workspace.list()).rows).toEqual([merged]);
    expect((await workspace.events({ limit: 1000 })).at(-1)).toMatchObject({
      type: 'client.merged',
      actor: 'ana',
      clientId: ana.id,
      data: { merged: a.id, records: [a.id], chosen: [] },
    });
  });

  test('is decided before by a preview that says what survives of each field, and why', async () => {
    const { workspace, ana, a } = await twoClients();
    await workspace.recordConsent({
      address: 'phone:+14155550100',
      standing: 'revoked',
      source: 'person',
      purposes: ['marketing'],
    });
    await workspace.ingest(sms('m1', '+14155550100', 'Hello'));
    const before = [await workspace.get(ana.id), await workspace.get(a.id)];
    const preview = await workspace.previewMerge({ survivor: ana.id, others: [a.id] });
    expect([await workspace.get(ana.id), await workspace.get(a.id)]).toEqual(before);
    expect(preview).toMatchObject({
      survivor: ana.id,
      others: [a.id],
      keys: [{ key: 'phone:+14155550100', clientId: a.id }],
      consents: [{ id: 'phone:+14155550100' }],
      conversations: [{ clientId: a.id, count: 1, more: false }],
    });
    const name = preview.fields.find(({ field }) => field === 'name');
    expect(name).toMatchObject({
      conflict: true,
      choosable: true,
      survives: { value: { firstName: 'A.', lastName: 'Lima' } },
      candidates: [{ clientId: ana.id }, { clientId: a.id }],
      reasons: [{ code: 'latest' }],
    });
    expect(preview.fields.filter(({ conflict }) => conflict).map(({ field }) => field)).toEqual(['name']);
    const merged = await workspace.merge({ survivor: ana.id, others: [a.id] });
    expect({ name: merged.name, emails: merged.emails }).toEqual({ name: preview.golden.name, emails: preview.golden.emails });
  });

  test('keeps of any field whose value a person chooses, while it lasts', async () => {
    const { workspace, ana, a } = await twoClients();
    await workspace.edit(a.id, { emails: ['a.lima@example.org'] });
    const choices = { name: ana.id, primaryEmail: a.id, company: a.id };
    const merged = await workspace.merge({ survivor: ana.id, others: [a.id], choices });
    expect(merged.name).toEqual({ firstName: 'Ana', lastName: 'Lima' });
    expect(merged.emails).toEqual(['a.lima@example.org', 'ana@example.com']);
    expect(merged.company).toBeUndefined();
    const { apart, rest, choices: gone } = await workspace.unmerge(a.id);
    expect(gone.map(({ field }) => field).sort()).toEqual(['company', 'name', 'primaryEmail']);
    expect(rest).toMatchObject({ name: { firstName: 'Ana' }, company: 'Acme', emails: ['ana@example.com'] });
    expect(apart).toMatchObject({ name: { firstName: 'A.' }, emails: ['a.lima@example.org'] });
  });

  test('joins several at once, all or none, and again changes nothing', async () => {
    const { workspace, ana, a } = await twoClients();
    const third = await workspace.create({ name: 'Anna', tags: ['vip'] });
    const asked = { survivor: ana.id, others: [a.id, third.id] };
    const merged = await workspace.merge(asked);
    expect(merged.merged).toEqual([a.id, third.id]);
    const events = await workspace.events({ limit: 1000 });
    expect(await workspace.merge(asked)).toEqual(merged);
    expect(await workspace.merge({ survivor: ana.id, others: [third.id] })).toEqual(merged);
    expect(await workspace.events({ limit: 1000 })).toEqual(events);
    expect(await errorOf(workspace.merge({ survivor: third.id, others: ['missing'] }))).toMatchObject({ code: 'not-found' });
  });

  test('refuses a client with itself, what is one client already, other tenants’ and deleted clients', async () => {
    const { clientele, workspace: at } = fresh();
    expect(clientele).toBeDefined();
    const workspace = at();
    const { ana, a } = await twoClients(workspace);
    const elsewhere = await at('beta').create({ name: 'Ana Lima' });
    expect(await errorOf(workspace.merge({ survivor: ana.id, others: [ana.id] }))).toMatchObject({ code: 'not-mergeable' });
    for (const id of [elsewhere.id, 'missing']) {
      expect(await errorOf(workspace.merge({ survivor: ana.id, others: [id] }))).toMatchObject({ code: 'not-found' });
      expect(await errorOf(workspace.merge({ survivor: id, others: [ana.id] }))).toMatchObject({ code: 'not-found' });
      expect(await errorOf(workspace.previewMerge({ survivor: id, others: [ana.id] }))).toMatchObject({ code: 'not-found' });
      expect(await errorOf(workspace.unmerge(id))).toMatchObject({ code: 'not-found' });
    }
    await workspace.merge({ survivor: ana.id, others: [a.id] });
    expect(await errorOf(workspace.merge({ survivor: a.id, others: [ana.id] }))).toMatchObject({
      code: 'not-mergeable',
      details: { reasons: [{ code: 'same-client' }] },
    });
    const third = await workspace.create({ name: 'Anna' });
    expect(await errorOf(workspace.merge({ survivor: third.id, others: [ana.id, a.id] }))).toMatchObject({
      code: 'not-mergeable',
    });
    expect(await errorOf(workspace.unmerge(ana.id))).toMatchObject({ details: { reasons: [{ code: 'not-merged' }] } });
    await workspace.delete(third.id);
    expect(await errorOf(workspace.merge({ survivor: ana.id, others: [third.id] }))).toMatchObject({ code: 'not-found' });
    const path = ['choices', 'email:ana@example.com'];
    const other = await workspace.create({ name: 'Bea' });
    expect(
      await errorOf(workspace.merge({ survivor: ana.id, others: [other.id], choices: { 'email:ana@example.com': ana.id } })),
    ).toMatchObject({ code: 'invalid-input', path });
    expect(await errorOf(workspace.merge({ survivor: ana.id, others: [other.id], choices: { name: third.id } }))).toMatchObject({
      code: 'invalid-input',
      path: ['choices', 'name'],
    });
  });

  test('of two merges the other way round at once, one is made', async () => {
    const { workspace, ana, a } = await twoClients();
    const both = await Promise.allSettled([
      workspace.merge({ survivor: ana.id, others: [a.id] }),
      workspace.merge({ survivor: a.id, others: [ana.id] }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await workspace.list()).rows).toHaveLength(1);
  });

  test('is the third way with a key that is taken', async () => {
    const { workspace, ana, a } = await twoClients();
    const error = await errorOf(workspace.edit(a.id, { emails: ['ana@example.com'] }));
    expect(error).toMatchObject({ code: 'key-taken', details: { ways: ['share', 'move', 'merge'], taken: [{ owner: ana.id }] } });
    await workspace.merge({ survivor: a.id, others: [ana.id] });
    expect(await workspace.edit(ana.id, { emails: ['ana@example.com'] })).toMatchObject({
      id: a.id,
      emails: ['ana@example.com'],
    });
  });

  test('takes the strictest of what protects a client, which only an admin merges', async () => {
    const { workspace: at } = fresh();
    const workspace = at();
    const { ana, a } = await twoClients(workspace);
    await workspace.edit(ana.id, { preferences: { channels: ['email'], autonomy: 'send' } });
    await workspace.edit(a.id, { sensitive: true, preferences: { autonomy: 'review', neverAutoSend: true } });
    await workspace.edit(ana.id, { sensitive: true });
    await workspace.edit(ana.id, { sensitive: false });
    const asked = { survivor: ana.id, others: [a.id] };
    expect(await errorOf(at('acme', 'agent').merge(asked))).toMatchObject({ code: 'not-permitted' });
    const { controls } = await workspace.previewMerge(asked);
    expect(controls.merged).toEqual({
      sensitive: true,
      preferences: { channels: ['email'], autonomy: 'review', neverAutoSend: true },
    });
    expect(await workspace.merge(asked)).toMatchObject(controls.merged);
    expect(await errorOf(at('acme', 'agent').unmerge(a.id))).toMatchObject({ code: 'not-permitted' });
    expect(await workspace.edit(a.id, { sensitive: false })).toMatchObject({ id: ana.id, sensitive: false });
    expect(await errorOf(at('acme', 'agent').unmerge(a.id))).toMatchObject({ code: 'not-permitted' });
    const { apart, rest } = await workspace.unmerge(a.id);
    expect([apart.sensitive, rest.sensitive]).toEqual([true, false]);
  });

  test('is a person’s decision', async () => {
    const { workspace: at } = fresh();
    const { ana, a } = await twoClients(at());
    for (const role of ['viewer', 'ai', 'system'] as const) {
      const asked = { survivor: ana.id, others: [a.id] };
      for (const call of [() => at('acme', role).merge(asked), () => at('acme', role).previewMerge(asked)]) {
        expect(await errorOf(call()), role).toMatchObject({ code: 'not-permitted' });
      }
      expect(await errorOf(at('acme', role).unmerge(a.id)), role).toMatchObject({ code: 'not-permitted' });
    }
  });
});

describe('a merged client', () => {
  test('gets the messages of all its keys, each with the record that owns the key, and suggests none of itself', async () => {
    const { workspace, ana, a } = await twoClients();
    await workspace.merge({ survivor: ana.id, others: [a.id] });
    expect(await workspace.ingest(sms('m1', '+14155550100', 'My email is ana@example.com.'))).toMatchObject({
      kind: 'matched',
      clientId: a.id,
      suggestions: [],
    });
    await workspace.ingest(
      inbound('m2', { email: 'ana@example.com' }, 'Call me at +1 415 555 0100.', { occurredAt: '2026-03-02T10:00:00Z' }),
    );
    expect((await workspace.messages({ clientId: ana.id })).rows.map(({ id }) => id)).toEqual(['m1', 'm2']);
    expect((await workspace.conversations({ clientId: a.id, limit: 1 })).rows.map(({ id }) => id)).toEqual(['of-m2']);
    const { next } = await workspace.conversations({ clientId: a.id, limit: 1 });
    const second = await workspace.conversations({ clientId: a.id, limit: 1, ...(next === undefined ? {} : { after: next }) });
    expect(second).toEqual({ rows: [expect.objectContaining({ id: 'of-m1' })] });
    expect((await workspace.suggestions()).rows).toEqual([]);
    expect((await workspace.get(a.id)).lastContactAt).toBe('2026-03-02T10:00:00.000Z');
  });

  test('is one client for a text that names keys of two of its records', async () => {
    const { workspace, ana, a } = await twoClients();
    await workspace.merge({ survivor: ana.id, others: [a.id] });
    const text = 'I am Ana: ana@example.com, +1 415 555 0100.';
    const outcome = await workspace.ingest(inbound('m1', { session: 's1' }, text, { channel: 'chat' }));
    expect(outcome).toMatchObject({ kind: 'matched', reasons: [{ code: 'text-key' }] });
    expect([ana.id, a.id]).toContain(outcome.clientId);
  });

  test('is edited, deleted and restored as one', async () => {
    const { workspace, ana, a } = await twoClients();
    await workspace.merge({ survivor: ana.id, others: [a.id] });
    expect(await workspace.edit(a.id, { phones: [] })).toMatchObject({
      id: ana.id,
      phones: [],
      keys: [{ key: 'email:ana@example.com' }],
    });
    await workspace.delete(a.id);
    expect((await workspace.list()).rows).toEqual([]);
    expect((await workspace.list({ deleted: true })).rows).toMatchObject([{ id: ana.id, merged: [a.id], keys: [] }]);
    expect(await workspace.ingest(inbound('m1', { email: 'ana@example.com' }, 'Hello'))).toMatchObject({ kind: 'created' });
    const { client, lost } = await workspace.restore(ana.id);
    expect(client).toMatchObject({ id: ana.id, merged: [a.id] });
    expect(lost).toMatchObject([{ key: 'email:ana@example.com' }]);
    expect((await workspace.get(a.id)).deletedAt).toBeUndefined();
  });

  test('loses a contact value as a whole, where it is moved to another client', async () => {
    const { workspace, ana, a } = await twoClients();
    await workspace.merge({ survivor: ana.id, others: [a.id] });
    const bea = await workspace.create({ name: 'Bea' });
    const moved = await workspace.edit(bea.id, { phones: ['+14155550100'] }, { onTaken: 'move' });
    expect(keysOf(moved)).toEqual(['phone:+14155550100']);
    expect(await workspace.get(a.id)).toMatchObject({ id: ana.id, phones: [], keys: [{ key: 'email:ana@example.com' }] });
    const { apart, regained } = await workspace.unmerge(a.id);
    expect([apart.phones, apart.keys, regained]).toEqual([['+14155550100'], [], []]);
  });

  test('may be asked about and written to by any of its ids', async () => {
    const { workspace, ana, a } = await twoClients();
    await workspace.merge({ survivor: ana.id, others: [a.id] });
    await workspace.ingest(sms('m1', '+14155550100', 'Hello'));
    const draft = { channel: 'sms', to: 'phone:+14155550100', purpose: 'support', writtenBy: 'person' } as const;
    const asked = await Promise.all(
      [ana.id, a.id].map((clientId) => workspace.maySend({ clientId, conversationId: 'of-m1', draft })),
    );
    expect(asked[0]?.kind).toBe(asked[1]?.kind);
    const linked = await workspace.linkConversation('of-m1', ana.id);
    expect(linked).toMatchObject({ clientId: a.id });
    expect(await workspace.rebuild()).toMatchObject({ kind: 'unchanged' });
  });
});

describe('taking a merge back', () => {
  test('gives each what came to it, in whatever order, and remembers the two as distinct', async () => {
    const { workspace, ana, a } = await twoClients();
    const third = await workspace.create({ name: 'Anna', tags: ['vip'] });
    const [anaBefore, aBefore] = [await workspace.get(ana.id), await workspace.get(a.id)];
    await workspace.merge({ survivor: ana.id, others: [a.id] });
    await workspace.merge({ survivor: third.id, others: [a.id] });
    expect(await workspace.get(a.id)).toMatchObject({ id: third.id, merged: [ana.id, a.id], tags: [{ id: 'vip' }] });
    await workspace.ingest(sms('m1', '+14155550100', 'I moved to Porto.'));
    const prospect = await workspace.previewUnmerge(a.id);
    const { apart, rest } = await workspace.unmerge(a.id);
    expect(prospect.apart.phones).toEqual(apart.phones);
    expect(apart).toMatchObject({ id: a.id, phones: aBefore.phones, name: aBefore.name, keys: aBefore.keys });
    expect(rest).toMatchObject({ id: third.id, merged: [ana.id], phones: [] });
    expect((await workspace.messages({ clientId: a.id })).rows.map(({ id }) => id)).toEqual(['m1']);
    expect((await workspace.messages({ clientId: third.id })).rows).toEqual([]);
    const last = await workspace.unmerge(ana.id);
    expect(last.apart).toMatchObject({ emails: anaBefore.emails, keys: anaBefore.keys, provenance: anaBefore.provenance });
    expect((await workspace.suggestions({ status: 'dismissed' })).rows.map(({ id, verdict }) => [id, verdict])).toEqual([
      [`${ana.id} ${third.id}`, 'distinct'],
      [`${ana.id} ${a.id}`, 'distinct'],
    ]);
  });

  test('leaves edits where they were made and lists what may have been meant for the other', async () => {
    const { workspace, ana, a } = await twoClients();
    await workspace.merge({ survivor: ana.id, others: [a.id] });
    await workspace.edit(a.id, { location: 'Porto', phones: [] });
    await workspace.ingest(inbound('m1', { session: 's1' }, 'Hi', { channel: 'chat', conversationId: 'c1' }));
    await workspace.linkConversation('c1', a.id);
    const { apart, rest, regained, unclear } = await workspace.unmerge(a.id);
    expect(rest).toMatchObject({ location: 'Porto', phones: [] });
    expect(apart.location).toBeUndefined();
    expect(apart.phones).toEqual(['+14155550100']);
    expect(regained).toEqual([{ key: 'phone:+14155550100', clientId: a.id, standing: 'verified' }]);
    expect(apart.keys).toEqual(regained);
    expect(unclear.map(({ code, evidence }) => [code, evidence?.field ?? evidence?.conversationId])).toEqual([
      ['said-since', 'location'],
      ['said-since', 'phone'],
      ['linked-since', 'c1'],
    ]);
  });
});

describe('splitting a conversation off', () => {
  test('gives it a client of its own, with what its messages taught and the keys that only they brought', async () => {
    const { workspace, ana } = await twoClients();
    await workspace.ingest(
      inbound('m1', { session: 's1' }, 'My email is cem@example.org.', { channel: 'chat', conversationId: 'c1' }),
    );
    await workspace.linkConversation('c1', ana.id);
    expect((await workspace.get(ana.id)).emails).toContain('cem@example.org');
    const { clientId = '' } = await workspace.splitConversation('c1');
    expect(await workspace.get(clientId)).toMatchObject({ origin: 'manual', emails: ['cem@example.org'] });
    expect((await workspace.get(ana.id)).emails).toEqual(['ana@example.com']);
    expect((await workspace.messages({ clientId })).rows.map(({ id }) => id)).toEqual(['m1']);
    expect((await workspace.events({ limit: 1000 })).map(({ type }) => type).slice(-3)).toEqual([
      'client.created',
      'conversation.moved',
      'conversation.linked',
    ]);
  });
});

test('the history of each tells of a merge, of taking it back, and of a conversation that left', async () => {
  const workspace = alone();
  const [ana, other] = [
    await workspace.create({ name: 'Ana' }),
    await workspace.create({ name: 'A.', emails: ['a@example.com'] }),
  ];
  await workspace.ingest(inbound('m1', { email: 'a@example.com' }, 'Hello'));
  await workspace.merge({ survivor: ana.id, others: [other.id] });
  await workspace.unmerge(other.id);
  await workspace.linkConversation('of-m1', ana.id);
  const historyOf = async (id: string) =>
    (await workspace.timeline(id)).rows
      .flatMap((entry) => (entry.source === 'event' ? [[entry.type, entry.data]] : []))
      .toReversed();
  const told = ['client.merged', 'client.absorbed', 'client.unmerged', 'client.separated', 'conversation.moved'];
  const about = async (id: string) => (await historyOf(id)).filter(([type]) => told.includes(String(type)));
  expect(await about(ana.id)).toMatchObject([
    ['client.merged', { merged: other.id }],
    ['client.separated', { left: other.id }],
  ]);
  expect(await about(other.id)).toMatchObject([
    ['client.absorbed', { into: ana.id }],
    ['client.unmerged', { from: ana.id }],
    ['conversation.moved', { to: ana.id }],
  ]);
});

describe('a suggestion', () => {
  test('is accepted by the merge of the two, and dismissed when it is taken back', async () => {
    const workspace = alone();
    const { clientId: one = '' } = await workspace.ingest(inbound('m1', { email: 'ana@example.com' }, 'Hello'));
    const { clientId: other = '' } = await workspace.ingest(
      inbound('m2', { email: 'a.lima@example.org' }, 'My email is ana@example.com.'),
    );
    const [open] = (await workspace.suggestions({ status: 'open' })).rows;
    expect(open).toMatchObject({ left: one, right: other, verdict: 'review' });
    await workspace.merge({ survivor: other, others: [one] });
    expect((await workspace.suggestions()).rows).toMatchObject([{ status: 'accepted', decided: { by: 'ana' } }]);
    await workspace.unmerge(one);
    expect((await workspace.suggestions()).rows).toMatchObject([{ status: 'dismissed', verdict: 'distinct' }]);
  });

  test('shows the two side by side, and the merge of the newer into the older', async () => {
    const workspace = alone();
    const one = await workspace.create({ name: 'Ana Lima', dateOfBirth: '1982-03-04', company: 'Acme' });
    const other = await workspace.create({ name: 'Anna Lima', dateOfBirth: '1982-03-04', phones: ['+14155550100'] });
    await workspace.followDuplicates();
    const [open] = (await workspace.suggestions({ status: 'open' })).rows;
    const id = open?.id ?? '';
    const { suggestion, clients, merge } = await workspace.reviewDuplicate(id);
    expect([suggestion, clients]).toEqual([open, [await workspace.get(one.id), await workspace.get(other.id)]]);
    expect(merge).toEqual(await workspace.previewMerge({ survivor: one.id, others: [other.id] }));
    expect(merge?.fields.find(({ field }) => field === 'name')?.candidates.map(({ clientId }) => clientId)).toEqual([
      one.id,
      other.id,
    ]);
    await workspace.delete(other.id);
    expect(await workspace.reviewDuplicate(id)).toMatchObject({ clients: [{ id: one.id }, { id: other.id }] });
    expect(await workspace.reviewDuplicate(id)).not.toHaveProperty('merge');
    await workspace.restore(other.id);
    await workspace.merge({ survivor: other.id, others: [one.id] });
    const merged = await workspace.reviewDuplicate(id);
    expect(merged).toEqual({ suggestion: merged.suggestion, clients: [await workspace.get(one.id)] });
    expect(merged.suggestion.status).toBe('accepted');
    expect(await errorOf(workspace.reviewDuplicate('none'))).toMatchObject({ code: 'not-found' });
  });

  test('that a person dismissed stays dismissed, whatever is said again', async () => {
    const workspace = alone();
    await workspace.ingest(inbound('m1', { email: 'ana@example.com' }, 'Hello'));
    await workspace.ingest(inbound('m2', { email: 'ben@example.org' }, 'My wife has ana@example.com.'));
    await workspace.ingest(inbound('m3', { email: 'ben@example.org' }, 'Write to me at ana@example.com.'));
    const [open] = (await workspace.suggestions()).rows;
    const dismissed = await workspace.dismissDuplicate(open?.id ?? '');
    expect(dismissed).toMatchObject({ status: 'dismissed', decided: { by: 'ana' } });
    expect(await workspace.dismissDuplicate(open?.id ?? '')).toEqual(dismissed);
    await workspace.ingest(inbound('m4', { email: 'ben@example.org' }, 'My email is ana@example.com.'));
    expect((await workspace.suggestions()).rows).toEqual([dismissed]);
    expect(await errorOf(workspace.dismissDuplicate('none'))).toMatchObject({ code: 'not-found' });
  });
});
