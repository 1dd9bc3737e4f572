import type { Finding } from '../../conversation/finding.ts';
import { reason, type Span } from '../../shared/reason.ts';
import { type Line, linesOf } from '../mail/lines.ts';
import { isPostalCode } from '../mail/postal-codes.ts';
import type { Passage } from '../reading/passage.ts';
import { wordsOf } from '../reading/words.ts';
import { behindName } from './behind-name.ts';
import { addressFinding, isSentence, longestAddress, sentence } from './postal-address.ts';
import { skipOpeners } from './reply.ts';

/** A postal address in answer to a question. */
export function* repliedAddress(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  const first = passage.words[behindName(passage, skipOpeners(passage))];
  if (first === undefined || passage.span.end - first.start > longestAddress) return;
  const span = answered(passage, first.start);
  const text = passage.text.slice(span.start, span.end);
  if (!/\d/.test(text) || wordsOf(text).length < 3) return;
  yield addressFinding(passage, span, 'reply.address', 0.85, reason('answers', 'It answers the question for the address.'));
}

/** “28.09.1993, Karl-Marx-Allee 91, 10243 Berlin. Bitte bei Roth klingeln”: behind what answers another question, to the end of its sentence. */
function answered({ text, span }: Passage, from: number): Span {
  const lines = linesOf(text, { start: behindOtherAnswers(text, from, span.end), end: span.end }).filter(
    (line) => line.text !== '',
  );
  // “Pickup at my work is easier:” above the lines of the address.
  const [head, ...others] = lines.slice(lines.findIndex((line) => !/^[^\d:：]{3,60}[:：]$/.test(line.text)));
  if (head === undefined) return { start: from, end: from };
  const told = others.findIndex(({ text: below }) => below.length > 80 || isSentence(below) || isNumber(below));
  const kept = told < 0 ? others : others.slice(0, told);
  const last = kept.at(-1) ?? head;
  const ended = last === head ? sentence(behindLead(head)) : sentence(last);
  return last === head ? ended : { start: behindLead(head).start, end: ended.end };
}

/** “3017749023” below the address answers for the number. */
const isNumber = (text: string): boolean => /^\+?[\d ().-]{8,20}$/.test(text) && !isPostalCode(text);

/** “28.09.1993, …”, “né le 7/11/1985, …” */
function behindOtherAnswers(text: string, from: number, end: number): number {
  const date = /^(?:[\p{L}.]{1,10} ){0,3}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\s*[,;\n]\s*/u.exec(text.slice(from, end));
  if (date !== null) return from + date[0].length;
  // “fixo é 62 3281-4409, Av. Pedro Ludovico 2350”
  const phone = /^(?:[\p{L}.:]{1,12} ){0,3}\+?[\d() -]{8,20}[,;\n]\s*(?=\p{L})/u.exec(text.slice(from, end));
  return from + (phone?.[0].length ?? 0);
}

/** “Nein, wir sind umgezogen: Quellenstraße 83” */
function behindLead(line: Line): Line {
  const lead = /^[^\d:]{3,60}: (?=.*\d)/u.exec(line.text)?.[0].length ?? 0;
  return { ...line, start: line.start + lead, text: line.text.slice(lead) };
}
