import { titles } from '../../identity/data/name-titles.ts';
import { endingOf } from '../reading/endings.ts';
import { isBusinessWord, isOrganisation, lexicon } from '../reading/lexicon.ts';
import { wordsOf } from '../reading/words.ts';
import { isAddressLine } from './address-lines.ts';
import type { Line } from './lines.ts';

/** Up to where a line may be a name: a sign parts it from the position or the company. */
const head = /^[^,|•·(/:<\t\d@–—]*?(?=$|[,|•·(/:<\t\d@–—]| - |\s{2})/u;
const longestName = 40;
const mostWords = 5;
/** “Le Jardin”: shorter words are articles as often as names. */
const telling = 4;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * The line of a block that signs it: one with a title or a usual given name and another word beside it, or a usual given name alone. Above
 * it stand the last words of the mail, or the company. A first line that has the shape of a name stays, unless another is parted from it.
 */
export function signerAmong(lines: readonly Line[]): Line | undefined {
  const at = lines.findIndex((line) => isSigner(behindRole(line).text));
  const signer = at < 0 ? lines.find(({ text }) => isGivenName(text)) : behindRole(lines[at] as Line);
  const [opening] = lines;
  if (at < 1 || opening === undefined || !fullName.test(opening.text)) return signer ?? opening;
  return isTitled(signer?.text ?? '') || startsParagraph(lines, at) ? signer : opening;
}

const fullName = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

const isTitled = (text: string): boolean => titles.has(wordsOf(text.slice(0, longestName))[0]?.folded ?? '');

const startsParagraph = (lines: readonly Line[], at: number): boolean => (lines[at]?.start ?? 0) - (lines[at - 1]?.end ?? 0) > 1;

/** Whether a line begins with a full name: behind a title, or with a usual given name. */
export function isSigner(text: string): boolean {
  const name = head.exec(text)?.[0].trim() ?? '';
  const words = wordsOf(name);
  if (name.length > longestName || words.length < 2 || words.length > mostWords || isAddressLine(text.replace(/\([^()]*\)$/, '')))
    return false;
  const { givenNames, positions, stopWords } = lexicon();
  const [first] = words;
  const titled = titles.has(first?.folded ?? '');
  const uncapped = name === name.toLowerCase();
  const named = titled ? words.slice(1) : words;
  if (named.some(({ folded }) => (positions.has(folded) || isBusinessWord(folded)) && !givenNames.has(folded))) return false;
  const borne = uncapped
    ? givenNames.has(first?.folded ?? '') && text === name && !words.some(({ folded }) => stopWords.has(folded))
    : named.some(
        ({ folded, start }) =>
          givenNames.has(folded) && isCapital(name.slice(start)) && !(folded.length < telling && stopWords.has(folded)),
      );
  return (titled && isCapital(name.slice(words.at(-1)?.start))) || (borne && (uncapped || isCapital(name)));
}

const firstWord = (text: string): string => /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';

const rankOrDuty = /^(?:\p{L}{2,20}[ -]){1,3}(?=\p{Lu}\p{Ll})/u;
const mostOfRole = 5;
const mostBeforeComma = 3;

/** “Relations avec le public : Barnabé Collignon”, “la présidente, Josiane Weber”, “Adjudant-chef Loïck Perrigaud”: the line from the name on. */
export function behindRole(line: Line): Line {
  const { text } = line;
  const role = labelledRole(text) ?? rankOrDuty.exec(text)?.[0];
  const first = role === undefined ? '' : firstWord(text.slice(role.length));
  if (role === undefined || !(lexicon().givenNames.has(first) || titles.has(first))) return line;
  const { positions, positionEndings } = lexicon();
  const words = wordsOf(role);
  const isRole = /[:,] $/.test(role)
    ? role.endsWith(': ') || words.some(({ folded }) => positions.has(folded))
    : words.every(
        ({ folded }) => positions.has(folded) || titles.has(folded) || endingOf(positionEndings, folded, 3) !== undefined,
      );
  return isRole ? { start: line.start + role.length, end: line.end, text: text.slice(role.length) } : line;
}

/** What stands in front of a name to the end of the line, with the colon or comma behind it. */
function labelledRole(text: string): string | undefined {
  const sign = text.search(/[:,] \p{Lu}/u);
  const role = text.slice(0, Math.max(0, sign));
  if (role.length > longestName || !/^\p{L}[\p{L}' ’-]+$/u.test(role) || !/^\p{Lu}[\p{L}'’ -]+$/u.test(text.slice(sign + 2)))
    return undefined;
  const most = text[sign] === ':' ? mostOfRole : mostBeforeComma;
  return wordsOf(role).length <= most ? text.slice(0, sign + 2) : undefined;
}

const isGivenName = (text: string): boolean =>
  /^\p{Lu}\p{L}{2,11}(?:-\p{L}{2,11})?(?=[.,!]?$|\s*[/|&(]|, \p{Ll})/u.test(text) && lexicon().givenNames.has(firstWord(text));

/** Whether a line tells what somebody is or where they work. */
export const tellsRole = (text: string): boolean =>
  wordsOf(text).some(({ folded }) => lexicon().positions.has(folded) || isOrganisation(folded));
