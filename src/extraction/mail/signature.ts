import type { Span } from '../../shared/reason.ts';
import { lexicon } from '../reading/lexicon.ts';
import { longestPhraseAt } from '../reading/phrases.ts';
import { wordsOf } from '../reading/words.ts';
import { isAddressLine } from './address-lines.ts';
import { type Line, linesOf } from './lines.ts';

/** Where a mail ends: the sign-off, the lines below it, and the place of the sender's name. */
export interface Closing {
  /** From here on the sender speaks of themselves. */
  readonly start: number;
  /** The line with the words of the sign-off, if there is one. */
  readonly signOff?: Line;
  /** The stretch in which the sender's name has to stand. */
  readonly name?: Span;
  /** The filled lines of the block, its name line first where it has one. */
  readonly lines: readonly Line[];
}

const longestBlock = 24;
const longestSignOff = 70;
const contact = /@|https?:|www\.|\d{3}.{0,3}\d{3}|\d{2}[ .]\d{2}[ .]\d{2}|^\p{L}{1,12}\.? ?[:：]/iu;
const rule = /^[-_=*~#•·—–]{2,}$/;

/** Finds how a stretch of the sender's own text closes; nothing where it just stops. */
export function closingOf(text: string, span: Span): Closing | undefined {
  const lines = linesOf(text, span).filter((line) => line.text !== '' && !isRemark(line.text));
  const found = signedOff(lines) ?? delimited(lines) ?? block(lines);
  return found;
}

/** What programs add below a signature. */
const isRemark = (text: string): boolean =>
  /^(?:\(?see attached file|<<|\[image|\[cid:| ?- .{1,80}\.\w{3,4}$|sent from my |get outlook|envoyé de mon |enviado desde mi |enviado do meu |von meinem .{1,30} gesendet|gesendet von |inviato da |verzonden vanaf |=20$)/i.test(
    text,
  );

/** The last sign-off that has only short lines below it. */
function signedOff(lines: readonly Line[]): Closing | undefined {
  let prose = 0;
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - longestBlock - 1); at -= 1) {
    const line = lines[at] as Line;
    const words = line.text.length <= longestSignOff ? wordsOf(line.text) : [];
    const phrase = longestPhraseAt(lexicon().signOffs, words, 0);
    if (phrase !== undefined && prose <= 2) {
      const after = (words[phrase.after - 1]?.end ?? 0) + line.start;
      const inline = inlineName(line, after);
      if (inline !== undefined && (at > 0 || lines.length === 1))
        return { start: line.start, signOff: line, name: inline, lines: lines.slice(at + 1) };
      const next = lines[at + 1];
      if (next !== undefined && !rule.test(next.text))
        return { start: line.start, signOff: line, name: next, lines: lines.slice(at + 1) };
      const afterRule = lines[at + 2];
      if (next !== undefined && afterRule !== undefined)
        return { start: line.start, signOff: line, name: afterRule, lines: lines.slice(at + 2) };
    }
    if (isProse(line.text)) prose += 1;
  }
  return undefined;
}

/** “Thanks, Kate” on one line. */
function inlineName(line: Line, after: number): Span | undefined {
  const rest = line.text.slice(after - line.start);
  const match = /^[\s,.!–—-]+(\p{L}[\p{L}\p{M}'’. -]{0,40})$/u.exec(rest);
  if (match === null) return undefined;
  const start = line.end - (match[1]?.length ?? 0);
  return { start, end: line.end };
}

/** Below `-- ` stands a signature by convention (RFC 3676). */
function delimited(lines: readonly Line[]): Closing | undefined {
  for (let at = lines.length - 2; at >= Math.max(0, lines.length - longestBlock); at -= 1) {
    const line = lines[at] as Line;
    if (rule.test(line.text)) {
      const below = lines.slice(at + 1).filter(({ text }) => !rule.test(text));
      const [name] = below;
      if (name !== undefined && !isProse(name.text)) return { start: line.start, name, lines: below };
    }
  }
  return undefined;
}

/** Short lines at the end of which one or more tell how to reach the sender. */
function block(lines: readonly Line[]): Closing | undefined {
  let first = lines.length;
  while (first > 0 && lines.length - first < longestBlock && !isProse(lines[first - 1]?.text ?? '')) first -= 1;
  const below = lines.slice(first);
  const [name] = below;
  if (name === undefined) return undefined;
  return below.some(({ text }) => contact.test(text) || isAddressLine(text))
    ? { start: name.start, name, lines: below }
    : undefined;
}

/** A sentence rather than a line of a signature. */
function isProse(text: string): boolean {
  if (isAddressLine(text)) return false;
  if (contact.test(text) && text.length <= 120) return /[.!?]$/.test(text) && text.split(' ').length > 12;
  return text.length > 80 || (/[.!?;:]$/.test(text) && text.split(' ').length > 4) || text.split(' ').length > 12;
}
