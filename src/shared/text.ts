import { invalid, type Parsed, valid } from './reason.ts';

let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a text in their order. What parts them is made at the first text: its data takes long to load. */
export function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/**
 * The length of a text as a person counts it: grapheme clusters, so that a flag or a family emoji is one.
 *
 * @example
 * graphemeLength('né 👨‍👩‍👧') // => 4
 */
export function graphemeLength(text: string): number {
  if (isAscii(text)) return text.includes('\r\n') ? text.replaceAll('\r\n', '\n').length : text.length;
  let length = 0;
  for (const _ of graphemes(text)) length += 1;
  return length;
}

/** What {@link checkText} enforces. */
export interface TextLimits {
  /** The most graphemes, as a person counts them. */
  readonly max: number;
  /** Whether line breaks and tabs are allowed; other control characters never are. */
  readonly multiline?: boolean;
}

/**
 * A text that every storage engine keeps unchanged: well-formed Unicode in NFC, without control characters, trimmed, no longer than
 * `max`. Engines disagree about NUL and lone surrogates, so both are refused here.
 *
 * @example
 * checkText('  Ana ', { max: 10 }) // => { kind: 'valid', value: 'Ana' }
 */
export function checkText(text: string, limits: TextLimits): Parsed<string> {
  if (text.length <= limits.max && isPlain(text, limits.multiline === true)) return valid(text.trim());
  if (!text.isWellFormed()) return invalid('malformed-text', 'The text holds half of a surrogate pair.');
  const normal = text.normalize('NFC').trim();
  if (hasControl(normal, limits.multiline === true)) {
    return invalid('control-character', 'The text holds a control character.');
  }
  // No grapheme is shorter than one code unit, so the cheap bound decides most texts.
  if (normal.length > limits.max && graphemeLength(normal) > limits.max) {
    return invalid('too-long', `The text is longer than ${limits.max} characters.`, { max: limits.max });
  }
  // A single grapheme can be built from any number of code units: bound those too.
  if (normal.length > limits.max * 16) {
    return invalid('too-long', `The text is longer than ${limits.max * 16} code units.`, { max: limits.max * 16 });
  }
  return valid(normal);
}

/**
 * Case and compatibility folded, for comparing and for keys; never for showing. Accents stay.
 *
 * @example
 * foldCase('ＳＴＲＡＳＳＥ') // => 'strasse'
 */
export const foldCase = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * Folded further: accents off and white space joined, for comparing names and searching.
 *
 * @example
 * foldAccents('  José   Ángel ') // => 'jose angel'
 */
export function foldAccents(text: string): string {
  if (isPlainAscii(text)) return text.toLowerCase();
  const plain = isAscii(text) ? text.toLowerCase() : (foldLatin(text) ?? withoutMarks(text));
  return spaced.test(plain) ? plain.replace(/\s+/gu, ' ').trim() : plain;
}

const spaced = /^\s|\s$|\s\s|[^\S ]/;

const withoutMarks = (text: string): string =>
  foldCase(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');

/** The letters of the western alphabets, each folded once: none of them joins with its neighbour. */
const foldedLatin: string[] = [];
const lastLatin = 0x17f;

function foldLatin(text: string): string | undefined {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > lastLatin) return undefined;
    foldedLatin[code] ??= withoutMarks(String.fromCharCode(code));
    folded += foldedLatin[code];
  }
  return folded;
}

/** All that a global expression matches, in order; `matchAll` copies its expression at every call. */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex += 1;
  }
  return found;
}

const encoder = new TextEncoder();

/** Whether a text is longer in octets of UTF-8: no code unit takes more than three. */
export const exceedsOctets = (text: string, most: number): boolean =>
  text.length * 3 > most && encoder.encode(text).length > most;

/** Orders texts by code units, the same on every machine: negative where the left one comes first. */
export const compareText = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}

const space = 0x20;

/** Whether a text is ASCII without white space but single spaces between words: only its capitals are to be folded. */
function isPlainAscii(text: string): boolean {
  let before = space;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f || code < space || (code === space && before === space)) return false;
    before = code;
  }
  return before !== space;
}

/** From here on Unicode has marks that join with the letter before them. */
const firstMark = 0x300;

/** Whether a text is in NFC and without control characters, told by its code units alone. */
function isPlain(text: string, multiline: boolean): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= firstMark || (isControl(code) && !(multiline && isLineSign(code)))) return false;
  }
  return true;
}

const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0);
const isLineSign = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x09;

function hasControl(text: string, multiline: boolean): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isControl(code) && !(multiline && isLineSign(code))) return true;
  }
  return false;
}
