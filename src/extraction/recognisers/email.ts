import type { Finding } from '../../conversation/finding.ts';
import { parseEmail } from '../../identity/email.ts';
import { type Reason, reason } from '../../shared/reason.ts';
import { type Passage, placeOf } from '../reading/passage.ts';
import { isSpace } from '../reading/words.ts';
import { ownership } from './ownership.ts';

/** Email addresses as they are written. */
export function* emails(passage: Passage): Generator<Finding> {
  const body = passage.text.slice(passage.span.start, passage.span.end);
  for (let at = body.indexOf('@'); at >= 0; at = body.indexOf('@', at + 1)) {
    const span = addressAround(body, at);
    if (span === undefined || isInLink(body, span.start, at)) continue;
    const finding = judged(passage, passage.span.start + span.start, passage.span.start + span.end);
    if (finding !== undefined) yield finding;
  }
}

const localSign = signsOf(/[\p{L}\p{N}.!#$%&'*+/=?^_`{}~-]/u);
const domainSign = signsOf(/[\p{L}\p{N}.-]/u);

/** A test of single code units, of which those of ASCII are looked up. */
function signsOf(pattern: RegExp): (text: string, at: number) => boolean {
  const ascii = Array.from({ length: 0x80 }, (_, code) => pattern.test(String.fromCharCode(code)));
  return (text, at) => ascii[text.charCodeAt(at)] ?? pattern.test(text.charAt(at));
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** Whether a script without spaces meets a letter or figure of ASCII: “邮箱是lucy@example.com” is no one word. */
function changesScript(body: string, at: number): boolean {
  const [before, after] = [body.charCodeAt(at - 1), body.charCodeAt(at)];
  if (before < 0x80 === after < 0x80) return false;
  const plain = before < 0x80 ? before : after;
  return /[a-z\d]/i.test(String.fromCharCode(plain)) && unspaced.test(body.charAt(before < 0x80 ? at : at - 1));
}

function addressAround(body: string, at: number): { start: number; end: number } | undefined {
  let start = at;
  while (start > 0 && at - start < 64 && localSign(body, start - 1) && !changesScript(body, start)) start -= 1;
  let end = at + 1;
  while (end < body.length && end - at < 254 && domainSign(body, end) && !changesScript(body, end)) end += 1;
  while (end > at && /[.-]/.test(body[end - 1] ?? '')) end -= 1;
  while (start < at && /[.'*/=|{}~?!&#$%^`-]/.test(body[start] ?? '')) start += 1;
  // “[cid:image001.png@01D8A3F2.7C1B0E40]” names a picture within the mail.
  if (/\.(?:png|jpe?g|gif)$/i.test(body.slice(start, at))) return undefined;
  if (start === at || end <= at + 3 || !body.slice(at + 1, end).includes('.')) return undefined;
  return { start, end };
}

const longestLink = 300;
const fewestOfLink = 3;

/** `…/list?user=ana@example.com`: what a link hands on is nobody's statement. */
function isInLink(body: string, start: number, at: number): boolean {
  const local = body.slice(start, at);
  const asks = local.search(/[/?]/);
  if (asks >= 0 && local.indexOf('=', asks) > 0) return true;
  let first = start;
  while (first > 0 && start - first < longestLink && !isSpace(body.charCodeAt(first - 1))) first -= 1;
  if (start - first < fewestOfLink) return false;
  const word = body.slice(first, start);
  return word.includes('://') || word.includes('www.');
}

function judged(passage: Passage, start: number, end: number): Finding | undefined {
  const text = passage.text.slice(start, end);
  const parsed = parseEmail(text);
  const common = { field: 'email', text, place: placeOf(passage, start, end), rule: 'email.written', source: 'message' } as const;
  if (parsed.kind === 'invalid') return { ...common, verdict: 'rejected', reasons: parsed.reasons };
  const value = parsed.value.address;
  if (passage.options.ownAddresses.includes(value)) {
    return { ...common, verdict: 'rejected', reasons: [reason('own-address', 'This is an address of our own.')] };
  }
  const { verdict, why, confidence } = ownership(passage, start, 'email', value);
  const reasons: Reason[] = [why];
  return { ...common, verdict, value, confidence, reasons };
}
