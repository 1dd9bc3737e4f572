import type { Finding } from '../../conversation/finding.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import type { KnownName } from '../name/known-name.ts';
import { anyLead } from '../name/reading-rules.ts';
import { areSimilar } from '../name/similar-words.ts';
import type { Cue } from '../reading/lexicon.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';
import type { FoundPhrase } from '../reading/phrases.ts';
import { correctedName, readCorrection, refusedName, skipWords } from './corrected-name.ts';

/** The wrong and the right name resemble each other, or the wrong one is what was understood before. */
export function* pairedNames(passage: Passage, phrase: FoundPhrase<Cue>, cue: Cue): Generator<Finding> {
  const next = readCorrection(passage, phrase.after, cue);
  if (passage.state.name === undefined && next?.capitals !== 'all') return;
  const wrongFirst = next === undefined ? undefined : readCorrection(passage, skipWords(passage, next.after), cue);
  const before = nameBefore(passage, phrase.first, cue);
  const pairs = [
    [next, wrongFirst],
    [before, next],
    [next, before],
  ] as const;
  for (const [wrong, right] of pairs) {
    if (wrong === undefined || right === undefined || wrong.text.toLowerCase() === right.text.toLowerCase()) continue;
    if (!isPair(passage, wrong, right)) continue;
    yield refusedName(passage, wrong);
    yield correctedName(passage, right, cue, passage.state.name);
    return;
  }
}

/** Of two names, the wrong one is known; or they are written with capitals and resemble each other. */
function isPair(passage: Passage, wrong: NameCandidate, right: NameCandidate): boolean {
  const { name } = passage.state;
  if (name !== undefined && isPartOf(name, wrong.text)) {
    // Of two names that were both said before, neither tells which is wrong.
    return areSimilar(wrong.text, right.text) && !isPartOf(name, right.text);
  }
  return (
    name === undefined &&
    wrong.capitals === 'all' &&
    right.capitals === 'all' &&
    areSimilar(wrong.text, right.text) &&
    startsClause(passage, wrong, right)
  );
}

/** Nothing but the pair is said, or an introduction stands before it: “not Monday, Sunday” of something else does not pass. */
const startsClause = (passage: Passage, wrong: NameCandidate, right: NameCandidate): boolean =>
  passage.cues.some(
    ({ after, meanings }) =>
      after <= Math.min(wrong.first, right.first) &&
      meanings.some((cue) => cue.kind === 'introduction' && cue.rule === 'introduction'),
  );

/** “Jon değil, John” and “it's John, not Jon”: one word before the negation. */
function nameBefore(passage: Passage, at: number, cue: Cue): NameCandidate | undefined {
  const candidate =
    at > 0 && /^,? $/.test(gapBefore(passage, at))
      ? readName(passage, at - 1, { language: cue.language, lowerCase: true, lead: anyLead, most: 1 })
      : undefined;
  return candidate?.after === at ? candidate : undefined;
}

const isPartOf = ({ firstName, lastName }: KnownName, text: string): boolean => {
  const name = text.toLowerCase();
  return [firstName, lastName, `${firstName} ${lastName}`].some((part) => part?.toLowerCase() === name);
};
