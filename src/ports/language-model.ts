import type { Json } from '../shared/json.ts';
import type { Prompt } from '../shared/prompt.ts';

/** What a model is asked: see {@link Prompt}; the shape of the answer is a JSON Schema (2020-12). */
export interface ModelRequest extends Pick<Prompt<unknown>, 'task' | 'instructions' | 'parts' | 'limits'> {
  readonly schema: { readonly [name: string]: Json };
  /** Aborted when the time is over: nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/**
 * What became of a call.
 *
 * - `ok`: the model answered; `text` should be JSON of the schema, which nobody has checked yet.
 * - `refused`: it declined, or its provider's filter did. `truncated`: the answer stops in the middle.
 * - `invalid`: it gave nothing that is an answer. `timed-out`: it took too long. `unavailable`: it could not be reached.
 */
export type ModelOutcome =
  | { readonly kind: 'ok'; readonly text: string }
  | { readonly kind: 'refused' | 'truncated' | 'invalid' | 'timed-out' | 'unavailable' };

/** A language model: one question, one answer. An outcome is a value; what it throws counts as `unavailable`. */
export interface LanguageModel {
  ask(request: ModelRequest): Promise<ModelOutcome>;
}
