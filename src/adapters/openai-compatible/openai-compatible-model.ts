import type { LanguageModel, ModelOutcome } from '../../ports/language-model.ts';
import { ClienteleError } from '../../shared/errors.ts';
import { promptMessages } from '../../shared/prompt.ts';

/** The part of `fetch` that is used: the platform's own fits. */
export type FetchLike = (
  url: string,
  init: {
    readonly method: 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly signal: AbortSignal;
    readonly redirect: 'error';
  },
) => Promise<{ readonly ok: boolean; readonly body: BodyLike | null }>;

/** The part of a response's body that is used. */
export interface BodyLike {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(): Promise<unknown>;
  };
}

/** Where the endpoint is, and which of its models to use. */
export interface OpenAiCompatibleOptions {
  /** Up to the version, without `/chat/completions`: `https://models.example/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  /** Sent as a bearer token. Default: none. */
  readonly apiKey?: string;
  readonly fetch: FetchLike;
}

/** The most bytes of an answer that are read; more is no answer. */
const longestBody = 2_000_000;

/**
 * A language model behind an endpoint that speaks OpenAI's chat completions with `response_format: json_schema`, as many servers do. A
 * failed call is not repeated, a redirect is not followed. Throws `invalid-input` where `baseUrl` is no http or https URL.
 *
 * @example
 * const body = JSON.stringify({ choices: [{ finish_reason: 'stop', message: { content: '{"text":"Hello"}' } }] });
 * const model = openAiCompatibleModel({ baseUrl: 'https://models.example/v1', model: 'small', fetch: async () => new Response(body) });
 * const request = { task: 'greeting', instructions: '', parts: [], schema: {}, limits: { outputTokens: 10, timeoutMs: 10 }, signal: new AbortController().signal };
 * await model.ask(request) // => { kind: 'ok', text: '{"text":"Hello"}' }
 */
export function openAiCompatibleModel({ baseUrl, model, apiKey, fetch }: OpenAiCompatibleOptions): LanguageModel {
  const url = endpointOf(baseUrl);
  const headers = {
    'content-type': 'application/json',
    ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
  };
  return {
    async ask({ task, instructions, parts, schema, limits, signal }) {
      const { system, user } = promptMessages({ instructions, parts });
      const body = JSON.stringify({
        model,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
        max_tokens: limits.outputTokens,
        response_format: { type: 'json_schema', json_schema: { name: task.replaceAll(/[^\w-]/g, '_'), schema, strict: true } },
      });
      try {
        const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
        const text = await textOf(response.body);
        if (!response.ok) return { kind: 'unavailable' };
        return text === undefined ? { kind: 'invalid' } : outcomeOf(text);
      } catch {
        return { kind: signal.aborted ? 'timed-out' : 'unavailable' };
      }
    },
  };
}

function endpointOf(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new ClienteleError('invalid-input', 'The base URL is no http or https URL.', { path: ['baseUrl'] });
  }
  return `${url.origin}${url.pathname.replace(/\/$/, '')}/chat/completions`;
}

/** The body, or `undefined` where it is longer than anybody would read. */
async function textOf(body: BodyLike | null): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let [text, length] = ['', 0];
  for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
    length += chunk.value.byteLength;
    if (length > longestBody) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

interface Choice {
  readonly finish_reason?: unknown;
  readonly message?: { readonly content?: unknown; readonly refusal?: unknown };
}

function outcomeOf(text: string): ModelOutcome {
  const choice = firstChoice(text);
  const { content, refusal } = choice?.message ?? {};
  if (choice?.finish_reason === 'content_filter' || typeof refusal === 'string') return { kind: 'refused' };
  if (choice?.finish_reason === 'length') return { kind: 'truncated' };
  return typeof content === 'string' ? { kind: 'ok', text: content } : { kind: 'invalid' };
}

/** Whatever stands where the first choice should: nothing of it is sure yet. */
function firstChoice(text: string): Choice | undefined {
  try {
    return (JSON.parse(text) as { readonly choices?: readonly Choice[] } | null)?.choices?.[0] ?? undefined;
  } catch {
    return undefined;
  }
}
