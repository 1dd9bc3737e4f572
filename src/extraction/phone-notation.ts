import { type PhoneNumber, parsePhone } from '../identity/phone.ts';
import type { Parsed } from '../shared/reason.ts';

/** Notations that only one numbering plan uses: they tell the country where no other sign does. */
const notations: readonly (readonly [RegExp, string])[] = [
  [/^(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ]{1,2}[2-9]\d{2}[-. ]\d{4}(?!\d)/, 'US'],
  [/^0[1-9](?:[ .-]\d{2}){4}(?!\d)/, 'FR'],
];

/**
 * Reads a number as people write it: in the notation of the default country; else in one that gives its country away. Where a label or
 * question speaks for the number, slips are forgiven: `+055 …`, `55 11 …`, `+33 (0)1 …`.
 *
 * @example
 * readPhone('201-555-0123', undefined, false) // => { kind: 'valid', value: { number: '+12015550123', country: 'US', validity: 'valid' } }
 * readPhone('+0044 20 7946 0958', 'DE', true).kind // => 'valid'
 */
export function readPhone(text: string, country: string | undefined, forgiving: boolean): Parsed<PhoneNumber> {
  const first = parsePhone(text, country === undefined ? {} : { country });
  if (first.kind === 'valid' && (first.value.validity === 'valid' || country === undefined)) return first;
  let best = first;
  for (const parsed of otherReadings(text, country, forgiving)) {
    if (parsed.kind !== 'valid') continue;
    if (parsed.value.validity === 'valid') return parsed;
    if (best.kind !== 'valid') best = parsed;
  }
  return best;
}

/** In the notation that it gives away, then as it was meant; each is read when the one before gave nothing. */
function* otherReadings(text: string, country: string | undefined, forgiving: boolean): Generator<Parsed<PhoneNumber>> {
  const shape = notations.find(([notation]) => notation.test(text))?.[1];
  if (shape !== undefined && shape !== country) yield parsePhone(text, { country: shape });
  if (forgiving) for (const repaired of new Set(slips(text))) yield parsePhone(repaired);
}

/** What people meant with a plus and zeros, a trunk zero behind the country code, or a code without its plus. */
function slips(text: string): readonly string[] {
  const repaired = text
    .replace(/^\(00(\d{1,3})\)/, '+$1')
    .replace(/^\+ ?0*/, '+')
    .replace(/^(\+\d{2}) ?\(?0(\d)/, '$1 $2');
  return repaired.startsWith('+')
    ? [repaired, text.replace(/^\+ ?0*/, '+')]
    : [`+${text.replace(/^0+/, '')}`, `+${text.replace(/^(\d{2}) ?\(?0/, '$1')}`];
}
