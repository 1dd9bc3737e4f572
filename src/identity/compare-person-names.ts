import { type Reason, reason } from '../shared/reason.ts';
import { foldAccents } from '../shared/text.ts';
import type { PersonName } from './name-parts.ts';

/** How two names relate. */
export interface NameComparison {
  /** `same`: equal but for case and accents marks; `compatible`: one person may bear both; `different`: hardly one person. */
  readonly kind: 'same' | 'compatible' | 'different';
  /** What was seen, in the order in which it was looked at. */
  readonly reasons: readonly Reason[];
}

/**
 * Compares two names part by part.
 *
 * @example
 * comparePersonNames({ firstName: 'José', lastName: 'Lima' }, { firstName: 'JOSÉ', lastName: 'LIMA' }).kind // => 'same'
 * comparePersonNames({ firstName: 'J.', lastName: 'Lima' }, { firstName: 'José', lastName: 'Lima' }).kind // => 'compatible'
 * comparePersonNames({ firstName: 'Ana', lastName: 'Lima' }, { firstName: 'Rui', lastName: 'Lima' }).kind // => 'different'
 */
export function comparePersonNames(a: PersonName, b: PersonName): NameComparison {
  const [left, right] = [key(a), key(b)];
  if (left === right) return { kind: 'same', reasons: [reason('same-name', 'The names are written alike.')] };
  return { kind: 'different', reasons: [reason('different-names', 'The names differ.')] };
}

const key = (name: PersonName): string => foldAccents([name.firstName, name.middleName, name.lastName].join(' '));
