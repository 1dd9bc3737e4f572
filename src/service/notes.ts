import type { Change } from '../change/change.ts';
import { eventOf } from '../change/event-of.ts';
import { documentId } from '../client/document.ts';
import { type Note, noteDocument, noteOf, noteTextSchema, noteType } from '../client/note.ts';
import type { Page } from '../ports/client-store.ts';
import { ClienteleError } from '../shared/errors.ts';
import { parseInput } from '../shared/schema.ts';
import { type Context, deciderOf, permit, retried } from './context.ts';
import { documentOf, documentPage } from './documents.ts';
import { missing, type PageOptions } from './find.ts';
import { liveTree } from './trees.ts';

/** Notes about a client, the newest first. */
export async function notes(context: Context, clientId: string, options: PageOptions = {}): Promise<Page<Note>> {
  permit(context, 'note.read');
  const { rows, ...page } = await documentPage(context, noteType, { ...options, clientId });
  return { rows: rows.map(noteOf), ...page };
}

/** Writes a note about a client, as the actor. */
export async function addNote(context: Context, clientId: string, input: string): Promise<Note> {
  permit(context, 'note.write');
  const text = parseInput(noteTextSchema, input);
  const { root } = await liveTree(context, clientId);
  const decider = deciderOf(context);
  const note: Note = { id: context.ids(), clientId: root.id, text, by: decider.actor, at: decider.now };
  const row = noteDocument(note);
  const change: Change = {
    tenant: decider.tenant,
    expect: [{ of: 'document', id: row.id, version: 0 }],
    writes: [{ kind: 'put', of: 'document', row }],
    // The note itself stands in the client's timeline: its event would tell it twice.
    events: [eventOf('note.added', decider, { data: { noteId: note.id, clientId: root.id } })],
  };
  const [outcome] = await context.store.commit([change]);
  if (outcome?.kind !== 'applied') throw new ClienteleError('conflict', `The id ${note.id} was given before.`);
  return note;
}

/** Deletes a note of the actor's own; nobody deletes another's, admins neither. */
export async function deleteNote(context: Context, id: string): Promise<void> {
  permit(context, 'note.write');
  const rowId = documentId(noteType, id);
  await retried(context, { of: 'document', id: rowId }, async () => {
    const row = await documentOf(context, rowId);
    if (row === undefined) throw missing('note', id);
    const { by, clientId } = noteOf(row);
    if (by !== context.actor.id) throw new ClienteleError('not-permitted', 'Only its author deletes a note.', { path: ['id'] });
    const change: Change = {
      tenant: context.tenant,
      expect: [{ of: 'document', id: rowId, version: row.version }],
      writes: [{ kind: 'delete', of: 'document', id: rowId }],
      events: [eventOf('note.deleted', deciderOf(context), { clientId, data: { noteId: id } })],
    };
    const [outcome] = await context.store.commit([change]);
    return outcome?.kind === 'applied' ? { kind: 'done', outcome: undefined } : { kind: 'again' };
  });
}
