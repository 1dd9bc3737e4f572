import type { Finding } from '../../conversation/finding.ts';
import { shareNickname } from '../../identity/compare-name-words.ts';
import { reason, type Span } from '../../shared/reason.ts';
import { foldAccents } from '../../shared/text.ts';
import type { KnownSender } from '../mail/known-sender.ts';
import { behindRole, isSigner } from '../mail/signer.ts';
import type { NameCandidate } from '../name/candidate.ts';
import { nameFinding } from '../name/found-name.ts';
import { isTitle, languageOf, lexicon } from '../reading/lexicon.ts';
import { type Passage, placeOf } from '../reading/passage.ts';
import { wordIndexAt } from '../reading/words.ts';
import { lastName, lonelyName } from './name-last-line.ts';
import { agrees, nameLine, onBehalf } from './name-line.ts';

/** The name under a mail: after a sign-off, at the head of a signature, or a last line that agrees with the sender's name. */
export function* signedName(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  const known = passage.sender;
  const { closing } = passage;
  if (closing?.name !== undefined) {
    const signedOff = closing.signOff !== undefined;
    const uncapped = isUncapped(passage, passage.span);
    const stretches = signedOff
      ? new Set([closing.name, ...closing.lines.filter(({ text }) => /\p{L}/u.test(text)).slice(0, 2)])
      : new Set([closing.name, ...closing.lines.slice(0, uncapped ? 1 : 6)]);
    const signing = { known, signedOff, uncapped };
    const signed = chosen(passage, stretches, signing) ?? lowerFullName(passage, closing.lines.slice(2, 6), signing);
    const best = signed === undefined ? undefined : inFullBelow(passage, signed, closing.lines.slice(0, 5), signing);
    if (best !== undefined) {
      const family = familyBelow(passage, best, closing.lines.slice(0, 5), signing);
      yield finding(passage, best, signedOff ? 'sign-off' : 'signature', agrees(best, known), family);
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
const isUncapped = ({ text }: Passage, { start, end }: Span): boolean =>
  !/\p{Lu}/u.test(text.slice(start, Math.min(end, start + 2000)));

/** What is known of a closing. */
interface Signing {
  readonly known: KnownSender | undefined;
  readonly signedOff: boolean;
  readonly uncapped: boolean;
}

/** The sender's own full name first, then the first that is signed or full. */
function chosen(passage: Passage, stretches: Iterable<Span>, signing: Signing): NameCandidate | undefined {
  const { known, signedOff, uncapped } = signing;
  const { name } = passage.closing ?? {};
  let own: NameCandidate | undefined;
  let signed: NameCandidate | undefined;
  let initials: NameCandidate | undefined;
  // “P/O Maître Roth⏎Ana Weber, clerc”: who signs for somebody stands below, if anybody does.
  const isFor = ({ start, end }: Span): boolean => onBehalf.test(passage.text.slice(start, end));
  const all = [...stretches];
  for (const stretch of all.some(isFor) ? all.sort((one, other) => Number(isFor(one)) - Number(isFor(other))) : all) {
    const lowerCase = signedOff || uncapped || known !== undefined || (stretch === name && isUncapped(passage, stretch));
    const candidate = nameLine(passage, stretch, { lowerCase, known }) ?? nameBehindRole(passage, stretch, known);
    if (candidate === undefined) continue;
    if (isInitials(candidate, known)) {
      initials ??= candidate;
      continue;
    }
    if (agrees(candidate, known)) {
      if (isFull(candidate) && !isTitledGiven(passage, candidate)) return candidate;
      own ??= candidate;
    } else if (
      signed === undefined &&
      isSigned(candidate, signing, stretch === name && isSigner(passage.text.slice(stretch.start, stretch.end)), stretch === name)
    ) {
      signed = candidate;
      if (known === undefined && isFull(signed)) return signed;
    }
  }
  return own ?? signed ?? initials;
}

/** “la présidente, Josiane Weber” */
function nameBehindRole(passage: Passage, { start, end }: Span, known: KnownSender | undefined): NameCandidate | undefined {
  const line = behindRole({ start, end, text: passage.text.slice(start, end) });
  return line.start === start ? undefined : nameLine(passage, line, { lowerCase: false, known });
}

/** “Brian⏎The first time⏎Brian E. Granger”: the name in full stands in one of the next lines. */
function inFullBelow(passage: Passage, signed: NameCandidate, lines: readonly Span[], { known }: Signing): NameCandidate {
  if (isFull(signed) && !isTitledGiven(passage, signed) && !isInitialed(passage, signed)) return signed;
  for (const line of lines) {
    const candidate = line.start < signed.end ? undefined : nameLine(passage, line, { lowerCase: false, known });
    if (candidate !== undefined && isFull(candidate) && isShortOf(passage, signed, candidate)) return candidate;
  }
  return signed;
}

/** “Alain⏎A. Peyrachon”: the family name behind the initial of the given name that signs. */
function familyBelow(passage: Passage, { first, after, end }: NameCandidate, lines: readonly Span[], { known }: Signing) {
  const given = passage.words[first]?.folded ?? '';
  if (after - first > 1) return undefined;
  for (const line of lines) {
    const candidate = line.start < end ? undefined : nameLine(passage, line, { lowerCase: false, known });
    if (
      candidate !== undefined &&
      isInitialed(passage, candidate) &&
      given.startsWith(passage.words[candidate.first]?.folded ?? '')
    )
      return passage.text.slice(passage.words[candidate.first + 1]?.start, candidate.end);
  }
  return undefined;
}

/** A slogan, the company and a department may stand above the name: there it has to be full, and begin with a usual given name. */
function lowerFullName(passage: Passage, lines: readonly Span[], { known, uncapped }: Signing): NameCandidate | undefined {
  const named = lines.filter(
    ({ start, end }) =>
      end - start <= longestNameLine &&
      (lexicon().givenNames.has(passage.words[wordIndexAt(passage.words, start)]?.folded ?? '') ||
        isSigner(passage.text.slice(start, end))),
  );
  const candidate = chosen(passage, named, { known, signedOff: false, uncapped });
  return candidate !== undefined && isFull(candidate) ? candidate : undefined;
}

const longestNameLine = 60;

/** “Koen” above “Koen Claes”, “Steph” above “Dr. Stéphane Kuntz”, “Miguel” above “C. Miguel Marques”. */
function isShortOf(passage: Passage, given: NameCandidate, { first, after }: WordRange): boolean {
  if (isInitialed(passage, given)) return isSpelledOut(passage, given, { first, after });
  const titled = isTitledGiven(passage, given);
  if (isFull(given) && !titled) return false;
  const short = foldAccents(passage.words[titled ? given.after - 1 : given.first]?.folded ?? given.text);
  const words = passage.words.slice(first, after - 1);
  const head = words.findIndex(({ folded }) => folded.length > 1 && !isTitle(folded));
  return words
    .slice(0, head < 0 ? words.length : head + 1)
    .some(({ folded }) => foldAccents(folded).startsWith(short) || shareNickname(foldAccents(folded), short));
}

type WordRange = Pick<NameCandidate, 'first' | 'after'>;

/** “V. Audigier” */
const isInitialed = ({ words }: Passage, { first, after }: WordRange): boolean =>
  after - first === 2 && words[first]?.folded.length === 1;

/** “V. Audigier” above “Vincent AUDIGIER” */
const isSpelledOut = ({ words }: Passage, short: WordRange, full: WordRange): boolean => {
  const [initial, family] = [words[short.first], words[short.after - 1]];
  return words[full.after - 1]?.folded === family?.folded && words[full.first]?.folded.startsWith(initial?.folded ?? '') === true;
};

/** “Jean-Marc” is one name. */
const isFull = ({ first, after, text }: NameCandidate): boolean => after - first > 1 && !/^\p{L}+-\p{L}+$/u.test(text);

/** “Dr. Greg” */
const isTitledGiven = ({ words }: Passage, { first, after, titled }: NameCandidate): boolean =>
  titled && after - first === 2 && lexicon().givenNames.has(words[after - 1]?.folded ?? '');

/** Without words of farewell only a full name is a signature, or the usual given name that heads it, and none that is not the sender's. */
const isSigned = (candidate: NameCandidate, { known, signedOff, uncapped }: Signing, signs: boolean, heads: boolean): boolean =>
  signedOff
    ? !isLabelOf(candidate, known) && (candidate.capitals !== 'none' || candidate.after - candidate.first <= 3)
    : (known?.spelled !== true || !known.isPerson) &&
      (isFull(candidate) || ((heads || known?.isPerson === false) && isGivenAlone(candidate))) &&
      (candidate.capitals === 'all' || uncapped || signs);

/** “FTRANSPORT” where nobody's name is known, “Meteorologie” of Volker König: a single word that nobody is given. */
const isLabelOf = ({ first, after, text }: NameCandidate, known: KnownSender | undefined): boolean =>
  after - first === 1 &&
  !lexicon().givenNames.has(text.toLowerCase()) &&
  (known === undefined ? /^\p{Lu}{6,}$/u.test(text) : known.spelled && known.shown && text.length > longestShort);

/** “Jonno” */
const longestShort = 7;

/** “Ludovic” above “Boulangerie Ferrand”, in a mail of contact@. */
const isGivenAlone = ({ text }: NameCandidate): boolean => lexicon().givenNames.has(text.toLowerCase());

function finding(passage: Passage, candidate: NameCandidate, rule: string, agrees: boolean, family?: string): Finding {
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
    ...(family === undefined ? {} : { family }),
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
