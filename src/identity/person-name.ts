import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { checkText } from '../shared/text.ts';
import { givenNameTitles } from './data/name-titles.ts';
import { splitEastAsianName } from './east-asian-name.ts';
import { type NameOrder, type SplitName, splitByOrder } from './name-order.ts';
import { assembleName, type PersonName } from './name-parts.ts';
import { areSuffixes, splitTitles, tableKey } from './name-titles.ts';
import { withoutNickname } from './nickname.ts';

export type { NameOrder } from './name-order.ts';
export type { PersonName } from './name-parts.ts';

/** How a name is read. */
export interface PersonNameOptions {
  /** `auto` (the default) reads given name first unless comma, capitals, script, patronymic or surname say otherwise. */
  readonly order?: NameOrder;
}

const longestNameText = 300;
const longestPart = 100;

/**
 * Reads the name of one person, in any script, into its parts. It does not judge whether the words are a name at all: that needs
 * context. A nickname in quotes or brackets is left out. After a title alone the word is a family name: `Mrs Lima`. Two commas
 * in a row say that the words before are the family name and the next ones the given names, whatever they look like.
 *
 * Refused with `no-name`, `not-a-name` (digits, `@`, other signs that no name has; more parts than a name has) or `too-long`.
 *
 * @example
 * parsePersonName('Dr. Juan de la Cruz') // => { kind: 'valid', value: { firstName: 'Juan', lastName: 'de la Cruz', prefix: 'Dr.' } }
 * parsePersonName('DUPONT Marie') // => { kind: 'valid', value: { firstName: 'Marie', lastName: 'DUPONT' } }
 * parsePersonName('山田太郎') // => { kind: 'valid', value: { firstName: '太郎', lastName: '山田' } }
 * parsePersonName('42').kind // => 'invalid'
 */
export function parsePersonName(text: string, options: PersonNameOptions = {}): Parsed<PersonName> {
  if (text.length > longestNameText * 4) return tooLong(longestNameText);
  const written = plainText.test(text) ? valid(text) : checkName(text);
  if (written.kind === 'invalid') return written;
  const segments = segmentsOf(withoutNickname(written.value));
  const name =
    segments[0] === undefined || segments[0].length === 0
      ? undefined
      : readSegments(segments, transliterated.test(text) ? 'given-first' : (options.order ?? 'auto'));
  if (name === undefined) return invalid('no-name', 'There is no name in this text.');
  if (name === 'too-many-parts') return invalid('not-a-name', 'A name has no such part after a comma.');
  return text.length > longestPart && hasLongPart(name) ? tooLong(longestPart) : valid(name);
}

/** `唐纳德·艾金斯`: the middle dot parts a name of another language in its own order. */
const transliterated = /[\p{sc=Han}\p{sc=Kana}ー][・·‧•][\p{sc=Han}\p{sc=Kana}]/u;

/** Nothing in such a text needs the checks of Unicode. */
const plainText = /^[A-Za-z .,'-]{0,300}$/;
/** Digits but the ordinals of a generation, and signs that stand in addresses, links and code. */
const foreignSign = /[@<>{}[\]\\/|*=+_%$€£^~#!?;:&]|\p{Nd}(?!nd\b|rd\b|th\b)|\p{Extended_Pictographic}/u;

function checkName(text: string): Parsed<string> {
  const checked = checkText(text, { max: longestNameText, multiline: true });
  if (checked.kind === 'invalid') return checked;
  return foreignSign.test(checked.value) ? invalid('not-a-name', 'A name has no digits and no such signs.') : checked;
}

const spaces = /[\s・·‧•]+/u;

/** Comma-separated segments as lists of words. */
const segmentsOf = (text: string): string[][] => (/[,،，、]/u.test(text) ? text.split(/[,،，、]/u) : [text]).map(wordsOf);

const wordsOf = (segment: string): string[] =>
  (plainText.test(segment) ? segment.split(' ') : segment.split(spaces)).filter(isWord);

const isWord = (word: string): boolean => /^[A-Za-z]/.test(word) || /\p{L}|^\p{Nd}/u.test(word);

function readSegments(segments: readonly string[][], order: NameOrder): PersonName | 'too-many-parts' | undefined {
  const [head = [], second = [], third = [], ...others] = segments;
  if (head.length > 0 && second.length === 0 && third.length > 0) {
    const suffixes = others.flat();
    return areSuffixes(suffixes, false) ? assembleName({ family: head, given: third }, [], suffixes) : 'too-many-parts';
  }
  const [first, ...rest] = segments.filter((words) => words.length > 0);
  return first === undefined ? undefined : readNatural(first, rest, order);
}

function readNatural(
  head: readonly string[],
  rest: readonly string[][],
  order: NameOrder,
): PersonName | 'too-many-parts' | undefined {
  const titled = splitTitles(head, 1);
  const prefixes = [...titled.prefix];
  const suffixes = [...titled.suffix];
  let given: readonly string[] = [];
  for (const [index, words] of rest.entries()) {
    if (areSuffixes(words, index === 0 && titled.body.length === 1)) {
      suffixes.push(...words);
      continue;
    }
    if (given.length > 0) return 'too-many-parts';
    const parts = splitTitles(words, 0, prefixes.length > 0);
    prefixes.push(...parts.prefix);
    given = parts.body;
    suffixes.unshift(...parts.suffix);
  }
  if (given.length > 0) return assembleName({ family: titled.body, given }, prefixes, suffixes);
  if (titled.body.length > 1) return assembleName(splitByOrder(titled.body, order), prefixes, suffixes);
  const [only = ''] = titled.body;
  // `Dr., III`: titles and suffixes of nobody.
  if (suffixes.length > 0 && splitTitles([only], 0).body.length === 0) return undefined;
  const eastAsian = splitEastAsianName(only);
  if (eastAsian !== undefined) return assembleName(eastAsian, prefixes, [...suffixes, ...eastAsian.honorific]);
  return assembleName(namedByTitle(only, titled.prefix, prefixes.length > titled.prefix.length), prefixes, suffixes);
}

/** `Mrs Lima` and `Lima, Mrs` name a family, `Sir Ian` and `Ian` a person. */
function namedByTitle(only: string, before: readonly string[], behind: boolean): SplitName {
  const address = before.at(-1);
  const given = !behind && (address === undefined || givenNameTitles.has(tableKey(address)));
  return given ? { family: [], given: [only] } : { family: [only], given: [] };
}

const hasLongPart = (name: PersonName): boolean =>
  (Object.values(name) as string[]).some((part) => checkText(part, { max: longestPart }).kind === 'invalid');

const tooLong = (max: number): Parsed<never> => invalid('too-long', `A name has at most ${max} characters here.`, { max });
