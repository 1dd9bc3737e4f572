import { scriptedModel } from 'clientele/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { ModelOutcome } from '../../src/ports/language-model.ts';
import { askModel } from '../../src/service/ask-model.ts';
import { type Prompt, promptMessages, promptPartKinds } from '../../src/shared/prompt.ts';

const prompt: Prompt<{ readonly text: string }> = {
  task: 'greeting',
  instructions: 'Greet the client.',
  parts: [{ ref: 'm1', kind: 'message', text: 'Hi' }],
  answer: z.strictObject({ text: z.string().max(10) }),
  limits: { outputTokens: 100, timeoutMs: 1000 },
};

const inTime = () => new AbortController().signal;
const kindOf = async (script: Parameters<typeof scriptedModel>[0], timeouts = inTime) =>
  (await askModel(scriptedModel(script), prompt, timeouts)).kind;

test('a checked answer, to a request that carries the schema and the limits', async () => {
  const model = scriptedModel(() => '{"text":"Hello"}');
  expect(await askModel(model, prompt, inTime)).toEqual({ kind: 'ok', value: { text: 'Hello' } });
  expect(model.requests).toMatchObject([
    { task: 'greeting', parts: prompt.parts, limits: prompt.limits, schema: { type: 'object', required: ['text'] } },
  ]);
});

test('each outcome of a model comes through with a sentence', async () => {
  for (const kind of ['refused', 'truncated', 'invalid', 'timed-out', 'unavailable'] as const) {
    const answer = await askModel(
      scriptedModel(() => ({ kind })),
      prompt,
      inTime,
    );
    expect(answer).toMatchObject({ kind, reasons: [{ code: `model-${kind}` }] });
  }
});

test.each([
  ['no JSON', 'Hello'],
  ['half of it', '{"text":"He'],
  ['another shape', '{"text":1}'],
  ['one member more', '{"text":"Hi","send":true}'],
  ['a text that is too long', '{"text":"Hello hello hello"}'],
  ['a prototype', '{"__proto__":{"text":"Hi"}}'],
  ['a megabyte', JSON.stringify({ text: 'x'.repeat(1_000_000) })],
  ['a megabyte of blanks around the right answer', `${' '.repeat(1_000_000)}{"text":"Hi"}`],
  ['a deep nest', '['.repeat(190_000)],
])('an answer with %s is invalid', async (_, text) => {
  expect(await kindOf(() => text)).toBe('invalid');
});

test.each([
  [
    'what a model throws',
    'unavailable',
    () => {
      throw new Error('secret key');
    },
  ],
  ['what it throws that is no error', 'unavailable', () => Promise.reject(undefined)],
  ['an outcome without a text', 'invalid', () => ({ kind: 'ok' }) as unknown as ModelOutcome],
  ['an outcome that nobody knows', 'invalid', () => ({ kind: 'constructor' }) as unknown as ModelOutcome],
  ['no outcome', 'invalid', () => undefined as unknown as ModelOutcome],
] as const)('%s is %s', async (_, kind, script) => {
  const answer = await askModel(scriptedModel(script), prompt, inTime);
  expect(answer.kind).toBe(kind);
  expect(JSON.stringify(answer)).not.toContain('secret');
});

test('a model that never answers is timed-out when its time is over, and is told so', async () => {
  const over = new AbortController();
  const model = scriptedModel(() => new Promise(() => {}));
  const asked: number[] = [];
  const answer = askModel(model, prompt, (milliseconds) => {
    asked.push(milliseconds);
    return over.signal;
  });
  over.abort();
  expect((await answer).kind).toBe('timed-out');
  expect(asked).toEqual([1000]);
  expect(model.requests[0]?.signal.aborted).toBe(true);
  expect(
    await kindOf(
      () => '{"text":"Hi"}',
      () => AbortSignal.abort(),
    ),
  ).toBe('timed-out');
});

test('whatever a part says, it stays one part: no text ends its own quotation', () => {
  const part = fc.record({ ref: fc.string(), kind: fc.constantFrom(...promptPartKinds), text: fc.string({ unit: 'binary' }) });
  fc.assert(
    fc.property(fc.array(part), fc.string(), (parts, instructions) => {
      const { system, user } = promptMessages({ instructions, parts });
      expect(JSON.parse(user)).toEqual(parts);
      expect(system.startsWith(instructions)).toBe(true);
    }),
  );
});
