import type { Span } from '../../shared/reason.ts';

/** One line of a text, without its line break. */
export interface Line extends Span {
  /** The line without white space at its ends; `start` and `end` are those of this text. */
  readonly text: string;
}

/**
 * Cuts a stretch of a text into lines; blank lines are kept with an empty text.
 *
 * @example
 * linesOf('Hi\n  Ana\n', { start: 0, end: 9 }).map((line) => line.text) // => ['Hi', 'Ana', '']
 */
export function linesOf(text: string, span: Span): Line[] {
  const lines: Line[] = [];
  let start = span.start;
  while (start <= span.end) {
    const breakAt = text.indexOf('\n', start);
    const end = breakAt < 0 || breakAt > span.end ? span.end : breakAt;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const from = trimmed === '' ? start : start + raw.indexOf(trimmed[0] ?? '');
    lines.push({ start: from, end: from + trimmed.length, text: trimmed });
    start = end + 1;
  }
  return lines;
}
