import { generationOf } from '../identity/compare-person-names.ts';
import { titles } from '../identity/data/name-titles.ts';
import { type PersonName, parsePersonName } from '../identity/person-name.ts';
import type { DuplicateRecord } from './duplicate-record.ts';
import { plainWords } from './words.ts';

/** A person's name as it is compared: folded words, without titles. */
export interface NameWords {
  readonly given: string;
  readonly middle: string;
  readonly family: readonly string[];
  /** 0 where the name tells none. */
  readonly generation: number;
}

/** The words of a part of a name, its titles and generation apart. */
interface Part {
  readonly words: readonly string[];
  readonly generation: number;
}

const generations = ['junior', 'senior', 'iii', 'iv'];
const noPart: Part = { words: [], generation: 0 };

/** Reads the parts of a name; `read` remembers parts, which many records share. */
export function readName({ name, fullName }: DuplicateRecord, read: (text: string) => Part): NameWords {
  const stated = name?.firstName === undefined && name?.lastName === undefined ? undefined : name;
  const whole =
    fullName === undefined || (stated?.firstName !== undefined && stated.lastName !== undefined) ? undefined : fullName;
  const parts: PersonName = whole === undefined ? (stated ?? {}) : partsOf(whole, stated);
  const first = partOf(joined(parts.firstName), read);
  const middle = partOf(parts.middleName, read);
  const last = partOf(parts.lastName, read);
  const suffix = parts.suffix === undefined ? 0 : numberOf(parts.suffix);
  const [given = '', ...further] = first.words;
  const family = last.words.length > 0 ? last.words : further.splice(-1);
  return {
    given,
    middle: further[0] ?? middle.words[0] ?? '',
    family,
    generation: suffix || last.generation || first.generation,
  };
}

/** What {@link readName} remembers of a text. */
export function readPart(text: string): Part {
  const words = plainWords(text);
  let generation = 0;
  const rest = words.filter((word, index) => {
    const number = index === 0 ? 0 : numberOf(word);
    generation ||= number;
    return number === 0 && (words.length === 1 || !titles.has(word));
  });
  return { words: rest, generation };
}

/** A hyphen joins given names. */
const joined = (text: string | undefined): string | undefined =>
  text?.includes('-') ? text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '') : text;

const partOf = (text: string | undefined, read: (text: string) => Part): Part =>
  text === undefined || text === '' ? noPart : read(text);

const numberOf = (suffix: string): number => {
  const generation = generationOf(suffix);
  return generation === undefined ? 0 : generations.indexOf(generation) + 1;
};

/** A whole name has one part or more beside those that are stated. */
function partsOf(text: string, stated: PersonName | undefined): PersonName {
  const parsed = parsePersonName(text);
  if (parsed.kind === 'valid') return { ...parsed.value, ...stated };
  return stated ?? { lastName: text };
}
