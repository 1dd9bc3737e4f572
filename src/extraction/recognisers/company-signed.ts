import type { Finding } from '../../conversation/finding.ts';
import { parseCompany } from '../../identity/company.ts';
import { isFreeMailDomain } from '../../identity/email-free-mail.ts';
import { type Reason, reason } from '../../shared/reason.ts';
import { foldAccents } from '../../shared/text.ts';
import type { Language } from '../languages/language.ts';
import { isAddressLine } from '../mail/address-lines.ts';
import { agreesWithSender, type KnownSender } from '../mail/known-sender.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { languageOf, lexicon } from '../reading/lexicon.ts';
import type { Passage } from '../reading/passage.ts';
import { longestPhraseAt } from '../reading/phrases.ts';
import { type Word, wordsOf } from '../reading/words.ts';
import { companyAt } from './company-at.ts';

const hasSeparator = /[|\t,]|\s[-–—•·/]|\s{3}/;
const segmentSeparator = /\s+[-–—|•·/]+\s+|\s*\|\s*|\t+|\s{3,}|,\s+(?=\p{Lu})/u;

/** The part of a signature that names the company: by the domain, a legal form, or because nothing else is left. */
export function signedCompany(passage: Passage): Finding | undefined {
  const { closing } = passage;
  if (closing === undefined || closing.lines.length < 2) return undefined;
  const domains = domainWords(passage);
  const card = isCard(passage);
  const language = languageOf(passage.options.languages[0]);
  let best: { start: number; end: number; rank: number; why: Reason } | undefined;
  const name = closing.name === undefined ? '' : passage.text.slice(closing.name.start, closing.name.end);
  const family = wordsOf(name.split(segmentSeparator)[0] ?? '').at(-1)?.folded ?? passage.sender?.words.at(-1);
  const own = new Set([
    ...wordsOf(name.split(segmentSeparator)[0] ?? '').map(({ folded }) => folded),
    ...(passage.sender?.words ?? []),
  ]);
  for (const line of closing.lines.slice(0, 16)) {
    if (line.text.length > 120 || startsWithLabel(line.text)) continue;
    if (isAddressLine(line.text) && !/[|•·]/.test(line.text)) continue;
    for (const { start, end, beside } of segments(passage.text, line)) {
      const text = passage.text.slice(start, end);
      if (isSender(text, own, passage) || isAddressLine(text)) continue;
      if (text === name && !saysCompany(text)) continue;
      const rank = rankOf(text, {
        domains,
        belowName: line.start > (closing.name?.start ?? -1) || text === name,
        family,
        beside,
        isCard: card,
        language,
        sender: passage.sender,
      });
      // A piece of a line, as good as the whole line, leaves the town out: “Roth Ltd, Leeds”.
      const piece = best !== undefined && start >= best.start && end < best.end && rank?.rank === best.rank;
      if (rank !== undefined && (rank.rank > (best?.rank ?? 0) || (piece && best?.end === line.end && start === best.start)))
        best = { start, end, ...rank };
    }
  }
  if (best === undefined) return undefined;
  const [finding] = companyAt(passage, best.start, best.end, 'signature.company', best.rank > 1 ? 0.85 : 0.65, best.why);
  return finding;
}

/** The sender's own name, below a given name that closed the mail. */
function isSender(text: string, own: ReadonlySet<string>, { sender }: Passage): boolean {
  const words = wordsOf(text);
  return (words.length > 1 || sender !== undefined) && words.every(({ folded }) => own.has(folded) || folded.length === 1);
}

/** What stands on the same line. */
type Beside = 'site' | 'position' | 'nothing';

function* segments(
  text: string,
  line: { start: number; end: number },
): Generator<{ start: number; end: number; beside: Beside }> {
  const whole = text.slice(line.start, line.end);
  if (!hasSeparator.test(whole)) {
    yield { start: line.start, end: line.end, beside: 'nothing' };
    return;
  }
  const pieces = whole.split(segmentSeparator).filter((piece) => piece !== '');
  const beside: Beside = pieces.some((piece) => isSite(piece))
    ? 'site'
    : pieces.some((piece) => isPosition(wordsOf(piece)))
      ? 'position'
      : 'nothing';
  // A whole line may be one name with a comma or dash in it.
  // “Roth Ltd | Leeds” is two, “Roth, Meyer & Co” one.
  if (pieces.length < 2 || (beside === 'nothing' && !/[|•·]/.test(whole)))
    yield { start: line.start, end: line.end, beside: 'nothing' };
  if (pieces.length < 2) return;
  let at = line.start;
  for (const piece of pieces) {
    const start = text.indexOf(piece, at);
    yield { start, end: start + piece.length, beside };
    at = start + piece.length;
  }
}

const isSite = (text: string): boolean => /^(?:https?:\/\/|www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/?$/u.test(text.trim());

/** A word of a position, or an ending that professions have at the head of a line. */
function isPosition(words: readonly Word[]): boolean {
  const [first] = words;
  if (first === undefined) return false;
  return (
    words.some(({ folded }) => lexicon().positions.has(folded)) ||
    lexicon().positionEndings.some((ending) => first.folded.length > ending.length + 2 && first.folded.endsWith(ending))
  );
}

/** The labels of the domains that the signature and the sender name, free mail left out. */
function domainWords(passage: Passage): readonly string[] {
  const block = passage.text.slice(passage.closing?.start ?? passage.span.end, passage.span.end).slice(0, 4000);
  const found = new Set<string>();
  for (const match of `${block} ${passage.senderEmail ?? ''}`.matchAll(
    /(?:@|www\.|https?:\/\/(?:www\.)?|\s|^)((?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,12})(?=[\s/),;>]|$)/gu,
  )) {
    const domain = (match[1] ?? '').toLowerCase();
    if (isFreeMailDomain(domain)) continue;
    for (const label of domain.split('.').slice(0, -1))
      if (label.length > 2 && label !== 'www') found.add(foldAccents(label).replaceAll('-', ''));
  }
  return [...found];
}

interface Rank {
  readonly rank: number;
  readonly why: Reason;
}

interface Where {
  readonly domains: readonly string[];
  readonly belowName: boolean;
  readonly beside: Beside;
  /** Whether a line may be the company only because it is nothing else. */
  readonly isCard: boolean;
  /** The family name of the one who signs. */
  readonly family: string | undefined;
  readonly language: Language;
  readonly sender: KnownSender | undefined;
}

function rankOf(text: string, where: Where): Rank | undefined {
  const { domains, belowName, beside, isCard, sender } = where;
  if (!canBeCompany(text)) return undefined;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 8 || longestPhraseAt(lexicon().signOffs, words, 0) !== undefined) return undefined;
  const parsed = parseCompany(text);
  if (parsed.kind === 'valid' && parsed.value.legalForm !== undefined && words.length > 1 && !/[.!?]$/.test(parsed.value.name)) {
    return {
      rank: beside === 'nothing' ? 5.5 : 4,
      why: reason('legal-form', `It ends in the legal form “${parsed.value.legalForm}”.`),
    };
  }
  if (domains.some((domain) => agreesWithDomain(text, words, domain)))
    return { rank: 5, why: reason('domain', 'It agrees with the domain of an address beside it.') };
  const initials = words.map(({ folded }) => folded[0]).join('');
  if (words.length > 1 && domains.includes(initials))
    return { rank: 3, why: reason('domain-initials', 'Its initials are the domain of an address beside it.') };
  if (!belowName || !/^[\p{Lu}\p{Nd}\p{Lo}]/u.test(text) || /[.!?,]$/.test(text) || isSentence(words, where.language))
    return undefined;
  if (words.length > 1 && where.family !== undefined && words.some(({ folded }) => folded === where.family) && saysTrade(words))
    return { rank: 3, why: reason('bears-name', 'It bears the name of the one who signs.') };
  if (beside === 'site') return { rank: 4, why: reason('beside-site', 'It stands beside the address of a site.') };
  if (
    (words.some(({ folded }) => lexicon().organisations.has(folded)) || (words.length > 1 && saysTrade(words.slice(-1)))) &&
    !isPosition(words.slice(0, 1))
  ) {
    return { rank: 2, why: reason('organisation-word', 'It holds a word that organisations have in their names.') };
  }
  if (
    !isCard ||
    isPosition(words) ||
    /\d/.test(text) ||
    (sender !== undefined && (text.includes(',') || agreesWithSender(text, sender)))
  )
    return undefined;
  return {
    rank: beside === 'position' ? 1.5 : 1,
    why: reason('what-is-left', 'It is the line of the signature that is nothing else.'),
  };
}

const saysTrade = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => lexicon().trades.has(folded) || lexicon().organisations.has(folded));

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
  foldAccents(text.toLowerCase().replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)).replace(/[^\p{L}\p{N}]/gu, '');

/** “Fisher” of fisher.com, “Enron North America” of enron.com. */
function agreesWithDomain(text: string, words: readonly Word[], domain: string): boolean {
  const joined = foldAccents(text).replace(/[^\p{L}\p{N}]/gu, '');
  const bare = words
    .flatMap(({ folded }) => (connectors.has(folded) ? [] : [foldAccents(folded).replace(/^[ldn]'/, '')]))
    .join('');
  if (joined === domain || bare === domain || umlautsOut(text) === domain) return true;
  if (joined.length <= 3 || domain.length <= 3) return false;
  const begins =
    words[0]?.folded === domain && words.length <= 4 && words.every(({ start }) => /^[\p{Lu}&]/u.test(text.slice(start)));
  return begins || domain.startsWith(joined) || (joined.startsWith(domain) && joined.length <= domain.length * 2.5);
}

const connectors = new Set('of and the for in at de la le les des du et y e el los und der die das van & to'.split(' '));

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

/** `Tel.: …`, `Adresse : …`: the line of a form. */
function startsWithLabel(text: string): boolean {
  return (
    /^[^:：]{1,40}[:：]/.test(text) &&
    longestPhraseAt(lexicon().cues, wordsOf(text.slice(0, 60)), 0)?.meanings.some(({ kind }) => kind === 'label') === true
  );
}
