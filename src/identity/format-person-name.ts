import { isEastAsianName } from './east-asian-name.ts';
import type { PersonName } from './name-parts.ts';
import { areSuffixes } from './name-titles.ts';

/** `full`: with titles, as on a letter; `short`: given and family name; `sortable`: family name, a comma, the rest. */
export type PersonNameStyle = 'full' | 'short' | 'sortable';

/**
 * Writes a name. The sortable style keeps every part apart: `parsePersonName` gives the same parts back. Chinese, Japanese and Korean names
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
    const sortable = joined([lastName, given, suffix], ', ');
    // `Lima, MA` would be a degree: the comma behind says that a given name stands there.
    return lastName !== undefined && suffix === undefined && given !== '' && areSuffixes(given.split(' '), false)
      ? `${sortable},`
      : sortable;
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

const firstLetter = (word: string): string => /\p{L}\p{M}{0,8}/u.exec(word)?.[0].toUpperCase() ?? '';

const joined = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(separator);
