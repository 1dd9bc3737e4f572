import type { Finding } from '../../conversation/finding.ts';
import { reason } from '../../shared/reason.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { withGivenName } from '../name/family-first.ts';
import { nameFinding, sentenceAround } from '../name/found-name.ts';
import { saidInFull } from '../name/said-in-full.ts';
import { readFullName, readUsualName } from '../name/usual-name.ts';
import { hasVerbEnding } from '../name/verb-ending.ts';
import { introductions } from '../reading/cues-at.ts';
import { skipFillers } from '../reading/fillers.ts';
import { isWrittenIn } from '../reading/language-of-text.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { type Cue, isBusinessWord, lexicon } from '../reading/lexicon.ts';
import { followsSpace, gapBefore, type Passage, placeOf, written } from '../reading/passage.ts';
import { type FoundPhrase, longestPhraseAt } from '../reading/phrases.ts';
import { wordsOf } from '../reading/words.ts';
import { employerBehind } from './company-employer.ts';
import { isHeard, readFramedName, readSpelledName, readTitledName } from './heard-name.ts';
import { type Introduction, ruleOf } from './introduction.ts';
import {
  amidClause,
  capitalNoun,
  companyAsked,
  deniedName,
  endsPhrase,
  isShouted,
  otherAnswer,
  otherName,
  otherThing,
  quotedSpeech,
  somebodyElses,
} from './introduction-traps.ts';
import { nameBefore, saysSurname } from './name-before.ts';
import { skipOpeners } from './reply.ts';

/** Names after `my name is`, `I'm`, `under the name of`, and before `… here`. */
export function* introducedNames(passage: Passage): Generator<Finding> {
  let given = passage.state.firstName;
  let family: string | undefined;
  const answer = skipOpeners(passage);
  for (const phrase of introductions(passage)) {
    for (const cue of beforeFirst(passage, phrase)) {
      const opens = phrase.first === 0 || phrase.first < answer;
      if (
        cue.language.introductions.opening?.has(cue.phrase) === true &&
        !(opens || phrase.first === answer || followsAddressee(passage, phrase.first))
      )
        continue;
      if (cue.language.introductions.shared?.has(cue.phrase) === true && !isWrittenIn(passage, cue.language)) continue;
      const finding =
        cue.rule === 'name-before' ? nameBefore(passage, phrase, cue) : nameAfter(passage, phrase, cue, { given, family, opens });
      if (finding !== undefined) {
        if (finding.field === 'name' && finding.verdict === 'accepted') {
          given = finding.value.firstName ?? given;
          family = finding.value.firstName === undefined ? finding.value.lastName : undefined;
        }
        yield finding;
        break;
      }
    }
  }
}

const longestGreeting = 5;

/** “Hoi Sara, met Lin”: whom the greeting names stands in front. */
const followsAddressee = (passage: Passage, first: number): boolean =>
  first < longestGreeting &&
  gapBefore(passage, first) === ', ' &&
  longestPhraseAt(lexicon().greetings, passage.words, 0) !== undefined;

/** “Ana Roth here” before “here …”: of a phrase that a name may stand on either side of, the side that has one. */
function beforeFirst(passage: Passage, { meanings, first }: FoundPhrase<Cue>): readonly Introduction[] {
  const cues = meanings.filter((cue) => cue.kind === 'introduction');
  if (cues.length < 2 || first === 0 || gapBefore(passage, first) !== ' ') return cues;
  return cues.toSorted((a, b) => Number(b.rule === 'name-before') - Number(a.rule === 'name-before'));
}

/** What may stand between a phrase and the name. */
const strongLead = /^[\s:,"'“”‘’(*_–—.-]{0,6}$/;
const weakLead = /^ ?["“‘(*–—-]? ?$|^, $/;

function nameAfter(
  passage: Passage,
  phrase: FoundPhrase<Cue>,
  cue: Introduction,
  { given, family, opens }: { readonly given: string | undefined; readonly family: string | undefined; readonly opens: boolean },
): Finding | undefined {
  const { questions } = passage.state;
  const asked = questions.some(({ topic }) => topic === 'name');
  const strong = cue.strength === 'strong' || (asked && opens && cue.rule === 'introduction');
  const rules = {
    language: cue.language,
    lowerCase: strong,
    introduced: cue.strength === 'strong' && cue.rule === 'introduction' && opensClause(passage, phrase.first),
    lowerTail: (opens || cue.language.caseless === true) && cue.strength === 'weak' && cue.rule === 'introduction',
    lead: cue.strength === 'strong' ? strongLead : weakLead,
  };
  const from = skipFillers(passage, phrase.after);
  // “soy de Puebla”
  if (cue.rule === 'introduction' && cue.strength !== 'strong' && comesFrom(passage, from)) return undefined;
  const usual =
    strong || cue.rule !== 'introduction'
      ? undefined
      : (readUsualName(passage, from, rules) ??
        readTitledName(passage, endsInTitle(passage, phrase, cue) ? phrase.after - 1 : from, rules) ??
        (isHeard(passage, cue) ? readFullName(passage, from, rules) : undefined) ??
        readSpelledName(passage, from, rules) ??
        readFramedName(passage, from, rules));
  const head = usual ?? readName(passage, from, rules);
  if (head === undefined) return usualWord(passage, phrase, cue);
  // “My name is Jones, David”
  const listed = cue.strength === 'strong' && isFamilyName(passage, head) ? withGivenName(passage, head, rules) : undefined;
  const candidate = withoutEmployer(
    passage,
    listed?.after === passage.words.length
      ? listed
      : saidInFull(passage, head, usual === undefined ? rules : { ...rules, lowerCase: true }),
  );
  if (cue.strength !== 'strong' && (isShouted(passage, phrase, candidate) || isCompound(passage, candidate))) return undefined;
  if (namesBusiness(passage, candidate, cue) || (cue.strength !== 'strong' && goesOnAsSentence(passage, candidate)))
    return undefined;
  if (cue.rule === 'booking' && (isPayee(passage, phrase, cue) || hasBusinessWord(passage, candidate))) return undefined;
  if (cue.rule === 'booking' && cue.strength === 'weak' && !isBooking(passage, phrase, cue, candidate)) return undefined;
  if (!strong && usual === undefined && candidate.capitals === 'none' && cue.strength !== 'weak') return undefined;
  // “This is Sparta??”
  if (!strong && passage.text.startsWith('??', candidate.end)) return undefined;
  const claim = {
    rule: ruleOf(cue),
    evidence: strong || usual !== undefined ? 'strong' : 'weak',
    confidence: strong ? 0.95 : 0.8,
    language: cue.language,
    why: `It follows “${cue.phrase}”.`,
    inPassing: cue.strength === 'neutral' || cue.rule === 'booking',
    ofSelf: cue.ofSelf,
    ...(cue.strength === 'strong' && saysSurname(wordsAround(passage, phrase), cue.language) ? { surname: { given } } : {}),
    ...(family !== undefined && saysGivenName(passage, phrase, cue) ? { family } : {}),
    ...(endsInTitle(passage, phrase, cue) && isFamilyName(passage, candidate) ? { surname: {} } : {}),
  } as const;
  const trap = strong
    ? (quotedSpeech(passage, phrase) ??
      companyAsked(passage, cue) ??
      (cue.rule === 'booking' ? (deniedName(passage, phrase, cue) ?? titledInMail(passage, candidate)) : undefined) ??
      otherName(passage, phrase, cue) ??
      somebodyElses(passage, phrase))
    : (quotedSpeech(passage, phrase) ??
      deniedName(passage, phrase, cue) ??
      belowFarewell(passage, phrase, candidate) ??
      amidClause(passage, phrase, candidate, cue) ??
      ((cue.rule === 'booking' && candidate.after - candidate.first > 1) || candidate.surnameOnly === true
        ? undefined
        : otherThing(passage, candidate, cue)) ??
      otherAnswer(passage, candidate, cue) ??
      capitalNoun(candidate, cue));
  return nameFinding(passage, candidate, trap === undefined ? claim : { ...claim, mentioned: trap });
}

/** “帮我叫车”: without spaces a phrase within a clause may be of other words. */
const opensClause = (passage: Passage, first: number): boolean =>
  first === 0 || gapBefore(passage, first) !== '' || endsPhrase(lexicon().greetings, passage, first);

/** “I'm pro-life”, “I'm Long-time customer”: one word, joined to another in lower case, unless people are given the first, as Jean-luc is. */
const isCompound = ({ words, text }: Passage, { first, start, end }: NameCandidate): boolean =>
  /^\p{L}+-\p{Ll}+$/u.test(text.slice(start, end) + (/^-\p{Ll}+/u.exec(text.slice(end, end + 20))?.[0] ?? '')) &&
  !lexicon().givenNames.has(words[first]?.folded ?? '');

/** “une facture au nom de M. Le Goff”: in a mail nobody speaks so of themselves. */
const titledInMail = ({ register }: Passage, { titled }: NameCandidate) =>
  register === 'mail' && titled ? { code: 'in-passing', text: 'It is said of somebody with a title in a mail.' } : undefined;

/** “Eingetragen im Handelsregister …”: below the words of farewell nobody introduces themselves in passing. */
const belowFarewell = (passage: Passage, { first }: FoundPhrase<Cue>, { start }: NameCandidate) =>
  passage.closing !== undefined && start > (passage.closing.name?.end ?? passage.closing.start) && followsSpace(passage, first)
    ? { code: 'in-passing', text: 'It stands below the signature.' }
    : undefined;

/** “transferencia a nombre de …”: money went to them. */
const isPayee = ({ cues, words }: Passage, { first, after }: FoundPhrase<Cue>, { language }: Introduction): boolean =>
  words.some(({ folded }, at) => at < first && language.payments?.has(folded) === true) ||
  cues.some((cue) => cue.first < first && cue.after >= after && cue.meanings.some(({ kind }) => kind === 'others'));

/** “a nombre de Inmobiliaria Cuesta” */
const hasBusinessWord = ({ words }: Passage, { first, after }: NameCandidate): boolean =>
  words.slice(first, after).some(({ folded }) => isBusinessWord(folded));

/** “hier ist die Gärtnerei Vogt”, “name is Delgado Landscaping LLC”, but not “I'm Will Church”. */
const namesBusiness = (passage: Passage, candidate: NameCandidate, { strength }: Introduction): boolean =>
  candidate.after - candidate.first > 1 &&
  !lexicon().givenNames.has(passage.words[candidate.first]?.folded ?? '') &&
  ((strength !== 'strong' && hasBusinessWord(passage, candidate)) ||
    (mayEndInForm.test(candidate.text) && hasLegalForm(candidate.text)));

/** “I'm just asking a quick question” in answer to “Your name?”: a verb that goes on. */
const goesOnAsSentence = (passage: Passage, { first, after, capitals, text }: NameCandidate): boolean =>
  capitals === 'none' && after - first === 1 && followsSpace(passage, after) && hasVerbEnding(text);

/** A legal form is a short word, or one with full stops, but for a few. */
const mayEndInForm = /(?:[\s.][\p{L}.]{1,5}|limited|corporation|incorporated|company)$/iu;

/** “Petra Vogt von Vogt und Partner”, “James Bond di FAM”: what looks like the particle of a family name stands before the employer. */
function withoutEmployer(passage: Passage, name: NameCandidate): NameCandidate {
  for (let after = name.first + 1; after < name.after - 1; after += 1) {
    const last = passage.words[after - 1];
    if (last === undefined || !lexicon().affiliations.has(passage.words[after]?.folded ?? '')) continue;
    const next = passage.words[after + 1];
    const acronym =
      next !== undefined && after - name.first > 1 && after + 2 === name.after && /^\p{Lu}{2,5}$/u.test(written(passage, next));
    if ((acronym && name.text !== name.text.toUpperCase()) || employerBehind(passage, { first: name.first, after }) !== undefined)
      return { ...name, after, end: last.end, text: passage.text.slice(name.start, last.end) };
  }
  return name;
}

const origins: ReadonlySet<string> = new Set('de da do di del du des von aus van uit'.split(' '));

const comesFrom = (passage: Passage, at: number): boolean => {
  const word = passage.words[at];
  return word !== undefined && origins.has(word.folded) && written(passage, word) === word.folded;
};

/** The words of the phrase, and the one before it. */
const wordsAround = ({ words }: Passage, { first, after }: FoundPhrase<Cue>): readonly string[] =>
  words.slice(Math.max(0, first - 1), after).map(({ folded }) => folded);

/** “Mon nom de famille est Ouédraogo, mon prénom Issouf” */
const saysGivenName = ({ words }: Passage, { first, after }: FoundPhrase<Cue>, { language }: Introduction): boolean =>
  words.slice(first, after).some(({ folded }) => language.nameParts.given.has(folded));

/** “Sono la signora …” */
const endsInTitle = ({ words }: Passage, { after }: FoundPhrase<Cue>, { language }: Introduction): boolean =>
  language.titles.has(words[after - 1]?.folded ?? '');

const isFamilyName = ({ words }: Passage, { first, after }: NameCandidate): boolean =>
  after - first === 1 && !lexicon().givenNames.has(words[first]?.folded ?? '');

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

const fewWords = 40;

/** A bare “for” introduces a name only in a sentence about a booking, and then a full one. */
function isBooking(passage: Passage, phrase: FoundPhrase<Cue>, cue: Introduction, candidate: NameCandidate): boolean {
  if (candidate.capitals !== 'all') return false;
  const full = candidate.after - candidate.first > 1;
  const bare = phrase.after - phrase.first === 1;
  if (!bare || (full && cue.phrase.length > 3)) return true;
  const { nouns } = cue.language.introductions.booking;
  if (nouns === undefined || (!full && cue.phrase.length <= 3)) return false;
  // In a short message the booking may stand in another sentence.
  const said = passage.words.length <= fewWords ? passage.words : wordsOf(sentenceAround(passage, candidate));
  return said.some(({ folded }) => nouns.has(folded));
}
