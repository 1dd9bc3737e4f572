import { isBuilding, isNumbered, isPlace, isStreetLine } from '../mail/address-lines.ts';
import type { Line } from '../mail/lines.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { isOrganisation, lexicon } from '../reading/lexicon.ts';
import { wordsOf } from '../reading/words.ts';

const mostAbove = 3;

/** The line with which an address opens: above its street a zone or a building may stand, above its town the street without a number. */
export function opening(lines: readonly Line[], at: number, line: Line): number {
  let first = at;
  let hasStreet = isStreetLine(line.text);
  while (first > 1 && at - first < mostAbove) {
    const { text } = lines[first - 1] as Line;
    if (!(hasStreet ? isZone(text) || isAbove(text) : opensAddress(text) || isAbove(text))) break;
    hasStreet ||= isNumbered(text);
    first -= 1;
  }
  return first;
}

const longestBuilding = 60;

/** “Tour Carrare - 14e étage”, and no organisation that is called after its building. */
const isAbove = (text: string): boolean =>
  text.length <= longestBuilding &&
  !/[@:]|\d{5}/.test(text) &&
  isBuilding(text) &&
  !wordsOf(text).some(({ folded }) => isOrganisation(folded) && !lexicon().buildings.has(folded));

/** “ZA de Kergaradec”, “Résidence Les Acacias”: above the street, without a number of its own, and no company. */
function isZone(text: string): boolean {
  const { streets, titles } = lexicon();
  const head = wordsOf(text)[0]?.folded ?? '';
  return streets.has(head) && !titles.has(head) && !/\d/.test(text) && opensAddress(text) && !hasLegalForm(text);
}

/** “Am Grauen Stein”, “An der Alster”: streets that say where they are. */
const isPlaced = (text: string): boolean =>
  lexicon().placings.has(/^(\p{Lu}\p{L}{1,6}) (?:de[mnr] )?\p{Lu}[\p{L} -]{2,30}$/u.exec(text)?.[1]?.toLowerCase() ?? '');

/** A street whose word no list has, or one without a number. */
const opensAddress = (text: string): boolean =>
  isNumbered(text) ||
  isPlaced(text) ||
  (text.length <= 50 &&
    (/^\p{Lu}/u.test(text) || lexicon().streets.has(wordsOf(text)[0]?.folded ?? '')) &&
    !/[@:]/.test(text) &&
    isPlace(text));
