import type { Span } from '../../shared/reason.ts';

/** One word of a text: a run of letters, marks and digits, or a single sign of a script that is written without spaces. */
export interface Word extends Span {
  /** Lower case, typographic apostrophes made plain; as long as the word itself. */
  readonly folded: string;
  /** Of the trees that are looked up together, what the word starts; kept when it is first asked. */
  heads: readonly unknown[] | undefined;
}

/** The word where there is none. */
export const noWord: Word = { start: 0, end: 0, folded: '', heads: undefined };

/** What a code unit is to a word. */
const kinds = { unknown: 0, separator: 1, letter: 2, digit: 3, sign: 4 } as const;

const kindOfUnit = new Uint8Array(0x10000);

/**
 * Cuts a text into words, in their order. An inner apostrophe joins (`I'm`, `O'Neil`), a hyphen separates; Chinese and Japanese signs
 * are words of their own.
 *
 * @example
 * wordsOf("I’m Al").map((word) => word.folded) // => ["i'm", 'al']
 */
export function wordsOf(text: string): Word[] {
  const folded = foldWords(text);
  const words: Word[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === kinds.separator) {
      at += 1;
      continue;
    }
    const start = at;
    at = kind === kinds.sign ? at + 1 : endOfWord(text, at);
    words.push({ start, end: at, folded: folded.slice(start, at), heads: undefined });
  }
  return words;
}

/** Lower case that keeps the length, so that places in the folded text are places in the text. */
function foldWords(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals (İ) become two units: there every unit is folded by itself, to its letter alone.
  const folded =
    lower.length === text.length ? lower : Array.from({ length: text.length }, (_, at) => foldUnit(text[at] ?? '')).join('');
  return folded.includes('’') ? folded.replaceAll('’', "'") : folded;
}

function foldUnit(unit: string): string {
  return unit.toLowerCase().slice(0, 1);
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === kinds.letter || kind === kinds.digit) continue;
    const joins = (code === 0x27 || code === 0x2019) && kindOf(text.charCodeAt(at + 1)) === kinds.letter;
    if (!joins) break;
  }
  return at;
}

function kindOf(code: number): number {
  const known = kindOfUnit[code] ?? kinds.separator;
  if (known !== kinds.unknown) return known;
  const unit = String.fromCharCode(code);
  const kind = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/u.test(unit)
    ? kinds.sign
    : /[\p{L}\p{M}]/u.test(unit)
      ? kinds.letter
      : /\p{N}/u.test(unit)
        ? kinds.digit
        : kinds.separator;
  kindOfUnit[code] = kind;
  return kind;
}

/** Whether a code unit is white space or a control character. */
export const isSpace = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || (code > 0x7f && /\s/.test(String.fromCharCode(code)));

/** Whether a text has a decimal digit of any script. */
export function hasFigure(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
    if (code > 0x7f) return /\p{Nd}/u.test(text);
  }
  return false;
}

/** The index of the first word that starts at a place or behind it. */
export function wordIndexAt(words: readonly Word[], place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
