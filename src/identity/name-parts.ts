import { compoundGivenNames } from './data/name-order.ts';
import { particles } from './data/name-particles.ts';
import type { SplitName } from './name-order.ts';
import { splitTitles, tableKey } from './name-titles.ts';

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
  /** Generation, degrees and honorifics after the name, at most 100 graphemes: `Jr. PhD`. */
  readonly suffix?: string;
}

/** Puts the parts of a name together; absent parts are absent keys. */
export function assembleName(split: SplitName, prefixes: readonly string[], suffixes: readonly string[]): PersonName {
  // A title between family and given name is a title too.
  const titled = split.family.length > 0 ? splitTitles(split.given, 1, prefixes.length > 0) : { prefix: [], body: split.given };
  const given = [...titled.body, ...split.given.slice(titled.prefix.length + titled.body.length)];
  const end = endOfGiven(given, split.family.length > 0);
  const length = isCompound(given, end) ? 2 : 1;
  const name: { -readonly [Part in keyof PersonName]: string } = {};
  if (end > 0) name.firstName = joined(given.slice(0, Math.min(length, end)));
  if (end > length) name.middleName = joined(given.slice(length, end));
  if (split.family.length > 0) name.lastName = joined([...given.slice(end), ...split.family]);
  if (prefixes.length + titled.prefix.length > 0) name.prefix = joined([...prefixes, ...titled.prefix]);
  if (suffixes.length > 0) name.suffix = joined(suffixes);
  return name;
}

/** Dutch lists sort `Berg, Jan van der`: particles that end the given names belong to the family name. */
function endOfGiven(given: readonly string[], hasFamily: boolean): number {
  let end = given.length;
  while (hasFamily && end > 1 && particles.has(tableKey(given[end - 1] ?? ''))) end -= 1;
  return end;
}

const isCompound = (given: readonly string[], end: number): boolean =>
  end > 1 && compoundGivenNames.has(`${tableKey(given[0] ?? '')} ${tableKey(given[1] ?? '')}`);

const joined = (words: readonly string[]): string => (words.length === 1 ? (words[0] ?? '') : words.join(' '));
