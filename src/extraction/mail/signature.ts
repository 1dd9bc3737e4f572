import { shareNickname } from '../../identity/compare-name-words.ts';
import type { Span } from '../../shared/reason.ts';
import { foldAccents } from '../../shared/text.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { lexicon } from '../reading/lexicon.ts';
import { longestPhraseAt } from '../reading/phrases.ts';
import type { Stretch } from '../reading/stretch.ts';
import { type Word, wordIndexAt, wordsOf } from '../reading/words.ts';
import { isAddressLine } from './address-lines.ts';
import { agreesWithSender, isShownName, type KnownSender } from './known-sender.ts';
import type { Line } from './lines.ts';

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
  /** Behind it stand disclaimers and advertising, which speak of others. */
  readonly end: number;
}

/** A closing before its end is sought. */
type Opened = Omit<Closing, 'end'>;

const longestBlock = 24;
const longestSignOff = 70;
const contact = /@|https?:|www\.|\p{Nd}{3}.{0,3}\p{Nd}{3}|\p{Nd}{2}[ .]\p{Nd}{2}[ .]\p{Nd}{2}|^\p{L}{1,12}\.? ?[:：]/iu;
const rule = /^[-_=*~#•·—–]{2,}$/;

/**
 * Finds how a stretch of the sender's own text closes; nothing where it just stops. Without words of farewell a block of lines is a
 * signature only when it can be the sender's: mails end in tables, lists of colleagues and advertising too.
 */
export function closingOf(stretch: Stretch, sender?: KnownSender): Closing | undefined {
  const lines = stretch.lines().filter(({ text }) => text !== '' && !isRemark(text));
  const found =
    withShownName(signedOff(lines, stretch.words), sender) ??
    shownName(lines, sender) ??
    [delimited, dashed, block].map((find) => find(lines)).find((one) => one !== undefined && canBeOf(one, sender));
  if (found === undefined) return undefined;
  const kept = upToProse(found.lines);
  return { ...found, lines: inColumns(kept), end: kept.at(-1)?.end ?? found.name?.end ?? stretch.span.end };
}

const shortProse = 120;
const fewestAbove = 2;
const contactReach = 3;

/** The lines up to the first sentence, but for a single short one, as a slogan is, below which the ways to reach the sender go on. */
function upToProse(lines: readonly Line[]): readonly Line[] {
  const prose = lines.findIndex((line, at) => at > 0 && isProse(line));
  if (prose < 0) return lines;
  const [line, ...below] = lines.slice(prose);
  const goesOn =
    prose >= fewestAbove &&
    /\p{Ll}/u.test(line?.text ?? '') &&
    (line?.text.length ?? 0) <= shortProse &&
    below.slice(0, contactReach).some((one) => !isProse(one) && contact.test(one.text)) &&
    below[0] !== undefined &&
    !isProse(below[0]);
  const kept = lines.slice(0, prose);
  return goesOn ? [...kept, ...upToSentence(below)] : kept;
}

function upToSentence(lines: readonly Line[]): readonly Line[] {
  const prose = lines.findIndex((line) => isProse(line));
  return prose < 0 ? lines : lines.slice(0, prose);
}

/** Behind a label a gap parts nothing: “Phone:     713-345-8897”. */
const wide = /[^\s:：] {3}|[ \t]{2}\||\|[ \t]{2}/;
const fewestRows = 2;

/** “Steuerwalder Str. 21      | www.acme.example |⏎31137 Hildesheim           | Phone: …”: the cells of one column after the other. */
function inColumns(lines: readonly Line[]): readonly Line[] {
  if (lines.filter(({ text }) => wide.test(text)).length < fewestRows) return lines;
  const rows = lines.map(cellsOf);
  const columns = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: columns }, (_, column) => rows.flatMap((cells) => cells[column] ?? [])).flat();
}

const cellsOf = ({ start, text }: Line): readonly Line[] =>
  [...text.matchAll(/(?:[:：][ \t]+|[^\s|]|[ \t](?![ \t]{2}|[ \t]*\|))+/g)].flatMap(({ 0: raw, index }) => {
    const cell = raw.trim();
    const from = start + index + raw.indexOf(cell);
    return cell === '' ? [] : [{ start: from, end: from + cell.length, text: cell }];
  });

const fullName = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** “– Tadeusz Bielak, Bielak Stoneworks” */
const dashedHead = /^[-–—]{1,2} ?([^,|]+),.*$/;

/** Whether the first lines can be the sender's name. */
function canBeOf({ lines }: Opened, sender: KnownSender | undefined): boolean {
  if (sender === undefined) return true;
  const isOwn = (text: string): boolean => isShownName(text, sender) || agreesWithSender(text.replace(contact, ' '), sender);
  if (lines.slice(0, 4).some(({ text }) => text.length <= 80 && isOwn(text))) return true;
  if (!sender.isPerson)
    return (
      fullName.test(lines[0]?.text.replace(dashedHead, '$1') ?? '') ||
      lines.slice(0, 4).some(({ text }) => namesCompany(text, sender))
    );
  return (!sender.spelled && fullName.test(headOf(lines[0]?.text ?? ''))) || namesCompany(lines[0]?.text ?? '', sender);
}

/** “Scott Sloan                      email   cesws@…”, but not “Resource Type       : …”: what stands in front of a gap. */
const headOf = (text: string): string => (/^[^:：]*? {3,60}[:：]/.test(text) ? text : (text.split(/ {3}|\t/)[0] ?? ''));

/** “Boulangerie Ferrand” of contact@boulangerie-ferrand.fr. */
function namesCompany(text: string, { company }: KnownSender): boolean {
  const [plain, label = ''] = [foldAccents(text).replace(/[^\p{L}\p{N}]/gu, ''), company?.replaceAll('-', '')];
  return label !== '' && (plain === label || (label.length >= tellingLetters && plain.startsWith(label)));
}

/** “Pengutronix e.K. | | …” */
const tellingLetters = 6;

/** What programs add below a signature; the letters that it begins with tell most lines. */
export const isRemark = (text: string): boolean =>
  '(<[- =sgevi'.includes(text.charAt(0).toLowerCase()) &&
  /^(?:\(?see attached file|<<|\[image|\[cid:| ?- .{1,80}\.\w{3,4}$|sent from my |get outlook|envoyé de mon |enviado desde mi |enviado do meu |von meinem .{1,30} gesendet|gesendet von |inviato da |verzonden vanaf |=20$)/i.test(
    text,
  );

/** The last sign-off that has only short lines below it. */
function signedOff(lines: readonly Line[], words: readonly Word[]): Opened | undefined {
  let prose = 0;
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - longestBlock - 1) && prose <= 2; at -= 1) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    if (next !== undefined && endsInSignOff(line, words))
      return { start: next.start, signOff: line, name: next, lines: lines.slice(at + 1) };
    const tail = next === undefined ? nameInTail(line, words) : undefined;
    if (tail !== undefined) return { start: tail.start, signOff: line, name: tail, lines: [] };
    const after = line.text.length <= longestSignOff ? endOfSignOff(line, line.start, words) : undefined;
    if (after !== undefined) {
      const inline = inlineName(line, after);
      if (inline !== undefined && (at > 0 || lines.length === 1))
        return { start: line.start, signOff: line, name: inline, lines: lines.slice(at + 1) };
      if (at === 0 && opensMail(line, words)) continue;
      if (next !== undefined && !rule.test(next.text))
        return { start: line.start, signOff: line, name: next, lines: lines.slice(at + 1) };
      const afterRule = lines[at + 2];
      if (next !== undefined && afterRule !== undefined)
        return { start: line.start, signOff: line, name: afterRule, lines: lines.slice(at + 2) };
    }
    if (isProse(line)) prose += 1;
  }
  return undefined;
}

/** “Bonsoir,” is a greeting at the head of a mail. */
const opensMail = (line: Line, words: readonly Word[]): boolean =>
  longestPhraseAt(lexicon().greetings, words, wordIndexAt(words, line.start)) !== undefined;

/** Where words of farewell end that stand at a place of a line. */
function endOfSignOff(line: Line, start: number, words: readonly Word[]): number | undefined {
  const first = wordIndexAt(words, start);
  if (!lexicon().signOffs.next.has(words[first]?.folded ?? '')) return undefined;
  const phrase = longestPhraseAt(lexicon().signOffs, words, first, wordIndexAt(words, line.end));
  return phrase === undefined ? undefined : words[phrase.after - 1]?.end;
}

const longestTail = 50;

/** “Please let me know.  Thanks” above the name. */
function endsInSignOff(line: Line, words: readonly Word[]): boolean {
  const { text, end } = line;
  const tail = text.slice(-longestTail);
  const sentence = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('! '), tail.lastIndexOf('? '));
  if (sentence < 0) return false;
  const after = endOfSignOff(line, end - tail.length + sentence + 1, words);
  return after !== undefined && after === words[wordIndexAt(words, end) - 1]?.end;
}

/** “… on the forum. Thanks. Paolo.”: a usual given name behind the words of farewell that end the last line. */
function nameInTail({ text, start }: Line, words: readonly Word[]): Span | undefined {
  const name = /[.!,] ?(\p{Lu}\p{Ll}{2,11})[.!]?$/u.exec(text);
  if (name?.[1] === undefined || !lexicon().givenNames.has(name[1].toLowerCase())) return undefined;
  const before = text.slice(Math.max(0, name.index - longestTail), name.index);
  const sentence = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
    before.lastIndexOf(', '),
  );
  const from = start + name.index - before.length + (sentence < 0 ? 0 : sentence + 2);
  if (endOfFarewell(from, start + name.index, words) !== start + name.index) return undefined;
  const at = start + name.index + name[0].indexOf(name[1]);
  return { start: at, end: at + name[1].length };
}

/** Where words of farewell end that stand between two places. */
function endOfFarewell(from: number, to: number, words: readonly Word[]): number | undefined {
  const phrase = longestPhraseAt(lexicon().signOffs, words, wordIndexAt(words, from), wordIndexAt(words, to));
  return phrase === undefined ? undefined : words[phrase.after - 1]?.end;
}

/** “Thanks, Kate” on one line. */
function inlineName(line: Line, after: number): Span | undefined {
  const rest = line.text.slice(after - line.start);
  const match = /^([\s,.:!–—-]+)(\p{L}[\p{L}\p{M}'’. -]{0,40})(?:\([^()]{1,30}\))?$/u.exec(rest);
  const name = match?.[2]?.trimEnd();
  if (match === null || name === undefined || isClause(name) || isFromTown(line.text.slice(0, after - line.start), name))
    return undefined;
  const start = after + (match[1]?.length ?? 0);
  return { start, end: start + name.length };
}

/** “Beste Grüße aus Kassel”, “Amitiés de Concarneau”: a town, but for “Bises de Jenny”. */
const isFromTown = (farewell: string, name: string): boolean =>
  /\s(?:aus|uit|from|de|da|dal|z|ze|из)$/u.test(farewell.trimEnd()) &&
  !lexicon().givenNames.has(name.toLowerCase().split(' ')[0] ?? '');

/** “Gracias, quedo al pendiente.”: in lower case, with a usual word among its words. */
const isClause = (text: string): boolean =>
  text === text.toLowerCase() &&
  wordsOf(text).length > 2 &&
  wordsOf(text).some(({ folded }) => lexicon().stopWords.has(folded) || lexicon().usualWords.has(folded));

/** Below `-- ` stands a signature by convention (RFC 3676). */
function delimited(lines: readonly Line[]): Opened | undefined {
  for (let at = lines.length - 2; at >= Math.max(0, lines.length - longestBlock); at -= 1) {
    const line = lines[at] as Line;
    if (rule.test(line.text)) {
      const below = lines.slice(at + 1).filter(({ text }) => !rule.test(text));
      const [name] = below;
      if (name !== undefined && !isProse(name)) return { start: line.start, name, lines: below };
    }
  }
  return undefined;
}

/** “– Tadeusz Bielak, Bielak Stoneworks, 503-555-0182”: the last line, behind a dash. */
function dashed(lines: readonly Line[]): Opened | undefined {
  const line = lines.at(-1);
  const name = /^([-–—]{1,2} ?)(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2})(?=$|,| [-–—|(])/u.exec(line?.text ?? '');
  if (line === undefined || name === null || lines.length < 2) return undefined;
  const start = line.start + (name[1]?.length ?? 0);
  return { start: line.start, name: { start, end: start + (name[2]?.length ?? 0) }, lines: [line] };
}

/** Below words of farewell the first line with the header's name is the sender's, whatever stands above it. */
function withShownName(signed: Opened | undefined, sender: KnownSender | undefined): Opened | undefined {
  const at = signed === undefined ? -1 : signed.lines.findIndex((_, index) => shownAt(signed.lines, index, sender) !== undefined);
  const named = signed === undefined || at < 0 ? undefined : shownAt(signed.lines, at, sender);
  if (signed === undefined || named === undefined) return signed;
  const above = signed.lines.slice(0, at);
  const lines = [...(above.some(isProse) ? [] : above), ...named, ...signed.lines.slice(at + 1)];
  return { ...signed, name: named[0], lines };
}

const decoration = /^[\s*_#|~=•·$<>+–—-]*(?:\p{L}{2,4}\.?: |(?:\p{L}{2,12}\.[ -]?|\(\p{L}{1,5}\) ?)+)?/u;
/** Behind the name the line goes on with something else. */
const behindName =
  /^(?:$|\s*[,|<($;:*•·/–—-]|\s{2,}|\s+(?:[+(]?\d|www\.|https?:|aka\s|(?:tel|phone|fax|mobile|email|e-mail)(?!\p{L})))/iu;

/** Without words of farewell: the first such line below the last sentence, else the last one. */
function shownName(lines: readonly Line[], sender: KnownSender | undefined): Opened | undefined {
  let found: { readonly at: number; readonly named: readonly [Line, ...Line[]] } | undefined;
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - longestBlock); at -= 1) {
    const named = shownAt(lines, at, sender);
    if (named !== undefined) found = { at, named };
    else if (found !== undefined && isProse(lines[at] as Line)) break;
  }
  if (found === undefined) return undefined;
  const { at, named } = found;
  const below = lines
    .slice(at + 1)
    .filter(({ text }) => !rule.test(text))
    .flatMap((line) => shownAt([line], 0, sender) ?? line);
  return { start: startAbove(lines, at, named[0].start), name: named[0], lines: [...named, ...below] };
}

/** The name and what stands behind it, of a line that begins with the full name of the header, or is its given name above a rule. */
function shownAt(lines: readonly Line[], at: number, sender: KnownSender | undefined): readonly [Line, ...Line[]] | undefined {
  const given = foldAccents(sender?.name?.firstName ?? '');
  const family = foldAccents(sender?.name?.lastName ?? '');
  const line = lines[at];
  if (line === undefined || given.length < 2 || family.length < 2) return undefined;
  const lead = decoration.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(lead);
  const size = nameLength(text, given, family);
  const alone = size === undefined && foldAccents(text).replace(/[.,!]{1,3}$/, '') === given;
  if (size === undefined && !(alone && rule.test(lines[at + 1]?.text ?? ''))) return undefined;
  const start = line.start + lead;
  const length = size ?? text.length;
  const skipped = length + (/^[^\p{L}\p{N}(+]*/u.exec(text.slice(length))?.[0].length ?? 0);
  const named: Line = { start, end: start + length, text: text.slice(0, length) };
  return skipped >= text.length ? [named] : [named, { start: start + skipped, end: line.end, text: text.slice(skipped) }];
}

const mostAbove = 4;

/** “En cas de question : 079 214 63 08” above the farewell: short lines in front of the name tell how to reach the sender too. */
function startAbove(lines: readonly Line[], at: number, start: number): number {
  let first = start;
  for (let above = at - 1; above >= Math.max(0, at - mostAbove) && !isProse(lines[above] as Line); above -= 1) {
    const line = lines[above] as Line;
    if (contact.test(line.text)) first = line.start;
  }
  return first;
}

/** How long the name is at the head of a text: the given and the family name in either order, with what stands between them. */
function nameLength(text: string, given: string, family: string): number | undefined {
  const words = wordsOf(text.slice(0, longestShown));
  const folded = words.map((word) => foldAccents(word.folded));
  const [first = ''] = folded;
  if (words[0]?.start !== 0) return undefined;
  const parts = [given, family].map((part) => part.split(/[ -]/));
  const [givenHead = '', familyHead = ''] = parts.map((part) => part[0] ?? '');
  const [givenTail = '', familyTail = ''] = parts.map((part) => part.at(-1) ?? '');
  const last = first === givenHead || shareNickname(first, givenHead) ? familyTail : first === familyHead ? givenTail : undefined;
  if (last === undefined) return undefined;
  const ends = words.flatMap(({ end }, at) => (at > 0 && at < mostNameWords && folded[at] === last ? [end] : []));
  return ends.find((end) => behindName.test(text.slice(end)));
}

const longestShown = 60;
const mostNameWords = 5;

const mostRuns = 3;

/** The last run of short lines that tell how to reach the sender; disclaimers and advertising may stand below it. */
function block(lines: readonly Line[]): Opened | undefined {
  let end = lines.length;
  for (let run = 0; run < mostRuns && end > 0; run += 1) {
    while (end > 0 && run > 0 && isProse(lines[end - 1] as Line)) end -= 1;
    let first = end;
    while (first > 0 && end - first < longestBlock && !isProse(lines[first - 1] as Line)) first -= 1;
    const below = lines.slice(first, end).filter(({ text }) => !rule.test(text));
    const [name] = below;
    if (name !== undefined && below.some(({ text }) => contact.test(text) || isAddressLine(text)))
      return { start: name.start, name, lines: below };
    end = first;
  }
  return undefined;
}

/** Whether a line is a sentence rather than a line of a signature. */
function isProse(line: Line): boolean {
  const cells = wide.test(line.text) ? cellsOf(line) : [];
  return cells.length > 1 ? cells.some(isSentence) : isSentence(line);
}

function isSentence({ text }: Line): boolean {
  const words = wordsWithin(text);
  if (text.length > 80 && text.length <= longestCard && bars.test(text)) return false;
  if (text.length <= 80 && words <= 12 && !(words > 4 && '.!?;:'.includes(text.at(-1) ?? ' '))) return false;
  if (isAddressLine(text) || (text.length <= 80 && (isShouted(text) || titled.test(text)))) return false;
  if (text.length <= 120 && contact.test(text)) return words > 12 && /[.!?]$/.test(text);
  return text.length > 80 || words > 12 || !endsInLegalForm(text);
}

/** “University of Washington, Seattle, Washington.” */
const titled = /^\p{Lu}\p{L}+(?:,? (?:\p{Lu}[\p{L}.'’-]*|of|and|de|du|des|la|le|di|do|da|und|y|et))+\.$/u;

/** “Ana Roth | Manager | Roth Ltd” */
const bars = /\S [|•·] [^|•·]+ [|•·] \S/;
const longestCard = 160;

/** “ASESORÍA IGLESIAS & PONS, S.L.P.”: in a script without case a line says nothing by that. */
const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** “Great Lakes Pump & Seal, Inc.”, “Qinet s.r.l a s. u.”: the full stop is that of an abbreviation. */
const endsInLegalForm = (text: string): boolean => text.endsWith('.') && (/[\s.]\p{L}\.$/u.test(text) || hasLegalForm(text));

/** How many words stand between spaces; no more than tell a sentence. */
function wordsWithin(text: string): number {
  let words = 1;
  for (let at = 1; at < text.length && words <= 12; at += 1)
    if (text.charCodeAt(at) === 0x20 && text.charCodeAt(at - 1) !== 0x20) words += 1;
  return words;
}
