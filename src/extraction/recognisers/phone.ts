import type { Finding } from '../../conversation/finding.ts';
import { asciiDigits, phoneText } from '../../identity/phone.ts';
import { reason } from '../../shared/reason.ts';
import { matchesOf } from '../../shared/text.ts';
import type { LabelField } from '../languages/language.ts';
import { readPhone } from '../phone-notation.ts';
import { type Cue, lexicon } from '../reading/lexicon.ts';
import { type Passage, placeOf } from '../reading/passage.ts';
import { type FoundPhrase, longestPhraseAt } from '../reading/phrases.ts';
import { isSpace, wordIndexAt } from '../reading/words.ts';
import { cuesBefore, ownership } from './ownership.ts';

const candidate =
  /(?:\+ ?|\()?\d(?:(?:[ \t.\-/()\u00a0\u2010-\u2015]{0,3}|\) - )\d){6,29}(?:\s{0,2}(?:x|ext\.?|extension|poste|durchwahl|ramal)[ .:]{0,2}\d{1,6})?/giu;
/** Beyond that it is a table of figures. */
const mostCandidates = 300;
const fewDigits = /\d[^\d\n]{0,3}\d[^\d\n]{0,3}\d[^\d\n]{0,3}\d/;

/** Telephone numbers, told apart from dates, amounts, cards and order numbers. */
export function* phones(passage: Passage): Generator<Finding> {
  const body = inAscii(passage.text.slice(passage.span.start, passage.span.end));
  if (!fewDigits.test(body)) return;
  let tried = 0;
  for (const match of matchesOf(candidate, body)) {
    tried += 1;
    if (tried > mostCandidates) return;
    const start = passage.span.start + match.index;
    for (const { from, figures } of isMobileOfIndia(passage, match[0]) ? [{ from: 0, figures: match[0] }] : apart(match[0])) {
      const finding = judged(passage, start + from, start + from + figures.length, figures);
      if (finding !== undefined) yield finding;
    }
  }
}

const mostDigits = 15;
const fewestDigits = 7;
const fewestExtension = 3;

/** “05 56 20 44 18 / 06 72 19 03 55”: more digits than a number has, with a slash or dash between two numbers; “3. 0612345678”. */
function apart(figures: string): { from: number; figures: string }[] {
  // “0 825 31 44 60 (0,15 €/min)”, “02.33.57.19.46 (24/24)”
  const bracket = figures.lastIndexOf('(');
  if (bracket > fewestDigits && !figures.includes(')', bracket)) return apart(figures.slice(0, bracket).trimEnd());
  if (looksLikeAnother(figures)) return [];
  const digits = (text: string): number => text.replace(/\D/g, '').length;
  const listed = /^\d\. (?=\+?\d{6})/.exec(figures)?.[0].length ?? 0;
  if (listed > 0) return [{ from: listed, figures: figures.slice(listed) }];
  const slash = figures.search(/\/| [-–—] |[ \t]{2}/);
  if (slash < 0 || (digits(figures) <= mostDigits && !/^\d{1,2} ?[/|]/.test(figures))) return [{ from: 0, figures }];
  const [before, behind] = [figures.slice(0, slash).trimEnd(), figures.slice(slash).replace(/^[\s/–—-]+/, '')];
  // “0825 624193 int. 5 / 366 4810952”: an extension stands in front of the slash.
  if (digits(before) < fewestExtension && digits(behind) >= fewestDigits)
    return [{ from: figures.length - behind.length, figures: behind }];
  if (digits(before) < fewestDigits || digits(behind) < fewestDigits) return [{ from: 0, figures }];
  return [
    { from: 0, figures: before },
    { from: figures.length - behind.length, figures: behind },
  ];
}

const otherDigits = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/;
const everyOtherDigit = new RegExp(otherDigits, 'g');
const wideSigns = /[\uff08\uff09\uff0b\uff0d]/g;

/** Full-width, Arabic and Indian figures in ASCII; each stays one code unit, so that places stay. */
const inAscii = (text: string): string =>
  otherDigits.test(text)
    ? text.replace(everyOtherDigit, asciiDigits).replace(wideSigns, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : text;

function judged(passage: Passage, start: number, end: number, figures: string): Finding | undefined {
  const text = passage.text.slice(start, end);
  const around = { before: passage.text.slice(Math.max(0, start - 2), start), after: passage.text.slice(end, end + 5) };
  if (
    /[\p{Lu}\p{Ll}\p{N}#_@$€£]-?$/u.test(around.before) ||
    /^[\p{Lu}\p{Ll}\p{N}_@%€£$]|^-\p{L}|^ (?:eur|usd|gbp|dol|cre|kg|km|rcs|€|%)/iu.test(around.after)
  )
    return undefined;
  if ((looksLikeAnother(figures) && !isMobileOfIndia(passage, figures)) || measured.test(passage.text.slice(end, end + 4)))
    return undefined;
  if (isWithinAddress(passage, start)) return undefined;
  const { questions } = passage.state;
  const isAsked = questions.some(({ topic }) => topic === 'phone');
  if (!isAsked && questions.some(({ topic }) => topic === 'date-of-birth') && isDate.test(figures)) return undefined;
  const label = labelAfter(passage, end) ?? nearestLabel(passage, start);
  // “Réservation +33 4 73 86 05 47”: with the code of its country it is a number to call.
  const international = /^\+\d/.test(figures) && label === 'other' && passage.register === 'mail';
  if ((label === 'other' && !international) || label === 'dateOfBirth' || isRegister(passage, start, label === undefined))
    return undefined;
  const spokenFor = label !== undefined || isAsked || standsAlone(passage, start, end);
  const rule = label === undefined ? 'phone.written' : 'phone.labelled';
  const common = { field: 'phone', text, place: placeOf(passage, start, end), rule, source: 'message' } as const;
  const answers = label === undefined && !figures.startsWith('+') && answersOther(passage, start);
  const parsed = readPhone(figures, passage.options.defaultCountry, spokenFor && !answers);
  if (parsed.kind === 'invalid')
    return spokenFor && !answers ? { ...common, verdict: 'rejected', reasons: parsed.reasons } : undefined;
  const value = phoneText(parsed.value);
  if (passage.options.ownAddresses.includes(parsed.value.number)) {
    return { ...common, verdict: 'rejected', reasons: [reason('own-address', 'This is a number of our own.')] };
  }
  const lacksZero = label === undefined && lacksTrunkPrefix(passage, figures);
  const isPossible = parsed.value.validity === 'possible' && !spokenFor && !figures.startsWith('+');
  const refused = answers ? otherQuestion : lacksZero ? noTrunkPrefix : isPossible ? noPlan : undefined;
  if (refused !== undefined) return { ...common, verdict: 'rejected', reasons: [refused] };
  if (label === 'fax') {
    return { ...common, verdict: 'mentioned', value, confidence: 0.9, reasons: [reason('fax', 'It is a fax number.')] };
  }
  const { verdict, why, confidence } = ownership(passage, start, 'phone', value);
  return { ...common, verdict, value, confidence, reasons: [why] };
}

/** “RBQ : 5618-4420-01”, “SIRET: …”, “R.C.S. Paris : B 421 938 861”, “Ust-IdNr.: DE 205 198 055”: registers of companies and taxes. */
const isRegister = ({ text }: Passage, start: number, bare: boolean): boolean => {
  const before = text.slice(Math.max(0, start - longestRegister), start);
  return (bare && /(?:^|[\s(|])\p{Lu}{3,6} ?[:：#] ?$/u.test(before)) || register.test(before);
};

const longestRegister = 30;
const register =
  /(?:^|[\s(|-])(?:r\.?c\.?s\.?|rsac|orias|(?:sous le|enregistré|formation|agrément|licence) n[°º]|hr ?[ab]|ust|uid|vat|tva|p?\.?iva|nif|cif|siren|siret|kvk|btw|cnpj|nip|regon|ic?o)(?!\p{L})[^\n\d]{0,20}$/iu;

const otherQuestion = reason('other-question', 'It answers a question for another number.');
const noTrunkPrefix = reason('no-trunk-prefix', 'It lacks the zero in front, and neither a label nor a question speaks for it.');
const noPlan = reason('no-plan', 'No numbering plan has assigned it, and neither a label nor a question speaks for it.');

/** Behind more words than these, or another sentence, a number is no answer. */
const mostBefore = 6;

/** “And your customer number?”: what was asked for is another number. */
const answersOther = ({ state: { questions }, text, span, words }: Passage, start: number): boolean =>
  wordIndexAt(words, start) <= mostBefore &&
  !/[.!?]\s/.test(text.slice(span.start, start)) &&
  questions.some(({ topic, language }) => (topic === 'other' && language !== undefined) || topic === 'date-of-birth') &&
  !questions.some(({ topic }) => topic === 'phone');

/** Countries in which people write the zero in front of a number, so that without it figures count something else. */
const withTrunkPrefix: ReadonlySet<string> = new Set('AT AU BE CH DE FR GB IE JP NL NZ SE ZA'.split(' '));

/** “Auftrag 77-20418”: neither a plus nor a zero, and no question for a number. */
const lacksTrunkPrefix = ({ options, state, register }: Passage, figures: string): boolean =>
  register !== 'mail' &&
  withTrunkPrefix.has(options.defaultCountry ?? '') &&
  /^[1-9]/.test(figures) &&
  !/^(?:1?[38]00|0800)/.test(figures) &&
  figures.replace(/\D/g, '').length < 11 &&
  !state.questions.some(({ topic }) => topic === 'phone');

/** A message, or a line of a signature, that is a number and little else. */
function standsAlone(passage: Passage, start: number, end: number): boolean {
  if (passage.register !== 'mail') {
    const another = passage.cues.some(({ meanings }) => meanings.some((cue) => cue.kind === 'label' && cue.field === 'other'));
    return !another && passage.span.end - passage.span.start - (end - start) <= 30;
  }
  if (start < (passage.closing?.start ?? Number.POSITIVE_INFINITY)) return false;
  const near = passage.text.slice(Math.max(passage.span.start, start - 80), start);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  return before.trim() === '' || /[-–|/•]\s*$/.test(before);
}

/** “500-1000元”, “1688-1697年”: an amount, a weight, years. */
const measured =
  /^\s?(?:[元块塊円圆圓年月日岁歳米克斤公万萬億亿個个台人页点點度分秒]|원|руб|₽|zł|kč|tl\b|kr\b|lei\b|ft\b|rs\b)/iu;

const longestPath = 200;

/** “https://lpc.example/attachments/1056/2017/hints.pdf”, “lore.example/202511141108.abc@…”: a part of the address of a page or message. */
function isWithinAddress({ text, span }: Passage, start: number): boolean {
  let from = start;
  while (from > span.start && start - from < longestPath && !isSpace(text.charCodeAt(from - 1))) from -= 1;
  return /:\/\/|\w\.\w{1,20}\//.test(text.slice(from, start));
}

/** “26 04 1907”, “17 10 19 57”, “2706 1928”: figures that are a date where one is asked for. */
const isDate = /^(?:0?[1-9]|[12]\d|3[01])[ ./-]?(?:0?[1-9]|[12]\d|3[01])[ ./-]?(?:19|20) ?\d\d$/;

/** “98765-43210” */
const isMobileOfIndia = ({ options }: Passage, figures: string): boolean =>
  options.defaultCountry === 'IN' && /^[6-9]\d{4}-\d{5}$/.test(figures);

/** Dates, addresses of machines, amounts and ranges of years have shapes of their own. */
function looksLikeAnother(text: string): boolean {
  return (
    // “Str.25---10999 Berlin”
    text.includes('---') ||
    /^0{3}/.test(text) ||
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:\s|$)/.test(text) ||
    /^\d{4}[./-]\d{1,2}[./-]\d{1,2}(?:\s|$)/.test(text) ||
    /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(text) ||
    /^\d{1,3}(?:[.,]\d{3})+(?:\s|$)/.test(text) ||
    /^\(?(?:1[5-9]|20)\d\d ?[-–—/] ?(?:1[5-9]|20)\d\d\)?$/.test(text) ||
    /^(?:\d{4}[ -]){3}\d{4}$/.test(text) ||
    /^[1-9]\d{3,5}-\d{5,6}$/.test(text) ||
    /^\d{4}-\d{4}-\d{4}$|^[1-9]\d{3} \d{4} \d{4}$/.test(text) ||
    // The number of a Belgian enterprise.
    /^0\d{3}\.\d{3}\.\d{3}$/.test(text) ||
    // Postal codes of Brazil and Portugal.
    /^\d{4,5}-\d{3}$/.test(text)
  );
}

/** “713-646-5745 (fax)”: the label stands behind the number. */
function labelAfter(passage: Passage, end: number): LabelField | undefined {
  const lead = /^[ \t]{0,4}[([]?[ \t]{0,2}(?=\p{L})/u.exec(passage.text.slice(end, end + 8));
  if (lead === null || lead[0] === '') return undefined;
  const at = wordIndexAt(passage.words, end);
  const word = passage.words[at];
  if (word === undefined || word.start !== end + lead[0].length) return undefined;
  const behind = passage.text.slice(word.end, word.end + 20);
  // “029 2055 0184   Fax/Ffacs: 029 …”: the label of the next number.
  if (!/^(?:$|[\s)\],.;|/])/.test(behind) || /^[^\n\d]{0,12}[:：] ?[+(\d]|^\.? ?[+(\d]/.test(behind)) return undefined;
  const label = longestPhraseAt(lexicon().cues, passage.words, at)?.meanings.find(({ kind }) => kind === 'label');
  return label?.kind === 'label' && (label.field === 'fax' || label.field === 'phone') && word.end - word.start > 1
    ? label.field
    : undefined;
}

/** The label nearest before a number; of overlapping ones the longer: in “order number is” it is the order's. */
function nearestLabel(passage: Passage, start: number): LabelField | undefined {
  let nearest: { first: number; field: LabelField } | undefined;
  for (const phrase of cuesBefore(passage, start)) {
    const end = passage.words[phrase.after - 1]?.end ?? 0;
    const label = phrase.meanings.find(({ kind }) => kind === 'label');
    if (label?.kind !== 'label') continue;
    // “Tél-Fax : …” is one number for both.
    const both = label.field === 'fax' && passage.cues.some((cue) => isPhoneLabel(cue) && isJoined(passage, cue, phrase));
    // A word like “Carta” at the end of the line above is no label.
    if (/^[^:：]*\n/.test(passage.text.slice(end, start))) continue;
    if (nearest === undefined ? start - end <= 24 : phrase.after > nearest.first)
      nearest = { first: phrase.first, field: both ? 'phone' : countsOther(passage, phrase) ? 'other' : label.field };
  }
  return nearest?.field;
}

/** What stands in front of “number” where it is one to call. */
const callable: ReadonlySet<string> = new Set(
  `my the our a and or is this that best new old correct right actual current good personal phone mobile cell telephone contact home work office direct
   whatsapp callback daytime evening landline shop here's here another other following same`.split(/\s+/),
);

/** “PO number is 4500128831”: a number of something. */
function countsOther({ words, text }: Passage, { first }: FoundPhrase<Cue>): boolean {
  const [before, word] = [words[first - 1], words[first]];
  if (before === undefined || (word?.folded !== 'number' && word?.folded !== "number's")) return false;
  return text.slice(before.end, word.start) === ' ' && !callable.has(before.folded);
}

const isPhoneLabel = ({ meanings }: FoundPhrase<Cue>): boolean =>
  meanings.some((cue) => cue.kind === 'label' && cue.field === 'phone');

const isJoined = ({ text, words }: Passage, one: FoundPhrase<Cue>, next: FoundPhrase<Cue>): boolean =>
  one.after <= next.first &&
  next.first - one.after < 2 &&
  /^\.? ?(?:[-/&+]|et|e|y|und|and|en|i) ?$/.test(text.slice(words[one.after - 1]?.end, words[next.first]?.start));
