import { invalid, type Parsed, reason, valid } from '../shared/reason.ts';
import { checkText } from '../shared/text.ts';
import { familyFirstScript, splitUnspacedName } from './east-asian-name.ts';
import { withoutNickname } from './nickname.ts';
import { assembleName, type NameOrder, splitTitles } from './name-parts.ts';

/** The parts of a person's name, as the person writes them. */
export interface PersonName {
  /** Given name, at most 100 graphemes: `Ana`, `Jean-Pierre`, `J.`. */
  readonly firstName?: string;
  /** Further given names, a patronymic or initials, at most 100 graphemes. */
  readonly middleName?: string;
  /** Family name with its particles, at most 100 graphemes: `de la Cruz`. */
  readonly lastName?: string;
  /** Titles before the name, at most 100 graphemes: `Dr.`. */
  readonly prefix?: string;
  /** Generation and degrees after the name, at most 100 graphemes: `Jr. PhD`. */
  readonly suffix?: string;
}

/** How a name is read. */
export interface PersonNameOptions {
  /** `auto` (the default) reads given name first unless comma, capitals, script, patronymic or surname say otherwise. */
  readonly order?: NameOrder;
}

const longestNameText = 300;
const longestPart = 100;

/**
 * Reads the name of one person, in any script, into its parts. It does not judge whether the words are a name at all: that needs
 * context. A nickname in quotes or brackets is left out.
 *
 * Refused with `no-name`, `not-a-name` (digits, `@`, other signs that no name has) or `too-long`.
 *
 * @example
 * parsePersonName('Dr. Juan de la Cruz') // => { kind: 'valid', value: { firstName: 'Juan', lastName: 'de la Cruz', prefix: 'Dr.' } }
 * parsePersonName('DUPONT Marie') // => { kind: 'valid', value: { firstName: 'Marie', lastName: 'DUPONT' } }
 * parsePersonName('山田太郎') // => { kind: 'valid', value: { firstName: '太郎', lastName: '山田' } }
 * parsePersonName('42').kind // => 'invalid'
 */
export function parsePersonName(text: string, options: PersonNameOptions = {}): Parsed<PersonName> {
  if (text.length > longestNameText * 4) return invalid('too-long', `A name has at most ${longestNameText} characters.`);
  const checked = checkText(text, { max: longestNameText, multiline: true });
  if (checked.kind === 'invalid') return checked;
  if (foreignSign.test(checked.value)) return invalid('not-a-name', 'A name has no digits and no such signs.');
  const segments = segmentsOf(withoutNickname(checked.value));
  if (segments.length === 0) return invalid('no-name', 'There is no name in this text.');
  const name = readSegments(segments, options.order ?? 'auto');
  return tooLong(name) ?? (Object.keys(name).length === 0 ? invalid('no-name', 'There is no name in this text.') : valid(name));
}

/** Digits but the ordinals of a generation, and signs that stand in addresses, links and code. */
const foreignSign = /[@<>{}[\]\\/|*=+_%$€£^~#!?;:&]|\p{Nd}(?!nd\b|rd\b|th\b)|\p{Extended_Pictographic}/u;

/** Comma-separated segments as lists of words; empty ones are gone. */
const segmentsOf = (text: string): string[][] =>
  text
    .split(/[,،，、]/u)
    .map((segment) => segment.split(/[\s\u3000]+/u).filter((word) => /\p{L}|^\p{Nd}/u.test(word)))
    .filter((words) => words.length > 0);

function readSegments(segments: string[][], order: NameOrder): PersonName {
  const [first = [], ...rest] = segments;
  const titled = splitTitles(first);
  const suffixes = [...titled.suffix];
  const prefixes = [...titled.prefix];
  let given: string[] | undefined;
  for (const words of rest) {
    const parts = splitTitles(words);
    prefixes.push(...parts.prefix);
    if (given === undefined) given = parts.body;
    else suffixes.push(...parts.body);
    suffixes.push(...parts.suffix);
  }
  const [only = ''] = titled.body;
  if (given === undefined || given.length === 0) {
    if (titled.body.length === 1 && familyFirstScript(only)) {
      const split = splitUnspacedName(only);
      return assembleName({ prefixes, suffixes, ...split });
    }
    return assembleName({ prefixes, suffixes, words: titled.body, order });
  }
  return assembleName({ prefixes, suffixes, family: titled.body, given });
}

function tooLong(name: PersonName): Parsed<never> | undefined {
  for (const part of Object.values(name) as string[]) {
    const checked = checkText(part, { max: longestPart });
    if (checked.kind === 'invalid') return { kind: 'invalid', reasons: [reason('too-long', `A part of a name has at most ${longestPart} characters.`)] };
  }
  return undefined;
}
