import { describe, expect, test } from 'vitest';
import { roles } from '../../src/access/permissions.ts';
import { purposes } from '../../src/client/consent.ts';
import { channels } from '../../src/conversation/channel.ts';
import { recogniseConsentWords } from '../../src/outreach/consent/consent-words.ts';
import type { Sending } from '../../src/service/outreach.ts';
import { weekdays } from '../../src/time/contact-schedule.ts';
import { errorOf, fresh, inbound } from './workspace.ts';

const phone = { phone: '+14155550100' };
const address = 'phone:+14155550100';
const sms = (id: string, text: string, second = 0) =>
  inbound(id, phone, text, {
    channel: 'sms',
    conversationId: 'c1',
    occurredAt: new Date(Date.UTC(2026, 0, 1, 12) + second * 1000).toISOString(),
  });
const draft: Sending['draft'] = { channel: 'sms', to: address, purpose: 'support', writtenBy: 'ai', confidence: 1 };
const settings = { outreach: { autonomy: 'send' } } as const;

/** A client of one SMS, and the workspaces of all roles. */
async function started() {
  const { workspace, store } = fresh({ settings });
  const as = Object.fromEntries(roles.map((role) => [role, workspace('acme', role)])) as Record<
    (typeof roles)[number],
    ReturnType<typeof workspace>
  >;
  const { clientId = '' } = await as.agent.ingest(sms('m1', 'Hello'));
  const may = (role: (typeof roles)[number], rest: Partial<Sending> = {}) =>
    as[role].maySend({ clientId, conversationId: 'c1', draft, ...rest });
  return { as, clientId, may, store, other: workspace('beta', 'admin') };
}

describe('asking whether something may be sent', () => {
  test('takes all that the store knows into account', async () => {
    const { as, clientId, may } = await started();
    expect(await may('ai')).toMatchObject({ kind: 'send', who: 'machine', reasons: [] });
    await as.agent.edit(clientId, { preferences: { humanReviewRequired: true } });
    expect(await may('ai')).toMatchObject({ kind: 'review', reasons: [{ code: 'human-review-required' }] });
    expect(await may('agent')).toMatchObject({ kind: 'send', who: 'person' });
    expect(await may('viewer')).toMatchObject({ kind: 'refuse' });
    await as.agent.overrideThread('c1', { preferences: { humanReviewRequired: false } });
    expect(await may('ai')).toMatchObject({ kind: 'send' });
    const { conversationId: _, ...elsewhere } = { conversationId: 'c1', draft };
    expect(await as.ai.maySend({ clientId, ...elsewhere })).toMatchObject({ kind: 'review' });
    await as.agent.delete(clientId);
    expect(await may('agent')).toMatchObject({ kind: 'refuse', reasons: [{ code: 'deleted' }] });
  });

  test('the careful policy holds where the tenant said nothing', async () => {
    const { workspace } = fresh();
    const agent = workspace('acme', 'agent');
    const { clientId = '' } = await agent.ingest(sms('m1', 'Hello'));
    expect(await workspace('acme', 'ai').maySend({ clientId, draft })).toMatchObject({
      kind: 'review',
      reasons: [{ code: 'autonomy' }],
    });
  });

  test('where the client is: stated, as the windows say, or as the address and the number tell', async () => {
    const { as, clientId, may } = await started();
    const marketing = { draft: { ...draft, purpose: 'marketing' } } as const;
    await as.agent.recordConsent({ address, standing: 'granted', source: 'form', purposes: ['marketing'] });
    // A Sunday afternoon where the number is from, Monday night in London.
    expect((await may('agent', marketing)).kind).toBe('send');
    const inLondon = { kind: 'wait', earliest: '2026-06-01T08:00:00.000Z' };
    expect(await may('agent', { ...marketing, zone: 'Europe/London' })).toMatchObject(inLondon);
    const anyTime = [{ days: weekdays, start: '00:00', end: '24:00', timezone: 'Europe/London' }];
    await as.agent.edit(clientId, { preferences: { windows: anyTime } });
    expect(await may('agent', marketing)).toMatchObject(inLondon);
    await as.agent.edit(clientId, { preferences: null, address: { country: 'GB' } });
    expect(await may('agent', marketing)).toMatchObject({ kind: 'wait', earliest: '2026-06-01T16:00:00.000Z' });
    await as.agent.create({ name: 'No phone', emails: ['x@example.com'] });
    const [nobody] = (await as.agent.list()).rows;
    const email = { ...draft, channel: 'email', to: 'email:x@example.com' } as const;
    expect(await as.ai.maySend({ clientId: nobody?.id ?? '', draft: email })).toMatchObject({
      reasons: [{ code: 'unknown-zone' }],
    });
    const windows = [{ days: ['monday' as const], start: '00:00', end: '24:00', timezone: 'Europe/Lisbon' }];
    await as.agent.edit(nobody?.id ?? '', { preferences: { windows } });
    const codes = (await as.ai.maySend({ clientId: nobody?.id ?? '', draft: email })).reasons.map(({ code }) => code);
    expect(codes).not.toContain('unknown-zone');
  });

  test('another client’s conversation is refused; missing and another tenant’s are the same', async () => {
    const { as, clientId, other } = await started();
    const { id } = await as.agent.create({ name: 'Ben' });
    expect(await errorOf(as.agent.maySend({ clientId: id, conversationId: 'c1', draft }))).toMatchObject({
      code: 'invalid-input',
      path: ['conversationId'],
    });
    for (const [theirs, missing] of [
      [other.maySend({ clientId, draft }), other.maySend({ clientId: 'none', draft })],
      [other.overrideThread('c1', { sensitive: true }), other.overrideThread('none', { sensitive: true })],
      [other.handOver('c1', { reason: 'x' }), other.handOver('none', { reason: 'x' })],
      [other.giveBack('c1'), other.giveBack('none')],
    ]) {
      const [one, two] = [await errorOf(theirs as Promise<unknown>), await errorOf(missing as Promise<unknown>)];
      expect([one.code, two.code]).toEqual(['not-found', 'not-found']);
      expect(Object.keys(one.details)).toEqual(Object.keys(two.details));
    }
    await as.agent.recordConsent({ address, standing: 'revoked', source: 'person' });
    expect(await other.consent(address)).toEqual({ id: address, version: 0, purposes: {} });
  });
});

describe('the best way to reach a client', () => {
  test('is asked with the consent, the windows and the times of all its addresses', async () => {
    const { as, clientId } = await started();
    const reaching = { clientId, draft: { purpose: 'support', writtenBy: 'person' } } as const;
    const ways = async (role: 'agent' | 'system' = 'agent') => {
      const choice = await as[role].bestChannel(reaching);
      return [choice.kind, ...choice.options.map(({ channel, decision }) => `${channel} ${decision.kind}`)];
    };
    expect(await ways()).toEqual(['now', 'sms send', 'voice send']);
    await as.agent.edit(clientId, { emails: ['ana@example.com'], preferences: { channels: ['voice'] } });
    expect(await ways()).toEqual(['now', 'voice send', 'email send', 'sms send']);
    await as.agent.recordConsent({ address, standing: 'revoked', source: 'person' });
    expect(await ways()).toEqual(['now', 'email send', 'voice refuse', 'sms refuse']);
    await as.admin.edit(clientId, { sensitive: true });
    expect((await ways('system'))[1]).toBe('email review');
    expect((await as.agent.bestChannel({ ...reaching, channels: ['sms'] })).kind).toBe('none');
    expect((await as.agent.bestChannel({ ...reaching, conversationId: 'c1' })).options.length).toBe(3);
    expect(await errorOf(as.ai.bestChannel(reaching))).toMatchObject({ code: 'not-permitted' });
    expect(await errorOf(as.agent.bestChannel({ ...reaching, clientId: 'none' }))).toMatchObject({ code: 'not-found' });
    expect(await errorOf(as.agent.bestChannel({ ...reaching, channels: ['fax' as never] }))).toMatchObject({
      code: 'invalid-input',
      path: ['channels', 0],
    });
  });

  test('a channel’s time to answer runs from the client’s last message, on whichever thread', async () => {
    const { as } = await started();
    const wrote = (id: string, occurredAt: string) =>
      as.agent.ingest(
        inbound(id, { whatsapp: '+351912345678' }, 'Hello', { channel: 'whatsapp', conversationId: id, occurredAt }),
      );
    const { clientId = '' } = await wrote('w1', '2026-05-29T12:00:00Z');
    const draft = { channel: 'whatsapp', to: 'whatsapp:+351912345678', purpose: 'support', writtenBy: 'person' } as const;
    const may = (conversationId?: string) =>
      as.agent.maySend({ clientId, draft, ...(conversationId === undefined ? {} : { conversationId }) });
    expect((await may()).reasons.map(({ code }) => code)).toContain('reply-window-closed');
    await wrote('w2', '2026-05-31T23:00:00Z');
    expect((await may()).kind).toBe('send');
    expect((await may('w2')).kind).toBe('send');
    const { options } = await as.agent.bestChannel({ clientId, draft: { purpose: 'support', writtenBy: 'person' } });
    expect(options.find(({ channel }) => channel === 'whatsapp')?.decision.kind).toBe('send');
  });
});

describe('how much a model may do by itself', () => {
  test('is told with what the store knows', async () => {
    const { as, clientId, other } = await started();
    const level = async (conversationId?: string) => {
      const question = { clientId, ...(conversationId === undefined ? {} : { conversationId }) };
      return (await as.ai.autonomy(question)).level;
    };
    expect([await level(), await level('c1')]).toEqual(['send', 'send']);
    await as.agent.overrideThread('c1', { preferences: { humanReviewRequired: true } });
    expect([await level(), await level('c1')]).toEqual(['send', 'review']);
    await as.agent.handOver('c1', { reason: 'Asked for a person.' });
    expect([await level(), await level('c1')]).toEqual(['send', 'off']);
    await as.agent.giveBack('c1');
    await as.admin.edit(clientId, { sensitive: true });
    expect([await level(), await level('c1')]).toEqual(['off', 'off']);
    await as.admin.overrideThread('c1', { sensitive: false, preferences: null });
    expect([await level(), await level('c1')]).toEqual(['off', 'send']);
    expect(await errorOf(other.autonomy({ clientId }))).toMatchObject({ code: 'not-found' });
    expect(await errorOf(as.ai.autonomy({ clientId, conversationId: 'none' }))).toMatchObject({ code: 'not-found' });
  });
});

describe('sensitivity', () => {
  test('an admin marks, everyone sees, a person reviews; clearing restores what was before', async () => {
    const { as, clientId, may } = await started();
    const before = await may('ai');
    await as.admin.edit(clientId, { sensitive: true });
    expect((await as.viewer.get(clientId)).sensitive).toBe(true);
    expect(await may('ai')).toMatchObject({ kind: 'review', reasons: [{ code: 'client-sensitive' }] });
    await as.admin.edit(clientId, { sensitive: false });
    expect({ ...(await may('ai')), earliest: '' }).toEqual({ ...before, earliest: '' });
    expect(await as.viewer.sensitivityHistory(clientId)).toMatchObject([
      { sensitive: true, by: 'ana' },
      { sensitive: false, by: 'ana' },
    ]);
    expect(await errorOf(as.ai.sensitivityHistory(clientId))).toMatchObject({ code: 'not-permitted' });
    const events = (await as.admin.events({ limit: 100 })).filter(({ type }) => type === 'client.updated');
    expect(events.map(({ data }) => JSON.stringify(data)).filter((data) => data.includes('"sensitive"')).length).toBe(2);
  });

  test('an admin takes one thread out, for this client alone', async () => {
    const { as, clientId, may } = await started();
    await as.admin.edit(clientId, { sensitive: true });
    for (const role of roles.filter((one) => one !== 'admin')) {
      expect(await errorOf(as[role].overrideThread('c1', { sensitive: false }))).toMatchObject({ code: 'not-permitted' });
    }
    const thread = await as.admin.overrideThread('c1', { sensitive: false });
    expect(thread.overrides?.sensitive).toMatchObject({ value: false, by: 'ana', clientId });
    expect((await may('ai')).kind).toBe('send');
    const { id } = await as.admin.create({ name: 'Ben', sensitive: true, phones: ['+14155550199'] });
    await as.admin.linkConversation('c1', id);
    expect((await may('ai', { clientId: id })).kind).toBe('review');
    await as.admin.linkConversation('c1', clientId);
    expect((await may('ai')).kind).toBe('send');
    await as.admin.overrideThread('c1', { sensitive: null });
    expect((await may('ai')).kind).toBe('review');
  });
});

describe('the threads of a sensitive client', () => {
  test('only an admin takes one away; anybody who links brings one in', async () => {
    const { as, clientId } = await started();
    const { id } = await as.agent.create({ name: 'Ben', phones: ['+14155550199'] });
    await as.admin.edit(clientId, { sensitive: true });
    for (const role of ['agent', 'system'] as const) {
      const [linked, unlinked] = [as[role].linkConversation('c1', id), as[role].unlinkConversation('c1')];
      for (const attempt of [linked, unlinked, as[role].splitConversation('c1')]) {
        expect(await errorOf(attempt)).toMatchObject({
          code: 'not-permitted',
          details: { reasons: [{ evidence: { permission: 'conversation.override-sensitive' } }] },
        });
      }
    }
    expect((await as.admin.linkConversation('c1', id)).clientId).toBe(id);
    expect((await as.agent.linkConversation('c1', clientId)).clientId).toBe(clientId);
    expect((await as.agent.linkConversation('c1', clientId)).clientId).toBe(clientId);
    expect((await as.admin.unlinkConversation('c1')).clientId).toBeUndefined();
  });
});

describe('the keys of a sensitive client', () => {
  test('only an admin takes one off it: what it writes from there would come to a client without the mark', async () => {
    const { as } = await started();
    const phones = ['+14155550199', '+14155550198'];
    const { id } = await as.admin.create({ name: 'Ben', sensitive: true, phones, externalIds: { shop: 'k1' } });
    for (const role of ['agent', 'system'] as const) {
      for (const less of [
        { phones: phones.slice(1) },
        { phones: [] },
        { externalIds: { shop: null } },
        { externalIds: { shop: 'k2' } },
      ]) {
        expect(await errorOf(as[role].edit(id, less)), JSON.stringify(less)).toMatchObject({
          code: 'not-permitted',
          details: { reasons: [{ evidence: { permission: 'client.release-sensitive' } }] },
        });
      }
    }
    const more = ['+14155550197', ...phones];
    expect((await as.agent.edit(id, { phones: more })).phones).toEqual(expect.arrayContaining(more));
    await as.admin.edit(id, { phones: more.slice(1) });
    const wrote = async (number: string) =>
      (await as.agent.ingest(inbound(number, { phone: number }, 'Hello', { channel: 'sms' }))).clientId;
    expect(await wrote('+14155550198')).toBe(id);
    expect(await wrote('+14155550197')).not.toBe(id);
  });

  test('only an admin deletes it or moves them to another client', async () => {
    const { as } = await started();
    const { id } = await as.admin.create({ name: 'Ben', sensitive: true, phones: ['+14155550199'] });
    const other = await as.agent.create({ name: 'Bea' });
    const take = { phones: ['+14155550199'] };
    for (const role of ['agent', 'system'] as const) {
      for (const attempt of [as[role].delete(id), as[role].edit(other.id, take, { onTaken: 'move' })]) {
        expect(await errorOf(attempt)).toMatchObject({
          code: 'not-permitted',
          details: { reasons: [{ evidence: { permission: 'client.release-sensitive' } }] },
        });
      }
    }
    expect((await as.agent.edit(other.id, take, { onTaken: 'share' })).phones).toEqual(take.phones);
    expect((await as.agent.edit(id, { company: 'Acme' })).company).toBe('Acme');
    expect((await as.admin.edit(other.id, take, { onTaken: 'move' })).keys).toMatchObject([{ key: 'phone:+14155550199' }]);
    await as.admin.delete(id);
    expect((await as.admin.list({ deleted: true })).rows.map((row) => row.id)).toEqual([id]);
  });
});

describe('threads', () => {
  test('a person takes over, and a model is silent until it is given back', async () => {
    const { as, may } = await started();
    const taken = await as.ai.handOver('c1', { reason: 'Asked for a person.', to: 'ana' });
    expect(taken.handovers).toMatchObject([{ reason: 'Asked for a person.', to: 'ana' }]);
    expect(await as.agent.handOver('c1', { reason: 'Again.' })).toEqual(taken);
    expect(await may('ai')).toMatchObject({ kind: 'review', reasons: [{ code: 'handed-over' }] });
    await as.agent.ingest(sms('m2', 'Are you there?', 5));
    expect((await may('ai')).kind).toBe('review');
    expect(await errorOf(as.ai.giveBack('c1'))).toMatchObject({ code: 'not-permitted' });
    expect(await errorOf(as.system.giveBack('c1'))).toMatchObject({ code: 'not-permitted' });
    const back = await as.agent.giveBack('c1');
    expect(back.handovers).toMatchObject([{ returned: { by: 'ana' } }]);
    expect(await as.agent.giveBack('c1')).toEqual(back);
    expect((await may('ai')).kind).toBe('send');
    await as.agent.handOver('c1', { reason: 'Once more.' });
    const [conversation] = (await as.viewer.conversations()).rows;
    expect(conversation?.handovers?.map(({ returned }) => returned === undefined)).toEqual([false, true]);
    const types = (await as.admin.events({ limit: 100 }))
      .map(({ type }) => type)
      .filter((type) => type.startsWith('conversation.'));
    expect(types.slice(-3)).toEqual(['conversation.handed-over', 'conversation.given-back', 'conversation.handed-over']);
  });

  test('the newest hundred handovers are remembered', async () => {
    const { as } = await started();
    for (let at = 0; at < 101; at += 1) {
      await as.agent.handOver('c1', { reason: `Reason ${at}.` });
      await as.agent.giveBack('c1');
    }
    const [conversation] = (await as.agent.conversations()).rows;
    expect(conversation?.handovers?.length).toBe(100);
    expect(conversation?.handovers?.[0]?.reason).toBe('Reason 1.');
  });

  test('overrides name who decided, stay through messages and rebuilds, and are taken back one by one', async () => {
    const { as } = await started();
    await as.agent.overrideThread('c1', { preferences: { neverAutoSend: true }, language: 'pt-br' });
    await as.agent.ingest(sms('m2', 'Hello again', 9));
    await as.admin.rebuild();
    const [kept] = (await as.agent.conversations()).rows;
    expect(kept?.overrides).toMatchObject({
      preferences: { value: { neverAutoSend: true }, by: 'ana' },
      language: { value: 'pt-BR', by: 'ana' },
    });
    const after = await as.agent.overrideThread('c1', { language: null });
    expect(Object.keys(after.overrides ?? {})).toEqual(['preferences']);
    expect(await errorOf(as.agent.overrideThread('c1', { mood: 'good' } as never))).toMatchObject({ code: 'invalid-input' });
    expect(await errorOf(as.viewer.overrideThread('c1', {}))).toMatchObject({ code: 'not-permitted' });
    expect(await errorOf(as.agent.handOver('c1', { reason: '' }))).toMatchObject({ code: 'invalid-input', path: ['reason'] });
  });
});

describe('consent', () => {
  const standings = async ({ as }: Awaited<ReturnType<typeof started>>) =>
    Object.fromEntries(
      Object.entries((await as.viewer.consent(address)).purposes).map(([purpose, said]) => [purpose, said?.standing]),
    );
  const all = (standing: string) => Object.fromEntries(purposes.map((purpose) => [purpose, standing]));

  test('a message that opts out revokes, one that may asks a person, and one that opts in gives it back', async () => {
    const given = await started();
    const { as, may } = given;
    expect(await standings(given)).toEqual({});
    await as.agent.ingest(sms('m2', 'Please cancel my order', 1));
    expect(await standings(given)).toEqual({});
    await as.agent.ingest(sms('m3', 'stop texting me', 2));
    expect(await standings(given)).toEqual(all('doubtful'));
    expect((await may('ai')).kind).toBe('review');
    await as.agent.ingest(sms('m4', 'yes', 3));
    expect(await standings(given)).toEqual(all('doubtful'));
    await as.agent.ingest(sms('m5', 'STOP', 4));
    expect(await standings(given)).toEqual(all('revoked'));
    expect((await may('agent')).kind).toBe('refuse');
    await as.agent.ingest(sms('m6', 'Yes!', 5));
    expect(await standings(given)).toEqual(all('granted'));
    expect((await may('ai')).kind).toBe('send');
    expect((await as.agent.consent(address)).purposes.marketing).toMatchObject({
      source: 'message',
      by: 'sms',
      evidence: { messageId: 'm6', words: 'yes' },
    });
    expect((await as.admin.events({ limit: 100 })).filter(({ type }) => type === 'consent.changed').length).toBe(3);
  });

  test('a batch decides it one message after the other, and the same as one by one', async () => {
    const texts = ['stop', 'yes', 'quit', 'Ｓtart', 'help', 'no más', 'END', 'yes please'];
    const one = await started();
    for (const [at, text] of texts.entries()) await one.as.agent.ingest(sms(`x${at}`, text, at + 1));
    const batched = await started();
    for await (const step of batched.as.agent.ingestMany(texts.map((text, at) => sms(`x${at}`, text, at + 1)))) {
      expect(step.kind).toBe('ingested');
    }
    expect(await standings(batched)).toEqual(all('revoked'));
    expect(await batched.as.agent.consent(address)).toEqual(await one.as.agent.consent(address));
  });

  test('a message that comes late never loosens, and a repeated one changes nothing', async () => {
    const given = await started();
    await given.as.agent.ingest(sms('m3', 'STOP', 9));
    await given.as.agent.ingest(sms('m2', 'START', 5));
    expect(await standings(given)).toEqual(all('revoked'));
    const before = await given.as.agent.consent(address);
    expect((await given.as.agent.ingest(sms('m3', 'STOP', 9))).kind).toBe('repeated');
    expect(await given.as.agent.consent(address)).toEqual(before);
  });

  test('of a mail, only the sender’s own words count, and they leave the list alone; automatic mail says nothing', async () => {
    const { as } = await started();
    const mail = (id: string, text: string, rest = {}) => inbound(id, { email: 'eva@example.com' }, text, rest);
    await as.agent.ingest(mail('e1', 'Thanks!\n\nOn 3 May, Shop wrote:\n> please unsubscribe here'));
    await as.agent.ingest(mail('e2', 'unsubscribe', { headers: { 'auto-submitted': 'auto-replied' } }));
    expect((await as.agent.consent('email:eva@example.com')).version).toBe(0);
    await as.agent.ingest(mail('e3', 'Unsubscribe.\n\nOn 3 May, Shop wrote:\n> News'));
    expect((await as.agent.consent('email:eva@example.com')).purposes).toEqual({
      marketing: expect.objectContaining({ standing: 'revoked' }),
    });
    await as.agent.ingest(inbound('e4', { email: 'leo@example.com' }, '', { subject: 'unsubscribe' }));
    expect((await as.agent.consent('email:leo@example.com')).purposes.marketing?.standing).toBe('revoked');
  });

  test('what the team writes opts nobody out; a call is read by its client’s turns', async () => {
    const given = await started();
    await given.as.agent.ingest({ ...sms('o1', 'STOP', 3), direction: 'outbound', from: {}, to: [phone] });
    const transcript = [
      { speaker: 'agent' as const, text: 'Shall I stop calling you?' },
      { speaker: 'client' as const, text: 'No, all good.' },
    ];
    const call = { channel: 'voice' as const, conversationId: 'v1' };
    await given.as.agent.ingest({ ...inbound('v1', phone, '', call), transcript });
    expect(await standings(given)).toEqual({});
    const angry = [{ speaker: 'client' as const, text: 'Stop calling me!' }];
    await given.as.agent.ingest({ ...inbound('v2', phone, '', { ...call, conversationId: 'v2' }), transcript: angry });
    expect(await standings(given)).toEqual(all('doubtful'));
  });

  test('by hand: for the named purposes, with its source, as an address and a role allow', async () => {
    const given = await started();
    const { as } = given;
    const said = {
      address,
      standing: 'granted',
      source: 'form',
      purposes: ['marketing'],
      evidence: { words: 'Box ticked' },
    } as const;
    const first = await as.agent.recordConsent(said);
    expect(first).toMatchObject({
      id: address,
      version: 1,
      purposes: { marketing: { standing: 'granted', by: 'ana', source: 'form' } },
    });
    expect(await as.system.recordConsent({ ...said, at: '2020-01-01T00:00:00Z' })).toEqual(first);
    for (const role of ['viewer', 'ai'] as const)
      expect(await errorOf(as[role].recordConsent(said))).toMatchObject({ code: 'not-permitted' });
    for (const wrong of ['+14155550100', 'fax:1', 'phone:', '']) {
      expect(await errorOf(as.agent.recordConsent({ ...said, address: wrong }))).toMatchObject({
        code: 'invalid-input',
        path: ['address'],
      });
      expect(await errorOf(as.agent.consent(wrong as never))).toMatchObject({ code: 'invalid-input' });
    }
    expect(await errorOf(as.agent.recordConsent({ ...said, purposes: [] }))).toMatchObject({
      code: 'invalid-input',
      path: ['purposes'],
    });
    const everything = await as.agent.recordConsent({ address, standing: 'revoked', source: 'person' });
    expect(Object.keys(everything.purposes).toSorted()).toEqual([...purposes].toSorted());
  });

  test('is listed by address, and of a client for each of its addresses', async () => {
    const { as, clientId, other } = await started();
    await as.agent.edit(clientId, { emails: ['ana@example.com'] });
    await as.agent.recordConsent({ address, standing: 'revoked', source: 'person' });
    await as.agent.recordConsent({ address: 'email:zoe@example.com', standing: 'granted', source: 'form' });
    const first = await as.viewer.consents({ limit: 1 });
    expect(first.rows.map(({ id }) => id)).toEqual(['email:zoe@example.com']);
    const next = await as.viewer.consents({ limit: 1, ...(first.next === undefined ? {} : { after: first.next }) });
    expect(next).toEqual({ rows: [await as.viewer.consent(address)] });
    const own = await as.viewer.consentsOf(clientId);
    expect(own).toEqual([
      { id: 'email:ana@example.com', version: 0, purposes: {} },
      expect.objectContaining({ id: address, version: 1 }),
    ]);
    expect(await other.consents()).toEqual({ rows: [] });
    expect(await errorOf(other.consentsOf(clientId))).toMatchObject({ code: 'not-found' });
    for (const attempt of [as.ai.consents(), as.ai.consentsOf(clientId)])
      expect(await errorOf(attempt)).toMatchObject({ code: 'not-permitted' });
  });

  test('racing words all count: the most restrictive of one moment holds', async () => {
    const given = await started();
    await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        given.as.agent.ingest({ ...sms(`r${at}`, at === 4 ? 'STOP' : 'START', 7), conversationId: `r${at}` }),
      ),
    );
    expect(await standings(given)).toEqual(all('revoked'));
  });

  test('every channel that has an address keeps it', async () => {
    const { as } = await started();
    const parties = {
      sms: { phone: '+14155550111' },
      whatsapp: { whatsapp: '+14155550111' },
      instagram: { instagram: { username: 'ana', id: '17' } },
      email: { email: 'mia@example.com' },
    } as const;
    for (const channel of channels) {
      if (!Object.hasOwn(parties, channel)) continue;
      await as.agent.ingest(
        inbound(`w-${channel}`, parties[channel as keyof typeof parties], 'STOP', { channel, conversationId: `w-${channel}` }),
      );
      expect(recogniseConsentWords('STOP', { channel, optedOut: false }).kind).toBe('opt-out');
    }
    for (const key of ['phone:+14155550111', 'whatsapp:+14155550111', 'instagram:17', 'email:mia@example.com'] as const) {
      expect([key, (await as.agent.consent(key)).purposes.marketing?.standing]).toEqual([key, 'revoked']);
    }
  });
});
