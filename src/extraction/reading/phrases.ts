import { type Word, wordsOf } from './words.ts';

/** A tree of words: finds any number of phrases in one pass over a text, the longest at each place. */
export interface PhraseTree<Meaning> {
  readonly next: Map<string, PhraseTree<Meaning>>;
  /** What the phrase that ends here means; several languages may share a phrase. */
  readonly meanings: Meaning[];
}

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
export const phraseTree = <Meaning>(): PhraseTree<Meaning> => ({ next: new Map(), meanings: [] });

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
  if (first >= before) return undefined;
  let node = tree.next.get(words[first]?.folded ?? '');
  if (node === undefined) return undefined;
  let longest: FoundPhrase<Meaning> | undefined;
  for (let after = first + 1; node !== undefined; after += 1) {
    if (node.meanings.length > 0) longest = { meanings: node.meanings, first, after };
    if (after >= before) break;
    node = node.next.get(words[after]?.folded ?? '');
  }
  return longest;
}
