import type { Finding } from '../../conversation/finding.ts';
import { reason } from '../../shared/reason.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { nameFinding } from '../name/found-name.ts';
import { type KnownName, withPart } from '../name/known-name.ts';
import { normaliseName } from '../name/normalise.ts';
import { type Cue, lexicon } from '../reading/lexicon.ts';
import { type Passage, placeOf } from '../reading/passage.ts';
import { longestPhraseAt } from '../reading/phrases.ts';

const lead = /^[\s:,;.!"'“”–—-]{0,6}$/;

/** The name that stands at a word of a correction. */
export const readCorrection = (passage: Passage, at: number, { language }: Cue): NameCandidate | undefined =>
  readName(passage, at, { language, lowerCase: true, lead, most: 4 });

const steps: ReadonlySet<string> = new Set(['introduction', 'correction', 'negation', 'contrast']);

/** “it's”, “but”: what stands between the wrong name and the right one. */
export function skipWords(passage: Passage, from: number): number {
  let at = from;
  for (let count = 0; count < 4; count += 1) {
    const opener = longestPhraseAt(lexicon().replyOpeners, passage.words, at);
    const introduction = longestPhraseAt(lexicon().cues, passage.words, at);
    const isCue = introduction?.meanings.some(({ kind }) => steps.has(kind)) === true;
    const next = Math.max(opener?.after ?? at, isCue ? (introduction?.after ?? at) : at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** The wrong name. */
export function refusedName(passage: Passage, candidate: NameCandidate): Finding {
  return {
    field: 'name',
    text: candidate.text,
    place: placeOf(passage, candidate.start, candidate.end),
    rule: 'correction.name',
    source: 'message',
    verdict: 'rejected',
    reasons: [reason('corrected', 'The speaker says that it is wrong.')],
  };
}

/** The right name: one word takes the place of the part that it resembles. */
export function correctedName(passage: Passage, candidate: NameCandidate, cue: Cue, known: KnownName | undefined): Finding {
  const finding = nameFinding(passage, candidate, {
    rule: 'correction.name',
    evidence: 'strong',
    confidence: 0.99,
    language: cue.language,
    why: 'The speaker corrects what was said before.',
  });
  if (finding.field !== 'name' || finding.verdict !== 'accepted') return finding;
  const word = normaliseName(candidate.text);
  const single =
    word.kind === 'valid' && candidate.after - candidate.first === 1 ? (word.value.firstName ?? word.value.lastName) : undefined;
  const value = known !== undefined && single !== undefined ? (withPart(known, single) ?? finding.value) : finding.value;
  return {
    ...finding,
    value,
    reasons: [...finding.reasons, reason('corrects', 'It takes the place of the name that was said before.')],
  };
}
