import type * as z from 'zod';
import type { Prompt, PromptLimits, PromptPartKind } from '../../shared/prompt.ts';
import type { Reason } from '../../shared/reason.ts';
import { boundReadings, type Manifest, promptParts, type Reading, readingsByRef } from './readings.ts';
import type { AiTaskName } from './settings.ts';

/** What a task makes of a checked answer, nothing where none of it may be shown, and why it left something out. */
export interface TaskResult<Content> {
  readonly content: Content | undefined;
  readonly dropped: readonly Reason[];
}

/** A task as data: what it is about, what it may read and how much, what it asks, and what it makes of the answer. */
export interface AiTask<Answer, Content> {
  readonly name: AiTaskName;
  /** Grows when the task changes: older artefacts are not read then. */
  readonly version: number;
  readonly about: 'conversation' | 'client';
  /** The kinds of texts that it may read: what else is offered is left out. */
  readonly reads: readonly PromptPartKind[];
  readonly instructions: string;
  readonly answer: z.ZodType<Answer>;
  /** The most tokens that it reads, unless the workspace says otherwise. */
  readonly budgetTokens: number;
  readonly limits: PromptLimits;
  readonly result: (answer: Answer, read: ReadonlyMap<string, Reading>) => TaskResult<Content>;
}

/** A prompt with all that is needed to read its answer. */
export interface PreparedTask<Answer> {
  readonly prompt: Prompt<Answer>;
  readonly included: readonly Reading[];
  readonly read: ReadonlyMap<string, Reading>;
  readonly manifest: Manifest;
}

/**
 * The prompt of a task over what it may read of what is offered, the weightiest first. `order` says how the included ones are shown.
 */
export function prepareTask<Answer>(
  task: AiTask<Answer, unknown>,
  offered: readonly Reading[],
  options: {
    readonly budgetTokens?: number | undefined;
    readonly order?: (included: readonly Reading[]) => readonly Reading[];
  } = {},
): PreparedTask<Answer> {
  const tokens = options.budgetTokens ?? task.budgetTokens;
  const bound = boundReadings(offered, { allowed: task.reads, tokens });
  const included = options.order?.(bound.included) ?? bound.included;
  const { name, instructions, answer, limits } = task;
  const prompt = { task: name, instructions, parts: promptParts(included), answer, limits };
  return { prompt, included, read: readingsByRef(included), manifest: bound.manifest };
}
