import { shareNickname } from '../../identity/compare-name-words.ts';
import { foldAccents } from '../../shared/text.ts';
import { wordsOf } from '../reading/words.ts';
import { contact, longestBlock, type Opened, rule } from './closing.ts';
import type { KnownSender } from './known-sender.ts';
import type { Line } from './lines.ts';
import { isProse } from './prose.ts';

/** Below words of farewell the first line with the header's name is the sender's, whatever stands above it. */
export function withShownName(signed: Opened | undefined, sender: KnownSender | undefined): Opened | undefined {
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
  /^(?:$|\s*[,|<($;:*•·/–—-]|\s{2,}|\t|\s+(?:[+(]?\d|www\.|https?:|aka\s|(?:tel|phone|fax|mobile|email|e-mail)(?!\p{L})))/iu;

/** Without words of farewell: the first such line below the last sentence, else the last one. */
export function shownName(lines: readonly Line[], sender: KnownSender | undefined): Opened | undefined {
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
