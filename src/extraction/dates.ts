import { monthOf } from '../identity/data/month-names.ts';
import { type DateOrder, type ParsedDateOfBirth, parseDateOfBirth } from '../identity/date-of-birth.ts';
import { asciiDigits } from '../identity/phone.ts';
import type { Span } from '../shared/reason.ts';
import { matchesOf } from '../shared/text.ts';
import { languageOf } from './reading/lexicon.ts';
import type { Passage } from './reading/passage.ts';
import { gapBefore, written } from './reading/passage.ts';

/** A stretch that may be a date; `clear` where the month is a word. */
export interface DateSpan extends Span {
  readonly clear: boolean;
}

const figures = /\d[\d./:-]{0,9}\d?(?:(?:st|nd|rd|th)?(?: of the | the | of |[ ,./:-]{1,2})\d{1,4}(?:st|nd|rd|th)?){0,4}(?!\d)/gi;

const wholeDate = /^\d{1,2}([./-])\d{1,2}\1\d{4}(?=,? )/;

const lastDate = /(?<=, )\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}$/;

/** “1988年6月9日”, “昭和60年7月7日”, “民國84年3月17日”, “一九八六年十二月零四号”. */
const inSigns =
  /(?:\d{4}|[〇零一二三四五六七八九]{4}|(?:昭和|平成|令和|民[國国])(?:\d{1,3}|元|[一二三四五六七八九十]{1,4}))\s?年\s?(?:\d{1,2}|[零一二三四五六七八九十]{1,3})\s?月\s?(?:\d{1,2}|[零一二三四五六七八九十]{1,3})\s?[日号號]?/gu;

/** The dates of a passage, in figures, with a month's name, or spoken: “25th of the 2nd 1996”. */
export function datesIn(passage: Passage): DateSpan[] {
  const named = namedDates(passage);
  const body = passage.text.slice(passage.span.start, passage.span.end);
  const found: DateSpan[] = [...named];
  for (const match of matchesOf(inSigns, body)) {
    const start = passage.span.start + match.index;
    found.push({ start, end: start + match[0].length, clear: true });
  }
  for (const match of matchesOf(figures, body)) {
    // “11/06/2002, 19 rue …”, “KFZ 8830-114-27, 12.03.1979”: what stands around a whole date is not of it.
    const behind = lastDate.exec(match[0]);
    const said = wholeDate.exec(match[0])?.[0] ?? behind?.[0] ?? match[0];
    const start = passage.span.start + match.index + (said === behind?.[0] ? behind.index : 0);
    const end = start + said.length;
    const size = said.replace(/\D/g, '').length;
    if (size < 5 || size > 9 || named.some((other) => start < other.end && end > other.start)) continue;
    found.push({ start, end, clear: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Day, month's name, year, or month's name, day, year; with what speech puts between them. */
function namedDates(passage: Passage): DateSpan[] {
  const found: DateSpan[] = [];
  const { words } = passage;
  for (let at = 0; at < words.length; at += 1) {
    if (monthOf(words[at]?.folded ?? '') === undefined) continue;
    const dayBefore = nearest(passage, at, -1, isDay);
    const dayAfter = dayBefore === undefined ? nearest(passage, at, 1, isDay) : undefined;
    const year = nearest(passage, dayAfter ?? at, 1, isYear);
    const first = dayBefore ?? at;
    if ((dayBefore === undefined && dayAfter === undefined) || year === undefined) continue;
    found.push({ start: words[first]?.start ?? 0, end: words[year]?.end ?? 0, clear: true });
  }
  return found;
}

const isDay = (text: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|o|ª|e|de)?$/i.test(asciiDigits(text));
const isYear = (text: string): boolean => /^(?:(?:18|19|20)\d\d|\d\d)$/.test(asciiDigits(text));
const fillers = /^(?:of|the|de|del|do|da|di|del|den|van|du|year|in|ano|año|en)$/;

function nearest(passage: Passage, from: number, step: 1 | -1, fits: (text: string) => boolean): number | undefined {
  for (let at = from + step; Math.abs(at - from) <= 3; at += step) {
    const word = passage.words[at];
    if (word === undefined || !/^[ .,'’/-]{0,3}$/.test(gapBefore(passage, step > 0 ? at : at + 1))) return undefined;
    if (fits(written(passage, word))) return at;
    if (!fillers.test(word.folded)) return undefined;
  }
  return undefined;
}

const monthFirst = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'GU', 'PR', 'AS', 'VI', 'MP', 'BZ']);
const yearFirst = new Set(['CN', 'JP', 'KR', 'TW', 'HU', 'LT', 'MN']);

const orderIn = (country: string): DateOrder => (monthFirst.has(country) ? 'mdy' : yearFirst.has(country) ? 'ymd' : 'dmy');

/** Reads one date as its country writes it, or its language where no country is known; spoken and run-together figures too. */
export function readBirthDate(
  text: string,
  latest: string,
  country: string | undefined,
  language: string | undefined,
): ParsedDateOfBirth {
  const order = country === undefined ? languageOf(language).dateOrder : orderIn(country);
  return parseDateOfBirth(inFigures(asciiDigits(withYear(hanFigures(text).replace(/['’](?=\d\d$)/, '')))), {
    latest,
    ...(order === undefined ? {} : { order }),
  });
}

const hanDigits = '〇一二三四五六七八九';
const hanNumber = /[〇零一二三四五六七八九十]+/g;

/** “一九八六” and “三十九” in figures: signs one behind the other are digits, with ten among them they count. */
function hanFigures(text: string): string {
  if (!text.includes('年')) return text;
  return text.replace(hanNumber, (number) => {
    const digits = [...number.replaceAll('零', '〇')];
    const ten = digits.indexOf('十');
    const value = (sign: string | undefined): number => Math.max(0, hanDigits.indexOf(sign ?? '〇'));
    if (ten < 0) return String(Number(digits.map(value).join('')));
    return String((ten === 0 ? 1 : value(digits[ten - 1])) * 10 + value(digits[ten + 1]));
  });
}

/** Japanese years count from the first of an emperor, those of Taiwan from the first of the republic. */
const eras: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018, 民國: 1911, 民国: 1911 };

const withYear = (text: string): string =>
  text.replace(/^(昭和|平成|令和|民[國国])(\d{1,3}|元)/u, (_, era: string, year: string) =>
    String((eras[era] ?? 0) + (year === '元' ? 1 : Number(year))),
  );

/** “25th of the 2nd 1996” and “0207 1944” in the usual notation. */
function inFigures(text: string): string {
  if (/[年月]/.test(text)) return text.replace(/\s/g, '').replace(/[号號]$/, '日');
  if (/\p{L}{3}/u.test(text.replace(/\b(?:the|of)\b/gi, '')))
    return text
      .replace(/\bthe year\b|\bthe\b/gi, '')
      .replace(/\s+/g, ' ')
      .trim();
  const groups = text.match(/\d+/g) ?? [];
  if (groups.length === 3) return groups.join('/');
  const all = groups.join('');
  if (all.length === 8 && /^(?:18|19|20)/.test(all) && groups[0]?.length !== 4)
    return `${all.slice(0, 4)}-${all.slice(4, 6)}-${all.slice(6)}`;
  if (all.length === 8) return `${all.slice(0, 2)}/${all.slice(2, 4)}/${all.slice(4)}`;
  if (all.length === 6 && groups.length !== 2) return `${all.slice(0, 2)}/${all.slice(2, 4)}/${all.slice(4)}`;
  return text;
}
