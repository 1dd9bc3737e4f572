import { languages } from '../languages/index.ts';
import { lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, written } from '../reading/passage.ts';
import { addPhrase, longestPhraseAt, type PhraseTree, phraseTree, startsPhrase, wordMeanings } from '../reading/phrases.ts';
import { noWord, type Word } from '../reading/words.ts';

/** Words that were spelled letter by letter, one after the other. */
export interface SpelledWords {
  readonly first: number;
  readonly after: number;
  readonly words: readonly string[];
  /** Whether a word stood for most letters, or signs between them: a bare letter is easily misheard. */
  readonly sure: boolean;
}

interface Letter {
  readonly letters: string;
  readonly after: number;
  readonly sure: boolean;
}

const fewestLetters = 3;
const mostLetters = 60;

/**
 * The words that are spelled in a passage: `j o h n`, `J-O-H-N`, `double o`, `T as in Tom`; with `alphabet` the words of a spelling
 * alphabet count by themselves.
 */
export function spelledIn(passage: Passage, alphabet: boolean): SpelledWords[] {
  const found: SpelledWords[] = [];
  for (let at = 0; at < passage.words.length; at += 1) {
    if (!alphabet && mayNotStart(passage, at)) continue;
    const spelled = spelledAt(passage, at, alphabet);
    if (spelled === undefined) continue;
    found.push(spelled);
    at = spelled.after - 1;
  }
  return found;
}

/** The word right before some letters, where they spell it: “Szczypior, S Z C Z Y P I O R”. */
export function spelledWord({ words }: Passage, spelled: SpelledWords | undefined): Word | undefined {
  const word = words[(spelled?.first ?? 0) - 1];
  return word !== undefined && spelled?.words.join('').toLowerCase() === word.folded ? word : undefined;
}

/** Most words are neither a letter nor `double`: they are passed by without a look at the next. */
const mayNotStart = (passage: Passage, at: number): boolean => {
  const word = passage.words[at] ?? noWord;
  return word.folded.length > 1 && !startsPhrase(lexicon().repeats, word);
};

function spelledAt(passage: Passage, first: number, alphabet: boolean): SpelledWords | undefined {
  const words: string[] = [];
  let word = '';
  let at = first;
  let within: string | undefined;
  let sure = 0;
  let count = 0;
  for (; count < mostLetters; count += 1) {
    const letter = letterAt(passage, at, alphabet);
    if (letter === undefined) break;
    const gap = gapBefore(passage, at);
    if (word !== '') {
      if (!/^(?: ?- ?|[ ,.·]{1,3}|\n)$/.test(gap)) break;
      if (partsWords(gap, within)) {
        words.push(word);
        word = '';
      } else {
        within ??= gap;
      }
    }
    word += letter.letters;
    if (letter.sure || gap.includes('-')) sure += 1;
    at = letter.after;
    // “J O H N space S M I T H”
    if (word !== '' && passage.words[at]?.folded === 'space') {
      words.push(word);
      word = '';
      at += 1;
    }
  }
  if (word !== '') words.push(word);
  // “lindqvist l i n d q v i s t i left a message”: the word in front tells where the letters end.
  const said = passage.words[first - 1]?.folded ?? '';
  const last = words.at(-1) ?? '';
  if (words.length === 1 && said.length > 1 && last.length === said.length + 1 && last.toLowerCase().startsWith(said)) {
    words[0] = last.slice(0, -1);
    at -= 1;
  }
  const letters = words.join('').length;
  return letters < fewestLetters || words.some(({ length }) => length < 2) || isListed(passage, first, at)
    ? undefined
    : { first, after: at, words, sure: sure * 2 > count };
}

/** “com dois L, Y e S”: between capitals a letter in lower case is a word. */
const isListed = (passage: Passage, first: number, after: number): boolean => {
  const cased = passage.words.slice(first, after).map((word) => written(passage, word) === word.folded);
  return !cased[0] && !cased.at(-1) && cased.some(Boolean);
};

/** A wider gap than the one between the letters: a space after `J-O-H-N`, two spaces after `J O H N`. */
const partsWords = (gap: string, within: string | undefined): boolean =>
  gap.includes('\n') || gap === '  ' || (within !== undefined && within.trim() !== '' && gap === ' ');

let standing: ReadonlySet<string> | undefined;
let asIn: PhraseTree<true> | undefined;

function letterAt(passage: Passage, at: number, alphabet: boolean): Letter | undefined {
  const word = passage.words[at];
  if (word === undefined) return undefined;
  const times = wordMeanings(lexicon().repeats, word).at(-1);
  if (times !== undefined) {
    const next = passage.words[at + 1];
    if (next === undefined || !isLetter(next.folded) || gapBefore(passage, at + 1) !== ' ') return undefined;
    return { letters: next.folded.repeat(times), after: afterExample(passage, at + 2, next.folded), sure: true };
  }
  if (isLetter(word.folded)) {
    const after = afterExample(passage, at + 1, word.folded);
    return { letters: word.folded, after, sure: after > at + 1 };
  }
  standing ??= new Set(languages().flatMap(({ spelling }) => [...(spelling?.alphabet ?? [])]));
  return alphabet && standing.has(word.folded) ? { letters: word.folded.slice(0, 1), after: at + 1, sure: true } : undefined;
}

const isLetter = (folded: string): boolean =>
  folded.length === 1 && folded.charCodeAt(0) < firstUnspaced && /^\p{L}$/u.test(folded) && !/^\p{Lo}$/u.test(folded);

/** From here on Unicode has the signs of East Asia, which nobody spells one by one. */
const firstUnspaced = 0x2e80;

const afterExample = (passage: Passage, at: number, letter: string): number =>
  /^,? $/.test(gapBefore(passage, at)) ? endOfExample(passage.words, at, letter) : at;

/** Where the example of a letter ends, “as in Tom”, “wie Martha”: the word has to begin with the letter. The same place where none stands. */
export function endOfExample(words: readonly Word[], at: number, letter: string): number {
  asIn ??= exampleTree();
  const found = longestPhraseAt(asIn, words, at);
  if (found === undefined) return at;
  const example = words[found.after];
  return example !== undefined && example.end - example.start > 1 && example.folded.startsWith(letter) ? found.after + 1 : at;
}

function exampleTree(): PhraseTree<true> {
  const tree = phraseTree<true>();
  for (const { spelling } of languages()) for (const phrase of spelling?.asIn ?? []) addPhrase(tree, phrase, true);
  return tree;
}
