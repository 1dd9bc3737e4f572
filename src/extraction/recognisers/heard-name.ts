import type { Language } from '../languages/language.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { followers } from '../name/followers.ts';
import { anyLead, type ReadingRules } from '../name/reading-rules.ts';
import { cuesStartingAt } from '../reading/cues-at.ts';
import { lexicon } from '../reading/lexicon.ts';
import { followsSpace, gapBefore, type Passage, written } from '../reading/passage.ts';
import { spelledIn } from '../spoken/letters.ts';
import type { Introduction } from './introduction.ts';
import { endsPhrase } from './introduction-traps.ts';

/** A voice has no capitals: beside phrases that nothing but a name stands at, lower case is believed. */
export const isHeard = ({ register }: Passage, { language, phrase }: Introduction): boolean =>
  register === 'speech' && language.introductions.heard?.has(phrase) === true;

const longestName = 3;

/** “ja guten tag schmitz mein name”: the words in lower case between the start, or words of greeting, and the phrase. */
export function readHeardName(passage: Passage, before: number, { language }: Introduction): NameCandidate | undefined {
  let first = before;
  while (first > 0 && before - first < longestName && isPartOfName(passage, first - 1, language) && followsSpace(passage, first))
    first -= 1;
  if (first === before || !opensClause(passage, first)) return undefined;
  const titled = first > 0 && language.titles.has(passage.words[first - 1]?.folded ?? '') ? first - 1 : first;
  const candidate = readName(passage, first, { language, lowerCase: true, lead: anyLead, most: longestName });
  return candidate?.after === before ? withTitle(passage, candidate, titled) : undefined;
}

const isPartOfName = (passage: Passage, at: number, { fillers }: Language): boolean => {
  const { folded = '' } = passage.words[at] ?? {};
  const { stopWords, usualWords, titles, givenNames, otherLabels } = lexicon();
  if (givenNames.has(folded)) return true;
  return (
    folded.length > 1 &&
    fillers?.includes(folded) !== true &&
    ![stopWords, usualWords, titles, otherLabels].some((words) => words.has(folded))
  );
};

/** Nothing, a pause, words of greeting, an introduction or a title stand in front. */
function opensClause(passage: Passage, at: number): boolean {
  const { greetings, replyOpeners, fillers, cues, titles } = lexicon();
  if (at === 0 || !followsSpace(passage, at) || titles.has(passage.words[at - 1]?.folded ?? '')) return true;
  return [greetings, replyOpeners, fillers, cues].some((tree) => endsPhrase(tree, passage, at));
}

/** “it's noreen mccabe here”, “main shalini bol rahi hoon”: words in lower case between two phrases that a name stands beside. */
export function readFramedName(passage: Passage, from: number, rules: ReadingRules): NameCandidate | undefined {
  for (let before = from + 1; before <= from + longestName; before += 1) {
    // “mein rehta hoon”: behind a single word a single one says too little.
    const framed = cuesStartingAt(passage, before).some(
      ({ after, meanings }) =>
        (before > from + 1 || after > before + 1) &&
        meanings.some((cue) => cue.kind === 'introduction' && cue.rule === 'name-before' && cue.language === rules.language),
    );
    if (!framed) continue;
    const candidate = readName(passage, from, { ...rules, lowerCase: true, most: longestName });
    if (candidate?.after !== before || candidate.possessive || gapBefore(passage, before) !== ' ') continue;
    return passage.words.slice(candidate.first, before).some(({ folded }) => isUsual(folded)) ? undefined : candidate;
  }
  return undefined;
}

const isUsual = (folded: string): boolean => {
  const { stopWords, usualWords, givenNames } = lexicon();
  return (stopWords.has(folded) || usualWords.has(folded)) && !givenNames.has(folded);
};

/** “c’est madame gagnon”: a title and the family name behind an introduction, and nobody of whom something is told. */
export function readTitledName(passage: Passage, from: number, rules: ReadingRules): NameCandidate | undefined {
  if (passage.register !== 'speech') return undefined;
  // “habla la maestra …”
  if (articles.has(passage.words[from]?.folded ?? '') && followsSpace(passage, from + 1))
    return readTitledName(passage, from + 1, rules);
  if (!rules.language.titles.has(passage.words[from]?.folded ?? '') || !followsSpace(passage, from + 1)) return undefined;
  for (const most of [2, 1]) {
    const candidate = readName(passage, from + 1, { ...rules, lowerCase: true, lead: / /, most });
    const next = passage.words[candidate?.after ?? 0];
    if (candidate === undefined || candidate.possessive) continue;
    if (next === undefined || gapBefore(passage, candidate.after) !== ' ' || endsName(next.folded, rules))
      return candidate.after - candidate.first > 1 ? candidate : { ...candidate, surnameOnly: true };
  }
  return undefined;
}

const articles: ReadonlySet<string> = new Set('la el il o a die der de'.split(' '));

const endsName = (folded: string, { language }: ReadingRules): boolean =>
  !relatives.has(folded) && (language.stopWords.has(folded) || followers.has(folded) || language.followers?.has(folded) === true);

/** Words with which something is told of somebody: “c’est monsieur Leroy qui m’a dit …”. */
const relatives: ReadonlySet<string> = new Set('who that said told qui que che der die das quem quien hat a is was'.split(' '));

function withTitle({ text, words }: Passage, candidate: NameCandidate, first: number): NameCandidate {
  if (first === candidate.first) return candidate;
  const start = words[first]?.start ?? candidate.start;
  return { ...candidate, first, start, text: text.slice(start, candidate.end), titled: true };
}

/** “this is tanisha broadnax that's b r o a d n a x”: a name in lower case of which a word is spelled right behind it. */
export function readSpelledName(passage: Passage, from: number, rules: ReadingRules): NameCandidate | undefined {
  if (passage.register !== 'speech') return undefined;
  const candidate = readName(passage, from, { ...rules, lowerCase: true, most: 2 });
  if (candidate === undefined || candidate.capitals !== 'none') return undefined;
  const said = passage.words.slice(candidate.first, candidate.after).map((word) => written(passage, word).toLowerCase());
  const spelled = spelledIn(passage, false).find(
    ({ first }) => first >= candidate.after && first <= candidate.after + mostBetween,
  );
  // “david chen d a v i d c h e n”
  const letters = spelled?.words.join('');
  return spelled?.words.some((word) => said.includes(word)) === true || letters === said.join('') ? candidate : undefined;
}

const mostBetween = 4;
