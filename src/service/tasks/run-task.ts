import type { Precondition, Write } from '../../change/change.ts';
import type { DocumentRecord } from '../../client/document.ts';
import { documentId } from '../../client/document.ts';
import { type Artefact, artefactDocument, artefactKey, artefactOf } from '../../profile/ai/artefact.ts';
import type { Reading } from '../../profile/ai/readings.ts';
import { type Present, refreshReasons } from '../../profile/ai/refresh.ts';
import type { AiTaskName, TaskSettings } from '../../profile/ai/settings.ts';
import { type AiTask, type PreparedTask, prepareTask } from '../../profile/ai/task.ts';
import { type Reason, reason } from '../../shared/reason.ts';
import { askModel, type ModelAnswer } from '../ask-model.ts';
import type { Context } from '../context.ts';

/**
 * What became of a task. Only `made` changed anything.
 *
 * - `made`: there is a new artefact. `fresh`: what is there is still good. `off`: the workspace, or the host, does not use this task.
 * - `nothing-to-read`: there was no text for it. `overtaken`: what it read changed meanwhile; its answer was thrown away.
 * - The others are outcomes of the model: see `ModelOutcome`.
 */
export interface TaskOutcome {
  readonly task: AiTaskName;
  readonly kind: 'made' | 'fresh' | 'off' | 'nothing-to-read' | 'overtaken' | Exclude<ModelAnswer<never>['kind'], 'ok'>;
  readonly reasons: readonly Reason[];
}

/** What a task runs on. */
export interface TaskSubject {
  /** The conversation's or the client's id. */
  readonly id: string;
  /** Present where the artefact is a client's. */
  readonly clientId?: string;
  readonly present: Omit<Present, 'now'>;
  /** What it may read, the weightiest first. */
  readonly readings: () => Promise<readonly Reading[]>;
  readonly order?: (included: readonly Reading[]) => readonly Reading[];
  /** What has to be as it was read when the answer is kept. */
  readonly expect: readonly Precondition[];
}

/** What a task does besides keeping its artefact, or instead of the model's answer. */
export interface TaskMeans<Answer, Content> {
  /** Writes that belong to the artefact; nothing where what they rest on is gone. */
  readonly writes?: (content: Content) => Promise<readonly Write[]>;
  /** What to keep where the model gives no answer. */
  readonly otherwise?: (prepared: PreparedTask<Answer>) => Content | undefined;
}

/** Runs a task where it is on and due, and keeps its artefact; a failure changes nothing. */
export async function runTask<Answer, Content>(
  context: Context,
  task: AiTask<Answer, Content>,
  subject: TaskSubject,
  options: { readonly force: boolean },
  means: TaskMeans<Answer, Content> = {},
): Promise<TaskOutcome> {
  const told = (kind: TaskOutcome['kind'], reasons: readonly Reason[] = []): TaskOutcome => ({ task: task.name, kind, reasons });
  const settings = (await context.settings()).ai.tasks[task.name] as TaskSettings | undefined;
  const { model, timeouts } = context.ai ?? {};
  if (settings === undefined || timeouts === undefined || (model ?? means.otherwise) === undefined) return told('off');
  // 1. Is it due?
  const before = await documentOf(context, documentId(task.name, subject.id));
  const artefact = artefactOf<Content>(before, task);
  const now = context.clock();
  const asked = options.force ? [reason('asked', 'Somebody asked for it.')] : [];
  const due = [
    ...asked,
    ...refreshReasons(artefact && { ...artefact.basis, at: artefact.at }, { ...subject.present, now }, settings),
  ];
  if (due.length === 0) return told('fresh');
  // 2. What does it read?
  const { budgetTokens } = settings;
  const prepared = prepareTask(task, await subject.readings(), {
    budgetTokens,
    ...(subject.order === undefined ? {} : { order: subject.order }),
  });
  const key = artefactKey(task.name, task.version, prepared.included);
  if (artefact?.key === key) return told('fresh', due);
  if (prepared.included.length === 0) return told('nothing-to-read');
  // 3. Ask, and judge the answer.
  const answer = model === undefined ? noModel : await askModel(model, prepared.prompt, timeouts);
  const result = answer.kind === 'ok' ? task.result(answer.value, prepared.read) : undefined;
  const content = result?.content ?? means.otherwise?.(prepared);
  const why = answer.kind === 'ok' ? (result?.dropped ?? []) : answer.reasons;
  if (content === undefined) return told(answer.kind === 'ok' ? 'invalid' : answer.kind, why);
  // 4. Keep it.
  const { messages, ended } = subject.present;
  const made: Artefact<Content> = {
    task: task.name,
    taskVersion: task.version,
    at: now,
    key,
    basis: { messages, ended },
    content,
    manifest: prepared.manifest,
  };
  const writes = (await means.writes?.(content)) ?? [];
  const row = artefactDocument(made, subject, (before?.version ?? 0) + 1);
  const [outcome] = await context.store.commit([
    {
      tenant: context.tenant,
      expect: [{ of: 'document', id: row.id, version: before?.version ?? 0 }, ...subject.expect],
      writes: [{ kind: 'put', of: 'document', row }, ...writes],
      events: [],
    },
  ]);
  return outcome?.kind === 'applied' ? told('made', [...due, ...why]) : told('overtaken');
}

const noModel = { kind: 'unavailable', reasons: [reason('no-model', 'There is no model.')] } as const;

async function documentOf(context: Context, id: string): Promise<DocumentRecord | undefined> {
  const { documents } = await context.store.find(context.tenant, { documentIds: [id] });
  return documents[0];
}
