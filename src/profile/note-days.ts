import type { Note } from '../client/note.ts';
import { offsetAt } from '../time/local-time.ts';

/** A note as its viewer sees it. */
export interface NoteView extends Note {
  /** The author's name, where it is known; else the id. */
  readonly author: string;
  /** Whether the viewer may delete it: only its author may. */
  readonly deletable: boolean;
}

/** The notes of one day, in the order in which they were given. */
export interface NoteDay {
  /** `YYYY-MM-DD`, by the viewer's clock. */
  readonly day: string;
  readonly notes: readonly NoteView[];
}

/** Who looks at notes, and where. */
export interface NoteViewer {
  /** The id of the viewer. */
  readonly id: string;
  /** The IANA zone of the viewer's clock. */
  readonly timezone: string;
  /** The names of people, by their ids. */
  readonly people?: Readonly<Record<string, string>>;
}

/**
 * Notes by the day on which they were written, by the viewer's clock, in the order in which they are given. Throws `invalid-input` for an
 * unknown zone.
 *
 * @example
 * const note = { id: 'n1', clientId: 'c1', text: 'Prefers mornings.', by: 'ana', at: '2026-11-20T23:30:00.000Z' };
 * noteDays([note], { id: 'ana', timezone: 'Europe/Madrid' })[0]?.day // => '2026-11-21'
 */
export function noteDays(notes: readonly Note[], { id, timezone, people = {} }: NoteViewer): NoteDay[] {
  const days = new Map<string, NoteView[]>();
  for (const note of notes) {
    const day = localDay(note.at, timezone);
    const view = {
      ...note,
      author: Object.hasOwn(people, note.by) ? (people[note.by] ?? note.by) : note.by,
      deletable: note.by === id,
    };
    const before = days.get(day);
    if (before === undefined) days.set(day, [view]);
    else before.push(view);
  }
  return [...days].map(([day, ofDay]) => ({ day, notes: ofDay }));
}

const localDay = (at: string, timezone: string): string =>
  new Date(Date.parse(at) + offsetAt(timezone, at)).toISOString().slice(0, 10);
