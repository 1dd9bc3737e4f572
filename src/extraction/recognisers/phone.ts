import { parsePhone, phoneText } from '../../identity/phone.ts';
import { type Reason, reason } from '../../shared/reason.ts';
import type { Finding } from '../finding.ts';
import type { LabelField } from '../languages/language.ts';
import { type Passage, placeOf } from '../reading/passage.ts';
import { cuesBefore, ownership } from './ownership.ts';

const candidate =
  /(?:\+|\()?\d(?:[ \t.\-/()\u00a0\u2010-\u2015]{0,3}\d){6,18}(?:\s{0,2}(?:x|ext\.?|extension|poste|durchwahl|ramal)[ .:]{0,2}\d{1,6})?/giu;
const fewDigits = /\d[^\d\n]{0,3}\d[^\d\n]{0,3}\d[^\d\n]{0,3}\d/;

/** Telephone numbers, told apart from dates, amounts, cards and order numbers. */
export function* phones(passage: Passage): Generator<Finding> {
  const body = passage.text.slice(passage.span.start, passage.span.end);
  if (!fewDigits.test(body)) return;
  candidate.lastIndex = 0;
  for (let match = candidate.exec(body); match !== null; match = candidate.exec(body)) {
    const start = passage.span.start + match.index;
    const end = start + match[0].length;
    const finding = judged(passage, start, end);
    if (finding !== undefined) yield finding;
  }
}

function judged(passage: Passage, start: number, end: number): Finding | undefined {
  const text = passage.text.slice(start, end);
  const around = { before: passage.text.slice(Math.max(0, start - 2), start), after: passage.text.slice(end, end + 3) };
  if (/[\p{L}\p{N}#_@$€£]-?$/u.test(around.before) || /^[\p{L}\p{N}_@%€£$]|^-\p{L}/u.test(around.after)) return undefined;
  if (looksLikeAnother(text)) return undefined;
  const label = nearestLabel(passage, start);
  const askedFor = passage.state.questions.some(({ topic }) => topic === 'phone');
  if (label === 'other' || label === 'dateOfBirth') return undefined;
  const common = {
    field: 'phone',
    text,
    place: placeOf(passage, start, end),
    rule: label === undefined ? 'phone.written' : 'phone.labelled',
    source: 'message',
  } as const;
  const { defaultCountry } = passage.options;
  const parsed = parsePhone(text, defaultCountry === undefined ? {} : { country: defaultCountry });
  if (parsed.kind === 'invalid') {
    return label === undefined && !askedFor ? undefined : { ...common, verdict: 'rejected', reasons: parsed.reasons };
  }
  const value = phoneText(parsed.value);
  if (passage.options.ownAddresses.includes(parsed.value.number)) {
    return { ...common, verdict: 'rejected', reasons: [reason('own-address', 'This is a number of our own.')] };
  }
  if (parsed.value.validity === 'possible' && label === undefined && !askedFor) {
    return {
      ...common,
      verdict: 'rejected',
      reasons: [reason('no-plan', 'No numbering plan has assigned it, and neither a label nor a question speaks for it.')],
    };
  }
  if (label === 'fax') {
    return { ...common, verdict: 'mentioned', value, confidence: 0.9, reasons: [reason('fax', 'It is a fax number.')] };
  }
  const { verdict, why, confidence } = ownership(passage, start, 'phone', value);
  const reasons: Reason[] = [why];
  return { ...common, verdict, value, confidence, reasons };
}

/** Dates, addresses of machines, amounts and ranges of years have shapes of their own. */
function looksLikeAnother(text: string): boolean {
  return (
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:\s|$)/.test(text) ||
    /^\d{4}[./-]\d{1,2}[./-]\d{1,2}(?:\s|$)/.test(text) ||
    /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(text) ||
    /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ||
    /^(?:\d{4}[ -]){3}\d{4}$/.test(text)
  );
}

function nearestLabel(passage: Passage, start: number): LabelField | undefined {
  for (const phrase of cuesBefore(passage, start)) {
    const end = passage.words[phrase.after - 1]?.end ?? 0;
    if (start - end > 24) continue;
    for (const cue of phrase.meanings) if (cue.kind === 'label') return cue.field;
  }
  return undefined;
}
