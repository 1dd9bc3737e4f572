import type { Finding } from '../../conversation/finding.ts';
import { type Reason, reason, type Span } from '../../shared/reason.ts';
import { foldAccents } from '../../shared/text.ts';
import { isAddressLine, isPlace, isStreetLine, isTownLine } from '../mail/address-lines.ts';
import { agreesWithSender } from '../mail/known-sender.ts';
import type { Line } from '../mail/lines.ts';
import { endsInCode, isPostalCode } from '../mail/postal-codes.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { isTitle, languageOf, lexicon } from '../reading/lexicon.ts';
import type { Passage } from '../reading/passage.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';
import { companyAt } from './company-at.ts';
import { agreesWithDomain, domainWords, localParts } from './company-domain.ts';
import { isSomewhere, type Rank, rankOf, type Where } from './company-rank.ts';
import { hasSeparator, type Segment, segments } from './company-segments.ts';
import { institutionIn } from './institution.ts';
import { startsWithLabel } from './line-label.ts';
import { isTelling, signedBy } from './signed-by.ts';

/** The part of a signature that names the company: by the domain, a legal form, or because nothing else is left. */
export function* signedCompany(passage: Passage): Generator<Finding> {
  const { closing } = passage;
  if (closing === undefined || (closing.lines.length < 2 && !isTelling(closing.lines[0]?.text ?? '', passage.sender))) return;
  let best: { start: number; end: number; rank: number; why: Reason } | undefined;
  const { name, isFirm, signer, family } = signedBy(passage, closing);
  const where = {
    text: passage.text,
    domains: domainWords(passage),
    locals: localParts(passage),
    isCard: isCard(passage),
    language: languageOf(passage.options.languages[0]),
    sender: passage.sender,
    family,
  };
  const own = new Set([...(isFirm ? [] : signer), ...(passage.sender?.words ?? [])]);
  for (const [at, line] of closing.lines.slice(0, 16).entries()) {
    if (line.text.length > (/[|•·]/.test(line.text) ? 160 : 120) || (line.text.includes('@') && !hasSeparator.test(line.text)))
      continue;
    if (startsWithLabel(passage, line)) continue;
    const university =
      line.start > (closing.name?.start ?? -1) && !/^\d/.test(line.text) ? universityIn(passage, line, where.domains) : undefined;
    if (university !== undefined && university.rank > (best?.rank ?? 0)) best = university;
    const isAddress = isAddressLine(line.text);
    if (isAddress && !/[|•·]|-{3}|^[^\d,]{3,40}(?:,| [-–—]) /.test(line.text)) continue;
    for (const part of segments(passage, behindSigner(line, own))) {
      const segment = behindHead(part, where);
      const { start, end, text, words } = segment;
      if (((isSender(words, own, passage) || startsWith(words, own, signer)) && !hasLegalForm(text)) || isAddressLine(text))
        continue;
      if (text === name && !isFirm) continue;
      const belowName = start > (closing.name?.start ?? -1) || text === name;
      // “Jason Gale, MHlthSec”, “Benjamin Planchot | PMO”: a degree or a position, unless a domain bears it.
      const besideName = line.start <= (closing.name?.start ?? -1) && start > (closing.name?.start ?? start);
      if (besideName && /^\p{L}{2,9}$/u.test(text) && !isFirm && !agreesWithDomain(segment, where.domains, where.text)) continue;
      // Without words of farewell the company may head the block: there it has to say that it is one.
      const headsBlock = closing.signOff === undefined && start < (closing.name?.start ?? start);
      const rank = rankOf(
        segment,
        belowName || headsBlock,
        headsBlock ? { ...where, isCard: false } : where,
        start === line.start && end === line.end,
      );
      if (rank === undefined) continue;
      // “Tessier Marine, 6 quai de la Fosse”, but not “Lafayette, LA 70506”.
      if (
        rank.rank < certainRank &&
        ((isAddress && !/[|•·]/.test(line.text) && !headsAddress(segment, rank, line)) ||
          isAmidAddress(closing.lines, at) ||
          (isPlace(line.text) && line.text.includes(', ')) ||
          namesCountry(line.text))
      )
        continue;
      // A piece of a line, as good as the whole line, leaves the town out: “Roth Ltd, Leeds”.
      const piece = best !== undefined && !text.includes('&') && start >= best.start && end < best.end && rank.rank === best.rank;
      if (rank.rank > (best?.rank ?? 0) || (piece && best?.end === line.end && start === best.start))
        best = { start, end, ...rank };
    }
  }
  if (best !== undefined)
    yield* companyAt(passage, best.start, best.end, 'signature.company', best.rank > 1 ? 0.85 : 0.65, best.why);
}

const signerAndMore = /^(\p{Lu}[\p{L}.'’-]+)(?: \p{Lu}[\p{L}.'’-]*){0,3} +(?:[-–—/|•·] +|\()(?=\p{Lu})/u;

/** “Chris Roth / Roth GmbH”: what stands behind the name that signs, in its line. */
function behindSigner(line: Line, own: ReadonlySet<string>): Line {
  const [lead = '', first = ''] = signerAndMore.exec(line.text) ?? [];
  if (!own.has(first.toLowerCase()) || /\.\p{Ll}{2,}/u.test(line.text)) return line;
  // “Victor Hénin (Hénin Photo)”
  const text = line.text.slice(lead.length).replace(/\)$/, lead.endsWith('(') ? '' : ')');
  return { start: line.start + lead.length, end: line.start + lead.length + text.length, text };
}

/** “CEO PetaSAN” of petasan.example: without the position in front the rest agrees with the domain. */
function behindHead(segment: Segment, { domains, text }: Where): Segment {
  const head = segment.words[0];
  const next = segment.words[1];
  if (head === undefined || next === undefined || domains.length === 0 || !lexicon().positions.has(head.folded)) return segment;
  const rest = { ...segment, start: next.start, text: text.slice(next.start, segment.end), words: segment.words.slice(1) };
  return agreesWithDomain(rest, domains, text) && /^\p{Lu}/u.test(rest.text) ? rest : segment;
}

/** “EHPAD Les Glycines - 26 rue …”: a word of organisations, and none of places, tells what has the address behind it. */
const headsAddress = ({ start, text, words }: Segment, { rank }: Rank, line: Line): boolean =>
  rank >= 2 && start === line.start && words.length > 1 && !isPlace(text) && isStreetLine(line.text.slice(text.length));

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

/** The sender's own name, with titles or without, below a given name that closed the mail. */
const isSender = (words: readonly Word[], own: ReadonlySet<string>, { sender }: Passage): boolean =>
  (words.length > 1 || sender !== undefined || isShortOf(words, own)) &&
  words.some(({ folded }) => folded.length > 1) &&
  words.every(
    ({ folded }) =>
      own.has(folded) || folded.length === 1 || isTitle(folded) || isShortOf(words, own) || isSpelledOut(folded, words, own),
  );

/** “Vincent Audigier” of “V. Audigier” */
const isSpelledOut = (word: string, words: readonly Word[], own: ReadonlySet<string>): boolean =>
  own.has(word.charAt(0)) && words.some(({ folded }) => folded.length > 1 && own.has(folded));

/** “Amélie Saint-Germain, conservatrice du patrimoine” */
const startsWith = (words: readonly Word[], own: ReadonlySet<string>, signer: readonly string[]): boolean =>
  signer.length > 1 && signer.every((word, index) => own.has(word) && words[index]?.folded === word);

const fewestLetters = 3;

/** “Steph” of Stéphane. */
const isShortOf = ([only, ...others]: readonly Word[], own: ReadonlySet<string>): boolean =>
  only !== undefined &&
  others.length === 0 &&
  only.folded.length >= fewestLetters &&
  [...own].some((word) => foldAccents(word).startsWith(foldAccents(only.folded)));

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
