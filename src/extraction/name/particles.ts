import { isBusinessWord, isOrganisation, lexicon } from '../reading/lexicon.ts';
import { type Passage, written } from '../reading/passage.ts';
import { noWord, type Word } from '../reading/words.ts';
import { joined } from './joined-words.ts';
import { canBeName, startsLikeName } from './name-word.ts';
import type { ReadingRules } from './reading-rules.ts';

/** Words in lower case within a name. */
export const particles: ReadonlySet<string> = new Set(
  'de da do dos das del della di du des la le van von der den ter ten zu zur zum af av lo li dal dalla degli dei bin ibn ben bint al el ul san santa y e i st بن ابن بنت أبو ابو آل'.split(
    ' ',
  ),
);
/** Where nouns have capitals an article goes on with a noun (“Mieter der Wohnung”), but behind a preposition with a name: “von der Leyen”. */
const articles = new Set(['der', 'den']);
const openers = new Set(['von', 'van', 'zu', 'auf', 'in', 'an', 'aus']);
const conjunctions = new Set(['y', 'e', 'i']);

/** “no nome de Mayara”: the preposition is no part of the name. */
export function startsWithPreposition(passage: Passage, index: number, { language }: ReadingRules): boolean {
  const word = passage.words[index];
  return (
    word !== undefined &&
    particles.has(word.folded) &&
    language.stopWords.has(word.folded) &&
    written(passage, word) === word.folded
  );
}

/** A particle is written in lower case, or stands inside a name; “Ben” and “Al” in front are given names. */
export function isParticle(passage: Passage, index: number, first: number, { language }: ReadingRules): boolean {
  const word = passage.words[index] as Word;
  if (isShortArticle(passage, index)) return true;
  if (!particles.has(word.folded)) return false;
  if (language.capitalNouns === true && articles.has(word.folded) && !openers.has(passage.words[index - 1]?.folded ?? ''))
    return false;
  const lower = written(passage, word) === word.folded;
  return index > first ? lower || word.folded.length > 1 : lower || opensFamilyName(passage, index);
}

/** “van 't Hof” */
export const isShortArticle = ({ words, text }: Passage, index: number): boolean => {
  const [before, word] = [words[index - 1], words[index]];
  return word?.folded === 't' && openers.has(before?.folded ?? '') && /^ ['’]$/.test(text.slice(before?.end, word.start));
};

/** “Di Gennaro Assunta”: written with a capital in front of another one, and nobody's given name. */
const opensFamilyName = ({ words, text }: Passage, index: number): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    !lexicon().givenNames.has(word.folded) &&
    text.slice(word.end, next.start) === ' ' &&
    startsLikeName(text.slice(next.start, next.end))
  );
};

const longestCompany = 5;

/** “Ana Soto de Construcciones Soto S.L.”: the words with capitals behind a particle say that they are a company. */
function beforeCompany(passage: Passage, from: number): boolean {
  const start = particles.has(passage.words[from]?.folded ?? '') ? from + 1 : from;
  // “paranhos da clínica bem viver”
  if (isOrganisation(passage.words[start]?.folded ?? '')) return true;
  let at = start;
  for (; at < start + longestCompany && startsLikeName(written(passage, passage.words[at] ?? noWord)); at += 1) {
    const { folded = '' } = passage.words[at] ?? {};
    if (isBusinessWord(folded)) return true;
    if (passage.text[passage.words[at]?.end ?? 0] !== ' ') break;
  }
  return false;
}

/** A number in words that nobody is called. */
export const isNumberWord = ({ folded }: Word, { language }: ReadingRules): boolean =>
  (language.numbers?.has(folded) === true || language.ordinals?.has(folded) === true) && !lexicon().givenNames.has(folded);

/** Whether a name goes on behind a particle. */
export function particleFits(passage: Passage, index: number, rules: ReadingRules, capitalsBefore: number): boolean {
  // “Anna Rossi della Ferraro Impianti”: behind a full name it says where somebody works.
  const before = passage.words[index - 1]?.folded ?? '';
  if (
    passage.words[index]?.folded === 'della' &&
    (capitalsBefore > 1 || (capitalsBefore > 0 && !lexicon().givenNames.has(before)))
  )
    return false;
  // “Jean-Philippe Dumortier de Namur”
  if (capitalsBefore > 1 && lexicon().places.has(passage.words[index + 1]?.folded ?? '')) return false;
  if (!isShortArticle(passage, index) && beforeCompany(passage, index + 1)) return false;
  for (let at = index + 1; at <= index + 2; at += 1) {
    const next = passage.words[at];
    if (next === undefined || !joined(passage, at)) return false;
    const text = written(passage, next);
    if (particles.has(next.folded) || isShortArticle(passage, at)) continue;
    // “Inês Teixeira e comprei”: behind a name with capitals “and” goes on with another word.
    if (conjunctions.has(passage.words[index]?.folded ?? '') && (capitalsBefore > 0 || rules.language.twoFamilyNames !== true))
      return startsLikeName(text);
    // “delacourt simone le douze mai”
    if (isNumberWord(next, rules)) return false;
    return startsLikeName(text) || (rules.lowerCase && canBeName(text, next, rules, false));
  }
  return false;
}
