import type { Instant } from '../shared/instant.ts';
import { refusal, textSchema } from '../shared/schema.ts';
import { type DocumentRecord, documentId } from './document.ts';
import { clientLimits } from './limits.ts';

/** What a person of the team wrote about a client, for the team alone. It is never changed; its author can delete it. */
export interface Note {
  readonly id: string;
  /** The client's record that it was written about; of a merged client it may be any of its records. */
  readonly clientId: string;
  readonly text: string;
  /** The id of its author. */
  readonly by: string;
  readonly at: Instant;
}

/**
 * The text of a note: 1 to 2,000 graphemes, as a person counts them, on any number of lines.
 *
 * @example
 * noteTextSchema.parse(' Prefers mornings. ') // => 'Prefers mornings.'
 */
export const noteTextSchema = textSchema({ max: clientLimits.noteText, multiline: true }).refine(
  (text) => text !== '',
  refusal('empty', 'Write something.'),
);

/** The type of the documents that are notes. */
export const noteType = 'note';

/** A note as a store keeps it. */
export const noteDocument = ({ id, clientId, text, by, at }: Note): DocumentRecord => ({
  id: documentId(noteType, id),
  version: 1,
  type: noteType,
  clientId,
  at,
  value: { id, text, by },
});

/** The note that {@link noteDocument} stored. */
export function noteOf({ clientId = '', at, value }: DocumentRecord): Note {
  const { id, text, by } = value as unknown as Pick<Note, 'id' | 'text' | 'by'>;
  return { id, clientId, text, by, at };
}
