import { type PostalAddress, parsePostalAddress } from '../identity/postal-address.ts';
import type { Parsed } from '../shared/reason.ts';

const label =
  /^(?:code postal|cp|ville|localité|commune|pays|postleitzahl|plz|ort|wohnort|stadt|land|post ?code|zip(?: code)?|city|town|state|county|country|province|código postal|población|ciudad|localidad|provincia|país|cap|città|comune|cidade|cep|código-postal|localidade|estado|postcode|plaats|woonplaats|kod pocztowy|miejscowość|miasto)(?:\s?(?:\/|&|,|et|und|and|y|e|en|i)\s?(?:code postal|ville|localité|ort|stadt|city|town|state|zip(?: code)?|post ?code|población|ciudad|città|comune|cidade|plaats|miejscowość|miasto)){0,2}\s?[:：][ \t]*/iu;

/** “Meidoornstraat 17 in Assen”: the word between the number and the town. */
const beforeTown = /(\d\p{L}?) (?:in|à|te|en|em|w|we) (?=[\p{Lu}\d])/u;

/** Whether a line of a form goes on with the address: “Code postal / Ville : 93310 Le Pré-Saint-Gervais”. */
export const isLabelledPart = (line: string): boolean => label.test(line) && line.replace(label, '').trim() !== '';

/** The lines of a form without their labels; the town that is asked for below its code joins it. */
function withoutLabels(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => line.trimStart());
  if (!lines.some((line) => label.test(line))) return text;
  return lines
    .map((line) => line.replace(label, '').trimEnd())
    .join('\n')
    .replace(/^(\d[\d-]{3,8})\n(?=\p{L})/mu, '$1 ');
}

/** An address as it is written in the client's country, or, where it is none there, in another: “ul. Radzymińska 61, Warszawa” in France. */
export function readAddress(written: string, country: string | undefined): Parsed<PostalAddress> {
  const text = withoutLabels(written).replace(beforeTown, '$1, ');
  if (country === undefined) return parsePostalAddress(text);
  const parsed = parsePostalAddress(text, { country });
  if (parsed.kind === 'valid') return parsed;
  const anywhere = parsePostalAddress(text);
  return anywhere.kind === 'valid' ? anywhere : parsed;
}
