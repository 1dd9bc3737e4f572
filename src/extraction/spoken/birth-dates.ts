import { monthOf } from '../../identity/data/month-names.ts';
import type { Span } from '../../shared/reason.ts';
import type { Language } from '../languages/language.ts';
import { skipFillers } from '../reading/fillers.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';
import { type SpokenNumber, spokenLanguage, spokenNumberAt } from './numbers.ts';

/** A date that was said in words, and the same in figures. */
export interface SpokenDate extends Span {
  readonly figures: string;
  readonly clear: boolean;
}

type Part = SpokenNumber | { readonly month: string; readonly after: number };

const fillers =
  /^(?:the|of|de|del|do|da|di|le|el|il|in|on|year|du|and|y|e|et|en|van|op|am|im|jahr|der|den|dia|día|no|ano|año|anno|roku|года|году|год|yılı|yılının)$/u;
const mostParts = 14;

/** The dates of a passage that are said: “the thirteenth of February nineteen eighty six”, “oh two one three eighty six”. */
export function spokenDatesIn(passage: Passage): SpokenDate[] {
  const language = spokenLanguage(passage);
  if (language.numbers === undefined) return [];
  const found: SpokenDate[] = [];
  for (let at = 0; at < passage.words.length; at += 1) {
    const parts = partsFrom(passage, at, language);
    const last = parts.at(-1);
    if (last === undefined) continue;
    const figures = parts.some((part) => 'inWords' in part && part.inWords) ? inFigures(parts, passage.at) : undefined;
    const end = passage.words[last.after - 1]?.end ?? 0;
    if (figures !== undefined) found.push({ start: passage.words[at]?.start ?? 0, end, ...figures });
    at = Math.max(at, last.after - 1);
  }
  return found;
}

function partsFrom(passage: Passage, from: number, language: Language): Part[] {
  const parts: Part[] = [];
  let at = from;
  while (parts.length < mostParts) {
    if (parts.length > 0) {
      if (!/^[ ,.…-]{1,4}$/.test(gapBefore(passage, at))) break;
      // “nineteen oh five”: a sound that is a figure too.
      if (spokenNumberAt(passage, at, language) === undefined) at = behindFillers(passage, at);
    }
    const month = monthOf(passage.words[at]?.folded ?? '');
    const part: Part | undefined =
      month === undefined ? spokenNumberAt(passage, at, language) : { month: String(month), after: at + 1 };
    if (part === undefined) break;
    parts.push(part);
    at = part.after;
  }
  return parts;
}

/** “the fifth of um may”: small words and sounds of hesitation. */
function behindFillers(passage: Passage, from: number): number {
  const at = skipFillers(passage, from);
  const small = fillers.test(passage.words[at]?.folded ?? '') && gapBefore(passage, at + 1) === ' ' ? at + 1 : at;
  return small === from ? from : behindFillers(passage, small);
}

/** Day, month and year in figures: the country decides the order where no month is named. */
function inFigures(parts: readonly Part[], latest: string): { figures: string; clear: boolean } | undefined {
  const at = parts.findIndex((part) => 'month' in part);
  const month = parts[at];
  const numbers = (some: readonly Part[]): SpokenNumber[] => some.filter((part) => 'digits' in part);
  if (month === undefined || !('month' in month)) return inDigits(numbers(parts), latest);
  const before = numbers(parts.slice(0, at));
  const after = numbers(parts.slice(at + 1));
  if (before.length > 1 && after.length === 0) return yearFirst(before, month.month, latest);
  const [day, ...year] = before.length === 1 ? [...before, ...after] : after;
  if (day === undefined || before.length > 1) return undefined;
  const full = yearOf(year, latest);
  return full === undefined
    ? undefined
    : { figures: `${full}-${month.month.padStart(2, '0')}-${day.digits.padStart(2, '0')}`, clear: true };
}

/** “in nineteen ninety one, um, seventeenth of November” */
function yearFirst(numbers: readonly SpokenNumber[], month: string, latest: string) {
  const year = yearOf(numbers.slice(0, -1), latest);
  const day = numbers.at(-1)?.digits ?? '';
  const told = numbers.length > 2 || (numbers[0]?.digits.length ?? 0) > 2;
  return year === undefined || !told
    ? undefined
    : { figures: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, clear: true };
}

function inDigits(numbers: readonly SpokenNumber[], latest: string): { figures: string; clear: boolean } | undefined {
  // “the thirteenth of the second nineteen eighty six”
  const [day, month, ...year] = numbers;
  if (day?.ordinal === true && month?.ordinal === true) {
    const full = yearOf(year, latest);
    return full === undefined
      ? undefined
      : { figures: `${full}-${month.digits.padStart(2, '0')}-${day.digits.padStart(2, '0')}`, clear: true };
  }
  if (numbers.some(({ multiplier, ordinal }) => multiplier || ordinal)) return undefined;
  const digits = numbers.map((number) => number.digits).join('');
  if (digits.length !== 6 && digits.length !== 8) return undefined;
  if (digits.length === 8 && /^(?:19|20)/.test(digits))
    return { figures: `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`, clear: false };
  return { figures: `${digits.slice(0, 2)}/${digits.slice(2, 4)}/${digits.slice(4)}`, clear: false };
}

/** “nineteen eighty six”, “two thousand and four”, “mil novecientos ochenta y seis”. */
function yearOf(numbers: readonly SpokenNumber[], latest: string): string | undefined {
  if (numbers.length === 0) return undefined;
  const joined = numbers.map(({ digits }) => digits).join('');
  const summed = numbers.some(({ multiplier, digits }) => multiplier || digits.length > 2);
  const year = summed && joined.length > 4 ? String(multiplied(numbers)) : joined;
  if (/^\d\d$/.test(year)) return `20${year}` <= latest.slice(0, 4) ? `20${year}` : `19${year}`;
  return /^(?:18|19|20)\d\d$/.test(year) ? year : undefined;
}

function multiplied(numbers: readonly SpokenNumber[]): number {
  let total = 0;
  let open = 0;
  for (const { digits, multiplier } of numbers) {
    const value = Number(digits);
    if (!multiplier) open += value;
    else if (value >= 1000) {
      total += Math.max(1, open) * value;
      open = 0;
    } else {
      open = value === 100 ? Math.max(1, open) * value : open + value;
    }
  }
  return total + open;
}
