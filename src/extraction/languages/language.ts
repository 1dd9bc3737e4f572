import type { QuestionTopic } from '../../conversation/extraction-state.ts';

/** The fields that a label can stand before: `Tel.: …`; `fax` marks numbers that are nobody's phone. */
export type LabelField =
  | 'name'
  | 'givenName'
  | 'surname'
  | 'email'
  | 'phone'
  | 'fax'
  | 'company'
  | 'address'
  | 'dateOfBirth'
  | 'position'
  | 'other';

/**
 * What extraction knows of one language: words and phrases, no code. Phrases are lower case and match whole words in any case;
 * a language is added by adding such a file.
 */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** `family-first` where people write the family name before the given name. */
  readonly nameOrder?: 'family-first';
  /** Set where every noun starts with a capital. */
  readonly capitalNouns?: true;
  /** Phrases that a person's name follows. */
  readonly introductions: {
    /** Only a name can follow: `my name is`. Lower case is accepted. */
    readonly strong: readonly string[];
    /** Anything may follow: `i'm`. A capital is required. */
    readonly weak: readonly string[];
    /** The name of anything may follow, and the answer to any question: `it's`. */
    readonly neutral: readonly string[];
    /** A booking's name follows: `under the name of`. A capital is required where `weak`. */
    readonly booking: {
      readonly strong: readonly string[];
      readonly weak: readonly string[];
      /** Words that make a bare `for` a booking's. */
      readonly nouns?: ReadonlySet<string>;
    };
    /** Follows a name at the start of a sentence: `… here`, `… is my name`. */
    readonly after: readonly string[];
  };
  /** What words a question about each topic uses. The longest phrase wins, so that a maiden name is not a name. */
  readonly questions: Partial<Record<QuestionTopic, readonly string[]>>;
  /** Words that turn a sentence without a question mark into a request: `please`, `provide`. */
  readonly requests: readonly string[];
  /** What may stand before a bare answer: `it's`, `yes`, `sure`. */
  readonly replyOpeners: readonly string[];
  /** Phrases after which the client corrects what was said: `i mean`. */
  readonly corrections: readonly string[];
  /** The words of a greeting; the name that follows is the addressee's. */
  readonly greetings: readonly string[];
  /** Lines after which the sender's name stands: `kind regards`. */
  readonly signOffs: readonly string[];
  /** Mail that somebody else wrote starts here. */
  readonly quotes: {
    /** Last words of the line above a quote: `wrote`. */
    readonly wrote: readonly string[];
    /** Marks between dashes: `original message`. */
    readonly original: readonly string[];
    /** Header labels of a quoted mail: from, sent, to, subject. */
    readonly from: readonly string[];
    readonly others: readonly string[];
  };
  readonly labels: Readonly<Partial<Record<LabelField, readonly string[]>>>;
  /** Phrases that the speaker's employer follows: `i work for`. */
  readonly employers: readonly string[];
  /** Phrases that say a value is the speaker's own: `my email is`, `reach me at`. */
  readonly own: readonly string[];
  /** Phrases that say a value is somebody else's: `forward to`, `his email`. */
  readonly others: readonly string[];
  /** Single words that follow a weak introduction and are no names. */
  readonly falsePositives: ReadonlySet<string>;
  /** Words that end a name or cannot start one. */
  readonly stopWords: ReadonlySet<string>;
  /** Titles before a name. */
  readonly titles: ReadonlySet<string>;
  /** Words of positions and professions: a line of a signature with one of them names no company by itself. With `-` in
   * front, an ending of the line's first word. */
  readonly positions: ReadonlySet<string>;
  /** Words of organisations' names: `university`. */
  readonly organisations: ReadonlySet<string>;
  /** Words that name a street; with `-` in front, an ending: `-straße`. */
  readonly streets: ReadonlySet<string>;
  /** Spoken signs: `at` is `@`. */
  readonly spoken: Readonly<Record<string, string>>;
}

/**
 * Phrases between bars, so that a data file reads as a list.
 *
 * @example
 * phrases('my name is | call me') // => ['my name is', 'call me']
 */
export const phrases = (text: string): readonly string[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/**
 * Single words between spaces.
 *
 * @example
 * vocabulary('the of').has('of') // => true
 */
export const vocabulary = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));
