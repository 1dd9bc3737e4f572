import type { Finding } from '../../conversation/finding.ts';
import { parseCompany } from '../../identity/company.ts';
import type { Span } from '../../shared/reason.ts';
import { foldAccents } from '../../shared/text.ts';
import { linesOf } from '../mail/lines.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { nameFinding } from '../name/found-name.ts';
import { languageOf, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, wordIndexAt } from '../reading/passage.ts';
import { longestPhraseAt } from '../reading/phrases.ts';
import { wordsOf } from '../reading/words.ts';

const anyLead = /[\s\S]*/;

/** The name under a mail: after a sign-off, at the head of a signature, or a last line that agrees with the sender's name. */
export function* signedName(passage: Passage): Generator<Finding> {
  if (passage.register !== 'mail' || passage.speaker !== 'client') return;
  const known = senderWords(passage);
  const { closing } = passage;
  if (closing?.name !== undefined) {
    const stretches = closing.signOff === undefined ? closing.lines.slice(0, 6) : [closing.name, ...closing.lines.slice(0, 2)];
    const candidates = stretches.flatMap(
      (stretch) => nameLine(passage, stretch, { lowerCase: closing.signOff !== undefined || known.size > 0, known }) ?? [],
    );
    const best = chosen(candidates, known, closing.signOff !== undefined);
    if (best !== undefined) {
      yield finding(passage, best, closing.signOff === undefined ? 'signature' : 'sign-off', agreesWith(best, known));
      return;
    }
  }
  const last = lastName(passage, known);
  if (last !== undefined) {
    yield finding(passage, last, 'last-line', true);
    return;
  }
  const alone = lonelyName(passage);
  if (alone !== undefined) yield finding(passage, alone, 'lonely-line', false);
}

/** The sender's own full name first, then the first that is signed or full. */
function chosen(candidates: readonly NameCandidate[], known: ReadonlySet<string>, signedOff: boolean): NameCandidate | undefined {
  const isFull = (candidate: NameCandidate): boolean => candidate.after - candidate.first > 1;
  const own = candidates.filter((candidate) => agreesWith(candidate, known));
  const agreed = own.find(isFull) ?? own[0];
  if (agreed !== undefined) return agreed;
  // Without words of farewell only a full name is a signature, and none that is not the sender's.
  if (!signedOff)
    return known.size > 0 ? undefined : candidates.find((candidate) => isFull(candidate) && candidate.capitals === 'all');
  return candidates.find((candidate) => candidate.capitals !== 'none' || candidate.after - candidate.first <= 3);
}

function finding(passage: Passage, candidate: NameCandidate, rule: string, agrees: boolean): Finding {
  return nameFinding(passage, candidate, {
    rule: `mail.${rule}`,
    evidence: 'strong',
    confidence: agrees ? 0.95 : 0.85,
    language: languageOf(passage.options.languages[0]),
    why: agrees ? 'It closes the mail and agrees with the sender’s name.' : 'It closes the mail.',
  });
}

/** A line that is a name and nothing else, but for a title behind a comma or dash. */
function nameLine(
  passage: Passage,
  line: Span,
  rules: { lowerCase: boolean; known: ReadonlySet<string> },
): NameCandidate | undefined {
  const first = wordIndexAt(passage, line.start);
  const language = languageOf(passage.options.languages[0]);
  const candidate = readName(passage, first, { language, lowerCase: rules.lowerCase, lead: anyLead });
  if (candidate === undefined || candidate.start > line.start + 4) return undefined;
  const words = passage.words.slice(candidate.first, candidate.after).map(({ folded }) => folded);
  if (
    !agreesWith(candidate, rules.known) &&
    words.some((word) => lexicon().positions.has(word) || lexicon().streets.has(word) || lexicon().organisations.has(word))
  )
    return undefined;
  const company = parseCompany(passage.text.slice(line.start, line.end));
  if (company.kind === 'valid' && company.value.legalForm !== undefined) return undefined;
  if (longestPhraseAt(lexicon().signOffs, passage.words, first) !== undefined && !agreesWith(candidate, rules.known))
    return undefined;
  const rest = passage.text.slice(candidate.end, line.end);
  return /^(?:$|\s*[,|–—(/\-_.!*~;:]|\s*x?[ -]?\d|\s{2,})/.test(rest) ? candidate : undefined;
}

/** The last words of the text, or a last line, that are the sender's own name. */
function lastName(passage: Passage, known: ReadonlySet<string>): NameCandidate | undefined {
  if (known.size === 0) return undefined;
  const lines = linesOf(passage.text, passage.span)
    .filter(({ text }) => text !== '')
    .slice(-4)
    .toReversed();
  for (const line of lines) {
    const first = wordIndexAt(passage, line.start);
    const end = wordIndexAt(passage, line.end);
    for (let at = Math.max(first, end - 3); at < end; at += 1) {
      const word = passage.words[at];
      if (word === undefined || !isShortOf(foldAccents(word.folded), known)) continue;
      if (at > first && !/[.!?,)\-–—]\s|\s{2,}|--|[-–—]$/.test(gapBefore(passage, at))) continue;
      const candidate = readName(passage, at, {
        language: languageOf(passage.options.languages[0]),
        lowerCase: true,
        lead: anyLead,
      });
      if (
        candidate !== undefined &&
        candidate.end <= line.end &&
        /^[\s.!,_*~-]*$/.test(passage.text.slice(candidate.end, line.end))
      )
        return candidate;
    }
  }
  return undefined;
}

/** A single word with a capital that ends the mail, in a line of its own below a finished sentence: a short form that no header tells. */
function lonelyName(passage: Passage): NameCandidate | undefined {
  const lines = linesOf(passage.text, passage.span)
    .filter(({ text }) => text !== '')
    .slice(-2);
  const [above, line] = lines;
  if (above === undefined || line === undefined || !/^\p{Lu}\p{Ll}{2,11}[.,]?$/u.test(line.text)) return undefined;
  if (!/[.!?)]$/.test(above.text) || above.text.length < 20) return undefined;
  const candidate = nameLine(passage, line, { lowerCase: false, known: new Set() });
  return candidate !== undefined && passage.span.end - candidate.end < 200 ? candidate : undefined;
}

/** The words of the sender's display name and of the address's local part. */
function senderWords(passage: Passage): ReadonlySet<string> {
  const local = passage.senderEmail?.split('@')[0] ?? '';
  const text = `${(passage.senderName ?? '').split('@')[0]} ${local.replace(/[._\d-]+/g, ' ')}`;
  return new Set(
    wordsOf(text)
      .map(({ folded }) => foldAccents(folded))
      .filter((word) => word.length > 1),
  );
}

function agreesWith(candidate: NameCandidate, known: ReadonlySet<string>): boolean {
  const words = wordsOf(candidate.text).map(({ folded }) => foldAccents(folded));
  if (words.some((word) => known.has(word))) return true;
  const [only = ''] = words;
  return words.length === 1 && isShortOf(only, known);
}

/** A word of the sender's name, or its short form: “Ben” of “Benjamin”. */
const isShortOf = (word: string, known: ReadonlySet<string>): boolean =>
  known.has(word) || (word.length > 2 && [...known].some((full) => full.startsWith(word)));
