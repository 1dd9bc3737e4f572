import type { Finding } from '../../conversation/finding.ts';
import { reason } from '../../shared/reason.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { nameFinding } from '../name/found-name.ts';
import { type KnownName, withPart } from '../name/known-name.ts';
import { normaliseName } from '../name/normalise.ts';
import { areSimilar } from '../name/similar-words.ts';
import { isWrittenIn } from '../reading/language-of-text.ts';
import { type Cue, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, placeOf } from '../reading/passage.ts';
import { type FoundPhrase, longestPhraseAt } from '../reading/phrases.ts';
import { introducedNames } from './name-introduction.ts';
import { repliedName } from './name-reply.ts';

const lead = /^[\s:,;.!"'“”–—-]{0,6}$/;
const longestMessage = 400;

/** “My name isn't Jon, it's John”, “not Jon, John”, “no wait, Smyth”: the right name is accepted, the wrong one refused. */
export function* correctedNames(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client' || passage.register === 'mail' || passage.span.end - passage.span.start > longestMessage)
    return;
  const named =
    passage.state.name !== undefined || passage.cues.some(({ meanings }) => meanings.some(({ kind }) => kind === 'introduction'));
  for (const phrase of passage.cues) {
    for (const cue of phrase.meanings) {
      const look = looks[cue.kind];
      if (look === undefined || !(named || passage.state.questions.length > 0 || cue.kind === 'denial')) continue;
      const found = [...look(passage, phrase, cue)];
      if (found.length === 0 || !isWrittenIn(passage, cue.language)) continue;
      yield* found;
      break;
    }
  }
}

const read = (passage: Passage, at: number, { language }: Cue): NameCandidate | undefined =>
  readName(passage, at, { language, lowerCase: true, lead, most: 4 });

function* denied(passage: Passage, phrase: FoundPhrase<Cue>, cue: Cue): Generator<Finding> {
  const wrong = read(passage, phrase.after, cue);
  if (wrong === undefined || wrong.capitals === 'none') return;
  const right = read(passage, skipWords(passage, wrong.after), cue);
  if (right === undefined || gapBefore(passage, wrong.after).trim() === '') return;
  yield refused(passage, wrong);
  yield corrected(passage, right, cue, passage.state.name);
}

/** The wrong and the right name resemble each other, or the wrong one is what was understood before. */
function* instead(passage: Passage, phrase: FoundPhrase<Cue>, cue: Cue): Generator<Finding> {
  const next = read(passage, phrase.after, cue);
  if (passage.state.name === undefined && next?.capitals !== 'all') return;
  const wrongFirst = next === undefined ? undefined : read(passage, skipWords(passage, next.after), cue);
  const before = nameBefore(passage, phrase.first, cue);
  const pairs = [
    [next, wrongFirst],
    [before, next],
    [next, before],
  ] as const;
  for (const [wrong, right] of pairs) {
    if (wrong === undefined || right === undefined || wrong.text.toLowerCase() === right.text.toLowerCase()) continue;
    if (!isPair(passage, wrong, right)) continue;
    yield refused(passage, wrong);
    yield corrected(passage, right, cue, passage.state.name);
    return;
  }
}

/** “Jon değil, John” and “it's John, not Jon”: one word before the negation. */
function nameBefore(passage: Passage, at: number, cue: Cue): NameCandidate | undefined {
  const candidate =
    at > 0 && /^,? $/.test(gapBefore(passage, at))
      ? readName(passage, at - 1, { language: cue.language, lowerCase: true, lead: /[\s\S]*/, most: 1 })
      : undefined;
  return candidate?.after === at ? candidate : undefined;
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

const isPartOf = ({ firstName, lastName }: KnownName, text: string): boolean => {
  const name = text.toLowerCase();
  return [firstName, lastName, `${firstName} ${lastName}`].some((part) => part?.toLowerCase() === name);
};

/** “no wait, it's Smyth”: after a name of the same message; across messages only what resembles the name that was said, or a full name. */
function* meant(passage: Passage, phrase: FoundPhrase<Cue>, cue: Cue): Generator<Finding> {
  const right = read(passage, skipWords(passage, phrase.after), cue);
  if (right === undefined) return;
  const said = saidBefore(passage, passage.words[phrase.first]?.start ?? 0);
  if (said !== undefined && right.capitals === 'all' && right.text.length > 1) {
    yield corrected(passage, right, cue, said);
    return;
  }
  const known = said ?? passage.state.name;
  if (known === undefined || (said === undefined && phrase.first > 1)) return;
  const full = right.after - right.first > 1 && right.capitals === 'all' && isPartiallyKnown(known, right.text);
  if (full || withPart(known, right.text) !== undefined) yield corrected(passage, right, cue, known);
}

const isPartiallyKnown = (known: KnownName, text: string): boolean =>
  text.split(' ').some((word) => withPart(known, word) !== undefined);

function saidBefore(passage: Passage, start: number): KnownName | undefined {
  for (const finding of [...introducedNames(passage), ...repliedName(passage)]) {
    if (finding.field === 'name' && finding.verdict === 'accepted' && finding.place.end <= start) return finding.value;
  }
  return undefined;
}

const looks: Partial<Record<Cue['kind'], (passage: Passage, phrase: FoundPhrase<Cue>, cue: Cue) => Generator<Finding>>> = {
  denial: denied,
  negation: instead,
  correction: meant,
};

const steps: ReadonlySet<string> = new Set(['introduction', 'correction', 'negation', 'contrast']);

/** “it's”, “but”: what stands between the wrong name and the right one. */
function skipWords(passage: Passage, from: number): number {
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

function refused(passage: Passage, candidate: NameCandidate): Finding {
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
function corrected(passage: Passage, candidate: NameCandidate, cue: Cue, known: KnownName | undefined): Finding {
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
