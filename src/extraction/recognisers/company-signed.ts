import type { Finding } from '../../conversation/finding.ts';
import { parseCompany } from '../../identity/company.ts';
import { parseCountry } from '../../identity/country.ts';
import { areSuffixes } from '../../identity/name-titles.ts';
import { type Reason, reason, type Span } from '../../shared/reason.ts';
import { foldAccents } from '../../shared/text.ts';
import type { Language } from '../languages/language.ts';
import { isAddressLine, isPlace, isStreetLine, isTownLine } from '../mail/address-lines.ts';
import { agreesWithSender, type KnownSender } from '../mail/known-sender.ts';
import { isLegalNotice } from '../mail/legal-notice.ts';
import type { Line } from '../mail/lines.ts';
import { endsInCode, isPostalCode } from '../mail/postal-codes.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { isBusinessWord, isOrganisation, languageOf, lexicon } from '../reading/lexicon.ts';
import type { Passage } from '../reading/passage.ts';
import { longestPhraseAt } from '../reading/phrases.ts';
import { type Word, wordIndexAt, wordsOf } from '../reading/words.ts';
import { companyAt } from './company-at.ts';
import { agreesWithDomain, connectors, domainWords } from './company-domain.ts';
import {
  departments,
  hasSeparator,
  headsPosition,
  isPosition,
  isSite,
  type Segment,
  segmentSeparator,
  segments,
} from './company-segments.ts';
import { institutionIn } from './institution.ts';
import { startsWithLabel } from './line-label.ts';

/** The part of a signature that names the company: by the domain, a legal form, or because nothing else is left. */
export function* signedCompany(passage: Passage): Generator<Finding> {
  const { closing } = passage;
  if (closing === undefined || (closing.lines.length < 2 && !isTelling(closing.lines[0]?.text ?? '', passage.sender))) return;
  let best: { start: number; end: number; rank: number; why: Reason } | undefined;
  const name = closing.name === undefined ? '' : passage.text.slice(closing.name.start, closing.name.end);
  const isFirm = saysCompany(name) || isTelling(name, passage.sender);
  // “Tom”, and below it “Tom Whitfield”
  const full =
    closing.lines.slice(0, 4).find(({ text }) => name !== '' && text.length <= 40 && text.startsWith(`${name} `))?.text ?? name;
  const signer = wordsOf(hasSeparator.test(full) ? (full.split(segmentSeparator)[0] ?? '') : full).map(({ folded }) => folded);
  const family = isFirm ? undefined : (signer.at(-1) ?? passage.sender?.words.at(-1));
  const where = {
    text: passage.text,
    domains: domainWords(passage),
    isCard: isCard(passage),
    language: languageOf(passage.options.languages[0]),
    sender: passage.sender,
    family,
  };
  const own = new Set([...(isFirm ? [] : signer), ...(passage.sender?.words ?? [])]);
  for (const [at, line] of closing.lines.slice(0, 16).entries()) {
    if (line.text.length > 120 || (line.text.includes('@') && !hasSeparator.test(line.text))) continue;
    if (startsWithLabel(passage, line)) continue;
    const university =
      line.start > (closing.name?.start ?? -1) && !/^\d/.test(line.text) ? universityIn(passage, line, where.domains) : undefined;
    if (university !== undefined && university.rank > (best?.rank ?? 0)) best = university;
    const isAddress = isAddressLine(line.text);
    if (isAddress && !/[|•·]|-{3}|^[^\d,]{3,40}(?:,| [-–—]) /.test(line.text)) continue;
    for (const segment of segments(passage, line)) {
      const { start, end, text, words } = segment;
      if ((isSender(words, own, passage) && !hasLegalForm(text)) || isAddressLine(text)) continue;
      if (text === name && !isFirm) continue;
      const belowName = start > (closing.name?.start ?? -1) || text === name;
      const rank = rankOf(segment, belowName, where);
      if (rank === undefined) continue;
      // “Tessier Marine, 6 quai de la Fosse”, but not “Lafayette, LA 70506”.
      if (
        rank.rank < certainRank &&
        ((isAddress && !/[|•·]/.test(line.text)) || isAmidAddress(closing.lines, at) || namesCountry(line.text))
      )
        continue;
      // A piece of a line, as good as the whole line, leaves the town out: “Roth Ltd, Leeds”.
      const piece = best !== undefined && start >= best.start && end < best.end && rank.rank === best.rank;
      if (rank.rank > (best?.rank ?? 0) || (piece && best?.end === line.end && start === best.start))
        best = { start, end, ...rank };
    }
  }
  if (best !== undefined)
    yield* companyAt(passage, best.start, best.end, 'signature.company', best.rank > 1 ? 0.85 : 0.65, best.why);
}

/** A single line that names the company as well as its own name does. */
const isTelling = (text: string, sender: KnownSender | undefined): boolean =>
  /[|•·]/.test(text) ||
  hasLegalForm(text) ||
  (sender?.isPerson === false && foldAccents(text).replace(/[^\p{L}\p{N}]/gu, '') === sender.company?.replaceAll('-', ''));

/** “Market Harborough” above its postal code, “OT Groß Zicker” between the street and the town, “Le Bourg” above the town. */
function isAmidAddress(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1]?.text ?? '';
  if (isPostalCode(below) || endsInCode.test(lines[at - 1]?.text ?? '')) return true;
  return (
    isTownLine(below) && (isStreetLine(lines[at - 1]?.text ?? '') || (!isStreetLine(below) && isPlace(lines[at]?.text ?? '')))
  );
}

/** The town in its name is the domain's, but no company: “University of Louisville”. */
function universityIn({ text, words }: Passage, line: Line, domains: readonly string[]): (Span & Rank) | undefined {
  const own = words.slice(wordIndexAt(words, line.start), wordIndexAt(words, line.end));
  const found = institutionIn(text, own);
  if (found === undefined) return undefined;
  const agrees = own.some(({ folded }) => domains.some((domain) => domain.length > 3 && folded.startsWith(domain)));
  return { ...found, rank: agrees ? 5.2 : 4.5, why: reason('institution', 'It names a university.') };
}

/** “Austin, Texas, USA” */
const namesCountry = (text: string): boolean => {
  const comma = text.lastIndexOf(', ');
  return comma > 0 && isSomewhere(text.slice(comma + 2).replace(/[*_]$/, ''));
};

/** From here on something else than the place of a line tells that it is a company. */
const certainRank = 3;

/** The sender's own name, below a given name that closed the mail. */
const isSender = (words: readonly Word[], own: ReadonlySet<string>, { sender }: Passage): boolean =>
  (words.length > 1 || sender !== undefined || isShortOf(words, own)) &&
  words.some(({ folded }) => folded.length > 1) &&
  words.every(({ folded }) => own.has(folded) || folded.length === 1 || isShortOf(words, own));

const fewestLetters = 3;

/** “Steph” of Stéphane. */
const isShortOf = ([only, ...others]: readonly Word[], own: ReadonlySet<string>): boolean =>
  only !== undefined &&
  others.length === 0 &&
  only.folded.length >= fewestLetters &&
  [...own].some((word) => foldAccents(word).startsWith(foldAccents(only.folded)));

interface Rank {
  readonly rank: number;
  readonly why: Reason;
}

interface Where {
  /** The whole text, in which the words have their places. */
  readonly text: string;
  readonly domains: readonly string[];
  /** Whether a line may be the company only because it is nothing else. */
  readonly isCard: boolean;
  /** The family name of the one who signs. */
  readonly family: string | undefined;
  readonly language: Language;
  readonly sender: KnownSender | undefined;
}

function rankOf(segment: Segment, belowName: boolean, where: Where): Rank | undefined {
  const { text, words, beside } = segment;
  const { domains, isCard, sender } = where;
  if (words.length === 0 || isLong(text, words) || !canBeCompany(text)) return undefined;
  if (longestPhraseAt(lexicon().signOffs, words, 0) !== undefined || isLabel(words) || areSuffixes(text.split(' '), false))
    return undefined;
  const parsed = parseCompany(text);
  if (parsed.kind === 'valid' && parsed.value.legalForm !== undefined && words.length > 1 && !/[.!?]$/.test(parsed.value.name)) {
    return {
      rank: beside === 'nothing' ? 5.5 : 4,
      why: reason('legal-form', `It ends in the legal form “${parsed.value.legalForm}”.`),
    };
  }
  if (domains.length > 0 && agreesWithDomain(segment, domains, where.text))
    return { rank: 5, why: reason('domain', 'It agrees with the domain of an address beside it.') };
  const initials = words.map(({ folded }) => folded[0]).join('');
  if (words.length > 1 && domains.includes(initials))
    return { rank: 3, why: reason('domain-initials', 'Its initials are the domain of an address beside it.') };
  if (!belowName || !/^[\p{Lu}\p{Nd}\p{Lo}]/u.test(text) || /[.!?,]$/.test(text) || isSentence(words, where.language))
    return undefined;
  if (
    words.length > 1 &&
    where.family !== undefined &&
    words.some(({ folded }) => folded === where.family) &&
    saysTrade(words) &&
    !headsPosition(words)
  )
    return { rank: 3, why: reason('bears-name', 'It bears the name of the one who signs.') };
  if (beside === 'site' && isTitled(text, words))
    return { rank: 4, why: reason('beside-site', 'It stands beside the address of a site.') };
  if (
    (words.some(({ folded }) => isOrganisation(folded)) || (words.length > 1 && saysTrade(words.slice(-1)))) &&
    !headsPosition(words)
  ) {
    if (endsInPosition(words) || isPositionWithin(words)) return undefined;
    if (departments.has(words[0]?.folded ?? '') && words.slice(1).every(({ folded }) => /\d/.test(folded))) return undefined;
    return {
      rank: departments.has(words[0]?.folded ?? '') ? 1.8 : 2,
      why: reason('organisation-word', 'It holds a word that organisations have in their names.'),
    };
  }
  if (
    !isCard ||
    text.length < fewestOfName ||
    isPosition(words) ||
    lexicon().givenNames.has(words[0]?.folded ?? '') ||
    holdsNumber(text) ||
    isSomewhere(text) ||
    (sender !== undefined && (text.includes(',') || agreesWithSender(text, sender)))
  )
    return undefined;
  return {
    rank: beside === 'position' ? 1.5 : 1,
    why: reason('what-is-left', 'It is the line of the signature that is nothing else.'),
  };
}

/** “Master Student in Computer Engineering”, “PhD Student at …” */
function isPositionWithin(words: readonly Word[]): boolean {
  const at = words.findIndex(({ folded }) => folded === 'in' || folded === 'at');
  return at > 0 && isPosition(words.slice(0, at)) && !isOrganisation(words[at - 1]?.folded ?? '');
}

/** “Agency Director”, but not “Cabinet Tessier”: behind an organisation an ending alone says too little. */
function endsInPosition(words: readonly Word[]): boolean {
  const last = words.at(-1)?.folded ?? '';
  if (isOrganisation(last)) return false;
  return isOrganisation(words[0]?.folded ?? '') ? lexicon().positions.has(last) : isPosition(words.slice(-1));
}

const mostWords = 8;
const mostSigns = 24;

/** More words than a company's name has; the letters of “S.A. de C.V.” are none, signs of scripts without spaces are. */
const isLong = (text: string, words: readonly Word[]): boolean =>
  /^[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]/u.test(text)
    ? words.length > mostSigns
    : words.filter(({ start, end }) => end - start > 1).length > mostWords;

const fewestOfName = 3;
const mostTitled = 5;

/** “Savoir-faire Linux”, but not “Please read the FAQ at”: few words, and all but the small ones with a capital. */
const isTitled = (text: string, words: readonly Word[]): boolean =>
  words.length <= mostTitled &&
  !networks.has(words[0]?.folded ?? '') &&
  !connectors.has(words.at(-1)?.folded ?? '') &&
  words.every(({ folded }) => connectors.has(folded) || isBusinessWord(folded) || !isLower(text, folded));

const isLower = (text: string, word: string): boolean => text.split(/\s/).includes(word);

/** Where people have a page of their own. */
const networks: ReadonlySet<string> = new Set(
  'facebook twitter linkedin instagram youtube github gitlab skype whatsapp xing mastodon tiktok telegram viadeo flickr pinterest blog web website site homepage'.split(
    ' ',
  ),
);

/** “Email”, “Cellulaire” */
const isLabel = ([only, ...others]: readonly Word[]): boolean =>
  only !== undefined && others.length === 0 && (lexicon().otherLabels.has(only.folded) || networks.has(only.folded));

/** “Bureau 204”, but not “3D Concept” and “Inserm U1028”, where letters and figures are one word beside another. */
const holdsNumber = (text: string): boolean =>
  /\d/.test(text.replace(/(?<![\p{L}\p{N}])(?:\d{1,2}\p{Lu}{1,3}|\p{Lu}{1,3}\d{1,4})(?![\p{L}\p{N}])/gu, '')) ||
  (/\d/.test(text) && !/\p{Lu}\p{L}{3}/u.test(text));

const saysTrade = (words: readonly Word[]): boolean => words.some(({ folded }) => isBusinessWord(folded));

/** A line in the place of the name that says that it is a company: “Intersec <http://www.intersec.example>”. */
const saysCompany = (text: string): boolean => saysTrade(wordsOf(text)) || hasLegalForm(text) || /https?:|www\./.test(text);

/** “"Metalpol" Sp. z o.o.” */
const quotedName = /^"([^"]{2,60})"/;

/** No address, label, amount or stretch of a sentence. */
function canBeCompany(text: string): boolean {
  if (
    text.length < 2 ||
    isLegalNotice(text) ||
    /@|https?:|www\.|[:：<>"=~]|[;!?] |\p{Ll}{4}\. |^\p{Pd}{2}/u.test(text.replace(quotedName, '$1')) ||
    isSite(text)
  )
    return false;
  if (/^\p{Ll}{2,} /u.test(text) && lexicon().stopWords.has(/^\p{Ll}+/u.exec(text)?.[0] ?? '')) return false;
  return (
    (text.match(/\d/g) ?? []).length <= 5 &&
    !/[,!?]$/.test(text) &&
    text.lastIndexOf('(') <= text.lastIndexOf(')') &&
    !isSomewhere(text)
  );
}

const longestPlace = 40;

/** “Texas”, “Londres (Royaume-Uni)” */
function isSomewhere(text: string): boolean {
  if (text.length > longestPlace) return false;
  const bracketed = /\(([^()]{3,30})\)$/.exec(text)?.[1];
  return lexicon().places.has(text.toLowerCase()) || parseCountry(bracketed ?? text).kind === 'valid';
}

/** Pronouns and verbs do not stand in the names of companies, but for short ones and the first word: “We Care Clinic”. */
const isSentence = (words: readonly Word[], { stopWords }: Language): boolean =>
  words.length > 3 && words.some(({ folded }, at) => at > 0 && stopWords.has(folded) && !connectors.has(folded));

/** A signature of which every line has its purpose: the sender's name at its head, and how to reach them below. */
function isCard({ text, closing, sender }: Passage): boolean {
  if (sender === undefined) return true;
  if (closing === undefined) return false;
  const head = [closing.name ?? closing, ...closing.lines.slice(0, 2)];
  if (!head.some(({ start, end }) => agreesWithSender(text.slice(start, end), sender))) return false;
  const [, ...below] = closing.lines;
  const reach = below.filter((line) => /@|www\.|\d{3}.{0,3}\d{3}/.test(line.text) || isAddressLine(line.text)).length;
  return reach > 1 && below.length - reach <= 3 && below.every((line) => line.text.length <= 80);
}
