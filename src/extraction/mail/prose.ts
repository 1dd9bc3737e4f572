import { hasLegalForm } from '../reading/legal-form.ts';
import { lexicon } from '../reading/lexicon.ts';
import { isAddressLine } from './address-lines.ts';
import { contact } from './closing.ts';
import { cellsOf, hasGap } from './columns.ts';
import type { Line } from './lines.ts';

const shortProse = 120;
const fewestAbove = 2;
const contactReach = 3;

/** The lines up to the first sentence, but for a single short one, as a slogan is, below which the ways to reach the sender go on. */
export function upToProse(lines: readonly Line[]): readonly Line[] {
  const prose = lines.findIndex((line, at) => at > 0 && isProse(line));
  if (prose < 0) return lines;
  const [line, ...below] = lines.slice(prose);
  const goesOn =
    prose >= fewestAbove &&
    /\p{Ll}/u.test(line?.text ?? '') &&
    (line?.text.length ?? 0) <= shortProse &&
    below.slice(0, contactReach).some((one) => !isProse(one) && contact.test(one.text)) &&
    below[0] !== undefined &&
    !isProse(below[0]);
  const kept = lines.slice(0, prose);
  return goesOn ? [...kept, ...upToSentence(below)] : kept;
}

function upToSentence(lines: readonly Line[]): readonly Line[] {
  const prose = lines.findIndex((line) => isProse(line));
  return prose < 0 ? lines : lines.slice(0, prose);
}

/** Whether a line is a sentence rather than a line of a signature; of columns the first tells, as slogans stand beside. */
export function isProse(line: Line): boolean {
  const cells = hasGap(line.text) ? cellsOf(line) : [];
  if (cells.length < 2) return isSentence(line);
  return line.text.length > longestCard ? cells.some(isSentence) : isSentence(cells[0] as Line);
}

const longestTitle = 160;

/** “Responsable des affaires réglementaires et de la pharmacovigilance, …”, “Mutuelle soumise aux dispositions … – SIREN n° 776 721 904”. */
const tellsOfSender = (text: string): boolean =>
  text.length <= longestTitle &&
  !/[.!?]$/.test(text) &&
  (registered.test(text) || (/^\p{Lu}/u.test(text) && lexicon().positions.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '')));

const registered = /(?<!\p{L})(?:siren|siret|r\.?c\.?s\.?|orias|capital de|hrb|registered in|reg\. no)(?!\p{L})/iu;

function isSentence({ text }: Line): boolean {
  const words = wordsWithin(text);
  if (text.length > 80 && text.length <= longestCard && bars.test(text)) return false;
  if (text.length <= 80 && words <= 12 && !(words > 4 && '.!?;:'.includes(text.at(-1) ?? ' '))) return false;
  if (
    tellsOfSender(text) ||
    isAddressLine(text) ||
    (text.length <= 80 && (isShouted(text) || graduated.test(text))) ||
    (text.length <= longestCard && titled.test(text))
  )
    return false;
  if (text.length <= 120 && contact.test(text)) return words > 12 && /[.!?]$/.test(text);
  return text.length > 80 || words > 12 || !endsInLegalForm(text);
}

/** “Jean-Marc Valin, M.Sc.A., ing. jr.” */
const graduated = /^\p{Lu}[\p{L}'’ -]{1,40}, (?:\p{L}[\p{L}.]{1,8},? ?){1,5}$/u;

/** “University of Washington, Seattle, Washington.”, “C. Ana Roth, Development Services, Computing and Network Services” */
const titled = /^\p{Lu}[\p{L}.]+(?:,? (?:\p{Lu}[\p{L}.'’-]*|&|of|and|de|du|des|la|le|di|do|da|und|y|et))+$/u;

/** “Ana Roth | Manager | Roth Ltd” */
const bars = /\S [|•·] [^|•·]+ [|•·] \S/;
const longestCard = 160;

/** “ASESORÍA IGLESIAS & PONS, S.L.P.”: in a script without case a line says nothing by that. */
const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** “Great Lakes Pump & Seal, Inc.”, “Qinet s.r.l a s. u.”: the full stop is that of an abbreviation. */
const endsInLegalForm = (text: string): boolean => text.endsWith('.') && (/[\s.]\p{L}\.$/u.test(text) || hasLegalForm(text));

/** How many words stand between spaces; no more than tell a sentence. */
function wordsWithin(text: string): number {
  let words = 1;
  for (let at = 1; at < text.length && words <= 12; at += 1)
    if (text.charCodeAt(at) === 0x20 && text.charCodeAt(at - 1) !== 0x20) words += 1;
  return words;
}
