import type { DocumentRecord } from '../../client/document.ts';
import { documentId } from '../../client/document.ts';
import type { Instant } from '../../shared/instant.ts';
import { digest, type Json } from '../../shared/json.ts';
import type { Manifest, Reading } from './readings.ts';
import type { Basis } from './refresh.ts';

/** Generated text, with what it rests on. It is no observation: it says what a model wrote, not what is known. */
export interface Artefact<Content> {
  readonly task: string;
  /** The version of the task that made it: what another version made is not read. */
  readonly taskVersion: number;
  readonly at: Instant;
  /** Changes exactly when what the model would be given changes. */
  readonly key: string;
  readonly basis: Basis;
  readonly content: Content;
  readonly manifest: Manifest;
}

/**
 * The key under which an answer stays good: it changes exactly when the task, its version or what it reads changes.
 *
 * @example
 * const read = [{ of: 'message', id: 'm1', text: 'Hello' }] as const;
 * artefactKey('client-rundown', 1, read) === artefactKey('client-rundown', 1, [...read]) // => true
 * artefactKey('client-rundown', 1, read) === artefactKey('client-rundown', 2, read) // => false
 */
export const artefactKey = (task: string, version: number, read: readonly Reading[]): string =>
  digest([task, version, read.map(({ of, id, text, about }) => ({ of, id, text, about }))]);

/** An artefact as the document that a store keeps: one for each task and subject. */
export const artefactDocument = (
  artefact: Artefact<unknown>,
  subject: { readonly id: string; readonly clientId?: string },
  version: number,
): DocumentRecord => {
  const { at, task, ...value } = artefact;
  const { id, clientId } = subject;
  return {
    id: documentId(task, id),
    type: task,
    version,
    at,
    value: value as unknown as Json,
    ...(clientId === undefined ? {} : { clientId }),
  };
};

/** The artefact of a document; `undefined` where there is none, or another version of the task made it. */
export function artefactOf<Content>(
  document: DocumentRecord | undefined,
  task: { readonly name: string; readonly version: number },
): Artefact<Content> | undefined {
  if (document === undefined || document.type !== task.name) return undefined;
  const value = document.value as unknown as Omit<Artefact<Content>, 'at' | 'task'>;
  return value.taskVersion === task.version ? { ...value, at: document.at, task: document.type } : undefined;
}
