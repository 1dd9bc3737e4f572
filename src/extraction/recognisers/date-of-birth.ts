import type { Finding } from '../../conversation/finding.ts';
import { reason } from '../../shared/reason.ts';
import { datesIn, readBirthDate } from '../dates.ts';
import { type Passage, placeOf } from '../reading/passage.ts';
import { cuesBefore } from './ownership.ts';

/** Dates of birth: only beside a label, or in answer to a question. */
export function* datesOfBirth(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client') return;
  const asked = passage.state.questions.some(({ topic }) => topic === 'date-of-birth');
  if (!asked && !passage.cues.some(({ meanings }) => meanings.some(isLabel))) return;
  for (const { start, end, clear } of datesIn(passage)) {
    const label = cuesBefore(passage, start).some(({ meanings }) => meanings.some(isLabel));
    if (!asked && !label) continue;
    const text = passage.text.slice(start, end);
    const common = {
      field: 'dateOfBirth',
      text,
      place: placeOf(passage, start, end),
      rule: label ? 'birth-date.labelled' : 'reply.birth-date',
      source: 'message',
    } as const;
    const read = readBirthDate(text, passage.at, passage.options.defaultCountry);
    if (read.kind !== 'valid') yield { ...common, verdict: 'rejected', reasons: read.reasons };
    else {
      const why = label
        ? reason('labelled', 'A label stands before it.')
        : reason('answers', 'It answers the question for the date of birth.');
      yield { ...common, verdict: 'accepted', value: read.value.date, confidence: clear ? 0.95 : 0.8, reasons: [why] };
    }
  }
}

const isLabel = (cue: { kind: string; field?: string }): boolean => cue.kind === 'label' && cue.field === 'dateOfBirth';
