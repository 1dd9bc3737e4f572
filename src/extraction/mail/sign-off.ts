import type { Span } from '../../shared/reason.ts';
import { lexicon } from '../reading/lexicon.ts';
import { longestPhraseAt, startsPhrase } from '../reading/phrases.ts';
import { type Word, wordIndexAt, wordsOf } from '../reading/words.ts';
import { longestBlock, type Opened, rule } from './closing.ts';
import type { Line } from './lines.ts';
import { isProse } from './prose.ts';

/** “Mutualistement vôtre,”, “Sportivement” */
const longestAdverb = 30;
const isAdverb = /^\p{L}{4,16}ment(?:e|os)?(?: vôtre| vôtres)?[,. !]*$/iu;

const longestSignOff = 70;
/** With the whole signature behind the farewell. */
const longestCard = 250;

/** The last sign-off that has only short lines below it. */
export function signedOff(lines: readonly Line[], words: readonly Word[]): Opened | undefined {
  let prose = 0;
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - longestBlock - 1) && prose <= 2; at -= 1) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    if (next !== undefined && endsInSignOff(line, words))
      return { start: next.start, signOff: line, name: next, lines: lines.slice(at + 1) };
    const tail = next === undefined ? nameInTail(line, words) : undefined;
    if (tail !== undefined) return { start: tail.start, signOff: line, name: tail, lines: [] };
    const after = endOfFarewell(line, words);
    if (after !== undefined) {
      const inline = inlineName(line, after);
      if (inline !== undefined && (at > 0 || lines.length === 1))
        return { start: line.start, signOff: line, name: inline, lines: [...behindName(line, inline), ...lines.slice(at + 1)] };
      if (line.text.length > longestSignOff && !isFormal(line.text)) continue;
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

/** Where the words of farewell end that a line begins with; a longer line is formal, or has the whole signature behind them. */
function endOfFarewell(line: Line, words: readonly Word[]): number | undefined {
  const { text, start, end } = line;
  if (text.length > longestCard) return undefined;
  if (text.length <= longestAdverb && isAdverb.test(text)) return end;
  const after = endOfSignOff(line, start, words);
  if (after === undefined || text.length <= longestSignOff || text[after - start] === ',') return after;
  return isFormal(text) ? after : undefined;
}

/** “Bonsoir,” is a greeting at the head of a mail. */
const opensMail = (line: Line, words: readonly Word[]): boolean =>
  longestPhraseAt(lexicon().greetings, words, wordIndexAt(words, line.start)) !== undefined;

/** Where words of farewell end that stand at a place of a line. */
function endOfSignOff(line: Line, start: number, words: readonly Word[]): number | undefined {
  const first = wordIndexAt(words, start);
  if (!startsPhrase(lexicon().signOffs, words[first])) return undefined;
  const phrase = longestPhraseAt(lexicon().signOffs, words, first, wordIndexAt(words, line.end));
  // “PA to the director”, but “LG Steffi”
  if (phrase === undefined || /^\p{Lu}{2,3} \p{Ll}/u.test(line.text.slice(start - line.start))) return undefined;
  return words[phrase.after - 1]?.end;
}

/** “Veuillez agréer, Monsieur, l'assurance de ma considération distinguée.” */
const isFormal = (text: string): boolean =>
  /[.,]$/.test(text) && wordsOf(text).some(({ folded }) => lexicon().regards.has(folded));

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
  if (endBetween(from, start + name.index, words) !== start + name.index) return undefined;
  const at = start + name.index + name[0].indexOf(name[1]);
  return { start: at, end: at + name[1].length };
}

/** Where words of farewell end that stand between two places. */
function endBetween(from: number, to: number, words: readonly Word[]): number | undefined {
  const phrase = longestPhraseAt(lexicon().signOffs, words, wordIndexAt(words, from), wordIndexAt(words, to));
  return phrase === undefined ? undefined : words[phrase.after - 1]?.end;
}

const wholeRest = /^([\s,.:!–—-]+)(\p{L}[\p{L}\p{M}'’. -]{0,40})(?:\([^()]{1,30}\))?$/u;

/** “Regards, Ana Roth, Roth Ltd, 12 Main Street, …”: the whole signature stands in the line. */
const cardRest =
  /^([\s,.:!–—-]+)(\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3})(?=(?:,| [-–|•/]) (?:.*\d|\p{Ll}.*, \p{Lu}))/u;

/** What stands in the line behind such a name. */
function behindName({ text, start, end }: Line, name: Span): readonly Line[] {
  const from = name.end - start + (/^[\s,|•/–-]*/u.exec(text.slice(name.end - start))?.[0].length ?? 0);
  return from < text.length - 1 && name.end < end - 1 && !text.slice(from).startsWith('(')
    ? [{ start: start + from, end, text: text.slice(from) }]
    : [];
}

/** “Thanks, Kate” on one line. */
function inlineName(line: Line, after: number): Span | undefined {
  const rest = line.text.slice(after - line.start);
  const match = wholeRest.exec(rest) ?? cardRest.exec(rest);
  const name = match?.[2]?.trimEnd();
  if (match === null || name === undefined || isClause(name) || isFromTown(line.text.slice(0, after - line.start), name))
    return undefined;
  // “Salutations syndicales”
  if (match[1] === ' ' && /^\p{Ll}+\.?$/u.test(name) && !lexicon().givenNames.has(name.replace('.', ''))) return undefined;
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
