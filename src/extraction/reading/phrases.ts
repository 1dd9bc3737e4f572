import { type Word, wordsOf } from './words.ts';

/** A tree of words: finds any number of phrases in one pass over a text, the longest at each place. */
export interface PhraseTree<Meaning> {
  readonly next: Map<string, PhraseTree<Meaning>>;
  /** What the phrase that ends here means; several languages may share a phrase. */
  readonly meanings: Meaning[];
  /** Its place among the trees that are looked up together; absent for one that is looked up by itself. */
  place: number | undefined;
}

/** What starts with a word: for each of the trees that are looked up together the tree behind it. */
type Heads = (PhraseTree<unknown> | undefined)[];

const headsByWord = new Map<string, Heads>();
let none: Heads = [];

/** Lets a word be looked up once for all of these trees. They take no further phrases. */
export function joinTrees(trees: readonly PhraseTree<unknown>[]): void {
  const empty = (): Heads => trees.map(() => undefined);
  none = empty();
  headsByWord.clear();
  for (const [place, tree] of trees.entries()) {
    tree.place = place;
    for (const [word, next] of tree.next) {
      const heads = headsByWord.get(word) ?? empty();
      heads[place] = next;
      headsByWord.set(word, heads);
    }
  }
}

/** The tree behind the first word of its phrases. */
function headOf<Meaning>(tree: PhraseTree<Meaning>, word: Word): PhraseTree<Meaning> | undefined {
  if (tree.place === undefined) return tree.next.get(word.folded);
  word.heads ??= headsByWord.get(word.folded) ?? none;
  return word.heads[tree.place] as PhraseTree<Meaning> | undefined;
}

/** Whether a phrase of a tree starts with a word. */
export const startsPhrase = (tree: PhraseTree<unknown>, word: Word | undefined): boolean =>
  word !== undefined && headOf(tree, word) !== undefined;

/** What a word means by itself. */
export const wordMeanings = <Meaning>(tree: PhraseTree<Meaning>, word: Word | undefined): readonly Meaning[] =>
  (word === undefined ? undefined : headOf(tree, word)?.meanings) ?? [];

/** A phrase found in a text. */
export interface FoundPhrase<Meaning> {
  readonly meanings: readonly Meaning[];
  /** Index of its first word. */
  readonly first: number;
  /** Index of the word after its last. */
  readonly after: number;
}

/**
 * An empty tree.
 *
 * @example
 * phraseTree<string>().meanings // => []
 */
export const phraseTree = <Meaning>(): PhraseTree<Meaning> => ({ next: new Map(), meanings: [], place: undefined });

/** Adds a phrase; it is cut into words as the texts are. */
export function addPhrase<Meaning>(tree: PhraseTree<Meaning>, phrase: string, meaning: Meaning): void {
  let node = tree;
  for (const { folded } of wordsOf(phrase)) {
    const known = node.next.get(folded);
    const child: PhraseTree<Meaning> = known ?? phraseTree();
    if (known === undefined) node.next.set(folded, child);
    node = child;
  }
  if (node !== tree) node.meanings.push(meaning);
}

/**
 * The longest phrase at each place, from left to right and without overlap.
 *
 * @example
 * const tree = phraseTree<string>();
 * addPhrase(tree, 'my name is', 'introduction');
 * findPhrases(tree, wordsOf('Well, my name is Ana')) // => [{ meanings: ['introduction'], first: 1, after: 4 }]
 */
export function findPhrases<Meaning>(tree: PhraseTree<Meaning>, words: readonly Word[]): FoundPhrase<Meaning>[] {
  let free = 0;
  return findPhrasesEverywhere(tree, words).filter((phrase) => {
    if (phrase.first < free) return false;
    free = phrase.after;
    return true;
  });
}

/**
 * The longest phrase that starts at each word; phrases may overlap.
 *
 * @example
 * const tree = phraseTree<string>();
 * addPhrase(tree, 'my name is', 'introduction');
 * addPhrase(tree, 'name is', 'introduction');
 * findPhrasesEverywhere(tree, wordsOf('my name is Ana')).map((phrase) => phrase.first) // => [0, 1]
 */
export function findPhrasesEverywhere<Meaning>(tree: PhraseTree<Meaning>, words: readonly Word[]): FoundPhrase<Meaning>[] {
  const found: FoundPhrase<Meaning>[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const phrase = longestPhraseAt(tree, words, first);
    if (phrase !== undefined) found.push(phrase);
  }
  return found;
}

/** The longest phrase that starts at one word, and ends before another where that is given. */
export function longestPhraseAt<Meaning>(
  tree: PhraseTree<Meaning>,
  words: readonly Word[],
  first: number,
  before: number = words.length,
): FoundPhrase<Meaning> | undefined {
  const word = words[first];
  if (word === undefined || first >= before) return undefined;
  let node = headOf(tree, word);
  if (node === undefined) return undefined;
  let longest: FoundPhrase<Meaning> | undefined;
  for (let after = first + 1; node !== undefined; after += 1) {
    if (node.meanings.length > 0) longest = { meanings: node.meanings, first, after };
    if (after >= before) break;
    node = node.next.get(words[after]?.folded ?? '');
  }
  return longest;
}
