import { isFreeMailDomain } from '../../identity/email-free-mail.ts';
import { foldAccents, matchesOf } from '../../shared/text.ts';
import { isBusinessWord } from '../reading/lexicon.ts';
import type { Passage } from '../reading/passage.ts';
import { isSpace, type Word } from '../reading/words.ts';
import type { Segment } from './company-segments.ts';

const site = /(?:@|www\.|https?:\/\/(?:www\.)?|^)((?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,12})(?=[/),;>]|$)/gu;

/** The labels of the domains that the signature and the sender name, free mail left out. */
export function domainWords(passage: Passage): readonly string[] {
  const block = passage.text.slice(passage.closing?.start ?? passage.span.end, passage.span.end).slice(0, 4000);
  const found = new Set<string>();
  for (const token of dottedTokens(`${block} ${passage.senderEmail ?? ''}`)) {
    for (const match of matchesOf(site, token)) {
      const domain = (match[1] ?? '').toLowerCase();
      if (isFreeMailDomain(domain)) continue;
      for (const label of domain.split('.').slice(0, -1)) if (label.length > 2 && label !== 'www') found.add(foldAccents(label));
    }
  }
  return [...found];
}

/** What stands in front of the sign in the addresses that the signature names, its letters only, without figures behind them. */
export function localParts(passage: Passage): readonly string[] {
  const block = passage.text.slice(passage.closing?.start ?? passage.span.end, passage.span.end).slice(0, 4000);
  const found: string[] = [];
  for (const token of dottedTokens(block)) {
    const [before = '', domain = ''] = token.split('@');
    // Elsewhere “first.last” is a person.
    if (domain === '' || (/[._-]/.test(before) && !isFreeMailDomain(domain.toLowerCase().replaceAll(/[>)\]]/g, '')))) continue;
    const local = before.slice(Math.max(...['<', '(', ':', '['].map((sign) => before.lastIndexOf(sign))) + 1);
    found.push(lettersOf(foldAccents(local)));
  }
  return found;
}

const fewestSpelled = 6;
const article = /^(?:le|la|les|l|the|el|los|il|der|die|das|de|het)(?=.{5})/;

/** “La ferme du bout du pré” of fermeduboutdupre@…, “Meubles Barbarin” of meublesbarbarin19@…: the address is the company's name. */
export function agreesWithLocalPart(text: string, locals: readonly string[]): boolean {
  if (locals.length === 0) return false;
  const spelled = lettersOf(foldAccents(text));
  const bare = spelled.replace(article, '');
  return (
    spelled.length >= fewestSpelled &&
    locals.some((local) => [local, /^\D*/.exec(local)?.[0]].some((one) => one === spelled || one === bare))
  );
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

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** “Gebäudereinigung” of gebaeudereinigung.de. */
const umlautsOut = (text: string): string =>
  lettersOf(foldAccents(text.toLowerCase().replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)));

const hasUmlaut = /[äöüß]/i;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** “Fisher” of fisher.com, “Enron North America” of enron.com. */
export function agreesWithDomain({ text, words }: Segment, domains: readonly string[], whole: string): boolean {
  const joined = lettersOf(foldAccents(text));
  const bare = words.some(({ folded }) => connectors.has(folded))
    ? words.flatMap(({ folded }) => (connectors.has(folded) ? [] : [foldAccents(folded).replace(/^[ldn]'/, '')])).join('')
    : joined;
  const spelled = hasUmlaut.test(text) ? umlautsOut(text) : joined;
  const anded = text.includes('&') ? ands.map((and) => lettersOf(foldAccents(text.replaceAll('&', and)))) : [];
  return domains.some((label) => {
    const domain = label.replaceAll('-', '');
    if (joined === domain || bare === domain || spelled === domain || anded.includes(domain)) return true;
    if (label.includes('-') && (holdsAll(words, label.split('-')) || opensWith(words, label.split('-')))) return true;
    // “NCR Microelectronic Products Division” of ncr.com
    if (domain.length === shortest && words[0]?.folded === domain && text.startsWith(domain.toUpperCase()))
      return words.length <= mostBehind;
    if (joined.length <= 3 || domain.length <= 3) return false;
    // “MDPH du Val-de-Marne” of mdph94.fr
    if (/^\p{Lu}{3,} /u.test(text) && /^\D+/.exec(domain)?.[0] === words[0]?.folded && words.length <= mostBehind) return true;
    if (opensAlike(joined, domain)) return true;
    const begins =
      words[0]?.folded === domain &&
      words.length <= 4 &&
      words.every(({ folded, start, end }) => /^[\p{Lu}&]/u.test(whole.slice(start, end)) || isBusinessWord(folded));
    return begins || domain.startsWith(joined) || (joined.startsWith(domain) && joined.length <= domain.length * 2.5);
  });
}

/** How the sign in “El Paso Tile & Stone” is written in a domain. */
const ands: readonly string[] = ['and', 'und', 'et', 'y', 'e', 'en', 'i'];

const fewestLetters = 6;
const mostWords = 3;

/** “Brinkhorst Diervoeders” of brinkhorst-voer.nl: the first part is telling by itself. */
const opensWith = (words: readonly Word[], [first = '']: readonly string[]): boolean =>
  first.length >= fewestLetters && words.length > 1 && words.length <= mostWords && foldAccents(words[0]?.folded ?? '') === first;

const shortest = 3;
const mostBehind = 5;
const fewestAlike = 8;

/** “Lone Star Pediatrics” of lonestarpeds.com: but for the end of the last word they are one. */
function opensAlike(name: string, domain: string): boolean {
  let same = 0;
  while (same < name.length && name[same] === domain[same]) same += 1;
  return same >= fewestAlike && same >= domain.length - 2 && same >= name.length / 2;
}

/** “Chantier Naval de Keroman” of chantier-keroman.fr. */
const holdsAll = (words: readonly Word[], parts: readonly string[]): boolean =>
  parts.every((part) => part.length > 2 && words.some(({ folded }) => foldAccents(folded) === part));

/** Small words within the names of companies. */
export const connectors = new Set(
  `of and the for in at to by with on de la le les des du et à au aux en sur sous lès pour sans y e el los las con del por para da do dos das em no na com
   di della dello dei degli delle al alla alle nel nella per su sul sulla sui und der die das den dem im am vom zum zur bei beim für mit an auf van & voor het aan op bij te ten ter
   w we z ze na pod nad przy do dla i в и на по с`.split(/\s+/),
);
