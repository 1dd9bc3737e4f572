import type { Finding } from '../../conversation/finding.ts';
import { parseCompany } from '../../identity/company.ts';
import { isFreeMailDomain } from '../../identity/email-free-mail.ts';
import { type Reason, reason, type Span } from '../../shared/reason.ts';
import { foldAccents } from '../../shared/text.ts';
import type { Language } from '../languages/language.ts';
import { isAddressLine, isPlace, isPostcode, isStreetLine, isTownLine } from '../mail/address-lines.ts';
import { agreesWithSender, type KnownSender } from '../mail/known-sender.ts';
import type { Line } from '../mail/lines.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { isOrganisation, languageOf, lexicon } from '../reading/lexicon.ts';
import type { Passage } from '../reading/passage.ts';
import { longestPhraseAt } from '../reading/phrases.ts';
import { isSpace, type Word, wordIndexAt, wordsOf } from '../reading/words.ts';
import { companyAt } from './company-at.ts';
import { startsWithLabel } from './line-label.ts';

const hasSeparator = /[|\t,]|\s[-–—•·/]|\s{3}/;
const segmentSeparator = /\s+[-–—|•·/]+\s+|\s*\|\s*|\t+|\s{3,}|,\s+(?=[\p{Lu}\d])/u;
/** “For Shree Balaji Traders”, “The crew at Coral Bay Dive Centre”, “Equipe Pousada Recanto”: on whose behalf it is signed. */
const onBehalf =
  /^(?:for |für |pour |per |p\.p\. |i\. ?[av]\. |(?:the |your )?(?:team|crew|staff|folks) (?:at|of|from) |(?:l')?[ée]quip[ea] (?:d[aeou]s? )?|(?:el )?equipo de |(?:das |ihr |euer )?team (?:von |vom |der )?|(?:il )?team (?:di |del |della )?|het team van )(?=\p{Lu})/iu;

/** The part of a signature that names the company: by the domain, a legal form, or because nothing else is left. */
export function* signedCompany(passage: Passage): Generator<Finding> {
  const { closing } = passage;
  if (closing === undefined || closing.lines.length < 2) return;
  let best: { start: number; end: number; rank: number; why: Reason } | undefined;
  const name = closing.name === undefined ? '' : passage.text.slice(closing.name.start, closing.name.end);
  // “Tom”, and below it “Tom Whitfield”
  const full =
    closing.lines.slice(0, 4).find(({ text }) => name !== '' && text.length <= 40 && text.startsWith(`${name} `))?.text ?? name;
  const signer = wordsOf(hasSeparator.test(full) ? (full.split(segmentSeparator)[0] ?? '') : full).map(({ folded }) => folded);
  const family = saysCompany(name) ? undefined : (signer.at(-1) ?? passage.sender?.words.at(-1));
  const where = {
    text: passage.text,
    domains: domainWords(passage),
    isCard: isCard(passage),
    language: languageOf(passage.options.languages[0]),
    sender: passage.sender,
    family,
  };
  const own = new Set([...(saysCompany(name) ? [] : signer), ...(passage.sender?.words ?? [])]);
  for (const [at, line] of closing.lines.slice(0, 16).entries()) {
    if (line.text.length > 120 || (line.text.includes('@') && !hasSeparator.test(line.text))) continue;
    if (startsWithLabel(passage, line)) continue;
    const isAddress = isAddressLine(line.text);
    if (isAddress && !/[|•·]|^[^\d,]{3,40}(?:,| [-–—]) /.test(line.text)) continue;
    for (const segment of segments(passage, line)) {
      const { start, end, text, words } = segment;
      if ((isSender(words, own, passage) && !hasLegalForm(text)) || isAddressLine(text)) continue;
      if (text === name && !saysCompany(text)) continue;
      const belowName = line.start > (closing.name?.start ?? -1) || text === name;
      const rank = rankOf(segment, belowName, where);
      if (rank === undefined) continue;
      // “Tessier Marine, 6 quai de la Fosse”, but not “Lafayette, LA 70506”.
      if (rank.rank < certainRank && ((isAddress && !/[|•·]/.test(line.text)) || isAmidAddress(closing.lines, at))) continue;
      // A piece of a line, as good as the whole line, leaves the town out: “Roth Ltd, Leeds”.
      const piece = best !== undefined && start >= best.start && end < best.end && rank.rank === best.rank;
      if (rank.rank > (best?.rank ?? 0) || (piece && best?.end === line.end && start === best.start))
        best = { start, end, ...rank };
    }
  }
  if (best !== undefined)
    yield* companyAt(passage, best.start, best.end, 'signature.company', best.rank > 1 ? 0.85 : 0.65, best.why);
}

/** “Market Harborough” above its postal code, “OT Groß Zicker” between the street and the town, “Le Bourg” above the town. */
function isAmidAddress(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1]?.text ?? '';
  if (isPostcode(below)) return true;
  return (
    isTownLine(below) && (isStreetLine(lines[at - 1]?.text ?? '') || (!isStreetLine(below) && isPlace(lines[at]?.text ?? '')))
  );
}

/** From here on something else than the place of a line tells that it is a company. */
const certainRank = 3;

/** The sender's own name, below a given name that closed the mail. */
const isSender = (words: readonly Word[], own: ReadonlySet<string>, { sender }: Passage): boolean =>
  (words.length > 1 || sender !== undefined || isShortOf(words, own)) &&
  words.every(({ folded }) => own.has(folded) || folded.length === 1 || isShortOf(words, own));

const fewestLetters = 3;

/** “Steph” of Stéphane. */
const isShortOf = ([only, ...others]: readonly Word[], own: ReadonlySet<string>): boolean =>
  only !== undefined &&
  others.length === 0 &&
  only.folded.length >= fewestLetters &&
  [...own].some((word) => foldAccents(word).startsWith(foldAccents(only.folded)));

/** What stands on the same line. */
type Beside = 'site' | 'position' | 'nothing';

/** A line of a signature, or a part of one. */
interface Segment extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  readonly beside: Beside;
}

function* segments(passage: Passage, line: Line): Generator<Segment> {
  if (!hasSeparator.test(line.text)) {
    yield segment(passage, line.start, line.end, 'nothing');
    return;
  }
  const pieces = line.text.split(segmentSeparator).filter((piece) => piece !== '');
  const beside: Beside = pieces.some((piece) => isSite(piece))
    ? 'site'
    : pieces.some((piece) => isPosition(wordsOf(piece)))
      ? 'position'
      : 'nothing';
  // A whole line may be one name with a comma or dash in it.
  // “Roth Ltd | Leeds” is two, “Roth, Meyer & Co” one.
  if (pieces.length < 2 || (beside === 'nothing' && !/[|•·]/.test(line.text)))
    yield segment(passage, line.start, line.end, 'nothing');
  if (pieces.length < 2) return;
  let at = line.start;
  for (const piece of pieces) {
    const start = passage.text.indexOf(piece, at);
    yield segment(passage, start, start + piece.length, beside);
    at = start + piece.length;
  }
}

function segment({ text, words }: Passage, from: number, end: number, beside: Beside): Segment {
  const opener = words[wordIndexAt(words, from)]?.folded ?? '';
  const begin = behalf.has(opener) ? from + (onBehalf.exec(text.slice(from, end))?.[0].length ?? 0) : from;
  const first = wordIndexAt(words, begin);
  // “Zaakvoerder Brasserie Roth”: the position of the one who signs stands in front.
  const { positions } = lexicon();
  const held = positions.has(words[first]?.folded ?? '') && !isOrganisation(words[first]?.folded ?? '');
  const start = held && isOrganisation(words[first + 1]?.folded ?? '') ? (words[first + 1]?.start ?? begin) : begin;
  const own = words.slice(wordIndexAt(words, start), wordIndexAt(words, end));
  return { start, end, text: text.slice(start, end), words: own, beside };
}

/** The words that {@link onBehalf} begins with. */
const behalf: ReadonlySet<string> = new Set(
  "for für pour per p i the your team crew staff folks equipe équipe equipa l'equipe l'équipe el equipo das ihr euer il het".split(
    ' ',
  ),
);

const isSite = (text: string): boolean =>
  text.includes('.') && /^(?:https?:\/\/|www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/?$/u.test(text.trim());

/** A word of a position, or an ending that professions have at the head of a line. */
function isPosition(words: readonly Word[]): boolean {
  // “La Directrice Générale des Services”
  const first = articles.has(words[0]?.folded ?? '') ? words[1] : words[0];
  if (first === undefined) return false;
  return (
    words.some(({ folded }) => lexicon().positions.has(folded)) ||
    lexicon().positionEndings.some((ending) => first.folded.length > ending.length + 2 && first.folded.endsWith(ending))
  );
}

/** “Directeur du Château”, but not “Biuro Rachunkowe”. */
const headsPosition = (words: readonly Word[]): boolean => {
  const head = words.slice(0, articles.has(words[0]?.folded ?? '') ? 2 : 1);
  return isPosition(head) && !isOrganisation(head.at(-1)?.folded ?? '');
};

const articles: ReadonlySet<string> = new Set('le la les der die das el il lo de het the o a'.split(' '));

const site = /(?:@|www\.|https?:\/\/(?:www\.)?|^)((?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,12})(?=[/),;>]|$)/gu;

/** The labels of the domains that the signature and the sender name, free mail left out. */
function domainWords(passage: Passage): readonly string[] {
  const block = passage.text.slice(passage.closing?.start ?? passage.span.end, passage.span.end).slice(0, 4000);
  const found = new Set<string>();
  for (const token of dottedTokens(`${block} ${passage.senderEmail ?? ''}`)) {
    for (const match of token.matchAll(site)) {
      const domain = (match[1] ?? '').toLowerCase();
      if (isFreeMailDomain(domain)) continue;
      for (const label of domain.split('.').slice(0, -1)) if (label.length > 2 && label !== 'www') found.add(foldAccents(label));
    }
  }
  return [...found];
}

/** What stands between white space and has a full stop in it. */
function* dottedTokens(text: string): Generator<string> {
  let end = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', end)) {
    let start = dot;
    while (start > end && !isSpace(text.charCodeAt(start - 1))) start -= 1;
    end = dot + 1;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
    yield text.slice(start, end);
  }
}

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

function rankOf({ text, words, beside }: Segment, belowName: boolean, where: Where): Rank | undefined {
  const { domains, isCard, sender } = where;
  if (words.length === 0 || words.length > mostWords(text) || !canBeCompany(text)) return undefined;
  if (longestPhraseAt(lexicon().signOffs, words, 0) !== undefined) return undefined;
  const parsed = parseCompany(text);
  if (parsed.kind === 'valid' && parsed.value.legalForm !== undefined && words.length > 1 && !/[.!?]$/.test(parsed.value.name)) {
    return {
      rank: beside === 'nothing' ? 5.5 : 4,
      why: reason('legal-form', `It ends in the legal form “${parsed.value.legalForm}”.`),
    };
  }
  if (domains.length > 0 && agreesWithDomain(text, words, where))
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
  if (beside === 'site') return { rank: 4, why: reason('beside-site', 'It stands beside the address of a site.') };
  if (
    (words.some(({ folded }) => isOrganisation(folded)) || (words.length > 1 && saysTrade(words.slice(-1)))) &&
    !headsPosition(words)
  ) {
    if (isPosition(words.slice(-1)) && !isOrganisation(words.at(-1)?.folded ?? '')) return undefined;
    if (words.length === 1 && departments.has(words[0]?.folded ?? '')) return undefined;
    return {
      rank: departments.has(words[0]?.folded ?? '') ? 1.8 : 2,
      why: reason('organisation-word', 'It holds a word that organisations have in their names.'),
    };
  }
  if (
    !isCard ||
    isPosition(words) ||
    (words.length > 1 && lexicon().givenNames.has(words[0]?.folded ?? '')) ||
    /\d/.test(text) ||
    (sender !== undefined && (text.includes(',') || agreesWithSender(text, sender)))
  )
    return undefined;
  return {
    rank: beside === 'position' ? 1.5 : 1,
    why: reason('what-is-left', 'It is the line of the signature that is nothing else.'),
  };
}

/** Signs of scripts without spaces count as words. */
const mostWords = (text: string): number => (/^\p{sc=Han}|^\p{sc=Kana}|^\p{sc=Hira}/u.test(text) ? 24 : 8);

/** “Bureau des affaires générales” above “Préfecture des Hauts-Plateaux”: a part of the organisation that the next line names. */
const departments: ReadonlySet<string> = new Set(
  `bureau service direction département pôle division section unité équipe laboratoire ufficio settore reparto servizio departamento dpto depto área sección
   setor serviço secretaria secretaría segreteria secretariat secrétariat sekretariat recepción recepção reception administración administração amministrazione abteilung referat fachbereich dezernat afdeling dienst dział wydział department dept team office unit desk`.split(
    /\s+/,
  ),
);

const saysTrade = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => lexicon().trades.has(folded) || isOrganisation(folded));

/** A line in the place of the name that says that it is a company. */
const saysCompany = (text: string): boolean => saysTrade(wordsOf(text)) || hasLegalForm(text);

/** No address, label, amount or stretch of a sentence. */
function canBeCompany(text: string): boolean {
  if (text.length < 2 || /@|https?:|www\.|[:：<>"=~]|[;!?] |\p{Ll}{4}\. |^\p{Pd}{2}/u.test(text) || isSite(text)) return false;
  return (text.match(/\d/g) ?? []).length <= 5 && !/[,!?]$/.test(text) && text.lastIndexOf('(') <= text.lastIndexOf(')');
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** “Gebäudereinigung” of gebaeudereinigung.de. */
const umlautsOut = (text: string): string =>
  lettersOf(foldAccents(text.toLowerCase().replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)));

const hasUmlaut = /[äöüß]/i;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** “Fisher” of fisher.com, “Enron North America” of enron.com. */
function agreesWithDomain(text: string, words: readonly Word[], where: Where): boolean {
  const joined = lettersOf(foldAccents(text));
  const bare = words.some(({ folded }) => connectors.has(folded))
    ? words.flatMap(({ folded }) => (connectors.has(folded) ? [] : [foldAccents(folded).replace(/^[ldn]'/, '')])).join('')
    : joined;
  const spelled = hasUmlaut.test(text) ? umlautsOut(text) : joined;
  return where.domains.some((label) => {
    const domain = label.replaceAll('-', '');
    if (joined === domain || bare === domain || spelled === domain) return true;
    if (label.includes('-') && holdsAll(words, label.split('-'))) return true;
    if (joined.length <= 3 || domain.length <= 3) return false;
    const begins =
      words[0]?.folded === domain &&
      words.length <= 4 &&
      words.every(({ start, end }) => /^[\p{Lu}&]/u.test(where.text.slice(start, end)));
    return begins || domain.startsWith(joined) || (joined.startsWith(domain) && joined.length <= domain.length * 2.5);
  });
}

/** “Chantier Naval de Keroman” of chantier-keroman.fr. */
const holdsAll = (words: readonly Word[], parts: readonly string[]): boolean =>
  parts.every((part) => part.length > 2 && words.some(({ folded }) => foldAccents(folded) === part));

const connectors = new Set(
  `of and the for in at to by with on de la le les des du et à au aux en sur sous lès pour sans y e el los las con del por para da do dos das em no na com
   di della dello dei degli delle al alla alle nel nella per su sul sulla sui und der die das den dem im am vom zum zur bei beim für mit an auf van & voor het aan op bij te ten ter
   w we z ze na pod nad przy do dla i в и на по с`.split(/\s+/),
);

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
