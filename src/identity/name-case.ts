import { macSurnames } from './data/mac-surnames.ts';
import { particles, particleWords } from './data/name-particles.ts';

const longestNameText = 1200;
const romanNumeral = /^(?:i{2,3}|iv|vi{0,3}|ix)$/;

/**
 * Writes a name as names are written. Only text that is wholly lower case or wholly capitals is touched: whoever mixes the two
 * has said how the name is spelled. So is text of more than 1,200 code units, which is no name.
 *
 * @example
 * writeNameProperly('RONALD MCDONALD') // => 'Ronald McDonald'
 * writeNameProperly("juan de la cruz o'neil") // => "Juan de la Cruz O'Neil"
 * writeNameProperly('deShawn') // => 'deShawn'
 */
export function writeNameProperly(text: string): string {
  if (text.length > longestNameText) return text;
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return text;
  const words = lower.split(' ');
  const last = words.length - 1;
  return words.map((word, index) => writeWord(word, index, last)).join(' ');
}

function writeWord(word: string, index: number, last: number): string {
  if (index > 0 && index < last && (particles.has(word) || particleWords.has(word))) return word;
  if (index > 0 && index === last && romanNumeral.test(word)) return word.toUpperCase();
  return word.split(/(-)/).map(writePart).join('');
}

function writePart(part: string): string {
  if (part.startsWith('mc') && part.length > 3) return `Mc${capital(part.slice(2))}`;
  if (macSurnames.has(part)) return `Mac${capital(part.slice(3))}`;
  const elided = /^(o|d|l|dell|dall|n|m)(['’])(\p{L}.*)$/u.exec(part);
  if (elided !== null) return capital(elided[1] ?? '') + (elided[2] ?? '') + capital(elided[3] ?? '');
  return part.split(/(\.)/).map(capital).join('');
}

/** The first letter as a capital; of letters that become two (ß), only the first. */
function capital(word: string): string {
  const [first = ''] = word;
  const upper = first.toUpperCase();
  const [head = ''] = upper;
  return head + upper.slice(head.length).toLowerCase() + word.slice(first.length);
}
