import { parseCountry } from '../identity/country.ts';
import { asciiDigits } from '../identity/phone.ts';
import { type PostalAddress, parsePostalAddress } from '../identity/postal-address.ts';
import type { Parsed } from '../shared/reason.ts';
import { lexicon } from './reading/lexicon.ts';
import { longestPhraseAt } from './reading/phrases.ts';
import { wordsOf } from './reading/words.ts';

const longestLabel = 60;

/** Where the value begins in a line of a form that asks for parts of an address: “Code postal / Ville : …”, “City/State/Zip: …”. */
function endOfLabel(line: string): number | undefined {
  const head = line.slice(0, longestLabel);
  const words = wordsOf(head);
  let label = longestPhraseAt(lexicon().addressParts, words, 0);
  while (label !== undefined) {
    const end = words[label.after - 1]?.end ?? 0;
    const colon = /^ ?[:：][ \t]*/.exec(head.slice(end));
    if (colon !== null) return end + colon[0].length;
    const gap = head.slice(end, words[label.after]?.start);
    label = /^ ?[/&,] ?$/.test(gap) ? longestPhraseAt(lexicon().addressParts, words, label.after) : undefined;
  }
  return undefined;
}

/** Whether a line of a form goes on with the address. */
export function isLabelledPart(line: string): boolean {
  const end = endOfLabel(line);
  return end !== undefined && line.slice(end).trim() !== '';
}

/** The lines of a form without their labels; the town that is asked for below its code joins it. */
function withoutLabels(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => line.trimStart());
  const ends = lines.map(endOfLabel);
  if (ends.every((end) => end === undefined)) return text;
  return lines
    .map((line, at) => line.slice(ends[at] ?? 0).trimEnd())
    .join('\n')
    .replace(/^(\d[\d-]{3,8})\n(?=\p{L})/mu, '$1 ');
}

/** “Meidoornstraat 17 in Assen”: the word between the number of a house and its town or code. */
const beforeTown = /(?<=\d ?\p{L}?) (\p{L}{1,3}) (?=[\p{Lu}\d])/gu;

const withoutJoins = (text: string): string =>
  text.replace(beforeTown, (gap, word: string) => (lexicon().townJoins.has(word) ? ', ' : gap));

/** “Glogauer Str.25---10999 Berlin”, “Riedstrasse 12 I 8953 Dietikon” */
const dashes = /-{3,}|(?<=\d) I (?=\d)/g;
/** “F - 94204 Ivry”, “F 67084 Strasbourg”: the letter of the country in front of the code. */
const coded = /(?<=^|[\n,] ?)([ABDEFIL]|CH)(?: - | )(?=\d{4,5} \p{Lu})/gu;
/** “40127 Bologna - Italy”, “04318 Leipzig / Germany” */
const lastPart = / [-–/|] (\p{Lu}[\p{L} ]{2,30})$/u;
/** “12, rte d'Esch  L-4380 Ehlerange”: two spaces part the town. */
const apart = /(?<=\p{L}) {2,}(?=(?:\p{Lu}{1,2}-)?\d{4,5} \p{L})/gu;
/** “63140⏎Châtel-Guyon” */
const codeAlone = /(?<=\n)(\d{4,5})\n(?=\p{Lu})/gu;
const arabic = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** “No:15” */
const houseNumber = /(?<!\p{L})no: ?(?=\d)/giu;
const districtBehindNumber = /(?<=\d\p{L}?),? (\p{Lu}\p{L}+) ?\/ ?(?=\p{Lu}\p{L}+$)/u;
const beforeProvince = /(?<=\p{L}) ?\/ ?(?=\p{Lu}\p{L}+$)/u;

/** Figures and commas of Arabic in ASCII, rows of dashes as commas; “Kadıköy / İstanbul”, the district and the province, as two parts. */
const inPlainSigns = (text: string, country: string | undefined): string => {
  const spaced = text.includes('  ') || text.includes('\n') ? text.replace(apart, ', ').replace(codeAlone, '$1 ') : text;
  const plain = spaced
    .replace(arabic, asciiDigits)
    .replaceAll('،', ',')
    .replace(dashes, ', ')
    .replace(coded, '$1-')
    .replace(lastPart, (whole, last: string) => (parseCountry(last).kind === 'valid' ? `, ${last}` : whole));
  return country === 'TR'
    ? plain.replace(houseNumber, 'No: ').replace(districtBehindNumber, ', $1, ').replace(beforeProvince, ', ')
    : plain;
};

/** An address as it is written in the client's country, or, where it is none there, in another: “ul. Radzymińska 61, Warszawa” in France. */
export function readAddress(written: string, country: string | undefined): Parsed<PostalAddress> {
  const text = withoutJoins(withoutLabels(inPlainSigns(written, country)));
  if (country === undefined) return parsePostalAddress(text);
  const parsed = parsePostalAddress(text, { country });
  if (parsed.kind === 'valid') return parsed;
  const anywhere = parsePostalAddress(text);
  return anywhere.kind === 'valid' ? anywhere : parsed;
}
