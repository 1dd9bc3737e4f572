import type { Finding } from '../../conversation/finding.ts';
import { parseCountry } from '../../identity/country.ts';
import { type Reason, reason, type Span } from '../../shared/reason.ts';
import { isLabelledPart, readAddress } from '../address-notation.ts';
import { endOfAddress, isAddressLine, isStreetLine, isTownLine } from '../mail/address-lines.ts';
import { standsInNotice } from '../mail/legal-notice.ts';
import { type Line, linesOf } from '../mail/lines.ts';
import { endsInCode, isPostalCode } from '../mail/postal-codes.ts';
import { speaksOfOthers } from '../reading/cues-at.ts';
import { lexicon } from '../reading/lexicon.ts';
import { type Passage, placeOf, written } from '../reading/passage.ts';
import { hasFigure, wordIndexAt, wordsOf } from '../reading/words.ts';
import { addressAt, behindLead } from './address-at.ts';
import { behindCompany, behindOffice, betweenBars, trimmed } from './address-in-line.ts';
import { opening } from './address-opening.ts';
import { isOfSomething, startsWithAddressLabel, startsWithLabel, startsWithNumberLabel } from './line-label.ts';
import { isForm, isSigned } from './ownership.ts';

export const longestAddress = 300;

/** Postal addresses behind a label: `Address: …`. */
export function* labelledAddresses(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  let free = 0;
  for (const phrase of passage.cues) {
    if (!phrase.meanings.some((cue) => cue.kind === 'label' && cue.field === 'address')) continue;
    // “address” inside “my address is” is no label of its own.
    if (phrase.first < free) continue;
    free = phrase.after;
    const start = passage.words[phrase.after - 1]?.end ?? 0;
    // “nouvelle adresse pour le relevé :” above the lines of the address.
    const lead =
      /^(?:[ \t]*[:：=-]\s*|[^\n\d:：.]{1,40}[:：][ \t]*\n\s*|[ \t][^\n:：]{1,24}[:：][ \t]+(?=\p{L})|[ \t]+|\s*\n\s*)/u.exec(
        passage.text.slice(start, start + 60),
      );
    if (lead === null) continue;
    const from = start + lead[0].length;
    if (isOfSomething(passage, phrase.after)) continue;
    if (passage.register === 'mail' && passage.sender !== undefined && !isSigned(passage, from) && !isForm(passage, from))
      continue;
    const lines = linesOf(passage.text, { start: from, end: Math.min(passage.span.end, from + longestAddress) });
    const colon = /[:：\n]/.test(lead[0]);
    // “Erdinger Straße 112”: a word of streets is a label in front of a colon only.
    if (!colon && phrase.after - phrase.first === 1 && lexicon().streets.has(passage.words[phrase.first]?.folded ?? '')) continue;
    // “Neue Anschrift ab 1.12.: Piotr Nowicki, Hauptstraße 7a”
    const addressed = colon && /^[ \t]*[^\s:：=-]/.test(lead[0]);
    const [first] = lines;
    if (first === undefined || first.text === '' || (!/[\d０-９]/.test(first.text) && !(colon && passage.register === 'mail')))
      continue;
    if ((!colon && !isAddressLine(sentence(first).text)) || standsInNotice(passage.text, from)) continue;
    const own =
      colon && passage.register === 'mail'
        ? trimmed(first)
        : sentence(addressed ? behindCompany(trimmed(first)) : trimmed(first));
    const said = colon ? undefined : saidBehind(passage, phrase.after, own);
    if (said === 'of-others') continue;
    yield addressFinding(
      passage,
      said ?? run(passage, lines, own),
      'address.labelled',
      0.95,
      reason('labelled', 'A label stands before it.'),
    );
  }
}

/** “send it to 12 Main Street, Springfield by Friday”: in running text the address ends before a usual word; “to my mother at …” is hers. */
function saidBehind(passage: Passage, from: number, line: Line): Span | 'of-others' | undefined {
  const said = addressAt(passage, behindLead(passage, from));
  if (speaksOfOthers(passage, line.start, said?.start ?? line.end)) return 'of-others';
  const next = said === undefined ? undefined : passage.words[wordIndexAt(passage.words, said.end)];
  if (said === undefined || next === undefined || next.start >= line.end || written(passage, next) !== next.folded)
    return undefined;
  const { stopWords, usualWords } = lexicon();
  // Towns have capitals: a word in lower case behind one is of the sentence.
  const hasTown = /(?:, | in )\p{Lu}\p{L}+$/u.test(passage.text.slice(said.start, said.end));
  return hasTown || stopWords.has(next.folded) || usualWords.has(next.folded) ? said : undefined;
}

/** “〒604-8005 京都市…”: the sign of the Japanese post begins an address. */
export function* codedAddress(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  const at = passage.text.indexOf('〒', passage.span.start);
  if (at < 0 || at >= passage.span.end) return;
  const [first] = linesOf(passage.text, { start: at, end: Math.min(passage.span.end, at + longestAddress) });
  if (first !== undefined && /\d/.test(first.text))
    yield addressFinding(
      passage,
      sentence(first),
      'address.coded',
      0.85,
      reason('coded', 'It begins with the sign of the post.'),
    );
}

/** “Mah. 52. Sokak”, “ul. Polna 5 m. 2”: short words and numbers before a full stop end no sentence. */
const isAbbreviation = (word: string): boolean =>
  /^(?:\p{L}{1,3}|\d{1,3}|n\.)$/u.test(word) || lexicon().streets.has(word.toLowerCase()) || /\p{Ll}str$/u.test(word);

const longestAbbreviation = 40;

/** Words between a label and its address: “my new address is …”, “nuovo indirizzo x la consegna: …”. */
const leads = /^(?:(?:is|to|at|es|en|a|al|au|à|è|é|ist|lautet|an|naar)\s+(?=[\p{Lu}\d])|[\p{L} ]{1,30}:\s+)/u;

/** In running text an address ends with its sentence, and behind its town with the next word in lower case. */
export function sentence(line: Line): Line {
  const full = untilFullStop(line);
  const said = full.text.slice(0, endOfAddress(full.text));
  const whole = { ...full, end: full.start + said.length, text: said };
  const lead = leads.exec(whole.text)?.[0].length ?? 0;
  const parts = whole.text.split(/(?<=,) /);
  const town = parts.findIndex(
    (part, at) =>
      ((at > 0 || isStreetLine(part)) && isTownLine(part.replace(/,$/, ''))) || (at > 0 && /^\d{4,6} \p{Ll}{3}/u.test(part)),
  );
  const behind =
    town < 0
      ? parts.findIndex((part, at) => at > 0 && isFloor(part))
      : parts.findIndex((part, at) => at > town && (/^(?:\d{1,2}\p{L}{1,3} )?\p{Ll}/u.test(part) || isFloor(part)));
  const kept = behind < 0 ? whole.text : parts.slice(0, behind).join(' ').replace(/,$/, '');
  return { ...whole, start: whole.start + lead, end: whole.start + kept.length, text: kept.slice(lead) };
}

/** “2. Stock links”, “au deuxième étage” */
const isFloor = (part: string): boolean =>
  lexicon().floors.has(
    /^(?:\p{Ll}{2} )?(?:\d{1,2}\.?\p{L}{0,3}|\p{Ll}{5,10}) (\p{L}{1,15})/u.exec(part)?.[1]?.toLowerCase() ?? '',
  );

function untilFullStop(line: Line): Line {
  // Forms in one line part their values by semicolons.
  for (const match of line.text.matchAll(/[.!?。](?=\s|$)|;(?= \p{L})/gu)) {
    const before =
      line.text
        .slice(Math.max(0, match.index - longestAbbreviation), match.index)
        .split(/[\s,]/)
        .at(-1) ?? '';
    if (match[0] === '.' && isAbbreviation(before) && match.index < line.text.length - 1) continue;
    return { ...line, end: line.start + match.index, text: line.text.slice(0, match.index) };
  }
  return line;
}

/** The first line and those below that go on with the same address; the names of a town and a county may stand between. */
function run(passage: Passage, lines: readonly Line[], first: Line, opened = 0): Line {
  let { end, text } = first;
  let told = 0;
  const whole = passage.text.slice(first.start, lines[0]?.end);
  for (let at = 1; at < Math.min(lines.length, 6); at += 1) {
    const line = lines[at] as Line;
    // “D-70327 Stuttgart”, “F 67084 Strasbourg”: the letter is no label.
    const coded = /^\p{Lu}{1,2}(?:-| - | )\d{4,5} \p{Lu}/u.test(line.text);
    if (townBelow(text, line.text)) {
      ({ end } = line);
      text = `${text} ${line.text}`;
      break;
    }
    const goesOn =
      (at <= opened || continues(line.text) || isPostalCode(line.text) || isBareCode(lines, at)) &&
      (coded || !startsWithNumberLabel(passage, line));
    if (goesOn || isLabelledPart(line.text)) {
      ({ end } = line);
      text = `${told === 0 ? whole : text}\n${lines
        .slice(told + 1, at + 1)
        .map((one) => one.text)
        .join('\n')}`;
      told = at;
      continue;
    }
    const below = lines.slice(at + 1, at + 1 + mostNames);
    const ends = below.findIndex(({ text }) => isTownLine(text) || isPostalCode(text) || isCountry(text));
    if (ends < 0 || ![line, ...below.slice(0, ends)].every(({ text }) => /^\p{Lu}[\p{L}', –-]{2,40}$/u.test(text))) break;
  }
  return { start: first.start, end, text };
}

/** “63140⏎Châtel-Guyon”: the code stands alone above its town, or the town below its code. */
const isBareCode = (lines: readonly Line[], at: number): boolean => {
  const [before = '', text = '', next = ''] = [lines[at - 1]?.text, lines[at]?.text, lines[at + 1]?.text];
  return (bareCode.test(text) && townName.test(next)) || (bareCode.test(before) && townName.test(text));
};

const bareCode = /^\d{4,5}$/;
const townName = /^\p{Lu}[\p{L}\p{M} '’-]{2,40}$/u;

/** “12 Hoofdweg, 2909 LD⏎Capelle aan den IJssel”: the line broke between the postal code and its town. */
const townBelow = (above: string, below: string): boolean =>
  endsInCode.test(above) && /\d/.test(above.replace(endsInCode, '')) && /^\p{Lu}[\p{L}\p{M} ,'’-]{2,40}$/u.test(below);

/** “Harrogate⏎North Yorkshire⏎HG2 0NA” */
const mostNames = 2;

/** A further line of an address: a town, a floor, a country, but no contact value. */
const continues = (text: string): boolean =>
  text.length <= 80 &&
  !/@|https?:|www\.|[:：?!☎📞📱]|(?:^|\s)[+(]?\d{1,4}\)?(?:[ .-]\d{2,4}){3}(?!\d)/u.test(text) &&
  (isAddressLine(text) || isCountry(text));

const isCountry = (text: string): boolean =>
  text.length > 3 && text.length <= 40 && !/\d/.test(text) && parseCountry(text).kind === 'valid';

/** The postal address in a signature. */
export function* signedAddress(passage: Passage): Generator<Finding> {
  const { closing } = passage;
  if (closing === undefined) return;
  const { lines } = closing;
  for (let at = 0; at < lines.length; at += 1) {
    const whole = lines[at] as Line;
    if (!hasFigure(whole.text)) continue;
    const line = behindOffice(trimmed(whole));
    if (!isAddressLine(line.text) || isSentence(line.text) || isLabelled(passage, line) || isCoded(line.text)) continue;
    if (!isStreetLine(line.text) && (at === 0 || startsWithNumberLabel(passage, line))) continue;
    const opens = opening(lines, at, line);
    const span =
      opens === at
        ? run(passage, lines.slice(at), betweenBars(line) ?? behindCompany(trimmed(line)))
        : run(passage, lines.slice(opens), lines[opens] as Line, at - opens);
    const judged = addressFinding(passage, span, 'signature.address', 0.85, reason('signature', 'It stands in the signature.'));
    yield judged;
    if (judged.verdict === 'accepted') return;
  }
}

/** “Office: 171 Ave. Chardon, San Juan 00918” has a street and its town behind the label. */
function isLabelled(passage: Passage, line: Line): boolean {
  if (!startsWithLabel(passage, line)) return false;
  // What is labelled as an address is read there.
  if (startsWithAddressLabel(passage, line)) return true;
  const said = line.text.slice(line.text.search(/[:：]/) + 1);
  return !(isStreetLine(said) && isTownLine(said));
}

/** “DX: 240 London Chancery Lane”: two capitals and a colon label something else. */
const isCoded = (text: string): boolean => /^\p{Lu}{2}: /u.test(text);

const fewestOfSentence = 8;

/** “Send me 60 bundles, same as the King Rd job”: most words of an address have capitals or are numbers. */
export function isSentence(text: string): boolean {
  const [, ended = ''] = /(\p{Ll}{4,20})\. \p{Lu}(?!\p{L}?\d)/u.exec(text) ?? [];
  // “10 cité d'Angoulême, 2e cour à gauche, 75011 Paris”
  if (/^\d/.test(text) && isTownLine(text.slice(text.lastIndexOf(', ') + 2)) && isStreetLine(text)) return false;
  if (/[?!]/.test(text) || (ended !== '' && !lexicon().streets.has(ended))) return true;
  const words = wordsOf(text);
  return (
    words.length >= fewestOfSentence && words.filter(({ start }) => /\p{Ll}/u.test(text.charAt(start))).length * 2 > words.length
  );
}

/** “Sitz: D-22967 Tremsbüttel”: an address with a street is surer. */
const townOnly = 0.6;

/** Of lines in columns only those of the address are read, though the place has what stands between them too. */
export function addressFinding(passage: Passage, said: Span | Line, rule: string, confidence: number, why: Reason): Finding {
  const { start, end } = said;
  const text = passage.text.slice(start, end);
  const common = { field: 'address', text, place: placeOf(passage, start, end), rule, source: 'message' } as const;
  const parsed = readAddress('text' in said ? said.text : text, passage.options.defaultCountry);
  return parsed.kind === 'invalid'
    ? { ...common, verdict: 'rejected', reasons: parsed.reasons }
    : {
        ...common,
        verdict: 'accepted',
        value: parsed.value,
        confidence: parsed.value.street === undefined ? townOnly : confidence,
        reasons: [why],
      };
}
