import { writeNameProperly } from '../../identity/name-case.ts';

import { type NameOrder, type PersonName, parsePersonName } from '../../identity/person-name.ts';
import type { Parsed } from '../../shared/reason.ts';

const lowerParticle = /^(?:de|da|do|dos|das|del|la|le|van|von|der|den|ter|ten|zu|af|bin|ibn|al|el|y|e)$/;

/**
 * The normal form of a name as it stands in a text: written properly, in its parts. Refused as `parsePersonName` refuses.
 *
 * @example
 * normaliseName('brian WHITE') // => { kind: 'valid', value: { firstName: 'Brian', lastName: 'WHITE' } }
 * normaliseName('ronald mcdonald') // => { kind: 'valid', value: { firstName: 'Ronald', lastName: 'McDonald' } }
 */
export function normaliseName(text: string, order: NameOrder = 'auto'): Parsed<PersonName> {
  return parsePersonName(properly(text.replace(maria, 'María')), { order });
}

/** “Mª José” */
const maria = /^M\.?ª(?= )/;

/** A text of one case is written properly as a whole, in a mixed one only the words in lower case. */
function properly(text: string): string {
  const whole = writeNameProperly(text);
  if (whole !== text) return whole;
  return text
    .split(' ')
    .map((word) => (word === word.toLowerCase() && !lowerParticle.test(word) ? writeNameProperly(word) : word))
    .join(' ');
}
