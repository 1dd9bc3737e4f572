import type { Language } from '../languages/language.ts';
import { languageOf } from '../reading/lexicon.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';
import { addPhrase, longestPhraseAt, type PhraseTree, phraseTree } from '../reading/phrases.ts';
import type { Word } from '../reading/words.ts';

/** A number in words or figures, with the words that it takes. */
export interface SpokenNumber {
  readonly first: number;
  readonly after: number;
  /** As digits: `05` stays two. */
  readonly digits: string;
  /** `hundred`, `thousand`: what stands before is multiplied. */
  readonly multiplier: boolean;
  readonly ordinal: boolean;
  /** Whether it was said in words. */
  readonly inWords: boolean;
}

/** The language in which numbers are said: that of the question, else the tenant's first. */
export const spokenLanguage = (passage: Passage): Language =>
  languageOf(passage.state.questions.find(({ language }) => language !== undefined)?.language ?? passage.options.languages[0]);

interface Spoken {
  readonly value: number;
  readonly ordinal: boolean;
}

const trees = new WeakMap<Language, PhraseTree<Spoken>>();

function treeOf(language: Language): PhraseTree<Spoken> {
  const known = trees.get(language);
  if (known !== undefined) return known;
  const tree = phraseTree<Spoken>();
  for (const [word, value] of language.numbers ?? []) addPhrase(tree, word, { value, ordinal: false });
  for (const [word, value] of language.ordinals ?? []) addPhrase(tree, word, { value, ordinal: true });
  trees.set(language, tree);
  return tree;
}

/** The number below a hundred that starts at one of some words, a ten with its unit: for what is spelled within an address. */
export function numberAt(words: readonly Word[], at: number, language: Language): { digits: string; after: number } | undefined {
  const found = longestPhraseAt(treeOf(language), words, at);
  const [meaning] = found?.meanings ?? [];
  if (found === undefined || meaning === undefined || meaning.ordinal) return undefined;
  const join = language.numberJoins?.has(words[found.after]?.folded ?? '') === true ? 1 : 0;
  const unit = canTakeUnit(meaning.value, language) ? longestPhraseAt(treeOf(language), words, found.after + join) : undefined;
  const [small] = unit?.meanings ?? [];
  return unit !== undefined && small !== undefined && small.value > 0 && small.value < 10
    ? { digits: String(meaning.value + small.value), after: unit.after }
    : { digits: String(meaning.value), after: found.after };
}

const startsWithDigit = (folded: string): boolean => {
  const code = folded.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
};

/** The number that starts at a word: `forty two` is 42, `double five` is 55. */
export function spokenNumberAt(passage: Passage, first: number, language: Language): SpokenNumber | undefined {
  const word = passage.words[first];
  if (word === undefined) return undefined;
  const { folded } = word;
  if (startsWithDigit(folded) && /^\d{1,12}(?:st|nd|rd|th)?$/.test(folded))
    return {
      first,
      after: first + 1,
      digits: folded.replace(/\D/g, ''),
      multiplier: false,
      ordinal: /\D/.test(folded),
      inWords: false,
    };
  const times = language.repeats?.get(folded);
  if (times !== undefined) return repeated(passage, first, times, language);
  const found = longestPhraseAt(treeOf(language), passage.words, first);
  const [meaning] = found?.meanings ?? [];
  if (found === undefined || meaning === undefined) return undefined;
  const { value, ordinal } = meaning;
  const common = { first, inWords: true } as const;
  if (language.hundredsJoin === true && !ordinal) {
    const hundreds = hundredsAt(passage, found.after, value, language);
    if (hundreds !== undefined) return { ...common, ...hundreds };
  }
  const unit = canTakeUnit(value, language) ? unitAfter(passage, found.after, ordinal, language) : undefined;
  return unit === undefined
    ? { ...common, after: found.after, digits: String(value), ordinal, multiplier: value === 100 || value === 1000 }
    : { ...common, after: unit.after, digits: String(value + unit.value), ordinal: unit.ordinal, multiplier: false };
}

const ready = new WeakMap<Language, ReadonlySet<number>>();

/** The numbers for which a language has a word. */
function namedIn(language: Language): ReadonlySet<number> {
  const known = ready.get(language) ?? new Set(language.numbers?.values());
  ready.set(language, known);
  return known;
}

/** A ten takes a unit where a language has no words for both: `on beş`, but not “fünfzig sechs”, which is 50 and 6. */
const canTakeUnit = (value: number, language: Language): boolean =>
  value < 100 && value >= 10 && value % 10 === 0 && !namedIn(language).has(value === 10 ? 11 : 32);

/** “девятьсот двенадцать”, “beş yüz otuz iki”: the hundreds, and what is below a hundred behind them. */
function hundredsAt(
  passage: Passage,
  after: number,
  value: number,
  language: Language,
): Pick<SpokenNumber, 'after' | 'digits' | 'multiplier' | 'ordinal'> | undefined {
  const times = value < 10 && value > 0 ? meaningAt(passage, after, language) : undefined;
  const counted = times?.value === 100 && gapBefore(passage, after) === ' ';
  const hundreds = counted ? value * 100 : value;
  if (hundreds < 100 || hundreds > 900 || hundreds % 100 !== 0) return undefined;
  const next = counted ? (times?.after ?? after) : after;
  const join = language.numberJoins?.has(passage.words[next]?.folded ?? '') === true && gapBefore(passage, next) === ' ' ? 1 : 0;
  const rest = gapBefore(passage, next + join) === ' ' ? spokenNumberAt(passage, next + join, language) : undefined;
  const fits = rest?.inWords === true && !rest.multiplier && Number(rest.digits) > 0 && Number(rest.digits) < 100;
  return fits && rest !== undefined
    ? { after: rest.after, digits: String(hundreds + Number(rest.digits)), multiplier: false, ordinal: rest.ordinal }
    : { after: next, digits: String(hundreds), multiplier: false, ordinal: false };
}

function meaningAt(passage: Passage, at: number, language: Language, before?: number): (Spoken & { after: number }) | undefined {
  const found = longestPhraseAt(treeOf(language), passage.words, at, before);
  const [meaning] = found?.meanings ?? [];
  return found === undefined || meaning === undefined ? undefined : { ...meaning, after: found.after };
}

function repeated(passage: Passage, first: number, times: number, language: Language): SpokenNumber | undefined {
  const next = spokenNumberAt(passage, first + 1, language);
  if (next === undefined || next.digits.length !== 1 || gapBefore(passage, first + 1) !== ' ') return undefined;
  return { ...next, first, digits: next.digits.repeat(times), inWords: true };
}

/** The unit behind a ten, with the word that joins them. */
function unitAfter(passage: Passage, at: number, ordinal: boolean, language: Language): (Spoken & { after: number }) | undefined {
  const join = language.numberJoins?.has(passage.words[at]?.folded ?? '') === true ? 1 : 0;
  if (!/^[ -]$/.test(gapBefore(passage, at)) || (join === 1 && gapBefore(passage, at + 1) !== ' ')) return undefined;
  // “cinquante-quatre vingt-deux” is 54 and 22, though “quatre-vingt” is a number too.
  const within = gapBefore(passage, at) === '-' ? at + 1 : undefined;
  const unit = meaningAt(passage, at + join, language, within);
  // Of “the thirtieth second” each is a number of its own; “dwudziestego drugiego” is one.
  return unit === undefined || unit.value < 1 || unit.value > 9 || (ordinal && !unit.ordinal) ? undefined : unit;
}
