import type { QuestionTopic } from '../../conversation/extraction-state.ts';
import { titleContinuations } from '../../identity/data/name-titles.ts';
import { languages } from '../languages/index.ts';
import { type LabelField, type Language, unaccented } from '../languages/language.ts';
import { type Endings, endingOf, endingsAmong } from './endings.ts';
import { addPhrase, joinTrees, type PhraseTree, phraseTree } from './phrases.ts';

/** What a phrase of a client's message says about the words beside it. */
export type Cue =
  | {
      readonly kind: 'introduction';
      readonly rule: 'introduction' | 'booking' | 'name-before';
      readonly strength: 'strong' | 'weak' | 'neutral';
      readonly phrase: string;
      /** Whether the speaker says it of themselves: “I'm …”, but not “this is …”. */
      readonly ofSelf: boolean;
      readonly language: Language;
    }
  | { readonly kind: 'label'; readonly field: LabelField; readonly language: Language; readonly familyFirst?: true }
  | {
      readonly kind: 'employer' | 'destination' | 'own' | 'others' | 'correction' | 'denial' | 'negation' | 'contrast';
      readonly language: Language;
    };

/** What a phrase of an agent's message asks. */
export interface QuestionCue {
  readonly topic: QuestionTopic;
  readonly language: Language;
}

/** The lists of words that are one set for all languages; what each means stands with the language. */
const unitedLists = [
  'trades',
  'affiliations',
  'copulas',
  'employedAt',
  'employedWithin',
  'rooms',
  'branches',
  'buildings',
  'regards',
  'links',
  'possessives',
  'teams',
  'townJoins',
  'floors',
  'opened',
  'toward',
  'interrogatives',
  'placings',
  'since',
] as const;

/** The phrases of all languages, ready to be found in one pass. */
export interface Lexicon extends Readonly<Record<(typeof unitedLists)[number], ReadonlySet<string>>> {
  readonly cues: PhraseTree<Cue>;
  readonly questions: PhraseTree<QuestionCue>;
  readonly requests: PhraseTree<Language>;
  readonly replyOpeners: PhraseTree<Language>;
  readonly signOffs: PhraseTree<Language>;
  readonly greetings: PhraseTree<Language>;
  readonly fillers: PhraseTree<Language>;
  readonly selfClauses: PhraseTree<Language>;
  readonly writtenTogether: PhraseTree<Language>;
  /** The verb above a quote, and the marks of forwarded mail. */
  readonly quoteVerbs: PhraseTree<Language>;
  readonly quoteMarks: PhraseTree<Language>;
  readonly ofSomebody: PhraseTree<Language>;
  readonly addressParts: PhraseTree<Language>;
  readonly legalNotices: PhraseTree<Language>;
  /** What a spoken word is written as: “at”, “arroba”. */
  readonly spokenSigns: PhraseTree<string>;
  /** How many times the next letter or figure is said: “double”. */
  readonly repeats: PhraseTree<number>;
  /** The languages in which a word is a small one, by their place in the list: they tell a text's language. */
  readonly smallWords: PhraseTree<number>;
  readonly quoteHeaders: ReadonlyMap<string, 'from' | 'other'>;
  /** Words that end a name. */
  readonly stopWords: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** Words that follow a weak introduction and are no names, and the names of places. */
  readonly usualWords: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Words that announce something else than a name: “phone”, “Kundennummer”. */
  readonly otherLabels: ReadonlySet<string>;
  readonly universities: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
  readonly positionEndings: Endings;
  readonly organisations: ReadonlySet<string>;
  readonly organisationEndings: Endings;
  readonly streets: ReadonlySet<string>;
  readonly streetEndings: Endings;
}

let compiled: Lexicon | undefined;

/** The lexicon of all languages: compiled at the first message, so that importing stays cheap. */
export function lexicon(): Lexicon {
  compiled ??= compile(languages());
  return compiled;
}

const fewestBefore = 3;

/** “l'atelier”, “dell'agenzia” */
const elided = /^(?:[ld]|dell|all|un)'(?=\p{L}{3})/u;

/** Whether organisations have a word in their names: one that a list has, or with one of its endings, as “Conserverie”. */
export function isOrganisation(said: string): boolean {
  const { organisations, organisationEndings, givenNames } = lexicon();
  const word = said.includes("'") ? said.replace(elided, '') : said;
  if (organisations.has(word)) return true;
  return endingOf(organisationEndings, word, fewestBefore) !== undefined && !givenNames.has(word);
}

/** A word of organisations or of trades: “Inmobiliaria”, “plumbing”. */
export const isBusinessWord = (word: string): boolean => isOrganisation(word) || lexicon().trades.has(word);

/** “Dr.”, and what goes on behind a title: “med.” */
export const isTitle = (word: string): boolean => lexicon().titles.has(word) || titleContinuations.has(word);

const languagesByCode = new Map<string, Language>();

/** The language of a code, or the first. */
export function languageOf(code: string | undefined): Language {
  if (languagesByCode.size === 0) for (const language of languages()) languagesByCode.set(language.code, language);
  const known = languagesByCode.get(code ?? '') ?? languagesByCode.get(/^[a-z]*/i.exec(code ?? '')?.[0].toLowerCase() ?? '');
  return known ?? (languages()[0] as Language);
}

function compile(all: readonly Language[]): Lexicon {
  const lists = {
    cues: phraseTree<Cue>(),
    questions: phraseTree<QuestionCue>(),
    requests: phraseTree<Language>(),
    replyOpeners: phraseTree<Language>(),
    signOffs: phraseTree<Language>(),
    greetings: phraseTree<Language>(),
    fillers: phraseTree<Language>(),
    selfClauses: phraseTree<Language>(),
    writtenTogether: phraseTree<Language>(),
    quoteVerbs: phraseTree<Language>(),
    quoteMarks: phraseTree<Language>(),
    ofSomebody: phraseTree<Language>(),
    addressParts: phraseTree<Language>(),
    legalNotices: phraseTree<Language>(),
    spokenSigns: phraseTree<string>(),
    repeats: phraseTree<number>(),
    smallWords: phraseTree<number>(),
  };
  for (const [at, language] of all.entries()) {
    for (const [phrase, cue] of cuesOf(language)) add(lists.cues, phrase, cue);
    for (const [topic, asked] of Object.entries(language.questions) as [QuestionTopic, readonly string[]][]) {
      for (const phrase of asked) add(lists.questions, phrase, { topic, language });
    }
    for (const phrase of language.labels.other ?? [])
      if (phrase.length >= fewestAsked) add(lists.questions, phrase, { topic: 'other', language });
    for (const [word, sign] of Object.entries(language.spoken)) addPhrase(lists.spokenSigns, word, sign);
    for (const [word, times] of language.repeats ?? []) addPhrase(lists.repeats, word, times);
    for (const word of language.stopWords) addPhrase(lists.smallWords, word, at);
    for (const phrase of language.quotes.wrote) add(lists.quoteVerbs, phrase, language);
    for (const phrase of language.quotes.original) add(lists.quoteMarks, phrase, language);
    for (const list of [
      'requests',
      'replyOpeners',
      'signOffs',
      'greetings',
      'fillers',
      'selfClauses',
      'writtenTogether',
      'ofSomebody',
      'addressParts',
      'legalNotices',
    ] as const) {
      for (const phrase of language[list] ?? []) add(lists[list], phrase, language);
    }
  }
  joinTrees(Object.values(lists));
  const streets = union(all.map((language) => language.streets));
  const positions = union(all.map((language) => language.positions));
  const organisations = withPlain(union(all.map((language) => language.organisations)));
  const givenNames = union(all.map(({ givenNames }) => givenNames ?? new Set()));
  const quoteHeaders = new Map<string, 'from' | 'other'>();
  for (const { quotes } of all) {
    for (const label of quotes.others) quoteHeaders.set(label, 'other');
    for (const label of quotes.from) quoteHeaders.set(label, 'from');
  }
  const united = unitedLists.map((list) => [list, union(all.map((language) => language[list] ?? new Set()))] as const);
  return {
    ...lists,
    ...(Object.fromEntries(united) as Record<(typeof unitedLists)[number], ReadonlySet<string>>),
    quoteHeaders,
    stopWords: union(all.map(({ stopWords }) => stopWords)),
    titles: union(all.map((language) => language.titles)),
    places: union(all.map(({ places }) => places ?? new Set())),
    universities: withPlain(union(all.map(({ universities }) => universities ?? new Set()))),
    usualWords: union(all.flatMap(({ falsePositives, places }) => [falsePositives, places ?? new Set()])),
    givenNames,
    otherLabels: new Set(all.flatMap(otherLabelsOf).filter((word) => !givenNames.has(word))),
    positions,
    positionEndings: endingsAmong(positions),
    organisations,
    organisationEndings: endingsAmong(organisations),
    streets,
    streetEndings: endingsAmong(streets),
  };
}

/** A phrase, and the same without accents; “é o” without its accent is “and the”. */
function add<Meaning>(tree: PhraseTree<Meaning>, phrase: string, meaning: Meaning): void {
  addPhrase(tree, phrase, meaning);
  const plain = unaccented(phrase);
  if (plain !== phrase && !/(?:^| )[éèà](?: |$)/.test(phrase)) addPhrase(tree, plain, meaning);
}

function* cuesOf(language: Language): Generator<[string, Cue]> {
  const { strong, weak, neutral, booking, after } = language.introductions;
  const lists = [
    [strong, 'introduction', 'strong'],
    [weak, 'introduction', 'weak'],
    [neutral, 'introduction', 'neutral'],
    [booking.strong, 'booking', 'strong'],
    [booking.weak, 'booking', 'weak'],
    [after, 'name-before', 'weak'],
    [booking.after ?? [], 'name-before', 'strong'],
  ] as const;
  for (const [list, rule, strength] of lists) {
    for (const phrase of list)
      yield [phrase, { kind: 'introduction', rule, strength, phrase, ofSelf: isFirstPerson(phrase, language), language }];
  }
  for (const [field, labels] of Object.entries(language.labels) as [LabelField, readonly string[]][]) {
    for (const phrase of labels) {
      yield [phrase, { kind: 'label', field, language }];
      if (reachable.has(field) && saysOwn(phrase, language)) yield [phrase, { kind: 'own', language }];
    }
  }
  for (const phrase of language.familyFirst ?? []) yield [phrase, { kind: 'label', field: 'name', language, familyFirst: true }];
  const kinds = [
    ['employer', language.employers],
    ['destination', language.destinations ?? []],
    ['own', language.own],
    ['others', language.others],
    ['correction', language.corrections],
    ['denial', language.denials],
    ['negation', language.negations],
    ['contrast', language.contrasts],
  ] as const;
  for (const [kind, list] of kinds) for (const phrase of list) yield [phrase, { kind, language }];
}

const reachable: ReadonlySet<string> = new Set(['phone', 'email']);

/** Whether a phrase tells of the speaker, or of what is theirs: “my name”, “il mio numero”, “私の名前は”. */
const isFirstPerson = (phrase: string, { firstPerson, unspaced }: Language): boolean =>
  unspaced === undefined
    ? phrase.split(' ', 2).some((word) => firstPerson.has(word))
    : [...firstPerson].some((word) => phrase.startsWith(word));

/** “mi cel es …”, “the number is …”: whoever says so speaks of their own. */
const saysOwn = (phrase: string, language: Language): boolean =>
  isFirstPerson(phrase, language) || language.copulas?.has(phrase.slice(phrase.lastIndexOf(' ') + 1)) === true;

/** Of the labels of other things that are asked for, short ones (`ip`, `pin`) say too little. */
const fewestAsked = 5;
const fewestLetters = 3;

/** The labels of a single word, but those of names. */
const otherLabelsOf = ({ labels: { name, givenName, surname, ...others } }: Language): readonly string[] =>
  Object.values(others)
    .flat()
    .filter((label) => label.length >= fewestLetters && /^\p{L}+$/u.test(label) && name?.includes(label) !== true);

/** Capitals are often written without accents: “UNIVERSITE”. */
const withPlain = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words, ...[...words].map(unaccented)]);

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap((set) => [...set]));
