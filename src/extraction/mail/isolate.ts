import { monthOf } from '../../identity/data/month-names.ts';
import type { Span } from '../../shared/reason.ts';
import { lexicon } from '../reading/lexicon.ts';
import { findPhrases } from '../reading/phrases.ts';
import { wordsOf } from '../reading/words.ts';
import { type Line, linesOf } from './lines.ts';

/** A mail's plain text, told apart: what the sender wrote now, and what is quoted or forwarded. */
export interface IsolatedMail {
  /** In their order; several where the sender answers between the lines of a quote. */
  readonly own: readonly Span[];
  readonly quoted: readonly Span[];
}

/**
 * Finds the words that the sender wrote now. What stands behind `>`, or behind initials with it (`JD> `), below “On … wrote:”, below a mark such as “Original Message” or
 * “Forwarded by”, and below the header block of another mail (Outlook's and Lotus Notes' included) is somebody else's.
 *
 * @example
 * const text = 'Thanks!\nAna\n\nOn 3 May, Bob wrote:\n> Hello';
 * isolateMail(text).own.map(({ start, end }) => text.slice(start, end).trim()) // => ['Thanks!\nAna']
 */
export function isolateMail(text: string): IsolatedMail {
  const lines = linesOf(text, { start: 0, end: text.length });
  const headers = lines.map(headerKind);
  const own: Span[] = [];
  const quoted: Span[] = [];
  let at = 0;
  let mark: string | undefined;
  while (at < lines.length) {
    const first = lines[at] as Line;
    const rest = startsQuote(lines, headers, at, own.length > 0);
    if (rest?.whole === true) {
      pushSpan(quoted, first.start, text.length, true);
      break;
    }
    mark = rest?.mark ?? mark;
    const isQuoted = rest !== undefined || isQuoteLine(first.text) || (mark !== undefined && first.text.startsWith(mark));
    const until = rest?.lines ?? 1;
    const last = lines[at + until - 1] ?? first;
    pushSpan(isQuoted ? quoted : own, first.start, last.end, at > 0 && lastKind(own, quoted) === isQuoted);
    at += until;
  }
  return { own: own.filter((span) => span.end > span.start), quoted: quoted.filter((span) => span.end > span.start) };
}

/** `>`, with the quoted person's initials in front as news readers put them. */
const isQuoteLine = (text: string): boolean =>
  text.startsWith('>') || (text.slice(0, 7).includes('>') && /^\p{Lu}{1,3}>/u.test(text));

/** Whether the stretch that ends last is a quoted one. */
function lastKind(own: readonly Span[], quoted: readonly Span[]): boolean {
  return (quoted.at(-1)?.start ?? -1) > (own.at(-1)?.start ?? -1);
}

function pushSpan(spans: Span[], start: number, end: number, continues: boolean): void {
  const last = spans.at(-1);
  if (continues && last !== undefined) spans[spans.length - 1] = { start: last.start, end };
  else spans.push({ start, end });
}

/** `: Hello`, `|> Hello`: some news readers mark quotes otherwise; the first two lines below the heading have the mark. */
function otherMark([first, second]: readonly Line[]): string | undefined {
  const mark = /^(?:\|>|[:|}])(?=\s|$)/.exec(first?.text ?? '')?.[0];
  return mark !== undefined && second?.text.startsWith(mark) === true ? mark : undefined;
}

const longestHeading = 300;
/** Within so many lines a quote is marked. */
const quoteReach = 8;

/** Whether somebody else's mail starts at a line; `whole` when nothing below is the sender's. */
function startsQuote(
  lines: readonly Line[],
  headers: readonly (HeaderKind | undefined)[],
  at: number,
  answered: boolean,
): { whole: boolean; lines: number; mark?: string } | undefined {
  const line = lines[at] as Line;
  const { text } = line;
  if (text === '' || text.length > longestHeading) return undefined;
  // What is quoted ends nothing that has no mark of a quote.
  if (isQuoteLine(text)) return groupWise.test(text) ? { whole: true, lines: 1 } : undefined;
  if (isMark(text) || startsListFooter(lines, at)) return { whole: true, lines: 1 };
  const wrote = headingLines(lines, at);
  if (wrote > 0) {
    const below = lines.slice(at + wrote, at + wrote + quoteReach).filter((line) => line.text !== '');
    // Where nothing of the sender stands above it, they answer below or between.
    const marked = answered ? below.slice(0, 1) : below;
    const mark = otherMark(below);
    if (mark !== undefined) return { whole: false, lines: wrote, mark };
    // “Ana Roth writes:⏎"I intend to …"”
    if (!answered && opensQuotation.test(below[0]?.text ?? ''))
      return { whole: false, lines: wrote + quotationLines(lines, at + wrote) };
    // The quote was cut off, and the signature stands right below.
    if (below[0]?.text === '--') return { whole: false, lines: wrote };
    return { whole: !marked.some((line) => isQuoteLine(line.text)), lines: wrote };
  }
  return startsHeaderBlock(lines, headers, at) ? { whole: true, lines: 1 } : undefined;
}

const opensQuotation = /^["“„«]/;
const closesQuotation = /["”»]$/;
const longestQuotation = 40;

/** How many lines stand between quotation marks; none where they are not closed. */
function quotationLines(lines: readonly Line[], from: number): number {
  const close = lines.slice(from, from + longestQuotation).findIndex(({ text }) => closesQuotation.test(text));
  return close + 1;
}

/** “>>> Ana Roth 22.06.2017 12:41 >>>”: GroupWise quotes without a mark in front of the lines. */
const groupWise = /^>{3} \p{L}.{0,120}\d{1,2}[:.]\d{2}.{0,10}>{3}$/u;

const listRule = /^(?:[-_=*#]{2,}|[-_.]{8,})$/;
/** What the programs of mailing lists write below a mail, in their own words or those of the list's language. */
const listWords =
  /mailing[ -]?list|\blistinfo\b|google groups|you received this message because|to unsubscribe from this|list-unsubscribe|liste de diffusion|lista de (?:correo|distribución|discussão)|mailingliste/i;

/** Below a rule, in the first two lines, a list tells of itself; nothing behind it is the sender's. */
function startsListFooter(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line;
  if (!listRule.test(text)) return /^you received this message because you /i.test(text);
  return filled(lines, at + 1, 2).some((line) => listWords.test((lines[line] as Line).text.slice(0, longestHeading)));
}

/** “-----Original Message-----”, “---- Forwarded by Ana on 3 May ----”. */
function isMark(text: string): boolean {
  if (!'>-_=*~—–'.includes(text.charAt(0)) && !':-'.includes(text.slice(-1))) return false;
  if (!/^[\s>]*[-_=*~—]{2,}\s?[\p{L}]|^\p{L}[\p{L} ]{3,40}[:-]{1,20}$|^\s*[-–—]+\s*\p{L}/u.test(text)) return false;
  const words = wordsOf(text.slice(0, 80));
  return findPhrases(lexicon().quoteMarks, words.slice(0, 6)).some(({ first }) => first <= 1);
}

/** The number of lines of “On … wrote:”: one, or two where the mail program wrapped it. */
function headingLines(lines: readonly Line[], at: number): number {
  for (const count of [1, 2, 3]) {
    const end = lines[at + count - 1];
    if (end === undefined || end.text === '') return 0;
    if (!end.text.endsWith(':') && !end.text.endsWith('：')) continue;
    if (count > 1 && !mayWrap(lines[at] as Line)) return 0;
    const text = lines
      .slice(at, at + count)
      .map((line) => line.text)
      .join(' ');
    if (text.length > longestHeading || !/\d|@/.test(text)) continue;
    const words = wordsOf(text);
    if (!/@|\d{4}|\d{1,2}[./:-]\d{1,2}/.test(text) && !words.some(({ folded }) => monthOf(folded) !== undefined)) continue;
    // German and Dutch put the verb before the name: “Am 3. Mai schrieb Ana Roth:”.
    if (findPhrases(lexicon().quoteVerbs, words).some(({ after }) => after > 1 && words.length - after <= 8)) return count;
    // “Вт, 12 мар. 2024 г. в 10:41, Ольга <olga@example.ru>:” has no verb, but the quote stands right below.
    if (addressed.test(end.text) && isQuoteLine(lines[at + count]?.text ?? '')) return count;
    if (count === 1 && clocked.test(text) && endsInTime.test(text) && isQuoteLine(lines[at + 1]?.text ?? '')) return 1;
  }
  return 0;
}

const addressed = /<[^<>@\s]{1,64}@[^<>\s]{1,255}>[:：]$/;

/** “* Ana Roth <ana at example.org> [111203, 13:28]:” */
const clocked = /^[^\p{L}]{0,3}\p{Lu}\p{L}/u;
const endsInTime = /\d[:h.]\d{2}\D{0,3}[:：]$/;

/** Programs wrap long lines; a short one above a heading is one only where it begins the date. */
const mayWrap = ({ text }: Line): boolean => text.length >= 40 || /\b(?:19|20)\d\d\b|\d{1,2}[:h]\d{2}/.test(text);

const headerLine = /^[>\s*]*([\p{L}\p{M}-]+(?: [\p{L}\p{M}-]+){0,2})\*? ?[:：]\*?(?:\s|$)/u;
const dated = /(?<!\d)\d{1,2}[/.:-]\d{1,2}(?:[/.:-]\d{2,4})?(?!\d)/;

type HeaderKind = 'from' | 'other';

/** `From:` with `Sent:` or `To:` below; in Lotus Notes a name and a date above `To:`. */
function startsHeaderBlock(lines: readonly Line[], headers: readonly (HeaderKind | undefined)[], at: number): boolean {
  const kind = headers[at];
  if (kind === 'from') return filled(lines, at + 1, 4).some((line) => headers[line] === 'other');
  if (kind === 'other') return followedByHeaders(lines, headers, at, 2);
  if (!headers.slice(at + 1, at + 1 + notesReach).includes('other')) return false;
  const next = filled(lines, at + 1, notesReach / 2);
  const to = next.findIndex((line) => headers[line] === 'other');
  if (to < 0) return false;
  const above = [at, ...next.slice(0, to)].map((line) => lines[line] as Line);
  // The name stands right above the date: what a blank line parts from it is the sender's.
  if (above.length > 2 || (above.length === 2 && lines[at + 1]?.text === '' && !dated.test((lines[at] as Line).text)))
    return false;
  if (above.some((line) => line.text.length > 120 || /[.!?,]$/.test(line.text))) return false;
  if (!above.some((line) => dated.test(line.text))) return false;
  return followedByHeaders(lines, headers, next[to] as number, 1);
}

/** Within so many lines `To:` stands below the name, blank ones counted. */
const notesReach = 6;

/** Whether a further header label stands within the next lines, so that it is a block and no list. */
const followedByHeaders = (
  lines: readonly Line[],
  headers: readonly (HeaderKind | undefined)[],
  at: number,
  least: number,
): boolean => filled(lines, at + 1, 6).filter((line) => headers[line] !== undefined).length >= least;

function headerKind({ text }: Line): HeaderKind | undefined {
  const start = text.slice(0, 60);
  if (!start.includes(':') && !start.includes('：')) return undefined;
  const label = headerLine.exec(start)?.[1]?.toLowerCase();
  return label === undefined ? undefined : lexicon().quoteHeaders.get(label.replaceAll('-', ' '));
}

/** The next lines that are not blank, among twice as many. */
function filled(lines: readonly Line[], from: number, most: number): number[] {
  const found: number[] = [];
  for (let at = from; at < lines.length && at < from + most * 2 && found.length < most; at += 1) {
    if ((lines[at] as Line).text !== '') found.push(at);
  }
  return found;
}
