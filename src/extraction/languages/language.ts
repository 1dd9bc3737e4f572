import type { QuestionTopic } from '../../conversation/extraction-state.ts';
import type { DateOrder } from '../../identity/date-of-birth.ts';

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
  /** Set where people write the family name first as well: the given names that are family names just as often. */
  readonly familyFirstAsWell?: ReadonlySet<string>;
  /** Set where people bear two family names. */
  readonly twoFamilyNames?: true;
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
      /** Phrases that the name of a booking stands before: `adına`. */
      readonly after?: readonly string[];
      /** Words that make a bare `for` a booking's. */
      readonly nouns?: ReadonlySet<string>;
    };
    /** Follows a name at the start of a sentence: `… here`, `… is my name`. */
    readonly after: readonly string[];
    /** Those of `after` that follow nothing but a name: `と申します`. */
    readonly certain?: ReadonlySet<string>;
    /** Those of `after` that a comma parts from the name: `that's my name`. */
    readonly apart?: ReadonlySet<string>;
    /** Phrases that introduce a name at the head of a message only: `met` in “Met Sanne de Vries, …”. */
    readonly opening?: ReadonlySet<string>;
    /** Those of `weak` and `after` beside which a name stands and nothing else, so that it is believed where it is heard: `hier spreekt`. */
    readonly heard?: ReadonlySet<string>;
    /** Phrases that are words of other languages too (`main`): they count in a text of this language only. */
    readonly shared?: ReadonlySet<string>;
  };
  /** What words a question about each topic uses. The longest phrase wins, so that a maiden name is not a name. */
  readonly questions: Partial<Record<QuestionTopic, readonly string[]>>;
  /** Words of a question that tell which part of the name it asks for; a question with both asks for the whole. */
  readonly nameParts: {
    readonly given: ReadonlySet<string>;
    readonly surname: ReadonlySet<string>;
    /** Words that ask for the family name beside one that asks for the given name: `nom` in “nom et prénom”. */
    readonly surnameBeside?: ReadonlySet<string>;
  };
  /** Words that turn a sentence without a question mark into a request: `please`, `provide`. */
  readonly requests: readonly string[];
  /** What may stand before a bare answer: `it's`, `yes`, `sure`. */
  readonly replyOpeners: readonly string[];
  /** Phrases after which the client corrects what was said: `i mean`. */
  readonly corrections: readonly string[];
  /** Phrases that say what the client is not called: `my name is not`. */
  readonly denials: readonly string[];
  /** Words between a wrong value and the right one: `not` in “not Jon, John”. */
  readonly negations: readonly string[];
  /** Words before the right value: `but` in “not Jon but John”. */
  readonly contrasts: readonly string[];
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
  /** What stands below a mail because a law wants it there: registers, tax numbers. It names places and firms of all kinds. */
  readonly legalNotices?: readonly string[];
  readonly labels: Readonly<Partial<Record<LabelField, readonly string[]>>>;
  /** Labels of the parts of an address, which forms ask for in lines of their own: `zip code`, `city`. */
  readonly addressParts?: readonly string[];
  /** Labels after which the family name stands first: `ФИО`. */
  readonly familyFirst?: readonly string[];
  /** Phrases that the speaker's employer follows: `i work for`. */
  readonly employers: readonly string[];
  /** Words between the speaker's name and their employer: `from` in “I'm Ana Roth from Acme Ltd”. Towns follow them too. */
  readonly affiliations?: ReadonlySet<string>;
  /** Prepositions between a position and the employer: `at`. */
  readonly employedAt?: ReadonlySet<string>;
  /** Prepositions behind a position of which only the name of an organisation is the employer: `au`. */
  readonly employedWithin?: ReadonlySet<string>;
  /** Words in front of the number of a room or floor: `office`. */
  readonly rooms?: ReadonlySet<string>;
  /** Words for a branch of a company, which is called after its town: `agence`. */
  readonly branches?: ReadonlySet<string>;
  /** What stands in front of the name of a building, or is a part of one, above or before the street: `tower`. */
  readonly buildings?: ReadonlySet<string>;
  /** What a formal farewell assures of: `considération`. */
  readonly regards?: ReadonlySet<string>;
  /** What a signature links to: `website`. */
  readonly links?: ReadonlySet<string>;
  /** Words at the head of a phrase with which speakers tell of themselves and of what is theirs: `my`, `i'm`. */
  readonly firstPerson: ReadonlySet<string>;
  /** Words between what is told and its value: `is`. */
  readonly copulas?: ReadonlySet<string>;
  /** Phrases that say a value is the speaker's own: `my email is`, `reach me at`. */
  readonly own: readonly string[];
  /** Words of paying: the name behind “a nombre de” is then the payee's. */
  readonly payments?: ReadonlySet<string>;
  /** Words that say where something of the speaker's has to go, or where they live: `deliver`, `moved`. */
  readonly destinations?: readonly string[];
  /** Phrases that say a value is somebody else's: `forward to`, `his email`. */
  readonly others: readonly string[];
  /** Words in front of what is asked of somebody else, where they are not the polite ones for the client: `his`. */
  readonly possessives?: ReadonlySet<string>;
  /** What such a question begins with as well, so that whatever it asks for is theirs: `del` in “nome e data di nascita del bambino”. */
  readonly ofSomebody?: readonly string[];
  /** Single words that follow a weak introduction and are no names. */
  readonly falsePositives: ReadonlySet<string>;
  /** Set where the script has no capitals. */
  readonly caseless?: true;
  /** Usual given names: after a weak introduction they take the capital's place. One that several languages share stands in the first of them. */
  readonly givenNames?: ReadonlySet<string>;
  /** Sounds and words of hesitation that may stand between a phrase and what it announces: `uh`. */
  readonly fillers?: readonly string[];
  /** How a clause goes on behind the speaker's own name: `i'm calling` in “Ana Roth, I'm calling about …”. */
  readonly selfClauses?: readonly string[];
  /** Short words that are written together with the next one: `و` (and). They end a name. */
  readonly joinedWords?: readonly string[];
  /** Endings that stand behind an apostrophe on a name that is spoken of: `Ankara'dan`. */
  readonly caseEndings?: ReadonlySet<string>;
  /** How names stand in a script that puts no spaces between words. */
  readonly unspaced?: {
    /** Family names of one sign; those of two and three are known to `identity`. */
    readonly surnames: ReadonlySet<string>;
    /** How many signs a given name has behind the family name: the fewest and the most. */
    readonly given: readonly [number, number];
    /** Set where a family name that is not listed is believed after strong evidence. */
    readonly unlisted?: true;
    /** Words behind which a name is over. */
    readonly ends: readonly string[];
  };
  /** Words in lower case that may follow the speaker's own name in a sentence. */
  readonly followers?: ReadonlySet<string>;
  /** Towns and countries: a single one is refused after a weak introduction, though people may be called so. */
  readonly places?: ReadonlySet<string>;
  /** Endings of words that are no names: a single word with one of them is refused after a weak introduction. */
  readonly falseEndings?: readonly string[];
  /** Words that end a name or cannot start one. */
  readonly stopWords: ReadonlySet<string>;
  /** Titles before a name. */
  readonly titles: ReadonlySet<string>;
  /** Words of positions and professions: a line of a signature with one of them names no company by itself. With `-` in
   * front, an ending of the line's first word. */
  readonly positions: ReadonlySet<string>;
  /** Words of organisations' names: `university`; with `-` in front, an ending: `-erie`. */
  readonly organisations: ReadonlySet<string>;
  /** Words that only universities have in their names: `university`. */
  readonly universities?: ReadonlySet<string>;
  /** Words that begin a question within another: “May I tell her who is calling?” */
  readonly interrogatives?: ReadonlySet<string>;
  /** Prepositions that begin the names of streets without a number: “Am Grauen Stein”. */
  readonly placings?: ReadonlySet<string>;
  /** Words of trades that are none of organisations, which end the names of companies in a sentence; in a signature they are departments too: `logistics`. */
  readonly trades?: ReadonlySet<string>;
  /** Words with which several sign as one: `team`. */
  readonly teams?: ReadonlySet<string>;
  /** Words between the number of a house and its town: `in`. */
  readonly townJoins?: ReadonlySet<string>;
  /** Words for a floor, behind its number. */
  readonly floors?: ReadonlySet<string>;
  /** “deliver it to 12 Main Street”: what stands between words of destination and the address. */
  readonly toward?: ReadonlySet<string>;
  /** “ouvert”, “fermée”: a line with one tells when somebody can be met, and names no company. */
  readonly opened?: ReadonlySet<string>;
  /** Words in front of a year since which something is so. */
  readonly since?: ReadonlySet<string>;
  /** How dates in figures are written where no country is known; missing where it is done in several ways. */
  readonly dateOrder?: DateOrder;
  /** Words that name a street; with `-` in front, an ending: `-straße`. */
  readonly streets: ReadonlySet<string>;
  /** Numbers in words: 0 to 19, the tens, and what hundreds and thousands are called. */
  readonly numbers?: ReadonlyMap<string, number>;
  /** Set where a number behind a hundred belongs to it: “beş yüz otuz iki” is 532. In English the digits go on one by one. */
  readonly hundredsJoin?: true;
  /** Days of a month in words, where they differ from `numbers`. */
  readonly ordinals?: ReadonlyMap<string, number>;
  /** What speakers say of words that are written as one: `all one word` in “jane roe all one word at …”. */
  readonly writtenTogether?: readonly string[];
  /** Words that repeat the next digit or letter: `double`. */
  readonly repeats?: ReadonlyMap<string, number>;
  /** Words between tens and units: `y` in “ochenta y seis”. */
  readonly numberJoins?: ReadonlySet<string>;
  /** How letters are spelled. */
  readonly spelling?: {
    /** Phrases between a letter and the word that stands for it: `as in`. */
    readonly asIn: readonly string[];
    /** Words that stand for a letter by themselves, once spelling was asked for. */
    readonly alphabet: ReadonlySet<string>;
  };
  /** What letters and domains are called where they are said as words: `jota`, `мэйл`. */
  readonly letterNames?: Readonly<Record<string, string>>;
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
 * Single words between spaces; each counts without its accents too.
 *
 * @example
 * vocabulary('the of').has('of') // => true
 */
export function vocabulary(text: string): ReadonlySet<string> {
  const words = new Set(text.split(/\s+/).filter((word) => word !== ''));
  for (const word of [...words]) words.add(unaccented(word));
  return words;
}

/**
 * Numbers with their words, between bars.
 *
 * @example
 * numberWords('0 zero oh | 1 one').get('oh') // => 0
 */
export const numberWords = (text: string): ReadonlyMap<string, number> =>
  new Map(
    phrases(text).flatMap((entry) => {
      const [number, ...words] = entry.split(' ');
      return words.map((word) => [word, Number(number)] as const);
    }),
  );

const accented = /[^ -~]/;
const lettersWithAccents = /^[\p{sc=Latn}\p{sc=Arab}\p{M}\p{N}\s\p{P}ёа-я]+$/u;

/**
 * A word or phrase as hurried people type it; words of one or two letters stay, since `é` and `e` are different ones.
 *
 * @example
 * unaccented('imię') // => 'imie'
 */
export function unaccented(text: string): string {
  if (text.length < 3 || !accented.test(text) || !lettersWithAccents.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/(?<!и)\p{Mn}/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l');
}
