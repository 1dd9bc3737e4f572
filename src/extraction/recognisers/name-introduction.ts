import type { Finding } from '../../conversation/finding.ts';
import { reason } from '../../shared/reason.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { nameFinding, sentenceAround } from '../name/found-name.ts';
import { isUnspaced, readUnspacedNameBefore } from '../name/unspaced-candidate.ts';
import { isWrittenIn } from '../reading/language-of-text.ts';
import type { Cue } from '../reading/lexicon.ts';
import { gapBefore, type Passage, placeOf, written } from '../reading/passage.ts';
import type { FoundPhrase } from '../reading/phrases.ts';
import { wordsOf } from '../reading/words.ts';
import { skipOpeners } from './reply.ts';

type Introduction = Extract<Cue, { kind: 'introduction' }>;

/** Names after `my name is`, `I'm`, `under the name of`, and before `… here`. */
export function* introducedNames(passage: Passage): Generator<Finding> {
  for (const phrase of passage.cues) {
    for (const cue of phrase.meanings) {
      if (cue.kind !== 'introduction') continue;
      const finding = cue.rule === 'name-before' ? nameBefore(passage, phrase, cue) : nameAfter(passage, phrase, cue);
      const shared = cue.language.introductions.shared?.has(cue.phrase) === true;
      if (finding !== undefined && (!shared || isWrittenIn(passage, cue.language))) {
        yield finding;
        break;
      }
    }
  }
}

function nameAfter(passage: Passage, phrase: FoundPhrase<Cue>, cue: Introduction): Finding | undefined {
  const { questions } = passage.state;
  const asked = questions.some(({ topic }) => topic === 'name');
  const opens = phrase.first === 0 || skipOpeners(passage) > phrase.first;
  const strong = cue.strength === 'strong' || (asked && opens && cue.rule === 'introduction');
  const candidate = readName(passage, phrase.after, {
    language: cue.language,
    lowerCase: strong,
    lowerTail: (opens || cue.language.givenNames !== undefined) && cue.strength === 'weak' && cue.rule === 'introduction',
    lead: cue.strength === 'strong' ? /^[\s:,"'“”‘’(*_–—.-]{0,6}$/ : /^ ?["“‘(*–—-]? ?$|^, $/,
  });
  if (candidate === undefined) return usualWord(passage, phrase, cue);
  if (cue.rule === 'booking' && cue.strength === 'weak' && !isBooking(passage, phrase, cue, candidate)) return undefined;
  if (!strong && candidate.capitals === 'none' && cue.strength !== 'weak') return undefined;
  const claim = {
    rule: ruleOf(cue),
    evidence: strong ? 'strong' : 'weak',
    confidence: strong ? 0.95 : 0.8,
    language: cue.language,
    why: `It follows “${cue.phrase}”.`,
    inPassing: cue.strength === 'neutral' || (cue.rule === 'booking' && cue.strength === 'weak'),
  } as const;
  const trap = strong
    ? (quotedSpeech(passage, phrase) ?? otherName(passage, phrase, cue) ?? somebodyElses(passage, phrase))
    : (quotedSpeech(passage, phrase) ??
      (cue.rule === 'booking' && candidate.after - candidate.first > 1 ? undefined : otherThing(passage, candidate, cue)) ??
      otherAnswer(passage, cue) ??
      capitalNoun(candidate, cue));
  return nameFinding(passage, candidate, trap === undefined ? claim : { ...claim, mentioned: trap });
}

/** “I'm looking for …”: not a name, and the log says why. */
function usualWord(passage: Passage, phrase: FoundPhrase<Cue>, cue: Introduction): Finding | undefined {
  const word = passage.words[phrase.after];
  if (word === undefined || cue.strength !== 'weak' || cue.rule !== 'introduction' || gapBefore(passage, phrase.after) !== ' ')
    return undefined;
  if (!cue.language.falsePositives.has(word.folded) || word.folded.length < 4) return undefined;
  const text = written(passage, word);
  const reasons = [reason('false-positive-word', `“${text}” is a usual word after “${cue.phrase}”, not a name.`, { text })];
  return {
    field: 'name',
    text,
    place: placeOf(passage, word.start, word.end),
    rule: ruleOf(cue),
    source: 'message',
    verdict: 'rejected',
    reasons,
  };
}

const ruleOf = (cue: Introduction): string => `${cue.rule}.${cue.phrase.replaceAll(/[^\p{L}]+/gu, '-')}`;

/** “My son's name is Bertie”, “company name is …”: the name of somebody or something else. */
function otherName(passage: Passage, phrase: FoundPhrase<Cue>, cue: Introduction) {
  const before = passage.words[phrase.first - 1];
  if (!/^name/.test(cue.phrase) || before === undefined || gapBefore(passage, phrase.first) !== ' ') return undefined;
  const own =
    cue.language.stopWords.has(before.folded) &&
    !/^(?:his|her|their|your|its)$/.test(before.folded) &&
    !before.folded.endsWith("'s");
  return own ? undefined : { code: 'other-name', text: `It is the name of “${before.folded}”.` };
}

/** A bare “for” introduces a name only in a sentence about a booking, and then a full one. */
function isBooking(passage: Passage, phrase: FoundPhrase<Cue>, cue: Introduction, candidate: NameCandidate): boolean {
  if (candidate.capitals !== 'all') return false;
  const full = candidate.after - candidate.first > 1;
  const bare = phrase.after - phrase.first === 1;
  if (!bare || (full && cue.phrase.length > 3)) return true;
  const { nouns } = cue.language.introductions.booking;
  if (nouns === undefined || (!full && cue.phrase.length <= 3)) return false;
  return wordsOf(sentenceAround(passage, candidate)).some(({ folded }) => nouns.has(folded));
}

function quotedSpeech(passage: Passage, phrase: FoundPhrase<Cue>) {
  const start = passage.words[phrase.first]?.start ?? 0;
  const before = passage.text.slice(Math.max(passage.span.start, start - 3), start);
  return /["“«„]\s?$/.test(before) ? { code: 'quoted-speech', text: 'Somebody else is quoted.' } : undefined;
}

/** “Das ist Quatsch”: where every noun has a capital, one word after such a phrase says nothing. */
function capitalNoun(candidate: NameCandidate, cue: Introduction) {
  if (cue.language.capitalNouns !== true || cue.strength !== 'neutral' || candidate.after - candidate.first > 1) return undefined;
  return { code: 'capital-noun', text: 'In this language every noun starts with a capital.' };
}

/** “It's Boston” answers whatever was asked. */
function otherAnswer(passage: Passage, cue: Introduction) {
  const [question] = passage.state.questions;
  if (cue.strength !== 'neutral' || question === undefined || passage.state.questions.some(({ topic }) => topic === 'name'))
    return undefined;
  return { code: 'other-question', text: 'It answers a question for something else.' };
}

/** “This is Amazon support”: the name of a thing goes on in lower case. */
function otherThing(passage: Passage, candidate: NameCandidate, { language }: Introduction) {
  const next = passage.words[candidate.after];
  if (next === undefined) return undefined;
  const gap = gapBefore(passage, candidate.after);
  const goesOn =
    gap.trim() === '' &&
    !gap.includes('\n') &&
    /^[\p{Ll}\p{Nd}]/u.test(written(passage, next)) &&
    !followers.has(next.folded) &&
    language.followers?.has(next.folded) !== true &&
    !(candidate.after - candidate.first > 1 && language.stopWords.has(next.folded));
  return goesOn
    ? { code: 'word-follows', text: `“${next.folded}” follows, so that this is the name of a thing rather than a person.` }
    : undefined;
}

const followers = new Set(
  "and from with at here calling speaking the i i'm but or who writing trying on in by to my we for just again your a an as is was so because regarding about inquiring checking looking im please de da do com und von aus y et je e che en ik uit bei der die from, of".split(
    ' ',
  ),
);

/** “息子の名前は”: without a space between them, the words before the phrase say whose name it is. */
function somebodyElses(passage: Passage, phrase: { readonly first: number }) {
  if (phrase.first === 0 || gapBefore(passage, phrase.first) !== '') return undefined;
  const owned = passage.cues.some(
    ({ after, meanings }) => after === phrase.first && meanings.some(({ kind }) => kind === 'others'),
  );
  return owned ? { code: 'somebody-elses', text: 'The speaker says that it is somebody else’s.' } : undefined;
}

function nameBefore(passage: Passage, phrase: FoundPhrase<Cue>, cue: Introduction): Finding | undefined {
  if (isUnspaced(passage, phrase.first)) return unspacedNameBefore(passage, phrase, cue);
  // The name stands between the start of the sentence, or a greeting, and the cue.
  let first = phrase.first;
  for (let index = phrase.first - 1; index >= Math.max(0, phrase.first - 4); index -= 1) {
    const word = passage.words[index];
    if (word === undefined || !/^\p{Lu}/u.test(written(passage, word)) || cue.language.stopWords.has(word.folded)) break;
    first = index;
    if (gapBefore(passage, index) !== ' ') break;
  }
  if (first === phrase.first || first < phrase.first - 3) return undefined;
  const booked = cue.strength === 'strong';
  if (!booked && !startsClause(gapBefore(passage, first)) && !greeted(passage, first, cue)) return undefined;
  if (!(cue.phrase.startsWith('that') ? /^, ?$/ : /^ $/).test(gapBefore(passage, phrase.first))) return undefined;
  const tail = passage.text.slice(passage.words[phrase.after - 1]?.end ?? 0, (passage.words[phrase.after - 1]?.end ?? 0) + 12);
  if (
    !booked &&
    !/^is /.test(cue.phrase) &&
    !/^(?:$|\s*[.,!?;:\n–—-]|\s*$| (?:from|with|and|again|at|on|de|von|da)\b)/.test(tail)
  )
    return undefined;
  const candidate = readName(passage, first, { language: cue.language, lowerCase: false, lead: /[\s\S]*/ });
  if (candidate === undefined || candidate.after !== phrase.first || commands.has(candidate.text.toLowerCase())) return undefined;
  return nameFinding(passage, candidate, {
    rule: `name-before.${cue.phrase.replaceAll(/[^\p{L}]+/gu, '-')}`,
    evidence: 'weak',
    confidence: 0.85,
    language: cue.language,
    why: `It stands before “${cue.phrase}”.`,
    inPassing: true,
  });
}

/** “Click here” is no introduction. */
const commands: ReadonlySet<string> = new Set('click tap press look see sign register enter start'.split(' '));

/** “田中と申します”: strong where nothing but a name stands there, or where the name was asked for. */
function unspacedNameBefore(passage: Passage, phrase: FoundPhrase<Cue>, cue: Introduction): Finding | undefined {
  const { questions } = passage.state;
  const certain = cue.language.introductions.certain?.has(cue.phrase) === true;
  const strong = certain || questions.some(({ topic }) => topic === 'name');
  const candidate = readUnspacedNameBefore(passage, phrase.first, { language: cue.language, strong });
  if (candidate === undefined) return undefined;
  const claim = {
    rule: ruleOf(cue),
    evidence: strong ? 'strong' : 'weak',
    confidence: certain ? 0.95 : 0.85,
    language: cue.language,
    why: `It stands before “${cue.phrase}”.`,
  } as const;
  const trap = certain ? undefined : (otherAnswer(passage, { ...cue, strength: 'neutral' }) ?? somebodyElses(passage, candidate));
  return nameFinding(passage, candidate, trap === undefined ? claim : { ...claim, mentioned: trap });
}

const startsClause = (gap: string): boolean =>
  gap.trim() === '' ? gap === '' || gap.includes('\n') : /[.!?,;:-]$/.test(gap.trimEnd());

function greeted(passage: Passage, first: number, cue: Introduction): boolean {
  const word = passage.words[first - 1];
  return word !== undefined && (cue.language.greetings.includes(word.folded) || /^(?:it's|yes|yeah)$/.test(word.folded));
}
