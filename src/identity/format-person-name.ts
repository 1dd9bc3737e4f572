import { isEastAsianName } from './east-asian-name.ts';
import type { PersonName } from './name-parts.ts';
import { areSuffixes, splitTitles } from './name-titles.ts';

/** `full`: with titles, as on a letter; `short`: given and family name; `sortable`: family name, a comma, the rest. */
export type PersonNameStyle = 'full' | 'short' | 'sortable';

/**
 * Writes a name. The sortable style keeps every part apart: `parsePersonName` gives the same parts back; a given name that looks like a
 * degree stands behind two commas. Chinese, Japanese and Korean names
 * stand family name first.
 *
 * @example
 * formatPersonName({ firstName: 'Juan', lastName: 'de la Cruz', prefix: 'Dr.' }, 'full') // => 'Dr. Juan de la Cruz'
 * formatPersonName({ firstName: 'Juan', lastName: 'de la Cruz', suffix: 'Jr.' }, 'sortable') // => 'de la Cruz, Juan, Jr.'
 * formatPersonName({ firstName: '太郎', lastName: '山田' }, 'short') // => '山田太郎'
 */
export function formatPersonName(name: PersonName, style: PersonNameStyle): string {
  const { firstName, middleName, lastName, prefix, suffix } = name;
  if (style === 'sortable') {
    const given = joined([prefix, firstName, middleName], ' ');
    // Behind a comma a degree alone would be a given name.
    if (lastName === undefined) return joined([given, suffix], areSuffixes(suffix?.split(' ') ?? [], true) ? ', ' : ' ');
    const names = joined([firstName, middleName], ' ');
    const misread =
      lastName !== undefined && names !== '' && (looksTitled(lastName, 1, false) || looksTitled(names, 0, prefix !== undefined));
    return joined([misread ? `${lastName},` : lastName, given, suffix], ', ');
  }
  const ordered = familyFirst(name) ? joined([lastName, firstName, middleName], '') : undefined;
  if (style === 'short') return ordered ?? joined([firstName, lastName], ' ');
  return joined([prefix, ordered ?? joined([firstName, middleName, lastName], ' '), suffix], ' ');
}

/**
 * The first letters of a name for an avatar: given and family name, at most two; for Chinese, Japanese and Korean the first character.
 *
 * @example
 * initialsOf({ firstName: 'Jean-Pierre', lastName: 'de la Cruz' }) // => 'JC'
 * initialsOf({}) // => ''
 */
export function initialsOf(name: PersonName): string {
  if (familyFirst(name)) return firstLetter(name.lastName ?? '');
  const family = (name.lastName ?? '').split(' ');
  const bearer = family.find((word) => word !== word.toLowerCase()) ?? family.at(-1) ?? '';
  return firstLetter(name.firstName ?? '') + firstLetter(bearer);
}

const familyFirst = ({ firstName, lastName }: PersonName): boolean =>
  firstName !== undefined && lastName !== undefined && isEastAsianName(lastName + firstName);

/** Whether a part holds words that would be taken for degrees or, before a family name, for titles. */
function looksTitled(part: string, least: 0 | 1, afterTitle: boolean): boolean {
  const words = part.split(' ');
  const { prefix, body, suffix } = splitTitles(words, least, afterTitle);
  return suffix.length > 0 || body.length === 0 || (least === 0 ? areSuffixes(words, false) : prefix.length > 0);
}

const firstLetter = (word: string): string => /\p{L}\p{M}{0,8}/u.exec(word)?.[0].toUpperCase() ?? '';

const joined = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(separator);
