import type { LanguageModel, ModelOutcome, ModelRequest } from '../ports/language-model.ts';

/** A model that answers by a script: nothing is random, nothing leaves the process. */
export interface ScriptedModel extends LanguageModel {
  /** Everything that it was asked, in order: all that a model can ever have learnt. */
  readonly requests: readonly ModelRequest[];
}

/**
 * A model for tests. The script gives the text of the answer, or any other outcome; what it throws, the model throws.
 *
 * @example
 * const model = scriptedModel(({ task }) => (task === 'greeting' ? '{"text":"Hello"}' : { kind: 'refused' }));
 * const request = { task: 'greeting', instructions: '', parts: [], schema: {}, limits: { outputTokens: 10, timeoutMs: 10 }, signal: new AbortController().signal };
 * await model.ask(request) // => { kind: 'ok', text: '{"text":"Hello"}' }
 * model.requests.length // => 1
 */
export function scriptedModel(
  script: (request: ModelRequest) => string | ModelOutcome | Promise<string | ModelOutcome>,
): ScriptedModel {
  const requests: ModelRequest[] = [];
  return {
    requests,
    async ask(request) {
      requests.push(request);
      const answer = await script(request);
      return typeof answer === 'string' ? { kind: 'ok', text: answer } : answer;
    },
  };
}
