import { compoundSurnames, honorifics } from '../../identity/data/east-asian-surnames.ts';
import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';
import { addPhrase, longestPhraseAt, type PhraseTree, phraseTree } from '../reading/phrases.ts';
import { wordIndexAt } from '../reading/words.ts';
import { type NameCandidate, wordsAsName } from './name-candidate.ts';

const mostSigns = 12;
const foreign = /^[\p{sc=Kana}ー・･]{2,20}$/u;
const han = /^\p{sc=Han}{2,5}$/u;

/** Whether a word is a sign of a script that puts no spaces between words. */
export const isUnspaced = (passage: Passage, index: number): boolean => {
  const word = passage.words[index];
  return word !== undefined && word.end - word.start === 1 && /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/u.test(word.folded);
};

/** The name that starts at a sign and ends where the language says that names end, or where the signs do. */
export function readUnspacedName(
  passage: Passage,
  from: number,
  rules: { readonly language: Language; readonly lowerCase: boolean; readonly introduced?: boolean },
): NameCandidate | undefined {
  const dotted = transliterated(passage, from);
  if (dotted !== undefined) return dotted;
  for (const language of withSigns(rules.language)) {
    const run = runAt(passage, from, language);
    if (!run.spaced && run.end - from > mostSigns) continue;
    let after = run.spaced ? from : run.end;
    while (run.spaced && after < passage.words.length && after - from <= mostSigns && goesOn(passage, from, after, language)) {
      // “我叫陈思琪 上周…”: at a space the name may be whole.
      if (after > from && !adjacent(passage, after)) {
        const whole = fitting(passage, from, after, language, rules.lowerCase);
        if (whole !== undefined && whole.surnameOnly !== true) return whole;
      }
      after += 1;
    }
    if (after - from > mostSigns) continue;
    const candidate =
      fitting(passage, from, after, language, rules.lowerCase) ??
      (rules.introduced === true ? givenName(passage, from, after, language) : undefined);
    if (candidate !== undefined) return candidate;
  }
  return undefined;
}

const dottedName = /^\p{sc=Han}{1,6}(?:[·・‧•]\p{sc=Han}{1,7}){1,2}(?!\p{sc=Han})/u;
const longestDotted = 24;

/** “唐纳德·艾金斯”: a name of another language, the given name first. */
function transliterated(passage: Passage, first: number): NameCandidate | undefined {
  const { start } = passage.words[first] ?? { start: 0 };
  const ahead = passage.text.slice(start, Math.min(passage.span.end, start + longestDotted));
  const text = /[·・‧•]/.test(ahead) ? dottedName.exec(ahead)?.[0] : undefined;
  if (text === undefined) return undefined;
  const end = start + text.length;
  const after = wordIndexAt(passage.words, end);
  return { first, after, start, end, text, capitals: 'all', titled: false, possessive: false };
}

const givenSigns = /^\p{sc=Han}{2,4}$/u;

/** “我叫珍妮丝。”: behind so sure a phrase signs without a family name, up to the end of the clause, are a given name. */
function givenName(passage: Passage, first: number, after: number, language: Language): NameCandidate | undefined {
  const candidate = wordsAsName(passage, first, after, 'all');
  const { end, text } = candidate;
  const closes = /^(?:[\s，。！,.!、]|$)/u.test(passage.text.slice(end, passage.span.end));
  if (language.unspaced?.unlisted === true || !closes || !givenSigns.test(text) || refused(text, language)) return undefined;
  return { ...candidate, givenOnly: true };
}

/** The name that ends before a word: it starts where a clause does, or where signs of another kind begin. */
export function readUnspacedNameBefore(
  passage: Passage,
  before: number,
  rules: { readonly language: Language; readonly strong: boolean },
): NameCandidate | undefined {
  let first = before;
  while (
    first > 0 &&
    before - first < mostSigns &&
    isUnspaced(passage, first - 1) &&
    joins(gapBefore(passage, first), first === before)
  )
    first -= 1;
  for (; first < before; first += 1) {
    if (gapBefore(passage, first) === '' && !changesKind(passage, first) && first > 0) continue;
    const candidate = fitting(passage, first, before, rules.language, rules.strong);
    if (candidate !== undefined) return candidate;
  }
  return undefined;
}

const withSigns = (language: Language): readonly Language[] =>
  language.unspaced === undefined ? languages().filter(({ unspaced }) => unspaced !== undefined) : [language];

const joins = (gap: string, last: boolean): boolean => gap === '' || (!last && /^[・･ \u3000]$/.test(gap));

function goesOn(passage: Passage, from: number, at: number, language: Language): boolean {
  if (!isUnspaced(passage, at)) return false;
  if (at === from) return true;
  return (
    (adjacent(passage, at) || joins(gapBefore(passage, at), false)) &&
    longestPhraseAt(endsOf(language), passage.words, at) === undefined
  );
}

/** Signs that go on without an end of names among them; `spaced` where a space stands between some. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
}

/** The last run that was read: in a long one many phrases stand, and each asks where it ends. */
const runs = new WeakMap<Passage, Map<Language, Run>>();

function runAt(passage: Passage, from: number, language: Language): Run {
  const byLanguage = runs.get(passage) ?? new Map<Language, Run>();
  const known = byLanguage.get(language);
  if (known !== undefined && from >= known.start && from < known.end) return known;
  let end = from;
  let spaced = false;
  while (end < passage.words.length && goesOn(passage, from, end, language)) {
    if (end > from && !adjacent(passage, end)) spaced = true;
    end += 1;
  }
  const run = { start: from, end, spaced };
  runs.set(passage, byLanguage.set(language, run));
  return run;
}

const adjacent = ({ words }: Passage, at: number): boolean => words[at]?.start === words[at - 1]?.end;

const trees = new WeakMap<Language, PhraseTree<true>>();

function endsOf(language: Language): PhraseTree<true> {
  const known = trees.get(language);
  if (known !== undefined) return known;
  const tree = phraseTree<true>();
  for (const phrase of language.unspaced?.ends ?? []) addPhrase(tree, phrase, true);
  trees.set(language, tree);
  return tree;
}

/** Hiragana before, Han or Katakana from here on. */
const changesKind = (passage: Passage, at: number): boolean =>
  /\p{sc=Hira}/u.test(passage.words[at - 1]?.folded ?? '') && !/\p{sc=Hira}/u.test(passage.words[at]?.folded ?? '');

function fitting(passage: Passage, first: number, after: number, language: Language, strong: boolean): NameCandidate | undefined {
  const candidate = wordsAsName(passage, first, after, 'all');
  const { end, text } = candidate;
  const signs = text.replace(/[ \u3000]/g, '');
  if (refused(signs, language)) return undefined;
  const closes = passage.words[after]?.start !== end;
  const surname = surnameOf(text, language);
  const isName =
    surname === undefined
      ? strong && (foreign.test(signs) || (language.unspaced?.unlisted === true && han.test(signs)))
      : givenFits([...signs].length - surname.length, language, strong && closes);
  if (!isName) return undefined;
  return surname?.length === [...signs].length ? { ...candidate, surnameOnly: true } : candidate;
}

function givenFits(length: number, language: Language, alone: boolean): boolean {
  const [fewest, most] = language.unspaced?.given ?? [1, 2];
  return (length >= fewest && length <= most) || (length === 0 && alone);
}

const longestSurname = 3;

/** The family name that a text begins with: up to the space, if there is one, else the longest that is known. */
function surnameOf(text: string, language: Language): string | undefined {
  const [head = '', given] = text.split(/[ \u3000]/);
  const known = (name: string): boolean => compoundSurnames.has(name) || language.unspaced?.surnames.has(name) === true;
  if (given !== undefined) return known(head) ? head : undefined;
  const signs = [...head.slice(0, 2 * longestSurname)].slice(0, longestSurname);
  for (let length = signs.length; length > 0; length -= 1) {
    const name = signs.slice(0, length).join('');
    if (known(name)) return name;
  }
  return undefined;
}

/** Usual words that begin like a name, districts (東区) and stations, and names with a polite word, a title or an organisation behind: they are somebody else's. */
function refused(signs: string, { falsePositives, titles, positions, organisations }: Language): boolean {
  if (/[区県駅]$/u.test(signs)) return true;
  for (let length = 1; length <= Math.min(4, signs.length); length += 1) {
    const head = signs.slice(0, length);
    if ((length > 1 || length === signs.length) && falsePositives.has(head)) return true;
    const tail = signs.slice(-length);
    if (length < signs.length && (titles.has(tail) || positions.has(tail) || organisations.has(tail))) return true;
  }
  return honorifics.some((polite) => signs.endsWith(polite) && signs.length > polite.length);
}
