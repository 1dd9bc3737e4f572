import type { Language } from '../languages/language.ts';
import { lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, written } from '../reading/passage.ts';
import type { Word } from '../reading/words.ts';
import type { NameCandidate } from './name-candidate.ts';
import { nameWords } from './name-words.ts';
import { isUnspaced, readUnspacedName } from './unspaced-candidate.ts';

export type { NameCandidate } from './name-candidate.ts';

/** How a name is read. */
export interface ReadingRules {
  readonly language: Language;
  /** After strong evidence a lower-case word may be a name. */
  readonly lowerCase: boolean;
  /** What may stand between the cue and the name. */
  readonly lead?: RegExp;
  /** One word in lower case may end a name that began with a capital: “Sarah brown”. */
  readonly lowerTail?: boolean;
  readonly most?: number;
}

const particles = new Set(
  'de da do dos das del della di du des la le van von der den ter ten zu zur zum af av bin ibn ben bint al el ul san santa y e i st بن ابن بنت أبو ابو آل'.split(
    ' ',
  ),
);
const conjunctions = new Set(['y', 'e', 'i']);
const abbreviations = new Set(['st', 'sta', 'ste', 'jr', 'sr', 'wm', 'chas', 'geo', 'jos', 'th']);
const suffixes = new Set('jr sr ii iii iv phd md esq cpa dds'.split(' '));
const plainLead = /^[\s:：,，"'“”‘’(*_–—-]{0,6}$/;
const joins: readonly string[] = [' ', '-', '  ', '‐', '\u00a0', '. ', '.', ' -', "' ", ' "', '" ', " '", ' “', '” '];

/** Reads the longest run of words that looks like one name, from a word on. Nothing where the first word cannot start a name. */
export function readName(passage: Passage, from: number, rules: ReadingRules): NameCandidate | undefined {
  const lead = gapBefore(passage, from);
  if (!(rules.lead ?? plainLead).test(lead)) return undefined;
  if (isUnspaced(passage, from)) return readUnspacedName(passage, from, rules);
  const first = startsWithPreposition(passage, from, rules) ? from + 1 : from;
  const most = rules.most ?? 5;
  let after = first;
  let parts = 0;
  let capitals = 0;
  let titled = false;
  let possessive = false;
  while (after < passage.words.length && parts < most) {
    const word = passage.words[after] as Word;
    const text = written(passage, word);
    if (after > first && !joined(passage, after)) break;
    if (lexicon().titles.has(word.folded) && parts === 0 && isTitle(passage, after)) {
      titled = true;
    } else if (isParticle(passage, after, first) && particleFits(passage, after, rules, capitals > 0)) {
      // A particle counts neither as a part nor as evidence.
    } else if (
      canBeName(
        text,
        word,
        capitals > 1 && !isCaseless(text) ? { ...rules, lowerCase: false } : rules,
        capitals > 0,
        passage.text[word.end],
      )
    ) {
      parts += 1;
      if (hasCapital(text, word, rules.language)) capitals += 1;
      if (/['’]s$/i.test(text) || hasCaseEnding(word, rules.language)) possessive = true;
    } else if (rules.lowerTail === true && parts === 1 && capitals === 1 && isLowerTail(passage, after, rules)) {
      parts += 1;
    } else {
      break;
    }
    after += 1;
    if (possessive) break;
  }
  if (parts === 0) return undefined;
  const withSuffix = suffixAfter(passage, after);
  const start = (passage.words[first] as Word).start;
  const last = passage.words[withSuffix - 1] as Word;
  // The full stop of an abbreviation belongs to the name: "Jr.", "Bob K.".
  const end = last.end - last.start === 1 && passage.text[last.end] === '.' && after - first > 1 ? last.end + 1 : last.end;
  return {
    first,
    after: withSuffix,
    start,
    end,
    text: passage.text.slice(start, end),
    capitals: capitals === parts ? 'all' : capitals > 0 ? 'some' : 'none',
    titled,
    possessive,
  };
}

/** A capital, or a letter of a script without case. */
const startsLikeName = (text: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text);

/** A letter of a script without case: Arabic, Hebrew, Devanagari. */
const isCaseless = (text: string): boolean => /^\p{Lo}/u.test(text);

/** A capital; in a script without case a usual given name, where the language lists them. */
const hasCapital = (text: string, word: Word, { givenNames }: Language): boolean =>
  startsLikeName(text) && (givenNames === undefined || !isCaseless(text) || givenNames.has(word.folded));

/** “Ankara'dan”: a name that is spoken of. */
const hasCaseEnding = ({ folded }: Word, { caseEndings }: Language): boolean =>
  caseEndings?.has(folded.slice(folded.indexOf("'") + 1)) === true && folded.includes("'");

/** A usual surname in lower case, behind which the name is over. */
function isLowerTail(passage: Passage, index: number, rules: ReadingRules): boolean {
  const word = passage.words[index] as Word;
  const next = passage.words[index + 1];
  if (gapBefore(passage, index) !== ' ' || !canBeName(written(passage, word), word, { ...rules, lowerCase: true }, true))
    return false;
  if (word.folded.length < 3 || lexicon().organisations.has(word.folded)) return false;
  if (next === undefined || /[.,،!?؟\n]/.test(gapBefore(passage, index + 1)) || /^(?:i|i'm|and)$/.test(next.folded)) return true;
  return isCaseless(next.folded) && endsName(next, rules.language);
}

/** “no nome de Mayara”: the preposition is no part of the name. */
function startsWithPreposition(passage: Passage, index: number, { language }: ReadingRules): boolean {
  const word = passage.words[index];
  return (
    word !== undefined &&
    particles.has(word.folded) &&
    language.stopWords.has(word.folded) &&
    written(passage, word) === word.folded
  );
}

/** A particle is written in lower case, or stands inside a name; “Ben” and “Al” in front are given names. */
function isParticle(passage: Passage, index: number, first: number): boolean {
  const word = passage.words[index] as Word;
  if (!particles.has(word.folded)) return false;
  const lower = written(passage, word) === word.folded;
  return index > first ? lower || word.folded.length > 1 : lower;
}

function canBeName(text: string, word: Word, rules: ReadingRules, capitalBefore: boolean, sign?: string): boolean {
  if (!/^[\p{L}\p{M}'’]+$/u.test(text)) return false;
  if (rules.language.givenNames !== undefined && isCaseless(text))
    return rules.language.givenNames.has(word.folded) || (rules.lowerCase && !endsName(word, rules.language));
  if (startsLikeName(text))
    return (
      !rules.language.stopWords.has(word.folded) ||
      nameWords.has(word.folded) ||
      (capitalBefore && (text.length > 3 || (text.length === 1 && (text !== 'I' || sign === '.'))))
    );
  const { stopWords, falsePositives } = rules.language;
  return (
    rules.lowerCase && !stopWords.has(word.folded) && !falsePositives.has(word.folded) && !lexicon().positions.has(word.folded)
  );
}

/** A usual word, or one with “and” written in front of it. */
function endsName({ folded }: Word, { stopWords, falsePositives, joinedWords = [], givenNames }: Language): boolean {
  if (stopWords.has(folded) || falsePositives.has(folded)) return true;
  return (
    givenNames?.has(folded) !== true && joinedWords.some((word) => folded.startsWith(word) && folded.length > word.length + 1)
  );
}

function joined(passage: Passage, index: number): boolean {
  const gap = gapBefore(passage, index);
  // A nickname in brackets: “Alexander (Sasha) Rakhlin”.
  if (gap === ' (') return passage.text[passage.words[index]?.end ?? 0] === ')';
  if (gap === ') ') return passage.text[(passage.words[index - 1]?.start ?? 0) - 1] === '(';
  if (!gap.includes('.')) return joins.includes(gap);
  const before = passage.words[index - 1] as Word;
  // A full stop ends a sentence, but not behind an initial or a title.
  return (
    joins.includes(gap) &&
    (before.end - before.start === 1 || lexicon().titles.has(before.folded) || abbreviations.has(before.folded))
  );
}

function isTitle(passage: Passage, index: number): boolean {
  const next = passage.words[index + 1];
  return next !== undefined && joined(passage, index + 1) && startsLikeName(written(passage, next));
}

function particleFits(passage: Passage, index: number, rules: ReadingRules, capitalBefore: boolean): boolean {
  for (let at = index + 1; at <= index + 2; at += 1) {
    const next = passage.words[at];
    if (next === undefined || !joined(passage, at)) return false;
    const text = written(passage, next);
    if (particles.has(next.folded)) continue;
    // “Inês Teixeira e comprei”: behind a name with capitals “and” goes on with another word.
    if (capitalBefore && conjunctions.has(passage.words[index]?.folded ?? '')) return startsLikeName(text);
    return startsLikeName(text) || (rules.lowerCase && canBeName(text, next, rules, false));
  }
  return false;
}

function suffixAfter(passage: Passage, after: number): number {
  const word = passage.words[after];
  return word !== undefined && suffixes.has(word.folded) && /^,? ?$/.test(gapBefore(passage, after)) ? after + 1 : after;
}
