import type { Span } from '../../shared/reason.ts';
import { agreesWithSender, isShownName, type KnownSender } from '../mail/known-sender.ts';
import type { Line } from '../mail/lines.ts';
import { isRemark } from '../mail/signature.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { anyLead } from '../name/reading-rules.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { isOrganisation, languageOf, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';
import { wordIndexAt } from '../reading/words.ts';
import { isDepartment, nameLine } from './name-line.ts';

/** The last words of the text, or a last line, that are the sender's own name. */
export function lastName(passage: Passage, known: KnownSender | undefined): NameCandidate | undefined {
  if (known === undefined) return undefined;
  const lines = lastLines(passage, 4).toReversed();
  for (const line of lines) {
    if (/©|copyright/i.test(line.text)) continue;
    const first = wordIndexAt(passage.words, line.start);
    const end = wordIndexAt(passage.words, line.end);
    const whole = wholeName(passage, line, first, known);
    if (whole !== undefined) return whole;
    for (let at = Math.max(first, end - 3); at < end; at += 1) {
      const word = passage.words[at];
      if (word === undefined || isDepartment([word.folded], known) || !agreesWithSender(word.folded, known)) continue;
      if (at > first && !/[.!?,)\-–—]\s|\s{2,}|--|[-–—]$/.test(gapBefore(passage, at))) continue;
      const candidate = readName(passage, at, {
        language: languageOf(passage.options.languages[0]),
        lowerCase: true,
        lead: anyLead,
      });
      if (
        candidate !== undefined &&
        candidate.end <= line.end &&
        !namesCompany(passage, candidate, candidate.first) &&
        /^[\s.!,_*~-]*$/.test(passage.text.slice(candidate.end, line.end))
      )
        return candidate;
    }
  }
  return undefined;
}

const longestName = 4;
const longestNameLine = 60;

/** A line that is nothing but the sender's name, in any script. */
function wholeName(passage: Passage, line: Span, first: number, known: KnownSender): NameCandidate | undefined {
  if (line.end - line.start > longestNameLine) return undefined;
  const text = passage.text.slice(line.start, line.end);
  if (
    isDepartment(
      passage.words.slice(first, wordIndexAt(passage.words, line.end)).map(({ folded }) => folded),
      known,
    )
  )
    return undefined;
  const spells = isShownName(text, known);
  if (!spells && (lexicon().positions.has(passage.words[first]?.folded ?? '') || namesCompany(passage, line, first)))
    return undefined;
  if (!spells && !(agreesWithSender(text, known) && /^\p{Lu}\S*(?: \p{L}\S*){1,3}$/u.test(text))) return undefined;
  const candidate = readName(passage, first, {
    language: languageOf(passage.options.languages[0]),
    lowerCase: true,
    lead: anyLead,
  });
  const rest = candidate === undefined ? '' : passage.text.slice(candidate.end, line.end);
  if (candidate !== undefined && /^\.?$/.test(rest) && candidate.after - candidate.first <= longestName) return candidate;
  const after = wordIndexAt(passage.words, line.end);
  return spells && after > first
    ? { first, after, start: line.start, end: line.end, text, capitals: 'all', titled: false, possessive: false }
    : undefined;
}

/** “Roth Shipping Group”, “Massy Finance Limited” */
const namesCompany = ({ text, words }: Passage, { start, end }: Span, first: number): boolean =>
  hasLegalForm(text.slice(start, end)) ||
  words.slice(first + 1, wordIndexAt(words, end)).some(({ folded }) => isOrganisation(folded));

/** The sender's address below the name. */
const bareAddress = /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/;

/** A single word with a capital that ends the mail, in a line of its own below a finished sentence: a short form that no header tells. */
export function lonelyName(passage: Passage): NameCandidate | undefined {
  const [above, line] = passage
    .lines()
    .filter(({ text }) => text !== '' && !isRemark(text) && !bareAddress.test(text))
    .slice(-2);
  if (above === undefined || line === undefined) return undefined;
  const isUsual = lexicon().givenNames.has(passage.words[wordIndexAt(passage.words, line.start)]?.folded ?? '');
  const full =
    (passage.sender === undefined || (!passage.sender.spelled && isUsual)) &&
    /^(?:(?:\p{Lu}\p{Ll}{1,4}|[a-z]{2,4})\.[ºª]? )?\p{Lu}(?:\p{Ll}+|\.)(?:[ -]?\p{Lu}\.){0,2}(?:[ -]\p{Lu}\p{Ll}+){1,3}(?:, \p{Ll}.{0,40}| \(\p{Lu}\p{Ll}{1,8}\.?\))?$/u.test(
      line.text,
    );
  const [, dash] = /^[-–—]{1,2} ?(\p{Lu}\p{Ll}{1,11}) ?[-–—]{0,2}$/u.exec(line.text) ?? [];
  const dashed = dash !== undefined && (passage.sender === undefined || lexicon().givenNames.has(dash.toLowerCase()));
  if (!full && !dashed && !/^\p{Lu}\p{Ll}{2,11}[.,]?(?: [:;]-?[)D])?$/u.test(line.text)) return undefined;
  const apart = (full || dashed) && /\n\s*\n/.test(passage.text.slice(above.end, line.start));
  if (!apart && (!/[.!?)]$/.test(above.text) || above.text.length < 20)) return undefined;
  const candidate = nameLine(passage, line, { lowerCase: false, known: undefined });
  return candidate !== undefined && passage.span.end - candidate.end < 200 ? candidate : undefined;
}

const lastLines = (passage: Passage, most: number): readonly Line[] =>
  passage
    .lines()
    .filter(({ text }) => text !== '' && !isRemark(text))
    .slice(-most);
