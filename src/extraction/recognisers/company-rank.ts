import { splitLegalForm } from '../../identity/company.ts';
import { parseCountry } from '../../identity/country.ts';
import { areSuffixes } from '../../identity/name-titles.ts';
import { type Reason, reason } from '../../shared/reason.ts';
import type { Language } from '../languages/language.ts';
import { agreesWithSender, type KnownSender } from '../mail/known-sender.ts';
import { isBusinessWord, isOrganisation, isTitle, lexicon } from '../reading/lexicon.ts';
import { longestPhraseAt, startsPhrase } from '../reading/phrases.ts';
import type { Word } from '../reading/words.ts';
import { agreesWithDomain, agreesWithLocalPart, connectors } from './company-domain.ts';
import { departments, headsPosition, isPosition, isSite, opensInForm, type Segment } from './company-segments.ts';

/** How surely a part of a signature names the company, and why. */
export interface Rank {
  readonly rank: number;
  readonly why: Reason;
}

/** What is known of the signature that a part stands in. */
export interface Where {
  /** The whole text, in which the words have their places. */
  readonly text: string;
  readonly domains: readonly string[];
  /** The local parts of the addresses. */
  readonly locals: readonly string[];
  /** Whether a line may be the company only because it is nothing else. */
  readonly isCard: boolean;
  /** The family name of the one who signs. */
  readonly family: string | undefined;
  readonly language: Language;
  readonly sender: KnownSender | undefined;
}

/** By the domain, a legal form, a word that organisations have, or because it is nothing else; nothing where it is no company. */
export function rankOf(segment: Segment, belowName: boolean, where: Where, isWhole: boolean): Rank | undefined {
  const { text, words, beside } = segment;
  const { domains, isCard, sender } = where;
  if (words.length === 0 || isLong(text, words)) return undefined;
  const [{ folded: opener = '' } = {}] = words;
  if (agreesWithLocalPart(text, where.locals) && !lexicon().givenNames.has(opener) && !departments.has(opener))
    return { rank: 1.95, why: reason('local-part', 'It is spelled in an address beside it.') };
  if (!canBeCompany(text, words)) return undefined;
  if (words.length === 1 && startsPhrase(lexicon().greetings, words[0])) return undefined;
  if (longestPhraseAt(lexicon().signOffs, words, 0) !== undefined || isLabel(words) || areSuffixes(text.split(' '), false))
    return undefined;
  const { name, legalForm } = splitLegalForm(text);
  if (legalForm !== undefined && words.length > 1 && !/[.!?]$/.test(name)) {
    return { rank: beside === 'nothing' ? 5.5 : 4, why: reason('legal-form', `It ends in the legal form “${legalForm}”.`) };
  }
  if (domains.length > 0 && agreesWithDomain(segment, domains, where.text))
    return { rank: 5, why: reason('domain', 'It agrees with the domain of an address beside it.') };
  if (opensInForm(text)) return { rank: 5.5, why: reason('legal-form', 'It begins with a legal form.') };
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
    (words.some(({ folded }) => isOrganisation(folded)) ||
      (words.length > 1 && (saysTrade(words.slice(-1)) || (isShouted(text) && saysTrade(words))))) &&
    !headsPosition(words)
  ) {
    if (endsInPosition(words) || isPositionWithin(words)) return undefined;
    if (departments.has(words[0]?.folded ?? '') && words.slice(1).every(({ folded }) => /\d/.test(folded))) return undefined;
    return {
      rank: isBranch(text, words) ? 0.9 : departments.has(words[0]?.folded ?? '') ? 1.8 : beside === 'position' ? 1.96 : 2,
      why: reason('organisation-word', 'It holds a word that organisations have in their names.'),
    };
  }
  if (
    !isCard ||
    text.length < fewestOfName ||
    isTitle(words[0]?.folded ?? '') ||
    /^\p{Lu}\. \p{Lu}\p{L}+$/u.test(text) ||
    (isPosition(words) && !(isShouted(text) && words.length > 1 && !isPosition(words.slice(0, -1)))) ||
    (lexicon().streets.has(words[0]?.folded ?? '') && connectors.has(words[1]?.folded ?? '')) ||
    (words.length <= mostOfPerson && lexicon().givenNames.has(words[0]?.folded ?? '')) ||
    holdsNumber(text) ||
    isSomewhere(text) ||
    (sender !== undefined && (text.includes(',') || agreesWithSender(text, sender)))
  )
    return undefined;
  return {
    rank: opensShouted.test(text) ? 1.9 : beside === 'position' ? 1.5 : isWhole ? 1 : 0.8,
    why: reason('what-is-left', 'It is the line of the signature that is nothing else.'),
  };
}

/** “Agence de Saint-Brieuc”: a branch is named after its town. */
const isBranch = (text: string, [first]: readonly Word[]): boolean =>
  lexicon().branches.has(first?.folded ?? '') && /^\p{L}+ (?:d[eu] |d['’])?\p{Lu}[\p{L}'’-]+$/u.test(text);

/** “Master Student in Computer Engineering”, “PhD Student at …” */
function isPositionWithin(words: readonly Word[]): boolean {
  const at = words.findIndex(({ folded }) => folded === 'in' || folded === 'at');
  return at > 0 && isPosition(words.slice(0, at)) && !isOrganisation(words[at - 1]?.folded ?? '');
}

/** “Agency Director”, but not “Cabinet Tessier”: behind an organisation an ending alone says too little. */
function endsInPosition(words: readonly Word[]): boolean {
  const last = words.at(-1)?.folded ?? '';
  if (isBusinessWord(last)) return false;
  if (!isOrganisation(words[0]?.folded ?? '')) return isPosition(words.slice(-1));
  // “École Pratique des Hautes Études”
  return lexicon().positions.has(last) && !words.some(({ folded }) => connectors.has(folded));
}

const mostWords = 8;
const mostInAll = 14;
const mostSigns = 24;

/** More words than a company's name has, where its small ones stand between capitals; signs of scripts without spaces are words. */
function isLong(text: string, words: readonly Word[]): boolean {
  if (/^[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]/u.test(text)) return words.length > mostSigns;
  // The letters of “S.A. de C.V.” are none.
  const said = words.filter(({ start, end }) => end - start > 1);
  if (said.length <= mostWords) return false;
  // “Ministère de l'agriculture, de l'agroalimentaire et de la forêt”
  if (isOrganisation(words[0]?.folded ?? '') && connectors.has(words[1]?.folded ?? '')) return said.length > mostInAll;
  const telling = said.filter(({ folded }) => !connectors.has(folded));
  return said.length > mostInAll || telling.length > mostWords || telling.some(({ folded }) => isLower(text, folded));
}

/** “ALTERRIA ENERGIES France” */
const opensShouted = /^\p{Lu}{5,}(?![\p{L}\p{N}])/u;

/** “PROMOTION CARDINALE IMMOBILIER”, “OPTIQUE LAFAYETTE (adhérent Vis'Optic)” */
const isShouted = (text: string): boolean => /^\p{Lu}[^\p{Ll}]+(?:\([^()]*\))?$/u.test(text);

const fewestOfName = 3;
const mostOfPerson = 3;
const mostTitled = 5;

/** “Savoir-faire Linux”, but not “Please read the FAQ at”: few words, and all but the small ones with a capital. */
const isTitled = (text: string, words: readonly Word[]): boolean =>
  words.length <= mostTitled &&
  !isLink(words[0]?.folded ?? '') &&
  !connectors.has(words.at(-1)?.folded ?? '') &&
  words.every(({ folded }) => connectors.has(folded) || isBusinessWord(folded) || !isLower(text, folded));

const isLower = (text: string, word: string): boolean => text.split(/\s/).includes(word);

/** Where people have a page of their own. */
const networks: ReadonlySet<string> = new Set(
  'facebook twitter linkedin instagram youtube github gitlab skype whatsapp xing mastodon tiktok telegram viadeo flickr pinterest'.split(
    ' ',
  ),
);

const isLink = (word: string): boolean => networks.has(word) || lexicon().links.has(word);

/** “Email”, “Cellulaire” */
const isLabel = ([only, ...others]: readonly Word[]): boolean =>
  only !== undefined && others.length === 0 && (lexicon().otherLabels.has(only.folded) || isLink(only.folded));

/** “Bureau 204”, but not “3D Concept” and “Inserm U1028”, where letters and figures are one word beside another. */
const holdsNumber = (text: string): boolean =>
  /\d/.test(text.replace(/(?<![\p{L}\p{N}])(?:\d{1,2}\p{Lu}{1,3}|\p{Lu}{1,3}\d{1,4})(?![\p{L}\p{N}])/gu, '')) ||
  (/\d/.test(text) && !/\p{Lu}\p{L}{3}/u.test(text));

export const saysTrade = (words: readonly Word[]): boolean => words.some(({ folded }) => isBusinessWord(folded));

/** “"Metalpol" Sp. z o.o.” */
const quotedName = /"([^"]{2,60})"/;

/** No address, label, amount or stretch of a sentence. */
function canBeCompany(text: string, words: readonly Word[]): boolean {
  if (
    text.length < 2 ||
    /@|https?:|www\.| at \S+\.\p{Ll}{2,}\)?$|[:：<>"=~]|[;!?] |\p{Ll}{4}\. |^\p{Pd}{2}/u.test(text.replace(quotedName, '$1')) ||
    isSite(text)
  )
    return false;
  if (/^\p{Ll}{2,} /u.test(text) && lexicon().stopWords.has(/^\p{Ll}+/u.exec(text)?.[0] ?? '')) return false;
  return (
    (text.match(/\d/g) ?? []).length <= 5 &&
    !/[,!?]$/.test(text) &&
    text.lastIndexOf('(') <= text.lastIndexOf(')') &&
    !words.slice(1).some(({ folded }) => lexicon().opened.has(folded)) &&
    !words.some((_, at) => longestPhraseAt(lexicon().legalNotices, words, at) !== undefined) &&
    !isSomewhere(text)
  );
}

const longestPlace = 40;

/** “Texas”, “Londres (Royaume-Uni)” */
export function isSomewhere(text: string): boolean {
  if (text.length > longestPlace) return false;
  const bracketed = /\(([^()]{3,30})\)$/.exec(text)?.[1];
  return lexicon().places.has(text.toLowerCase()) || parseCountry(bracketed ?? text).kind === 'valid';
}

/** Pronouns and verbs do not stand in the names of companies, but for short ones and the first word: “We Care Clinic”. */
const isSentence = (words: readonly Word[], { stopWords }: Language): boolean =>
  words.length > 3 && words.some(({ folded }, at) => at > 0 && stopWords.has(folded) && !connectors.has(folded));
