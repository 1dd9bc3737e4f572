import { writeNameProperly } from '../../identity/name-case.ts';
import { type PersonName, parsePersonName } from '../../identity/person-name.ts';
import type { Parsed } from '../../shared/reason.ts';
import type { Language } from '../languages/language.ts';

const lowerParticle = /^(?:de|da|do|dos|das|del|la|le|van|von|der|den|ter|ten|zu|af|bin|ibn|al|el|y|e)$/;

/**
 * The normal form of a name as it stands in a text: written properly, in its parts.
 *
 * @example
 * import { en } from './languages/en.ts';
 * normaliseName('brian WHITE', en) // => { kind: 'valid', value: { firstName: 'Brian', lastName: 'White' } }
 */
export function normaliseName(text: string, language: Language): Parsed<PersonName> {
  return parsePersonName(properly(text), language.nameOrder === undefined ? {} : { order: language.nameOrder });
}

/** A text of one case is written properly as a whole, in a mixed one only the words in lower case. */
function properly(text: string): string {
  const whole = writeNameProperly(text);
  if (whole !== text) return whole;
  return text
    .split(' ')
    .map((word) => (word === word.toLowerCase() && !lowerParticle.test(word) ? writeNameProperly(word) : word))
    .join(' ');
}
