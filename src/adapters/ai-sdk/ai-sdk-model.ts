import type { LanguageModel, ModelOutcome } from '../../ports/language-model.ts';
import { promptMessages } from '../../shared/prompt.ts';

/** What this adapter needs of the package `ai`, version 6 or 7: its namespace fits. */
export interface AiSdkLike {
  jsonSchema(schema: never): unknown;
  generateText(options: never): Promise<unknown>;
  readonly Output: { object(options: never): unknown };
}

interface Options {
  readonly model: unknown;
  readonly output: unknown;
  readonly system: string;
  readonly prompt: string;
  readonly maxOutputTokens: number;
  readonly maxRetries: number;
  readonly abortSignal: AbortSignal;
}

/** What there is to see of an answer, and of the error that the package throws where it could make no object of one. */
interface Generated {
  readonly text?: string;
  readonly finishReason?: string;
}

/**
 * A language model of any provider that the package `ai` knows. Pass the package in, and one of its models; nothing is imported here. A
 * failed call is not repeated.
 *
 * @example
 * import * as ai from 'ai';
 * import { MockLanguageModelV4 } from 'ai/test';
 * typeof aiSdkModel(ai, new MockLanguageModelV4()).ask // => 'function'
 */
export function aiSdkModel(sdk: AiSdkLike, model: string | object): LanguageModel {
  const generate = sdk.generateText as (options: Options) => Promise<Generated>;
  const schemaOf = sdk.jsonSchema as (schema: unknown) => unknown;
  const outputOf = sdk.Output.object as (options: { readonly schema: unknown }) => unknown;
  return {
    async ask({ instructions, parts, schema, limits, signal }) {
      const { system, user } = promptMessages({ instructions, parts });
      const output = outputOf({ schema: schemaOf(schema) });
      const options = { model, output, system, prompt: user, maxRetries: 0, abortSignal: signal };
      try {
        return outcomeOf(await generate({ ...options, maxOutputTokens: limits.outputTokens }));
      } catch (error) {
        return signal.aborted ? { kind: 'timed-out' } : outcomeOf((error ?? {}) as Generated);
      }
    },
  };
}

function outcomeOf({ text, finishReason }: Generated): ModelOutcome {
  if (finishReason === 'content-filter') return { kind: 'refused' };
  if (finishReason === 'length') return { kind: 'truncated' };
  if (typeof text === 'string' && text !== '') return { kind: 'ok', text };
  return { kind: finishReason === undefined ? 'unavailable' : 'invalid' };
}
