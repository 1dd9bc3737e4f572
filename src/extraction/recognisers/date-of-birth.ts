import type { Finding } from '../../conversation/finding.ts';
import type { ParsedDateOfBirth } from '../../identity/date-of-birth.ts';
import { type Reason, reason } from '../../shared/reason.ts';
import { type DateSpan, datesIn, readBirthDate } from '../dates.ts';
import { cuesStartingAt } from '../reading/cues-at.ts';
import { lexicon } from '../reading/lexicon.ts';
import { type Passage, placeOf } from '../reading/passage.ts';
import { wordIndexAt } from '../reading/words.ts';
import { spokenDatesIn } from '../spoken/birth-dates.ts';
import { cuesBefore } from './ownership.ts';

/** Dates of birth: only beside a label, or in answer to a question. */
export function* datesOfBirth(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  const asked = passage.state.questions.some(({ topic }) => topic === 'date-of-birth');
  for (const { start, end, clear, figures } of datesSaid(passage)) {
    const label = cuesBefore(passage, start).some(({ meanings }) => meanings.some(isLabel)) || isLabelledBehind(passage, end);
    if ((!asked && !label) || isDenied(passage, start)) continue;
    const text = passage.text.slice(start, end);
    const common = {
      field: 'dateOfBirth',
      text,
      place: placeOf(passage, start, end),
      rule: label ? 'birth-date.labelled' : 'reply.birth-date',
      source: 'message',
    } as const;
    const read = readBirthDate(figures ?? text, passage.at, passage.options.defaultCountry, passage.options.languages[0]);
    if (read.kind !== 'valid') yield { ...common, verdict: 'rejected', reasons: withCandidates(read) };
    else {
      const why = label
        ? reason('labelled', 'A label stands before it.')
        : reason('answers', 'It answers the question for the date of birth.');
      const again = passage.state.birthDates?.includes(read.value.date) === true;
      const confidence = (clear ? 0.95 : 0.8) + (again ? surplus : 0);
      const elses = label ? somebodyElses(passage, start) : undefined;
      yield elses === undefined
        ? { ...common, verdict: 'accepted', value: read.value.date, confidence, reasons: again ? [why, saidAgain] : [why] }
        : { ...common, verdict: 'mentioned', value: read.value.date, confidence: 0.5, reasons: [why, elses] };
    }
  }
}

/** “my birthday is not may 14th” */
const isDenied = (passage: Passage, start: number): boolean =>
  cuesBefore(passage, start).some(
    ({ after, meanings }) =>
      passage.words[after - 1]?.end === start - 1 && meanings.some(({ kind }) => kind === 'negation' || kind === 'denial'),
  );

/** Of two answers to a question that is asked again, the one that is said twice was understood. */
const surplus = 0.02;
const saidAgain = reason('said-again', 'It was said before in this conversation.');

const reach = 120;

/** “meiner Mutter, Ingeborg Falk (geb. 14.06.1939)”: in the same sentence somebody else is spoken of, and nothing says that it is the speaker's. */
function somebodyElses(passage: Passage, start: number): Reason | undefined {
  const before = passage.text.slice(Math.max(passage.span.start, start - reach), start);
  const sentence =
    start - before.length + Math.max(0, ...[...before.matchAll(/[!?\n;]|\p{L}{4}\. /gu)].map(({ index }) => index + 1));
  let elses = isTitled(passage, sentence, start);
  for (const { first, after, meanings } of passage.cues) {
    const place = passage.words[first]?.start ?? 0;
    if (place < sentence || place >= start) continue;
    const said = passage.text.slice(place, passage.words[after - 1]?.end);
    if (meanings.some(({ kind }) => kind === 'others')) elses = true;
    else if (meanings.some(isLabel) && ownBirth.test(said)) elses = false;
  }
  return elses ? reason('somebody-elses', 'The speaker says that it is somebody else’s.') : undefined;
}

/** “M. Roland Pasquier, né le …”: a title in front of a name is somebody else's. */
const isTitled = ({ words, text }: Passage, from: number, to: number): boolean =>
  words
    .slice(wordIndexAt(words, from), wordIndexAt(words, to))
    .some(({ folded, end }) => lexicon().titles.has(folded) && /^\.? \p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)));

/** The labels with “I” or “my” in them. */
const ownBirth =
  /^(?:i |my |ich |mein|je |j'|ma |mon |nací|mi |io |mia |sono |suis |la mia|il mio|nasci(?!\p{L})|minha|meu |ik |mijn |mój|moja|мой|моя|я |urodził|doğum tarihim)/iu;

/** Dates in figures and, where none of them overlaps, in words. */
function datesSaid(passage: Passage): (DateSpan & { readonly figures?: string })[] {
  const spoken = spokenDatesIn(passage);
  const inFigures = datesIn(passage).filter(({ start, end }) =>
    spoken.every((other) => end <= other.start || start >= other.end),
  );
  return [...inFigures, ...spoken].sort((a, b) => a.start - b.start);
}

/** The days that an ambiguous date may mean stay in the log. */
const withCandidates = (read: Exclude<ParsedDateOfBirth, { kind: 'valid' }>): readonly Reason[] =>
  read.kind === 'invalid'
    ? read.reasons
    : read.reasons.map(({ code, text }) => reason(code, text, { candidates: read.candidates.map(({ date }) => date) }));

/** “15 Mart 1986 doğumluyum”, “1988年6月9日出生”. */
function isLabelledBehind(passage: Passage, end: number): boolean {
  const word = wordIndexAt(passage.words, end);
  const start = passage.words[word]?.start ?? 0;
  return start - end < 3 && cuesStartingAt(passage, word).some(({ meanings }) => meanings.some(isLabel));
}

const isLabel = (cue: { kind: string; field?: string }): boolean => cue.kind === 'label' && cue.field === 'dateOfBirth';
