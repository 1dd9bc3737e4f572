import { memoryStore } from 'clientele/memory';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientStore } from '../../../src/ports/client-store.ts';
import type { ModelRequest } from '../../../src/ports/language-model.ts';
import type { TenantSettingsInput } from '../../../src/service/settings.ts';
import { inbound } from '../workspace.ts';
import { assisted } from './assisted.ts';

const fields = [
  {
    id: 'plan',
    label: 'Plan',
    type: 'select',
    options: [
      { id: 'p1', label: 'Gold' },
      { id: 'p2', label: 'Silver' },
    ],
  },
  { id: 'seats', label: 'Seats', type: 'number' },
  { id: 'region', label: 'Region', type: 'text' },
  { id: 'gone', label: 'Gone', type: 'text', archived: true },
] as const;

const settings: TenantSettingsInput = {
  customFields: fields,
  ai: { tasks: { 'field-suggestions': { everyMessages: 1 }, extraction: {}, 'name-validation': {} } },
};

const sms = (id: string, text: string, rest = {}) =>
  inbound(id, { phone: '+14155550100' }, text, { channel: 'sms', conversationId: 'c1', ...rest });

/** A model that proposes for each field the first of these quotes that a message of the client holds. */
const proposing =
  (quotes: { readonly [field: string]: string }) =>
  ({ task, parts }: ModelRequest): string => {
    if (task !== 'field-suggestions') return '{"findings":[],"notNames":[]}';
    const definitions = parts.filter(({ kind }) => kind === 'field');
    const values = definitions.flatMap(({ ref: field, text }) => {
      const quote = quotes[JSON.parse(text).label];
      const said = parts.find((part) => part.kind === 'message' && quote !== undefined && part.text.includes(quote));
      return quote === undefined || said === undefined ? [] : [{ field, message: said.ref, quote }];
    });
    return JSON.stringify({ values });
  };

const extracting =
  (answer: object) =>
  ({ task }: ModelRequest) =>
    task === 'extraction' ? JSON.stringify({ findings: [], notNames: [], ...answer }) : '{"values":[]}';

const suggested = (client: {
  readonly suggestions: readonly { readonly field: string; readonly cell: string; readonly value: unknown }[];
}) => client.suggestions.map(({ field, cell, value }) => [field, cell, value]);

describe('suggestions for custom fields', () => {
  test('are read in the client’s own words, typed by their definition, and decide nothing until a person does', async () => {
    const { workspace, receive } = assisted({ settings, script: proposing({ Plan: 'gold', Seats: '25', Region: 'EMEA' }) });
    const { clientId = '' } = await receive(sms('m1', 'We have the gold plan with 25 seats in EMEA'));
    expect((await workspace().refreshConversation('c1')).at(-1)).toMatchObject({ task: 'field-suggestions', kind: 'made' });
    const client = await workspace().get(clientId);
    expect(client.customFields).toEqual({});
    expect(suggested(client)).toEqual([
      ['customField', 'plan', 'p1'],
      ['customField', 'region', 'EMEA'],
      ['customField', 'seats', 25],
    ]);
    expect(client.suggestions[0]).toMatchObject({
      source: 'ai',
      evidence: { messageId: 'm1', place: { part: 'text', start: 12, end: 16 }, rule: 'assisted.customField' },
    });
    expect((await workspace().messages()).rows[0]?.findings.filter(({ source }) => source === 'ai')).toHaveLength(3);
  });

  test('never change what a person entered, and stay dismissed', async () => {
    const { workspace, receive } = assisted({ settings, script: proposing({ Plan: 'gold', Region: 'EMEA' }) });
    const { clientId = '' } = await receive(sms('m1', 'The gold plan, EMEA'));
    await workspace().edit(clientId, { customFields: { plan: 'p2' } });
    await workspace().refreshConversation('c1');
    await workspace().dismissSuggestedValue(clientId, { field: 'customField', cell: 'region', value: 'EMEA' });
    await receive(sms('m2', 'As I said: gold, EMEA', { occurredAt: '2026-03-02T10:00:00Z' }));
    await workspace().refreshConversation('c1');
    const client = await workspace().get(clientId);
    expect(client.customFields).toEqual({ plan: 'p2' });
    expect(suggested(client).filter(([, cell]) => cell === 'region')).toEqual([]);
  });

  test.each([
    ['not in the text', { Region: 'APAC' }, 'We are in EMEA'],
    ['a part of a word', { Region: 'EM' }, 'We are in EMEA'],
    ['no option', { Plan: 'bronze' }, 'The bronze plan'],
    ['no number', { Seats: 'many' }, 'We have many seats'],
    ['of an archived field', { Gone: 'x' }, 'x is here'],
  ])('a value that is %s is none', async (_, quotes, text) => {
    const script = ({ task, parts }: ModelRequest) => {
      const said = parts.find(({ kind }) => kind === 'message')?.ref;
      const values = Object.entries(quotes).flatMap(([label, quote]) => {
        const field = parts.find((part) => part.kind === 'field' && part.text.includes(label))?.ref ?? 'r1';
        return [{ field, message: said, quote }];
      });
      return task === 'field-suggestions' ? JSON.stringify({ values }) : '{"findings":[],"notNames":[]}';
    };
    const { workspace, receive } = assisted({ settings, script });
    const { clientId = '' } = await receive(sms('m1', text));
    await workspace().refreshConversation('c1');
    expect(suggested(await workspace().get(clientId))).toEqual([]);
  });

  test('are not read in what the team says', async () => {
    const { workspace, receive } = assisted({ settings, script: proposing({ Region: 'EMEA' }) });
    const { clientId = '' } = await receive(sms('m1', 'Hello'));
    await receive({
      ...sms('m2', 'Are you in EMEA?', { direction: 'outbound', occurredAt: '2026-03-02T10:00:00Z' }),
      from: {},
      to: [{ phone: '+14155550100' }],
    });
    await workspace().refreshConversation('c1');
    expect(suggested(await workspace().get(clientId))).toEqual([]);
  });
});

describe('help with reading a message', () => {
  test('adds what stands in the text, as a suggestion that leads nobody anywhere', async () => {
    const findings = ['tu biery', 'Ana Roth'].map((quote) => ({ ref: 'text-0', field: 'name', quote, whose: 'client' }));
    const mail = { ref: 'text-0', field: 'email', quote: 'tu at biery dot example', whose: 'client' };
    const { workspace, receive } = assisted({ settings, script: extracting({ findings: [...findings, mail] }) });
    const other = await workspace().create({ emails: ['tu@biery.example'] });
    const { clientId = '', kind } = await receive(sms('m1', 'tu biery, tu at biery dot example'));
    expect(kind).toBe('created');
    const client = await workspace().get(clientId);
    expect(client.name).toBeUndefined();
    expect(suggested(client).map(([field]) => field)).toContain('name');
    expect(JSON.stringify(client)).not.toContain('Roth');
    expect(client.keys.map(({ key }) => key)).toEqual(['phone:+14155550100']);
    expect((await workspace().get(other.id)).keys.map(({ key }) => key)).toEqual(['email:tu@biery.example']);
  });

  test('refuses a single name that it denies, and neither a full name nor what the channel says', async () => {
    const { workspace, receive } = assisted({ settings, script: extracting({ notNames: ['Nimbus', 'Ana Lima', 'Ben'] }) });
    const single = await receive(sms('m1', "Hi, I'm Nimbus"));
    expect((await workspace().get(single.clientId ?? '')).name).toBeUndefined();
    expect(single.findings.find(({ field }) => field === 'name')).toMatchObject({
      verdict: 'rejected',
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'model-denies-name' })]),
    });
    const full = await receive(inbound('m2', { phone: '+14155550101' }, 'My name is Ana Lima', { channel: 'sms' }));
    expect((await workspace().get(full.clientId ?? '')).name).toEqual({ firstName: 'Ana', lastName: 'Lima' });
    const vouched = await receive(inbound('m3', { email: 'ben@example.com', name: 'Ben' }, 'Hello'));
    expect((await workspace().get(vouched.clientId ?? '')).name).toEqual({ firstName: 'Ben' });
  });

  test('is one call for both, none where neither is on, none for what the team writes', async () => {
    const both = assisted({ settings, script: extracting({}) });
    await both.receive(sms('m1', "Hi, I'm Nimbus"));
    expect(both.model.requests.map(({ task }) => task)).toEqual(['extraction']);
    await both.receive({ ...sms('m2', 'Hello Nimbus', { direction: 'outbound' }), from: {}, to: [{ phone: '+14155550100' }] });
    expect(both.model.requests).toHaveLength(1);
    const off = assisted({ settings: { customFields: fields }, script: extracting({}) });
    await off.receive(sms('m1', "Hi, I'm Nimbus"));
    expect(off.model.requests).toEqual([]);
  });

  const logOf = async (script: Parameters<typeof assisted>[0]['script'], given = settings) => {
    const { receive } = assisted({ settings: given, script });
    const { findings, remarks } = await receive(sms('m1', 'My name is Ana Lima, ana@example.com'));
    return { findings, remarks: remarks.map(({ code }) => code) };
  };

  test('is asked about no message of a stream, not even one that meets another writer', async () => {
    const inner = memoryStore();
    let met = 0;
    const store: ClientStore = {
      ...inner,
      async commit(changes) {
        if (changes.length < 2) return inner.commit(changes);
        met += changes.length;
        return changes.map(() => ({ kind: 'untried' }));
      },
    };
    const { workspace, model } = assisted({ settings, store, script: () => '{"findings":[],"notNames":[]}' });
    const texts = ['This is Renata speaking', 'My order number is 10442'];
    const stream = texts.map((text, index) => sms(`m${index}`, text));
    const outcomes: unknown[] = [];
    for await (const step of workspace('agent').ingestMany(stream)) outcomes.push(step.kind === 'ingested' && step.outcome.kind);
    expect(outcomes).toEqual(['created', 'matched']);
    expect([met, model.requests.length]).toEqual([2, 0]);
    await workspace('agent').ingest(sms('m9', 'This is Renata speaking'));
    expect(model.requests.length).toBe(1);
  });

  test('that fails leaves what the rules read, and the log says why', async () => {
    const { findings, remarks } = await logOf(() => '', { customFields: fields });
    expect(remarks).toEqual([]);
    expect(await logOf(() => ({ kind: 'refused' }))).toEqual({ findings, remarks: ['model-refused'] });
    expect(await logOf(() => 'x'.repeat(1_000_000))).toEqual({ findings, remarks: ['model-invalid'] });
    expect(await logOf(() => Promise.reject(new Error('down')))).toEqual({ findings, remarks: ['model-unavailable'] });
  });

  test('says in the log that it was asked, and what of its answer counts for nothing', async () => {
    const invented = { ref: 'text-0', field: 'name', quote: 'Ana Roth', whose: 'client' };
    expect((await logOf(extracting({}))).remarks).toEqual(['model-answered']);
    expect((await logOf(extracting({ findings: [invented] }))).remarks).toEqual(['model-answered', 'model-quote-not-found']);
  });
});

describe('what a model found in a message goes where the message goes', () => {
  const script = (request: ModelRequest) =>
    request.task === 'extraction'
      ? JSON.stringify({
          findings: [{ ref: 'text-0', field: 'name', quote: 'tu biery', whose: 'client' }],
          notNames: [],
        })
      : proposing({ Region: 'EMEA' })(request);

  test('with a conversation that is linked by hand, there and back', async () => {
    const { workspace, receive } = assisted({ settings, script });
    const { clientId = '' } = await receive(sms('m1', 'tu biery, EMEA'));
    await workspace().refreshConversation('c1');
    await workspace().edit(clientId, { company: 'Acme' });
    const found = suggested(await workspace().get(clientId));
    expect(found.map(([field]) => field).sort()).toEqual(['customField', 'name']);
    const other = await workspace().create({ company: 'Lima' });
    await workspace().linkConversation('c1', other.id);
    expect(suggested(await workspace().get(clientId))).toEqual([]);
    expect(suggested(await workspace().get(other.id))).toEqual(found);
    await workspace().unlinkConversation('c1');
    expect(suggested(await workspace().get(other.id))).toEqual([]);
    await workspace().linkConversation('c1', clientId);
    expect(suggested(await workspace().get(clientId))).toEqual(found);
  });

  test('and what it made of the client is forgotten with it', async () => {
    const world = assisted({
      settings: { ai: { tasks: { 'client-rundown': { everyMessages: 1 } } } },
      script: ({ parts }) => JSON.stringify({ statements: [{ text: 'Wrote.', cites: [parts[0]?.ref] }] }),
    });
    const { clientId = '' } = await world.receive(sms('m1', 'Hello'));
    const other = await world.workspace().create({ name: 'Ben' });
    await world.workspace().edit(clientId, { company: 'Acme' });
    await world.workspace().refreshClient(clientId);
    expect((await world.workspace().insights(clientId)).rundown).toBeDefined();
    await world.workspace().linkConversation('c1', other.id);
    expect((await world.workspace().insights(clientId)).rundown).toBeUndefined();
  });

  test('and with every rebuild', async () => {
    const text = fc.constantFrom('tu biery, EMEA', 'EMEA', 'Hello', 'My email is ana@example.com, EMEA');
    const phone = fc.constantFrom('+14155550100', '+14155550101');
    const step = fc.record({ text, phone, conversation: fc.nat(2), day: fc.integer({ min: 10, max: 28 }), link: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const { workspace, receive } = assisted({ settings, script });
        for (const [at, { day, link, conversation, ...said }] of steps.entries()) {
          const conversationId = `c${conversation}`;
          await receive(
            inbound(`m${at}`, { phone: said.phone }, said.text, {
              channel: 'sms',
              conversationId,
              occurredAt: `2026-03-${day}T10:00:00Z`,
            }),
          );
          await workspace().refreshConversation(conversationId);
          const [first] = (await workspace().list()).rows;
          if (link && first !== undefined) await workspace().linkConversation(conversationId, first.id);
        }
        await workspace().rebuild();
        const after = (await workspace().list()).rows;
        expect(await workspace().rebuild()).toMatchObject({ kind: 'unchanged' });
        // Each suggestion stands at the client of its message, and nowhere else.
        const owners = new Map((await workspace().messages()).rows.map((row) => [row.id, row.clientId]));
        for (const client of after) {
          for (const { evidence } of client.suggestions) expect(owners.get(evidence?.messageId ?? '')).toBe(client.id);
        }
        const expected = new Set(
          (await workspace().messages()).rows.flatMap(({ clientId, findings }) =>
            clientId !== undefined && findings.some(({ source }) => source === 'ai') ? [clientId] : [],
          ),
        );
        expect(new Set(after.filter(({ suggestions }) => suggestions.length > 0).map(({ id }) => id))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
