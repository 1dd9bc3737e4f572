import { titleContinuations } from '../../identity/data/name-titles.ts';
import { isOrganisation, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, written } from '../reading/passage.ts';
import type { Word } from '../reading/words.ts';
import { joined } from './joined-words.ts';
import { opensAddress } from './mail-address.ts';
import type { NameCandidate } from './name-candidate.ts';
import { canBeName, endsName, hasCapital, hasCaseEnding, isCaseless, startsLikeName } from './name-word.ts';
import { verbLikeNames } from './name-words.ts';
import { isNumberWord, isParticle, isShortArticle, particleFits, startsWithPreposition } from './particles.ts';
import type { ReadingRules } from './reading-rules.ts';
import { isUnspaced, readUnspacedName } from './unspaced-candidate.ts';

export type { NameCandidate } from './name-candidate.ts';

const suffixes = new Set('jr sr ii iii iv phd md esq cpa dds'.split(' '));
const plainLead = /^[\s:：,，"'“”‘’(*_–—-]{0,6}$/;

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
    if ((after > first && !joined(passage, after)) || opensAddress(passage.text, word)) break;
    if (text.length === 1 && text === word.folded && isSpelled(passage, after) && !isShortArticle(passage, after)) {
      if (!isInitial(passage, after, first, rules)) break;
      parts += 1;
      after += 1;
      continue;
    }
    // “i am pallavi studying in class 11”
    if (
      parts > 0 &&
      text === word.folded &&
      /\p{L}{3}ing$/u.test(text) &&
      !verbLikeNames.has(text) &&
      after + 1 < passage.words.length
    )
      break;
    // “Gregory Snow Ph.D.”
    if (parts > 0 && word.folded === 'ph' && /^\.? ?D(?!\p{L})/u.test(passage.text.slice(word.end, word.end + 4))) break;
    // “Smith S m i t h”
    if (parts > 0 && text.length === 1 && isRunOfLetters(passage, after)) break;
    // “zeynep akman yirmi sekiz ocak”: behind a full name in lower case the next answer follows.
    if (text === word.folded && ((parts > 1 && isNumberWord(word, rules)) || (parts > 0 && isFiller(passage, word, rules))))
      break;
    const goesOn = titled && parts === 0 && titleContinuations.has(word.folded);
    if (parts === 0 && (goesOn || lexicon().titles.has(word.folded)) && isTitle(passage, after, rules)) {
      titled = true;
    } else if (parts > 0 && isHyphenated(passage, after, rules)) {
      // “Kim Seo-yeon”, “Jean-luc Picard”: one word with the one before.
    } else if (isParticle(passage, after, first, rules) && particleFits(passage, after, rules, capitals)) {
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
    } else if (
      (rules.lowerTail === true && parts === 1 && capitals === 1 && isLowerTail(passage, after, rules)) ||
      (rules.lowerCase && parts === 1 && capitals === 0 && isUsualSurname(passage, after, rules)) ||
      (parts === 1 && isMiddleInitial(passage, after, rules))
    ) {
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

/** A lower-case word behind a hyphen that is no usual one. */
const isHyphenated = (passage: Passage, index: number, { language }: ReadingRules): boolean => {
  const { folded = '' } = passage.words[index] ?? {};
  return gapBefore(passage, index) === '-' && folded.length > 1 && /^\p{Ll}+$/u.test(folded) && !language.stopWords.has(folded);
};

const isRunOfLetters = ({ words }: Passage, index: number): boolean =>
  words.slice(index, index + 3).length === 3 && words.slice(index, index + 3).every(({ folded }) => /^\p{L}$/u.test(folded));

/** “yvette le goff l e …”: a letter in lower case is an initial in front of a word, but not of another letter. */
export function isSpelled({ words, text }: Passage, index: number): boolean {
  const [letter, next] = [words[index], words[index + 1]];
  if (letter === undefined || !/^[a-z]$/.test(letter.folded)) return false;
  return next === undefined || next.folded.length === 1 || !/^\.? $/.test(text.slice(letter.end, next.start));
}

/** “anjali s”, “k p menon”: in a chat, a letter at the end of what is said, or two in front of a word. */
function isInitial(passage: Passage, index: number, first: number, { language, lowerCase }: ReadingRules): boolean {
  const { words, register } = passage;
  if (register !== 'chat' || !lowerCase || language.stopWords.has(words[index]?.folded ?? '')) return false;
  if (index === words.length - 1) return index > first && (words[index - 1]?.folded.length ?? 0) > 1;
  return index === first && (words[index + 2]?.folded.length ?? 0) > 2 && gapBefore(passage, index + 2) === ' ';
}

/** “kim silver”: a usual word, but no small one, that is the last behind a usual given name. */
function isUsualSurname(passage: Passage, index: number, { language }: ReadingRules): boolean {
  const [given, word] = [passage.words[index - 1], passage.words[index]];
  if (given === undefined || word === undefined || !lexicon().givenNames.has(given.folded)) return false;
  if (language.stopWords.has(word.folded) || /(?:ing|ed)$/.test(word.folded) || written(passage, word) !== word.folded)
    return false;
  if (!language.falsePositives.has(word.folded)) return false;
  return index === passage.words.length - 1 || /^[.,;\n]/.test(gapBefore(passage, index + 1));
}

/** “kelley a. fleming” */
function isMiddleInitial(passage: Passage, index: number, rules: ReadingRules): boolean {
  const [letter, next] = [passage.words[index], passage.words[index + 1]];
  if (letter === undefined || next === undefined || !/^[a-z]$/.test(letter.folded)) return false;
  return gapBefore(passage, index + 1) === '. ' && canBeName(written(passage, next), next, rules, false);
}

/** A usual surname in lower case, behind which the name is over. */
function isLowerTail(passage: Passage, index: number, rules: ReadingRules): boolean {
  const word = passage.words[index] as Word;
  const next = passage.words[index + 1];
  if (gapBefore(passage, index) !== ' ' || !canBeName(written(passage, word), word, { ...rules, lowerCase: true }, true))
    return false;
  if (word.folded.length < 3 || isOrganisation(word.folded)) return false;
  if (next === undefined || /[.,،!?؟\n]/.test(gapBefore(passage, index + 1)) || /^(?:i|i'm|and)$/.test(next.folded)) return true;
  return isCaseless(next.folded) && endsName(next, rules.language);
}

function isTitle(passage: Passage, index: number, { lowerCase }: ReadingRules): boolean {
  const next = passage.words[index + 1];
  if (next === undefined || !joined(passage, index + 1)) return false;
  if (titleContinuations.has(next.folded)) return true;
  return startsLikeName(written(passage, next)) || (lowerCase && passage.register === 'speech');
}

/** “met dennis eh ik had …” */
const isFiller = ({ register }: Passage, { folded }: Word, { language }: ReadingRules): boolean =>
  register === 'speech' && language.fillers?.includes(folded) === true;

function suffixAfter(passage: Passage, after: number): number {
  const word = passage.words[after];
  return word !== undefined && suffixes.has(word.folded) && /^,? ?$/.test(gapBefore(passage, after)) ? after + 1 : after;
}
