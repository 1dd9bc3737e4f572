import type { Instant } from '../shared/instant.ts';
import type { Json } from '../shared/json.ts';

/**
 * Something that is kept as a whole beside what is observed: a note, an issue, an artefact of a model, a workspace's own settings. Its
 * type says what its value is; a store knows nothing of either.
 */
export interface DocumentRecord {
  /** {@link documentId} of its type and its name. */
  readonly id: string;
  /** Grows by one with each change; the precondition of concurrent writers. */
  readonly version: number;
  /** What it is: `note`, `issue` … */
  readonly type: string;
  /** The client that it is about; absent where it is the workspace's. */
  readonly clientId?: string;
  /** By which lists are sorted, the newest first. */
  readonly at: Instant;
  /** Whether it is work that is still to be done: see the store's `counts`. */
  readonly open?: boolean;
  readonly value: Json;
}

/**
 * The id of a document: names of different types do not meet.
 *
 * @example
 * documentId('issue', '42') // => 'issue:42'
 */
export const documentId = (type: string, name: string): string => `${type}:${name}`;
