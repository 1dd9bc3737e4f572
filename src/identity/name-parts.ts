import { particles, particleWords } from './data/name-particles.ts';
import { compoundGivenNames, hispanicSurnames, vietnameseSurnames } from './data/name-order.ts';
import { givenNameTitles, suffixes as knownSuffixes, titleContinuations, titles } from './data/name-titles.ts';
import type { PersonName } from './person-name.ts';

/** In which order the parts of a name stand. */
export type NameOrder = 'given-first' | 'family-first' | 'auto';

/** Words in front and behind that are not the name itself. */
export interface TitledWords {
  readonly prefix: readonly string[];
  readonly body: string[];
  readonly suffix: readonly string[];
}

/** A word as the tables have it: lower case, without full stops. */
export const tableKey = (word: string): string => word.toLowerCase().replaceAll('.', '').replaceAll('’', "'");

/** Takes the titles off the front of a list of words and the suffixes off its end. */
export function splitTitles(words: readonly string[]): TitledWords {
  let start = 0;
  while (start < words.length) {
    const key = tableKey(words[start] ?? '');
    if (!titles.has(key) && !(start > 0 && titleContinuations.has(key))) break;
    start += 1;
  }
  let end = words.length;
  while (end > start) {
    const word = words[end - 1] ?? '';
    // A lone word before a comma may be a name that is spelled like a suffix.
    if (!isSuffix(word) || (start === 0 && end === 1 && !word.includes('.'))) break;
    end -= 1;
  }
  return { prefix: words.slice(0, start), body: words.slice(start, end), suffix: words.slice(end) };
}

/** Degrees such as MA or DO are also names: they count only as they are written on cards, in capitals or with full stops. */
function isSuffix(word: string): boolean {
  const rule = knownSuffixes.get(tableKey(word));
  return rule === 'any-case' || (rule === 'capitals' && (word.includes('.') || word === word.toUpperCase()));
}

/** What {@link assembleName} puts together: either words in some order, or family and given words already told apart. */
export interface NameMaterial {
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly words?: readonly string[];
  readonly order?: NameOrder;
  readonly family?: readonly string[];
  readonly given?: readonly string[];
}

/** Puts the parts of a name together; absent parts are absent keys. */
export function assembleName(material: NameMaterial): PersonName {
  const split =
    material.words === undefined
      ? { family: material.family ?? [], given: material.given ?? [] }
      : splitWords(material.words, material.order ?? 'auto', material.prefixes);
  const { first, middle, family } = splitGiven(split.given, split.family);
  const parts: Record<keyof PersonName, string> = {
    firstName: first,
    middleName: middle,
    lastName: family.join(' '),
    prefix: material.prefixes.join(' '),
    suffix: material.suffixes.join(' '),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ''));
}

interface SplitName {
  readonly family: readonly string[];
  readonly given: readonly string[];
}

function splitWords(words: readonly string[], order: NameOrder, prefixes: readonly string[]): SplitName {
  const [only = ''] = words;
  if (words.length === 1) {
    const address = prefixes.at(-1);
    return address === undefined || givenNameTitles.has(tableKey(address)) ? { family: [], given: [only] } : { family: [only], given: [] };
  }
  if (order === 'family-first') return familyFirst(words);
  if (order === 'auto') {
    const told = orderFromEvidence(words);
    if (told !== undefined) return told;
  }
  return givenFirst(words);
}

const han = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;
const patronymic = /(?:ович|евич|ьич|кич|мич|овна|евна|ична|инична)$/u;

function orderFromEvidence(words: readonly string[]): SplitName | undefined {
  const capitals = words.map(isCapitals);
  const firstMixed = capitals.indexOf(false);
  if (firstMixed > 0 && !capitals.includes(true, firstMixed)) {
    return { family: words.slice(0, firstMixed), given: words.slice(firstMixed) };
  }
  const lastMixed = capitals.lastIndexOf(false);
  if (firstMixed === 0 && lastMixed < words.length - 1) {
    return { given: words.slice(0, lastMixed + 1), family: words.slice(lastMixed + 1) };
  }
  const [head = '', second = ''] = words;
  if (han.test(head) || vietnameseSurnames.has(head.toLowerCase())) return vietnameseOrHan(words);
  const tail = words.at(-1) ?? '';
  if (patronymic.test(tail)) {
    return words.length === 2 ? { family: [], given: words } : { family: [head], given: words.slice(1) };
  }
  return patronymic.test(second) ? { given: words.slice(0, 2), family: words.slice(2) } : undefined;
}

const vietnameseOrHan = (words: readonly string[]): SplitName => {
  const given = words.slice(-1);
  return { family: words.slice(0, 1), given: [...given, ...words.slice(1, -1)] };
};

/** Capitals say something only on a word of two letters or more: an initial is always a capital. */
const isCapitals = (word: string): boolean =>
  word === word.toUpperCase() && word !== word.toLowerCase() && word.replaceAll(/[^\p{L}]/gu, '').length > 1 && !word.includes('.');

function familyFirst(words: readonly string[]): SplitName {
  let end = 0;
  while (end < words.length - 2 && particles.has(tableKey(words[end] ?? ''))) end += 1;
  return { family: words.slice(0, end + 1), given: words.slice(end + 1) };
}

function givenFirst(words: readonly string[]): SplitName {
  const start = familyStart(words);
  return { given: words.slice(0, start), family: words.slice(start) };
}

function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  const [head = '', second = ''] = words;
  if (particles.has(tableKey(head)) && (head === head.toLowerCase() || particles.has(tableKey(second)))) return 0;
  for (let index = 1; index < last; index += 1) {
    const key = tableKey(words[index] ?? '');
    if (particleWords.has(key)) return Math.max(1, index - 1);
    if (particles.has(key)) return index;
  }
  return last >= 2 && hispanicSurnames.has(tableKey(words[last - 1] ?? '')) ? last - 1 : last;
}

function splitGiven(given: readonly string[], family: readonly string[]): { first: string; middle: string; family: readonly string[] } {
  // Dutch lists sort "Berg, Jan van der": particles that end the given names belong to the family name.
  let end = given.length;
  while (family.length > 0 && end > 1 && particles.has(tableKey(given[end - 1] ?? ''))) end -= 1;
  const names = given.slice(0, end);
  const compound = names.length > 1 && compoundGivenNames.has(`${tableKey(names[0] ?? '')} ${tableKey(names[1] ?? '')}`);
  const length = compound ? 2 : 1;
  return {
    first: names.slice(0, length).join(' '),
    middle: names.slice(length).join(' '),
    family: [...given.slice(end), ...family],
  };
}
