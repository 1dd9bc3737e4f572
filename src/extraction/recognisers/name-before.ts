import type { Finding } from '../../conversation/finding.ts';
import type { Language } from '../languages/language.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { nameFinding } from '../name/found-name.ts';
import { nameWords } from '../name/name-words.ts';
import { particles } from '../name/particles.ts';
import { anyLead } from '../name/reading-rules.ts';
import { isUnspaced, readUnspacedNameBefore } from '../name/unspaced-candidate.ts';
import type { EvidenceStrength } from '../name/validation.ts';
import { type Cue, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, written } from '../reading/passage.ts';
import { type FoundPhrase, startsPhrase } from '../reading/phrases.ts';
import type { Word } from '../reading/words.ts';
import { isHeard, readHeardName } from './heard-name.ts';
import { type Introduction, ruleOf } from './introduction.ts';
import { isShouted, otherAnswer, somebodyElses } from './introduction-traps.ts';
import { skipOpeners } from './reply.ts';

/** The name before “… here”, “… speaking”. */
export function nameBefore(passage: Passage, phrase: FoundPhrase<Cue>, cue: Introduction): Finding | undefined {
  if (isUnspaced(passage, phrase.first)) return unspacedNameBefore(passage, phrase, cue);
  const heard = isHeard(passage, cue) ? readHeardName(passage, phrase.first, cue) : undefined;
  if (heard !== undefined) return claimed(passage, heard, cue, 'strong');
  const whole = wholeBefore(passage, phrase, cue);
  if (whole !== undefined) return claimed(passage, whole, cue, 'strong');
  // The name stands between the start of the sentence, or a greeting, and the cue.
  let first = phrase.first;
  for (let index = phrase.first - 1; index >= Math.max(0, phrase.first - 4); index -= 1) {
    const word = passage.words[index];
    if (word !== undefined && index < phrase.first - 1 && particles.has(word.folded) && written(passage, word) === word.folded)
      continue;
    // “Seo-yeon”
    const hyphenated = gapBefore(passage, index) === '-';
    if (hyphenated) continue;
    if (word === undefined || !mayName(passage, word) || cue.language.stopWords.has(word.folded)) break;
    first = index;
    if (gapBefore(passage, index) !== ' ') break;
  }
  if (first === phrase.first || first < phrase.first - 3) return undefined;
  const booked = cue.strength === 'strong';
  if (!booked && !startsClause(gapBefore(passage, first)) && !greeted(passage, first, cue)) return undefined;
  const apart = cue.language.introductions.apart?.has(cue.phrase) === true;
  if (!(apart ? /^, ?$/ : /^ $/).test(gapBefore(passage, phrase.first))) return undefined;
  const tail = passage.text.slice(passage.words[phrase.after - 1]?.end ?? 0, (passage.words[phrase.after - 1]?.end ?? 0) + 12);
  const full = phrase.first - first > 1 && phrase.after - phrase.first > 1;
  if (
    !booked &&
    !full &&
    !/^is /.test(cue.phrase) &&
    !/^(?:$|\s*[.,!?;:\n–—-]|\s*$| (?:from|with|and|again|at|on|de|von|vom|da|aus|van|uit|bij|is|ben|du|della|del)\b)/.test(tail)
  )
    return undefined;
  const head = passage.words[first];
  const usual = head !== undefined && lexicon().givenNames.has(head.folded) && written(passage, head) === head.folded;
  // “Weather here at two”: at the head of a sentence a capital says nothing.
  const alone = phrase.first - first === 1 && !lexicon().givenNames.has(head?.folded ?? '');
  if (!booked && alone && !/^(?:$|\s*[.,!?;:\n–—-]|\s*$)/.test(tail)) return undefined;
  const candidate = readName(passage, first, { language: cue.language, lowerCase: usual, lead: anyLead });
  if (
    candidate === undefined ||
    candidate.after !== phrase.first ||
    isShouted(passage, phrase, candidate) ||
    commands.has(candidate.text.toLowerCase())
  )
    return undefined;
  return claimed(passage, candidate, cue, usual ? 'strong' : 'weak');
}

/** What says itself that a name stands before it: “… is my last name”, “… ist mein Name”, “… this side”. */
const tells = ({ phrase, language: { labels } }: Introduction): boolean =>
  phrase === 'this side' ||
  [labels.name, labels.givenName, labels.surname].some((words) => words?.includes(phrase.slice(phrase.lastIndexOf(' ') + 1)));

/** “naval this side”, “bing ist mein nachname”: nothing else stands in front of it, so that lower case is accepted. */
function wholeBefore(passage: Passage, phrase: FoundPhrase<Cue>, cue: Introduction): NameCandidate | undefined {
  if (passage.register === 'mail' || !tells(cue)) return undefined;
  const first = skipOpeners(passage);
  if (first >= phrase.first || phrase.first - first > 3 || gapBefore(passage, phrase.first) !== ' ') return undefined;
  const candidate = readName(passage, first, { language: cue.language, lowerCase: true, lead: anyLead });
  return candidate?.first === first && candidate.after === phrase.first ? candidate : undefined;
}

const claimed = (passage: Passage, candidate: NameCandidate, cue: Introduction, evidence: EvidenceStrength): Finding =>
  nameFinding(passage, candidate, {
    rule: `name-before.${cue.phrase.replaceAll(/[^\p{L}]+/gu, '-')}`,
    evidence,
    confidence: 0.85,
    language: cue.language,
    why: `It stands before “${cue.phrase}”.`,
    inPassing: true,
    ...(saysSurname(cue.phrase.split(' '), cue.language) ? { surname: { given: passage.state.firstName } } : {}),
  });

/** “My last name is …”, “… is my surname”: of the words around a name one tells that it is the family name, and none the given name. */
export const saysSurname = (said: readonly string[], { nameParts }: Language): boolean =>
  said.some((word) => nameParts.surname.has(word)) && !said.some((word) => nameParts.given.has(word));

/** A capital, or a usual given name in lower case with one word behind it. */
function mayName(passage: Passage, word: Word): boolean {
  const { givenNames, stopWords } = lexicon();
  if (/^\p{Lu}/u.test(written(passage, word)))
    return !stopWords.has(word.folded) || givenNames.has(word.folded) || nameWords.has(word.folded) || !word.folded.includes("'");
  const at = passage.words.indexOf(word);
  return (
    givenNames.has(word.folded) || (givenNames.has(passage.words[at - 1]?.folded ?? '') && !lexicon().stopWords.has(word.folded))
  );
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
  const trap = certain
    ? undefined
    : (otherAnswer(passage, candidate, { ...cue, strength: 'neutral' }) ?? somebodyElses(passage, candidate));
  return nameFinding(passage, candidate, trap === undefined ? claim : { ...claim, mentioned: trap });
}

const startsClause = (gap: string): boolean =>
  gap.trim() === '' ? gap === '' || gap.includes('\n') : /[.!?,;:-]$/.test(gap.trimEnd());

/** “Hello, Ana here”, and “Меня Ирина зовут”, where the name stands amid an introduction. */
function greeted(passage: Passage, first: number, { phrase, language }: Introduction): boolean {
  const word = passage.words[first - 1];
  if (word === undefined) return false;
  return (
    startsPhrase(lexicon().greetings, word) ||
    /^(?:it's|yes|yeah)$/.test(word.folded) ||
    language.introductions.strong.includes(`${word.folded} ${phrase}`)
  );
}
