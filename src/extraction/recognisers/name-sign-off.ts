import type { Finding } from '../../conversation/finding.ts';
import { reason, type Span } from '../../shared/reason.ts';
import { foldAccents } from '../../shared/text.ts';
import type { Language } from '../languages/language.ts';
import { isAddressLine } from '../mail/address-lines.ts';
import { agreesWithSender, isShownName, type KnownSender } from '../mail/known-sender.ts';
import type { Line } from '../mail/lines.ts';
import { isRemark } from '../mail/signature.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { nameFinding } from '../name/found-name.ts';
import { nameWords } from '../name/name-words.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { isOrganisation, languageOf, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, placeOf } from '../reading/passage.ts';
import { longestPhraseAt } from '../reading/phrases.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';

const anyLead = /[\s\S]*/;

/** The name under a mail: after a sign-off, at the head of a signature, or a last line that agrees with the sender's name. */
export function* signedName(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  const known = passage.sender;
  const { closing } = passage;
  if (closing?.name !== undefined) {
    const signedOff = closing.signOff !== undefined;
    const uncapped = isUncapped(passage);
    const stretches = signedOff
      ? new Set([closing.name, ...closing.lines.filter(({ text }) => /\p{L}/u.test(text)).slice(0, 2)])
      : closing.lines.slice(0, uncapped ? 1 : 6);
    const best = chosen(passage, stretches, { known, signedOff, uncapped });
    if (best !== undefined) {
      yield finding(passage, best, signedOff ? 'sign-off' : 'signature', agrees(best, known));
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

/** Whether a text has no capitals at all, so that their absence says nothing. */
const isUncapped = ({ text, span }: Passage): boolean => !/\p{Lu}/u.test(text.slice(span.start, span.start + 2000));

/** What is known of a closing. */
interface Signing {
  readonly known: KnownSender | undefined;
  readonly signedOff: boolean;
  readonly uncapped: boolean;
}

/** The sender's own full name first, then the first that is signed or full. */
function chosen(passage: Passage, stretches: Iterable<Span>, signing: Signing): NameCandidate | undefined {
  const { known, signedOff, uncapped } = signing;
  const rules = { lowerCase: signedOff || uncapped || known !== undefined, known };
  let own: NameCandidate | undefined;
  let signed: NameCandidate | undefined;
  let initials: NameCandidate | undefined;
  for (const stretch of stretches) {
    const candidate = nameLine(passage, stretch, rules);
    if (candidate === undefined) continue;
    if (isInitials(candidate, known)) {
      initials ??= candidate;
      continue;
    }
    if (agrees(candidate, known)) {
      if (isFull(candidate)) return candidate;
      own ??= candidate;
    } else if (signed === undefined && isSigned(candidate, signing)) {
      signed = candidate;
      if (known === undefined && isFull(signed)) return signed;
    } else if (signed !== undefined && isFull(candidate) && isShortOf(signed, candidate)) {
      signed = candidate;
    }
  }
  return own ?? signed ?? initials;
}

/** “Koen” above “Koen Claes”, “Steph” above “Stéphane Kuntz”. */
const isShortOf = (given: NameCandidate, full: NameCandidate): boolean =>
  !isFull(given) && foldAccents(full.text).startsWith(foldAccents(given.text));

const isFull = (candidate: NameCandidate): boolean => candidate.after - candidate.first > 1;

/** Without words of farewell only a full name is a signature, and none that is not the sender's. */
const isSigned = (candidate: NameCandidate, { known, signedOff, uncapped }: Signing): boolean =>
  signedOff
    ? candidate.capitals !== 'none' || candidate.after - candidate.first <= 3
    : known?.spelled !== true &&
      (isFull(candidate) || isGivenAlone(candidate, known)) &&
      (candidate.capitals === 'all' || uncapped);

/** “Ludovic” above “Boulangerie Ferrand”, in a mail of contact@. */
const isGivenAlone = ({ text }: NameCandidate, known: KnownSender | undefined): boolean =>
  known?.isPerson === false && lexicon().givenNames.has(text.toLowerCase());

function finding(passage: Passage, candidate: NameCandidate, rule: string, agrees: boolean): Finding {
  const { text, start, end } = candidate;
  if (isInitials(candidate, passage.sender)) {
    const common = { field: 'name', text, place: placeOf(passage, start, end), rule: `mail.${rule}`, source: 'message' } as const;
    return { ...common, verdict: 'rejected', reasons: [reason('initials', `“${text}” are initials.`, { text })] };
  }
  return nameFinding(passage, candidate, {
    rule: `mail.${rule}`,
    evidence: 'strong',
    confidence: agrees ? 0.95 : 0.85,
    language: languageOf(passage.options.languages[0]),
    closes: rule !== 'signature' && candidate.capitals === 'all',
    why: agrees ? 'It closes the mail and agrees with the sender’s name.' : 'It closes the mail.',
  });
}

/** “hgm” below a mail of Hector McLoughlin: a mark, not worth a name. */
function isInitials({ first, after, text }: NameCandidate, known: KnownSender | undefined): boolean {
  const letters = text.toLowerCase().replace(/\P{L}/gu, '');
  if (after - first > 1 || letters.length > 4 || known?.words.includes(letters) === true) return false;
  if (/^[b-df-hj-np-tv-xz]{1,4}$/.test(letters)) return true;
  const [given = '', family = ''] = [known?.name?.firstName, known?.name?.lastName].map((part) => foldAccents(part ?? ''));
  if (given === '' || family === '' || letters.length > 3 || given.startsWith(letters)) return false;
  return letters[0] === given[0] && letters.slice(1).includes(family[0] ?? '');
}

/** A line that is a name and nothing else, but for a title behind a comma or dash. */
function nameLine(
  passage: Passage,
  line: Span,
  rules: { lowerCase: boolean; known: KnownSender | undefined },
): NameCandidate | undefined {
  const language = languageOf(passage.options.languages[0]);
  const first = behindTitle(passage, wordIndexAt(passage.words, line.start));
  const candidate = withGivenName(
    passage,
    readName(passage, first, { language, lowerCase: rules.lowerCase, lead: anyLead }),
    line,
  );
  if (candidate === undefined || candidate.start > line.start + longestTitle) return undefined;
  const rest = passage.text.slice(candidate.end, line.end);
  if (!/^(?:$|\s*[,|–—(/\-_.!*~;:]|\s*x?[ -]?\d|\s{2,})/.test(rest)) return undefined;
  if (isThing(passage, line, candidate, rules.known)) return undefined;
  return agrees(candidate, rules.known) || !isAnother(passage, line, candidate, rest, language) ? candidate : undefined;
}

/** “OSPINA TRUJILLO, Hernán”: the family name in capitals, and a usual given name behind the comma. */
function withGivenName(passage: Passage, family: NameCandidate | undefined, line: Span): NameCandidate | undefined {
  if (family === undefined || family.text !== family.text.toUpperCase() || gapBefore(passage, family.after) !== ', ')
    return family;
  const given = readName(passage, family.after, {
    language: languageOf(passage.options.languages[0]),
    lowerCase: false,
    lead: /^, $/,
    most: 2,
  });
  const usual = lexicon().givenNames.has(passage.words[given?.first ?? 0]?.folded ?? '');
  return given !== undefined && usual && given.end === line.end
    ? { ...family, after: given.after, end: given.end, text: passage.text.slice(family.start, given.end) }
    : family;
}

const longestTitle = 10;

/** “(Mrs.) Jean MacAllister”: the title is no part of what is read. */
function behindTitle(passage: Passage, first: number): number {
  if (!lexicon().titles.has(passage.words[first]?.folded ?? '')) return first;
  // “Eng.º João”, “Prof.ssa Anna”
  if (gapBefore(passage, first + 1) === '.' && /^(?:[ºª]|ssa|ra|na|in|a)$/.test(passage.words[first + 1]?.folded ?? ''))
    return first + 2;
  return /^\.?\) ?$/.test(gapBefore(passage, first + 1)) ? first + 1 : first;
}

/** “Fontenot Catering” of a Ms Fontenot, “School Business Manager”, “Rúa Real 58”, “Tel 04131 …”, “De ouderraad”. */
function isThing(
  passage: Passage,
  line: Span,
  { first, after, capitals, text }: NameCandidate,
  known: KnownSender | undefined,
): boolean {
  const { positions, trades, cues, givenNames } = lexicon();
  const words = passage.words.slice(first, after).map(({ folded }) => folded);
  if (isDepartment(words, known)) return true;
  if (known !== undefined && words.every((word) => known.words.includes(foldAccents(word)))) return false;
  // “Marine de Blot” bears a name that is a word of trades too.
  const telling = givenNames.has(words[0] ?? '') || lexicon().titles.has(words[0] ?? '') ? words.slice(1) : words;
  if (words.length > 1 && telling.some((word) => trades.has(word) || isOrganisation(word) || positions.has(word))) return true;
  const whole = passage.text.slice(line.start, line.end);
  if (isAddressLine(whole)) return true;
  if (capitals === 'none' && /^\p{Lu}/u.test(text)) return true;
  const label = longestPhraseAt(cues, passage.words, first);
  return (
    label?.after === after &&
    /\d/.test(whole.slice(text.length)) &&
    label.meanings.some((cue) => cue.kind === 'label' && cue.field !== 'name')
  );
}

/** “Accounts Payable” of accounts@: a department that the header names too. */
const isDepartment = (words: readonly string[], known: KnownSender | undefined): boolean =>
  known?.isPerson === false && words.some((word) => lexicon().positions.has(word));

/** A position, a street, the label of a number, words of farewell or a company: a line that is no name unless it is the sender's. */
function isAnother(passage: Passage, line: Span, { first, after }: NameCandidate, rest: string, language: Language): boolean {
  const { positions, streets, signOffs, titles } = lexicon();
  const numbered = /\d/.test(passage.text.slice(line.start, line.end));
  let name = first;
  // “Dr” is a title in front of a name, and a drive behind one.
  while (name < after - 1 && titles.has(passage.words[name]?.folded ?? '')) name += 1;
  for (let at = name; at < after; at += 1) {
    const { folded } = passage.words[at] as Word;
    if (positions.has(folded) || isOrganisation(folded) || (numbered && streets.has(folded))) return true;
  }
  const last = passage.words[after - 1]?.folded ?? '';
  if (passage.closing?.signOff === undefined && language.stopWords.has(last) && !nameWords.has(last)) return true;
  // “Switchboard: …” is the label of a number.
  if (/^ ?[:：]/.test(rest) || longestPhraseAt(signOffs, passage.words, first) !== undefined) return true;
  return hasLegalForm(passage.text.slice(line.start, line.end));
}

/** The last words of the text, or a last line, that are the sender's own name. */
function lastName(passage: Passage, known: KnownSender | undefined): NameCandidate | undefined {
  if (known === undefined) return undefined;
  const lines = lastLines(passage, 4).toReversed();
  for (const line of lines) {
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
  if (!spells && !(agreesWithSender(text, known) && /^\p{Lu}\S*(?: \p{L}\S*){1,3}$/u.test(text))) return undefined;
  const candidate = readName(passage, first, {
    language: languageOf(passage.options.languages[0]),
    lowerCase: true,
    lead: anyLead,
  });
  if (candidate !== undefined && candidate.end === line.end && candidate.after - candidate.first <= longestName) return candidate;
  const after = wordIndexAt(passage.words, line.end);
  return spells && after > first
    ? { first, after, start: line.start, end: line.end, text, capitals: 'all', titled: false, possessive: false }
    : undefined;
}

/** A single word with a capital that ends the mail, in a line of its own below a finished sentence: a short form that no header tells. */
function lonelyName(passage: Passage): NameCandidate | undefined {
  const [above, line] = lastLines(passage, 2);
  if (above === undefined || line === undefined) return undefined;
  const full =
    passage.sender === undefined &&
    /^\p{Lu}(?:\p{Ll}+|\.)(?:[ -]?\p{Lu}\.){0,2}(?:[ -]\p{Lu}\p{Ll}+){1,3}(?:, \p{Ll}.{0,40}| \(\p{Lu}\p{Ll}{1,8}\.?\))?$/u.test(
      line.text,
    );
  if (!full && !/^\p{Lu}\p{Ll}{2,11}[.,]?$/u.test(line.text)) return undefined;
  const apart = full && /\n\s*\n/.test(passage.text.slice(above.end, line.start));
  if (!apart && (!/[.!?)]$/.test(above.text) || above.text.length < 20)) return undefined;
  const candidate = nameLine(passage, line, { lowerCase: false, known: undefined });
  return candidate !== undefined && passage.span.end - candidate.end < 200 ? candidate : undefined;
}

const lastLines = (passage: Passage, most: number): readonly Line[] =>
  passage
    .lines()
    .filter(({ text }) => text !== '' && !isRemark(text))
    .slice(-most);

const agrees = (candidate: NameCandidate, known: KnownSender | undefined): boolean =>
  known !== undefined && agreesWithSender(candidate.text, known);
