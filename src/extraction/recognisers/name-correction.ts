import type { Finding } from '../../conversation/finding.ts';
import { type KnownName, withPart } from '../name/known-name.ts';
import { wordsAsName } from '../name/name-candidate.ts';
import { normaliseName } from '../name/normalise.ts';
import { areSimilar } from '../name/similar-words.ts';
import { isWrittenIn } from '../reading/language-of-text.ts';
import { type Cue, languageOf } from '../reading/lexicon.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';
import type { FoundPhrase } from '../reading/phrases.ts';
import { wordIndexAt } from '../reading/words.ts';
import { correctedName, readCorrection, refusedName, skipWords } from './corrected-name.ts';
import { introducedNames } from './name-introduction.ts';
import { pairedNames } from './name-pair.ts';
import { repliedName } from './name-reply.ts';

const longestMessage = 400;

/** “My name isn't Jon, it's John”, “not Jon, John”, “no wait, Smyth”: the right name is accepted, the wrong one refused. */
export function* correctedNames(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client' || passage.register === 'mail' || passage.span.end - passage.span.start > longestMessage)
    return;
  const named =
    passage.state.name !== undefined || passage.cues.some(({ meanings }) => meanings.some(({ kind }) => kind === 'introduction'));
  yield* restatedName(passage);
  yield* starredName(passage);
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

function* denied(passage: Passage, phrase: FoundPhrase<Cue>, cue: Cue): Generator<Finding> {
  // “No, me llamo …” is the contrary of “no me llamo …”.
  const said = passage.text.slice(passage.words[phrase.first]?.start, passage.words[phrase.after - 1]?.end);
  if (/[,.;!]/.test(said)) return;
  const wrong = readCorrection(passage, phrase.after, cue);
  if (wrong === undefined || wrong.capitals === 'none') return;
  const right = readCorrection(passage, skipWords(passage, wrong.after), cue);
  if (right === undefined || gapBefore(passage, wrong.after).trim() === '') return;
  yield refusedName(passage, wrong);
  yield correctedName(passage, right, cue, passage.state.name);
}

/** “no wait, it's Smyth”: after a name of the same message; across messages only what resembles the name that was said, or a full name. */
function* meant(passage: Passage, phrase: FoundPhrase<Cue>, cue: Cue): Generator<Finding> {
  const right = readCorrection(passage, skipWords(passage, phrase.after), cue);
  if (right === undefined) return;
  const said = saidBefore(passage, passage.words[phrase.first]?.start ?? 0);
  if (said !== undefined && right.capitals === 'all' && right.text.length > 1) {
    yield correctedName(passage, right, cue, said);
    return;
  }
  const known = said ?? passage.state.name;
  if (known === undefined || (said === undefined && phrase.first > 1)) return;
  const full = right.after - right.first > 1 && right.capitals === 'all' && isPartiallyKnown(known, right.text);
  if (full || withPart(known, right.text) !== undefined) yield correctedName(passage, right, cue, known);
}

/** “My name is Katherine Byrne” behind a “Catherine Burn”: a full name that is spelled otherwise than before takes its place. */
function* restatedName(passage: Passage): Generator<Finding> {
  const known = passage.state.name;
  if (known?.firstName === undefined || known.lastName === undefined) return;
  for (const phrase of passage.cues) {
    const cue = phrase.meanings.find((meaning) => meaning.kind === 'introduction' && meaning.strength === 'strong');
    if (cue?.kind !== 'introduction' || cue.rule !== 'introduction') continue;
    const right = readCorrection(passage, phrase.after, cue);
    const parsed = right?.capitals === 'all' ? normaliseName(right.text) : undefined;
    if (right === undefined || parsed?.kind !== 'valid') continue;
    const { firstName = '', lastName = '' } = parsed.value;
    const respelled = (before: string, now: string): boolean =>
      before.toLowerCase() !== now.toLowerCase() && areSimilar(before, now);
    const otherwise = respelled(known.firstName, firstName) || respelled(known.lastName, lastName);
    if (lastName !== '' && otherwise && isWrittenIn(passage, cue.language)) yield correctedName(passage, right, cue, known);
  }
}

/** “*Russell” behind “Stephen Rusell”: what is typed wrong is sent again behind a star. */
function* starredName(passage: Passage): Generator<Finding> {
  const known = passage.state.name;
  const star = passage.text.indexOf('*', passage.span.start);
  if (known === undefined || star < 0 || star >= passage.span.end) return;
  const at = wordIndexAt(passage.words, star);
  if (passage.words[at]?.start !== star + 1) return;
  const word = wordsAsName(passage, at, at + 1, 'all');
  if (withPart(known, word.text) === undefined) return;
  yield correctedName(passage, word, { kind: 'correction', language: languageOf(passage.options.languages[0]) }, known);
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
  negation: pairedNames,
  correction: meant,
};
