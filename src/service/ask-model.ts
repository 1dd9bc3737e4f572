import * as z from 'zod';
import type { Timeouts } from '../ports/clock.ts';
import type { LanguageModel, ModelOutcome } from '../ports/language-model.ts';
import type { Json } from '../shared/json.ts';
import type { Prompt } from '../shared/prompt.ts';
import { type Reason, reason } from '../shared/reason.ts';

/** A checked answer, or why there is none. A provider's own words are in neither. */
export type ModelAnswer<Answer> =
  | { readonly kind: 'ok'; readonly value: Answer }
  | { readonly kind: Exclude<ModelOutcome['kind'], 'ok'>; readonly reasons: readonly Reason[] };

/** The most code units of an answer that is read. */
const longestAnswer = 200_000;

const sentences: { readonly [Kind in Exclude<ModelOutcome['kind'], 'ok'>]: string } = {
  refused: 'The model declined to answer.',
  truncated: 'The answer of the model stops in the middle.',
  invalid: 'The model gave nothing that is an answer.',
  'timed-out': 'The model took too long.',
  unavailable: 'The model could not be reached.',
};

/**
 * Asks a model and checks its answer against the schema. Never throws: whatever the model, its adapter or the answer does is an outcome.
 *
 * @example
 * import { scriptedModel } from 'clientele/testing';
 * import * as z from 'zod';
 * const prompt = { task: 'greeting', instructions: 'Greet.', parts: [], answer: z.strictObject({ text: z.string() }), limits: { outputTokens: 100, timeoutMs: 1000 } };
 * const never = () => new AbortController().signal;
 * await askModel(scriptedModel(() => '{"text":"Hello"}'), prompt, never) // => { kind: 'ok', value: { text: 'Hello' } }
 * const { kind } = await askModel(scriptedModel(() => 'Hello'), prompt, never);
 * kind // => 'invalid'
 */
export async function askModel<Answer>(
  model: LanguageModel,
  prompt: Prompt<Answer>,
  timeouts: Timeouts,
): Promise<ModelAnswer<Answer>> {
  const { task, instructions, parts, limits, answer } = prompt;
  const schema = z.toJSONSchema(answer, { io: 'input' }) as unknown as { readonly [name: string]: Json };
  const outcome = await inTime(timeouts(limits.timeoutMs), (signal) =>
    model.ask({ task, instructions, parts, limits, schema, signal }),
  );
  return outcome.kind === 'ok' ? checked(outcome.text, answer) : failed(outcome.kind, sentences[outcome.kind]);
}

async function inTime(signal: AbortSignal, ask: (signal: AbortSignal) => Promise<ModelOutcome>): Promise<ModelOutcome> {
  const over = Promise.withResolvers<ModelOutcome>();
  const end = () => over.resolve({ kind: 'timed-out' });
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  try {
    return known(await Promise.race([over.promise, ask(signal)]));
  } catch {
    return { kind: signal.aborted ? 'timed-out' : 'unavailable' };
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** An adapter is somebody else's code: what it gives back may be anything. */
function known(outcome: ModelOutcome): ModelOutcome {
  if (outcome?.kind === 'ok') return typeof outcome.text === 'string' ? outcome : { kind: 'invalid' };
  return Object.hasOwn(sentences, outcome?.kind) ? outcome : { kind: 'invalid' };
}

function checked<Answer>(text: string, schema: z.ZodType<Answer>): ModelAnswer<Answer> {
  if (text.length > longestAnswer) return failed('invalid', `The answer is longer than ${longestAnswer} characters.`);
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return { kind: 'ok', value: parsed.data };
    return failed('invalid', 'The answer does not have the shape that was asked for.');
  } catch {
    return failed('invalid', 'The answer is not JSON.');
  }
}

const failed = (kind: Exclude<ModelOutcome['kind'], 'ok'>, text: string) => ({ kind, reasons: [reason(`model-${kind}`, text)] });
