import { monthOf } from '../../identity/data/month-names.ts';
import { endingOf } from '../reading/endings.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { lexicon } from '../reading/lexicon.ts';
import { hasFigure, type Word, wordsOf } from '../reading/words.ts';
import { isLegalNotice } from './legal-notice.ts';
import { postalCodes } from './postal-codes.ts';

const boxed =
  /\b(?:p\.? ?o\.? box|postfach|apartado|caixa postal|bp \d|cs \d|cedex|casella postale|postbus|boîte postale|case postale|b\.p\.|psc \d|unit \d|box \d)/i;

/** “東京都渋谷区渋谷2-21-1”, “建国路88号”. */
const inSigns = /[都道府県县市区區町村路街巷丁目]\p{L}{0,12}[\d０-９]/u;

/** The answers for the last lines: a line is looked at for the closing, the name, the company and the address. */
const judged = new Map<string, boolean>();
const mostJudged = 100;

/** “C.C. 80.412.337”, “R.I.F.: J-29367697-5”: the number of an identity card or register, whose label is like the short form of a street. */
const identified = /(?:^|[·|,] )[\p{L}. ]{2,12}:? ?(?:\d{1,3}(?:\.\d{3}){1,2}|\p{Lu}-\d{6,10})(?:-\d)?$/u;

/** “UMR 5503”, “UMR CNRS 5558”: a laboratory of France. */
export const laboratory = /(?<!\p{L})(?:UMR|UPR|URA|USR|FRE|UMI|EA)(?: CNRS)?(?: n°)? ?\d{3,4}(?!\d)/u;

/** “Stały czytelnik od 1978 r.”: a year since which something is so. */
const isSince = (text: string): boolean =>
  lexicon().since.has(/(\p{L}{1,10}) (?:1[89]|20)\d\d/u.exec(text)?.[1]?.toLowerCase() ?? '');

/** “24 August 1992” */
const isDated = (text: string): boolean =>
  monthOf(/(?:^|[ ,])\d{1,2}\.? (\p{L}{3,10}),? (?:19|20)\d\d$/u.exec(text)?.[1]?.toLowerCase() ?? '') !== undefined;

/** Whether a line holds the street or the town of a postal address. */
export function isAddressLine(text: string): boolean {
  if (text.length > 160 || !hasFigure(text)) return false;
  const known = judged.get(text);
  if (known !== undefined) return known;
  const answer =
    !identified.test(text) &&
    !laboratory.test(text) &&
    !/@|https?:|www\.|\d:\d\d|^©|(?:\b[\dA-F]{2} ){5}|\bISO \d/.test(text) &&
    !isLegalNotice(text) &&
    !isSince(text) &&
    // “43 bd du 11 novembre 1918”: streets are called after days.
    (isStreetLine(text) || (!isDated(text) && (isTownLine(text) || boxed.test(text) || inSigns.test(text))));
  if (judged.size >= mostJudged) judged.clear();
  judged.set(text, answer);
  return answer;
}

/** “hearing” ends like “Ehrenring”: so short an ending tells a street in a word with a capital only. */
const longestWordEnding = 4;

const hasStreetEnding = (word: string, capital: boolean): boolean => {
  const ending = endingOf(lexicon().streetEndings, word, 2);
  return ending !== undefined && (capital || ending.length > longestWordEnding);
};

/** “street”, “Kirchweg” */
export const namesStreet = (word: string, capital: boolean): boolean =>
  lexicon().streets.has(word) || hasStreetEnding(word, capital);

/** “V.le Berti-Pichat 6/2”, “P.zza Dante 3”, “Z.A. La Croix Blanche”: streets and zones, cut short. */
const shortened = /(?<!\p{L})(?:v\.le|c\.so|p\.zza|p\.le|l\.go|z\.[ai]\.(?:c\.)?) \p{Lu}|^(?:EN|RN|RD|SS|SP) ?\d/iu;

/** A number and a word for street. */
export function isStreetLine(text: string): boolean {
  if (text.length > 160 || !hasFigure(text)) return false;
  if (shortened.test(text)) return true;
  return wordsOf(text).some(({ folded, start }) => namesStreet(folded, text[start] !== folded[0]));
}

/** A postal code with a place's name before or behind it. */
export function isTownLine(text: string): boolean {
  if (text.length > 100) return false;
  const [code] = postalCodes(text);
  if (code === undefined) return boxed.test(text);
  const rest = text.replace(code[0], ' ');
  const words = wordsOf(rest);
  return (
    words.length <= 7 && !/\d{3}.?\d{3}/.test(rest) && (/\p{Lo}{2}/u.test(rest) || words.some((word) => isTownWord(rest, word)))
  );
}

/** A word with a capital, but not “FZ750”. */
const isTownWord = (text: string, { folded, start }: Word): boolean =>
  folded.length > 1 && /\p{Lu}/u.test(text.charAt(start)) && !/\d/.test(folded);

/** “Ceintuurbaan 44”, “12 Hinter den Höfen”: a street whose word no list has. */
export const isNumbered = (text: string): boolean =>
  /^\p{Lu}[\p{L}\p{M} .'’-]{2,40} \d{1,4} ?\p{L}?$|^\d{1,5} \p{Lu}[\p{L} .'’-]{2,40}$/u.test(text);

/** “Tour Carrare - 14e étage”, “Lieu-dit Casatorra”, “Le Crystal Park – Hall 3”: a building or a place, and no company. */
export const isBuilding = (text: string): boolean => {
  const [first, ...others] = wordsOf(text);
  const { buildings } = lexicon();
  const isOne =
    first !== undefined &&
    (buildings.has(first.folded) || (hasFigure(text) && others.some(({ folded }) => buildings.has(folded))));
  return isOne && /^\p{Lu}/u.test(text) && !hasLegalForm(text);
};

/** “Rue de l'Église”, “Le Bourg”: a word of streets at the head, with a number or without. */
export const isPlace = (text: string): boolean =>
  wordsOf(text)
    .slice(0, 3)
    .some(({ folded }) => folded.length > 1 && lexicon().streets.has(folded));

const longestTown = 60;
const town =
  /^[ ,]{1,2}\p{Lu}[\p{L}\p{M}'’-]*(?:[ -](?:(?:[dl]['’])?\p{Lu}[\p{L}\p{M}'’-]*|\([^)\n]{2,20}\)|(?:am|an der|de|del|di|do|da|la|les|sur|sul|sous|en|bei|im|in|aan|den)(?= \p{Lu})))*/u;

/**
 * Where the town ends that stands right behind a postal code; the same place where none stands there. In a text without capitals it
 * is one word.
 *
 * @example
 * endOfTown('3300 Tienen maar pas om 21u', 4) // => 11
 */
export function endOfTown(text: string, from: number): number {
  const behind = text.slice(from, from + longestTown);
  const found =
    town.exec(behind) ??
    (/\p{Lu}/u.test(text.slice(Math.max(0, from - longestTown), from)) ? null : /^ \p{Ll}[\p{L}-]{2,20}/u.exec(behind));
  return from + (found?.[0].length ?? 0);
}

/** Where the words begin that go on behind a town without a comma: “3300 Tienen maar pas om 21u”. */
export function endOfAddress(text: string): number {
  const code = [...postalCodes(text)].at(-1);
  if (code === undefined) return text.length;
  const behind = code.index + code[0].length;
  const end = endOfTown(text, behind);
  // “Boise ID 83701”, “Montréal (Québec) H2Y 1N9”: there the town stands in front of the code.
  const before = text.slice(0, code.index).trimEnd();
  const named = end > behind || /^\(?\p{Lu}/u.test(before.slice(before.lastIndexOf(' ') + 1));
  return named && /^ \p{Ll}/u.test(text.slice(end)) ? end : text.length;
}
