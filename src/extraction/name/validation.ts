import { monthOf } from '../../identity/data/month-names.ts';
import type { NameOrder, PersonName } from '../../identity/person-name.ts';
import { invalid, type Parsed } from '../../shared/reason.ts';
import type { Language } from '../languages/language.ts';
import type { NameEvidence } from '../options.ts';
import { lexicon } from '../reading/lexicon.ts';
import { nameWords, verbLikeNames } from './name-words.ts';
import { normaliseName } from './normalise.ts';
import { particles } from './particles.ts';

/** How much the words around a name say that it is one. */
export type EvidenceStrength = 'strong' | 'weak';

/** What a name is judged by. */
export interface NameContext {
  readonly evidence: EvidenceStrength;
  readonly language: Language;
  /** The sentence, for a second opinion. */
  readonly sentence: string;
  readonly nameEvidence?: NameEvidence;
  /** Whether capitals mean something here: not in a text of capitals only. */
  readonly capitalsCount: boolean;
  /** Whether the speaker says it of themselves: nobody is a month, so that “I'm June” tells a name. */
  readonly ofSelf?: boolean;
  /** Where the words around say in which order the parts stand. */
  readonly order?: NameOrder;
}

const onlyTitle = /^(?:mr|mrs|ms|mx|miss|dr|sr|sra|herr|frau|mme|mlle|monsieur|madame|señor|señora|signora?)\.?$/iu;

const parting = /[\s.,]/u;

const isGiven = (word: string): boolean => nameWords.has(word) || lexicon().givenNames.has(word);

/** People write of brands, and of much else, in the words of other languages too. */
const isUsualSomewhere = (word: string): boolean => lexicon().usualWords.has(word) && !isGiven(word);

/** The order of a language holds for names in its own script: `我叫John Smith`. */
const orderOf = (text: string, { nameOrder }: Language): NameOrder | undefined =>
  /[\p{sc=Latn}\p{sc=Kana}]/u.test(text) ? undefined : nameOrder;

/**
 * Judges a candidate by the rules of the product: a single word of the false-positive list is refused; so is, on weak evidence, a short
 * word in -ing or -ed; weak evidence needs a capital; a name has at least two letters.
 */
export function validateName(text: string, context: NameContext): Parsed<PersonName> {
  const { evidence, language } = context;
  const words = text.split(parting).filter((word) => word !== '');
  const folded = words.map((word) => word.toLowerCase().replaceAll('’', "'"));
  const [only = ''] = words;
  const [onlyFolded = ''] = folded;
  if (text.replace(/[^\p{L}]/gu, '').length < 2 && !/\p{sc=Han}/u.test(text)) {
    return invalid('too-short', 'A name has at least two letters.', { text });
  }
  if (/(\p{L})\1{3}/iu.test(text)) return invalid('false-positive-word', `“${text}” is a sound, not a name.`, { text });
  if (onlyTitle.test(text)) return invalid('title-only', `“${text}” is a title, and no name stands behind it.`, { text });
  const isFalsePositive = (word: string): boolean =>
    language.falsePositives.has(word) && !(context.ofSelf === true && monthOf(word) !== undefined && nameWords.has(word));
  const isUsual = (word: string): boolean =>
    language.stopWords.has(word) ? !nameWords.has(word) : isFalsePositive(word) && !(evidence === 'strong' && isGiven(word));
  if (folded.every(isUsual)) {
    return invalid('false-positive-word', `“${text}” is a usual word after such a phrase, not a name.`, { text });
  }
  if (evidence === 'weak') {
    // “soy la señora Montoya”: a title has none.
    const bare = words.length > 1 && language.titles.has(onlyFolded) ? (words[1] ?? '') : text;
    if (!/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(bare)) {
      return invalid('no-capital', `After so weak a phrase a name must start with a capital: “${text}”.`, { text });
    }
    if (words.length === 1 && /^\p{Lu}{2,5}$/u.test(only)) {
      return invalid('acronym', `“${text}” is written like an abbreviation.`, { text });
    }
    if (!context.capitalsCount) return invalid('capitals-say-nothing', 'The whole text is in capitals.', { text });
    if (words.length === 1 && /(?:ing|ed)$/.test(onlyFolded) && !verbLikeNames.has(onlyFolded)) {
      return invalid('verb-form', `“${text}” has the form of a verb.`, { text });
    }
    if (words.length === 1 && language.places?.has(onlyFolded) === true) {
      return invalid('place', `“${text}” is a place, and after so weak a phrase a person is not meant.`, { text });
    }
    if (words.length === 1 && onlyFolded.length > 6 && language.falseEndings?.some((ending) => onlyFolded.endsWith(ending))) {
      return invalid('word-form', `“${text}” has the form of a usual word.`, { text });
    }
    if (
      (language.falsePositives.has(onlyFolded) || language.stopWords.has(onlyFolded)) &&
      !nameWords.has(onlyFolded) &&
      !(language.titles.has(onlyFolded) && /^\p{Lu}/u.test(words[1] ?? ''))
    ) {
      return invalid('false-positive-word', `“${only}” is a usual word after such a phrase, not a name.`, { text });
    }
    if (words.length === 1 && isUsualSomewhere(onlyFolded)) {
      return invalid(
        'false-positive-word',
        `“${only}” is a usual word or a brand, and after so weak a phrase a person is not meant.`,
        {
          text,
        },
      );
    }
    if (words.length === 1 && context.nameEvidence?.isPersonName(only, context.sentence) === false) {
      return invalid('second-opinion', `The second opinion does not take “${only}” for a person’s name here.`, { text });
    }
  }
  const read = withoutTitle(
    text,
    language,
    normaliseName(text, context.order ?? orderOf(text, language) ?? orderByUse(folded, language)),
  );
  return read.kind === 'valid' && language.twoFamilyNames === true ? { ...read, value: withBothFamilyNames(read.value) } : read;
}

/** “Me Isabelle Thorez”, “Mag.a Elfriede Rosner”: a short title of the language that is a word in others. */
function withoutTitle(text: string, { titles }: Language, read: Parsed<PersonName>): Parsed<PersonName> {
  const [title = '', ...name] = text.split(' ');
  const known = read.kind === 'valid' && read.value.prefix !== undefined;
  return !known &&
    name.length > 1 &&
    (shortTitle.test(title) || title.length >= longTitle) &&
    titles.has(title.toLowerCase().replaceAll('.', ''))
    ? normaliseName(name.join(' '))
    : read;
}

/** “Rechtsanwalt”, “Barrister”: nobody is called so, as some are Prince. */
const longTitle = 8;
const shortTitle = /^(?:\p{L}{2,3}|\p{L}{2,6}\.\p{L}?)$/u;

/** “Vandamme Clothilde”: where people put the family name first too, two words of which the second alone is a usual given name. */
function orderByUse(folded: readonly string[], { familyFirstAsWell, titles }: Language): NameOrder | undefined {
  if (familyFirstAsWell === undefined) return undefined;
  const [first = '', second = '', ...others] = titles.has(folded[0] ?? '') ? folded.slice(1) : folded;
  const { givenNames } = lexicon();
  const isGivenOnly = (word: string): boolean => givenNames.has(word) && !familyFirstAsWell.has(word);
  // “De Luca” is a family name, and “De Luca Giulia” has it first.
  if (particles.has(first))
    return others.length === 1 && isGivenOnly(others[0] ?? '') && !givenNames.has(first) ? 'family-first' : undefined;
  return others.length === 0 && isGivenOnly(second) && !givenNames.has(first) ? 'family-first' : undefined;
}

/** “Jimena Ocampo Ríos”, “Luz Marina Restrepo Vélez”: the last two words are family names, unless people are given the first of them. */
function withBothFamilyNames(name: PersonName): PersonName {
  const { middleName, lastName, ...rest } = name;
  if (lastName === undefined) return name;
  const words = [...(middleName?.split(' ') ?? []), ...lastName.split(' ')];
  const [first = '', ...others] = words;
  if (words.length < 2 || words.length > 3 || words.some((word) => !/^\p{Lu}\p{L}+$/u.test(word))) return name;
  const given = words.length === 3 || lexicon().givenNames.has(first.toLowerCase());
  const family = given ? others : words;
  return { ...rest, ...(given ? { middleName: first } : {}), lastName: family.join(' ') };
}
