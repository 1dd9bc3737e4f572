import { matchesOf } from '../../shared/text.ts';
import { hasFigure } from '../reading/words.ts';

const inText =
  /(?<=^|[\s,])(?:\p{Lu}{1,2}(?:[- ]| - ))?(?:\d{5}(?:-\d{3,4})?|\d{6}|\d{2}-\d{3}|\d{4}-\d{3}|\d{3} \d{2}|\d{4} ?\p{Lu}{2}(?!\p{L})|\d{4}|[A-Z]\d{4}[A-Z]{3}|\p{Lu}{1,2}\d[\p{Lu}\d]? ?\d\p{Lu}{2}|\p{Lu}\d\p{Lu} ?\d\p{Lu}\d|[AC-FHKNPRTV-Y]\d[\dW] ?[AC-FHKNPRTV-Y\d]{4})(?=$|[\s,.;)])/gu;

/**
 * What has the shape of a postal code in a text, in order, with the letters of the country in front (`D-20095`).
 *
 * @example
 * postalCodes('12 Mill Lane, Stroud GL5 2RD').map(([code]) => code) // => ['GL5 2RD']
 */
export const postalCodes = (text: string): readonly RegExpExecArray[] =>
  hasFigure(text) && mayHold.test(text) ? matchesOf(inText, text) : [];

/** What each of the forms holds, so that a text without it is not looked at letter by letter. */
const mayHold = /\d{4}|\d{2}-\d{3}|\d{3} \d{2}|\d\p{Lu}|\d [AC-FHKNPRTV-Y]\d/u;

/** A line that is a postal code with letters and nothing else: “LE16 7QD”. */
export const isPostalCode = (text: string): boolean =>
  text.length <= longestCode && postalCodes(text)[0]?.[0] === text && /\p{Lu}/u.test(text);

const longestCode = 16;

/** “Rivium Westlaan 142, 2909 LD”: the town stands on the next line. */
export const endsInCode = /(?<=[\p{L}\d]),?(?: -)? (?:\d{5}|\d{4} ?\p{Lu}{2})$/u;
