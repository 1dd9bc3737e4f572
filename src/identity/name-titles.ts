import { dottedTitles, suffixes, suffixPhrases, titleContinuations, titles } from './data/name-titles.ts';

/** A list of words without the titles in front and the suffixes behind. */
export interface TitledWords {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly suffix: readonly string[];
}

/** A word as the tables have it: lower case, without full stops. */
export function tableKey(word: string): string {
  const lower = word.toLowerCase();
  const plain = lower.includes('.') ? lower.replaceAll('.', '') : lower;
  return plain.includes('’') ? plain.replaceAll('’', "'") : plain;
}

/**
 * Takes the titles off the front of a list of words and the suffixes off its end. `least` words always remain: a last word is rather a
 * name that is spelled like a title (Lord, Judge) than a title of nobody.
 */
export function splitTitles(words: readonly string[], least: number, afterTitle = false): TitledWords {
  const room = words.length - least;
  let start = 0;
  while (start < room && isTitle(words[start] ?? '', afterTitle || start > 0)) start += 1;
  let end = words.length;
  while (end - start > Math.max(least, 1)) {
    const length = suffixLength(words, end, end - start - (afterTitle || start > 0 ? 1 : 2));
    if (length === 0 || end - length - start < Math.max(least, 1)) break;
    end -= length;
  }
  return { prefix: words.slice(0, start), body: words.slice(start, end), suffix: words.slice(end) };
}

/** Whether all the words are suffixes, and one of them can be nothing else where `beyondDoubt` is asked. */
export function areSuffixes(words: readonly string[], beyondDoubt: boolean): boolean {
  let sure = !beyondDoubt;
  for (let end = words.length; end > 0; ) {
    const length = suffixLength(words, end, Number.POSITIVE_INFINITY);
    if (length === 0) return false;
    if (length > 1 || suffixes.get(tableKey(words[end - 1] ?? '')) === 'any-case') sure = true;
    end -= length;
  }
  return sure;
}

function isTitle(word: string, afterTitle: boolean): boolean {
  const key = tableKey(word);
  return titles.has(key) || (dottedTitles.has(key) && word.endsWith('.')) || (afterTitle && titleContinuations.has(key));
}

/**
 * How many words before `end` are one suffix. Degrees such as MA or DO are also names: they count only as cards print them, in capitals
 * or with full stops, and when they leave a given and a family name.
 */
function suffixLength(words: readonly string[], end: number, remaining: number): number {
  const word = words[end - 1] ?? '';
  const key = tableKey(word);
  const rule = suffixes.get(key);
  if (rule === 'any-case') return 1;
  if (rule === 'capitals') return remaining >= 1 && (word.includes('.') || word === word.toUpperCase()) ? 1 : 0;
  const phrase = suffixPhrases.get(key);
  return phrase?.some((before) => end > 2 && before === `${tableKey(words[end - 3] ?? '')} ${tableKey(words[end - 2] ?? '')}`)
    ? 3
    : 0;
}
