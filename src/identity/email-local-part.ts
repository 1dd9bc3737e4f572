import { invalid, type Parsed, valid } from '../shared/reason.ts';
import { exceedsOctets } from '../shared/text.ts';

/** RFC 5322 `atext`, and beyond ASCII (RFC 6532) whatever is neither space nor invisible. */
const atomPattern = /^[a-z0-9!#$%&'*+/=?^_`{|}~\-\u{80}-\u{10FFFF}]+$/u;
const invisiblePattern = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029]/u;
const wideSpacePattern = /[^\P{Z} ]/u;

/**
 * The local part of an address in its stored form: lower case, NFC, without quotes that it does not need.
 *
 * Within quotes a space is allowed, as is any printable character; a backslash may stand before printable ASCII only.
 */
export function parseLocalPart(text: string): Parsed<string> {
  const folded = text.normalize('NFC').toLowerCase().normalize('NFC');
  if (folded === '') return invalid('empty-local', 'Something has to stand before the @.');
  if (invisiblePattern.test(folded) || wideSpacePattern.test(folded)) {
    return invalid('invisible-character', 'A control character, an invisible character or an unusual space stands before the @.');
  }
  const local = folded.startsWith('"') ? unquote(folded) : dotAtom(folded);
  if (local.kind === 'valid' && exceedsOctets(local.value, 64)) {
    return invalid('local-too-long', 'At most 64 octets may stand before the @.', { max: 64 });
  }
  return local;
}

function dotAtom(text: string): Parsed<string> {
  if (text.includes('"')) return invalid('quoting', 'Quotes enclose all that stands before the @, or nothing.');
  if (/[()]/.test(text)) return invalid('comment', 'Comments in parentheses are not read.');
  if (text.startsWith('.') || text.endsWith('.') || text.includes('..')) {
    return invalid('dot-placement', 'Dots stand between other characters, one at a time.');
  }
  return isDotAtom(text) ? valid(text) : invalid('local-character', 'A character before the @ needs quotes.');
}

const isDotAtom = (text: string): boolean => text.split('.').every((atom) => atomPattern.test(atom));

function unquote(text: string): Parsed<string> {
  let content = '';
  let index = 1;
  for (; index < text.length && text[index] !== '"'; index += 1) {
    if (text[index] === '\\') {
      index += 1;
      if (!/^[ -~]$/.test(text[index] ?? '')) return invalid('quoting', 'A backslash stands before a printable ASCII character.');
    }
    content += text[index];
  }
  if (index !== text.length - 1) return invalid('quoting', 'Quotes enclose all that stands before the @, and are closed.');
  if (content === '') return invalid('empty-local', 'Something has to stand before the @.');
  return valid(isDotAtom(content) ? content : `"${content.replace(/["\\]/g, '\\$&')}"`);
}
