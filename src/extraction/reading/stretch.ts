import type { Span } from '../../shared/reason.ts';
import { type Line, linesOf } from '../mail/lines.ts';
import { type Word, wordsOf } from './words.ts';

/** A stretch of a text, cut into words and lines once for all that look at it. */
export interface Stretch {
  /** The whole text of the part; places count from its start. */
  readonly text: string;
  /** The stretch of `text` that this is. */
  readonly span: Span;
  readonly words: readonly Word[];
  /** Its lines, blank ones with an empty text; cut when they are first asked for. */
  readonly lines: () => readonly Line[];
}

/** Cuts a stretch of a text into words. */
export function cutStretch(text: string, span: Span): Stretch {
  const cut = wordsOf(text.slice(span.start, span.end));
  const words =
    span.start === 0 ? cut : cut.map((word) => ({ ...word, start: word.start + span.start, end: word.end + span.start }));
  return { text, span, words, lines: once(() => linesOf(text, span)) };
}

/** A value that is made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
