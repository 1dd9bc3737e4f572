import { hispanicSurnames, vietnameseSurnames } from './data/name-order.ts';
import { particles, particleWords } from './data/name-particles.ts';
import { tableKey } from './name-titles.ts';

/** In which order the parts of a name stand. */
export type NameOrder = 'given-first' | 'family-first' | 'auto';

/** The words of a name, told apart. */
export interface SplitName {
  readonly family: readonly string[];
  readonly given: readonly string[];
}

/** Tells the family name from the given names in two or more words without a comma. */
export function splitByOrder(words: readonly string[], order: NameOrder): SplitName {
  if (order === 'family-first') return familyFirst(words);
  if (opensWithParticles(words)) return { family: words, given: [] };
  return (order === 'auto' ? orderFromEvidence(words) : undefined) ?? givenFirst(words);
}

const han = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;
const cyrillic = /^\p{Script=Cyrillic}/u;
const patronymic = /(?:ович|евич|ьич|кич|мич|овна|евна|ична|инична|оглы|кызы)$/u;

function orderFromEvidence(words: readonly string[]): SplitName | undefined {
  return orderFromCapitals(words) ?? orderFromSurname(words) ?? orderFromPatronymic(words);
}

/** `DUPONT Marie`, `Marie DUPONT`: a surname in capitals beside a given name that is not. */
function orderFromCapitals(words: readonly string[]): SplitName | undefined {
  const plain = words.findIndex((word) => !isCapitals(word));
  if (plain === -1) return undefined;
  const writtenOut = words.some((word) => word.length > 1 && word !== word.toUpperCase() && !particles.has(tableKey(word)));
  if (!writtenOut) return undefined;
  const later = words.findIndex((word, index) => index > plain && isCapitals(word));
  // “JP Marchand”: two letters are initials.
  if (plain === 1 && /^[A-Z]{2}$/.test(words[0] ?? '')) return undefined;
  if (plain > 0) return later === -1 ? { family: words.slice(0, plain), given: words.slice(plain) } : undefined;
  const contrast = later > 0 && words.slice(later).every((word) => isCapitals(word) || particles.has(tableKey(word)));
  return contrast ? { given: words.slice(0, later), family: words.slice(later) } : undefined;
}

function orderFromSurname(words: readonly string[]): SplitName | undefined {
  const [head = ''] = words;
  if (head.charCodeAt(0) < 0x80 && isAscii(head)) return undefined;
  if (!han.test(head) && !vietnameseSurnames.has(head.toLowerCase())) return undefined;
  return { family: [head], given: [...words.slice(-1), ...words.slice(1, -1)] };
}

function orderFromPatronymic(words: readonly string[]): SplitName | undefined {
  const [head = '', second = ''] = words;
  if (!cyrillic.test(head)) return undefined;
  const first = words.length > 2 && !patronymic.test(second) && patronymic.test(words.at(-1) ?? '');
  if (first) return { family: [head], given: words.slice(1) };
  return patronymic.test(second) && words.length === 2 ? { family: [], given: words } : undefined;
}

/** Capitals say something only on a word of two letters or more: an initial is always a capital. */
function isCapitals(elided: string): boolean {
  // “d'ORVES”
  const word = elided.replace(/^[dl]['’]/, '');
  if (word.length < 2 || word !== word.toUpperCase() || word === word.toLowerCase() || word.includes('.')) return false;
  return word.length > 2 || /^\p{L}{2}$/u.test(word);
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) if (word.charCodeAt(index) > 0x7f) return false;
  return true;
}

function familyFirst(words: readonly string[]): SplitName {
  const capitals = orderFromCapitals(words);
  if (capitals !== undefined) return capitals;
  let end = 0;
  while (end < words.length - 2 && particles.has(tableKey(words[end] ?? ''))) end += 1;
  return { family: words.slice(0, end + 1), given: words.slice(end + 1) };
}

function givenFirst(words: readonly string[]): SplitName {
  const start = familyStart(words);
  return { given: words.slice(0, start), family: words.slice(start) };
}

/** `de la Cruz`: a family name alone. A capital makes the first word a given name (Van Morrison) unless another particle follows. */
function opensWithParticles(words: readonly string[]): boolean {
  const [head = '', second = ''] = words;
  return (
    particles.has(tableKey(head)) &&
    (head === head.toLowerCase() || (words.length > 2 && !isCapitals(head) && particles.has(tableKey(second))))
  );
}

function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  for (let index = 1; index < last; index += 1) {
    const word = words[index] ?? '';
    // “Kuipers-Van den Berg”: two family names, the second with its particles.
    if (particles.has(tableKey(word.slice(word.lastIndexOf('-') + 1)))) return index;
    if (particleWords.has(word) && isName(words[index - 1]) && isName(words[last])) return Math.max(1, index - 1);
  }
  return last >= 2 && hispanicSurnames.has(tableKey(words[last - 1] ?? '')) ? last - 1 : last;
}

/** In `ana e lima` the single letter is an initial that lost its capital; in `Eça e Lima` it is `and`. */
const isName = (word = ''): boolean => word !== word.toLowerCase();
