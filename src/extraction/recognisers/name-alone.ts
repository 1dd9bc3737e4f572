import type { Finding } from '../../conversation/finding.ts';
import type { Language } from '../languages/language.ts';
import { type NameCandidate, readName } from '../name/candidate.ts';
import { nameFinding } from '../name/found-name.ts';
import { isCaseless, startsLikeName } from '../name/name-word.ts';
import { startsWithPreposition } from '../name/particles.ts';
import { anyLead, type ReadingRules } from '../name/reading-rules.ts';
import { isUnspaced } from '../name/unspaced-candidate.ts';
import { readUsualName } from '../name/usual-name.ts';
import { cuesEndingAt, isIntroduced } from '../reading/cues-at.ts';
import { skipFillers } from '../reading/fillers.ts';
import { isWrittenIn } from '../reading/language-of-text.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { isBusinessWord, languageOf, lexicon } from '../reading/lexicon.ts';
import { followsSpace, gapBefore, type Passage, written } from '../reading/passage.ts';
import { longestPhraseAt } from '../reading/phrases.ts';
import { employerBehind } from './company-employer.ts';
import { contactFollows } from './contact-behind.ts';
import { spokenSign } from './email-spoken.ts';
import { givenAlone, givenBesideNumber, isElses } from './given-alone.ts';
import { skipOpener } from './reply.ts';

const longestMessage = 500;
/** What parts a name from the rest of a chat message. */
const parted = /^[ \t]*[,،、.!;–—\n|/(]|^ -/;

/** What is asked for by these is a name that is not the client's, or no name at all. */
const otherTopics: ReadonlySet<string> = new Set(['other-name', 'company', 'address']);

/**
 * Full names that nothing announces, in messages of a chat or call: at the head of a message (“Ana Roth, room 212 …”, “Ana Roth⏎612 345 678”),
 * said once more in full (“Roth! Ana Roth”), and as its last sentence.
 */
export function* namesAlone(passage: Passage): Generator<Finding> {
  if (passage.speaker !== 'client' || passage.allCapitals()) return;
  if (passage.span.end - passage.span.start > longestMessage) return;
  if (passage.state.questions.some(({ topic }) => otherTopics.has(topic))) return;
  const { at, vocative } = headOf(passage);
  // “Hi, my name is Ana Roth”: openers of a reply are introductions too, and those are read where all of them are.
  const introduced = isIntroduced(passage, at);
  if (introduced && isDenied(passage, at)) return;
  const head = introduced ? undefined : openingName(passage, at, vocative);
  if (head !== undefined) yield head;
  const again = head === undefined ? restated(passage, at) : undefined;
  if (again !== undefined) yield again;
}

/** Where the message itself starts, and whether a greeting stands right before it, so that a name there is the addressee's. */
function headOf(passage: Passage): { at: number; vocative: boolean } {
  const { greetings } = lexicon();
  let at = 0;
  let greeted = false;
  for (let skipped = 0; skipped < 8; skipped += 1) {
    const greeting = longestPhraseAt(greetings, passage.words, at);
    const after = Math.max(greeting?.after ?? at, skipOpener(passage, at), skipFillers(passage, at));
    if (after === at || after >= passage.words.length) break;
    greeted = greeting !== undefined && greeting.after === after;
    at = after;
  }
  return { at, vocative: greeted && /^ ?$/.test(gapBefore(passage, at)) };
}

/** “Nie jestem Anną”: the words in front are openers of a reply too. */
const isDenied = (passage: Passage, at: number): boolean =>
  cuesEndingAt(passage, at).some(
    ({ first, meanings }) =>
      gapBefore(passage, first) === ' ' &&
      meanings.some(
        (cue) => cue.kind === 'introduction' && cue.language.negations.includes(passage.words[first - 1]?.folded ?? ''),
      ),
  );

function openingName(passage: Passage, at: number, vocative: boolean): Finding | undefined {
  const candidate = fullName(passage, at);
  if (candidate === undefined) {
    const given = vocative ? undefined : givenAlone(passage, at);
    return given === undefined ? undefined : claimed(passage, given, 0.75, 'It opens the message, and a number follows.');
  }
  // “Is this Ana Roth?” – “Yes, Ana Roth.”
  if (at > 0 && !vocative && passage.state.questions.length > 0 && startsUsual(passage, candidate) && isWhole(passage, candidate))
    return claimed(passage, candidate, 0.8, 'It answers a question.');
  if (candidate.after === passage.words.length) return undefined;
  // Behind a bare greeting it is the addressee's, unless the employer follows, or the speaker goes on on a call: “hello julien teyssier i'm …”.
  if (vocative && !isAffiliated(passage, candidate) && !(passage.register === 'speech' && speaksOfSelf(passage, candidate.after)))
    return undefined;
  const gap = gapBefore(passage, candidate.after);
  if (isUnspaced(passage, at) && !contactFollows(passage, candidate)) return undefined;
  const reach = contactFollows(passage, candidate);
  const clause = speaksOfSelf(passage, candidate.after);
  const employed = isAffiliated(passage, candidate);
  if (!(parted.test(gap) || (gap === ' ' && (clause || reach || employed)))) return undefined;
  // “Mr. Lee, my question …” is spoken to, “Otto Wernicke, an actor, …” is spoken of.
  if (!reach && !employed && (candidate.titled || gap.endsWith('(') || !mentionsSelf(passage, candidate))) return undefined;
  // In answer to a question for something else a usual given name, an address or number has to speak for it.
  const asked = passage.state.questions.length > 0;
  if (asked && !(reach || startsUsual(passage, candidate))) return undefined;
  if (passage.words.length - candidate.after < 2 && !reach) return undefined;
  return claimed(passage, candidate, reach ? 0.85 : 0.75, 'It opens the message.');
}

/** Nothing, or a single word behind a comma, follows the name. */
const isWhole = (passage: Passage, { after }: NameCandidate): boolean =>
  after === passage.words.length || (after === passage.words.length - 1 && gapBefore(passage, after).startsWith(','));

/** What people go on with behind their name, in the language of the message: “to” is Portuguese too. */
const speaksOfSelf = (passage: Passage, at: number): boolean =>
  longestPhraseAt(lexicon().selfClauses, passage.words, at)?.meanings.some((language) => isWrittenIn(passage, language)) === true;

/** So short a message says who writes and little else. */
const fewWords = 18;

/** Somewhere else in the message its writer speaks of themselves. */
const mentionsSelf = (passage: Passage, { first, after }: NameCandidate): boolean =>
  passage.words.length <= fewWords ||
  isUnspaced(passage, first) ||
  passage.words.some((_, at) => (at < first || at >= after) && speaksOfSelf(passage, at));

/** A word comes back within a full name: “Tom, not Tim. Tom Ashworth”; or the name is a sentence of its own at the end. */
function restated(passage: Passage, at: number): Finding | undefined {
  for (let index = at + 1; index < passage.words.length; index += 1) {
    if (followsSpace(passage, index)) continue;
    const gap = gapBefore(passage, index);
    if (!/[.!?,،;:(\n–—-]\s*$|\s{2}/.test(gap) || isAbbreviated(passage, index)) continue;
    const candidate = fullName(passage, index, true);
    const given = candidate === undefined ? givenBesideNumber(passage, index, gap) : undefined;
    if (given !== undefined) return claimed(passage, given, 0.75, 'Their number stands beside it.');
    if (candidate === undefined) continue;
    const ends = candidate.after === passage.words.length;
    const again = index <= fewWords && isSaidBefore(passage, at, candidate);
    const known = accountFollows(passage, candidate);
    const isParted = parted.test(gapBefore(passage, candidate.after)) || skipFillers(passage, candidate.after) > candidate.after;
    if (!(ends || isParted || known)) continue;
    // “… is thin. Beth Carmichael, order BX-20114”
    const closes =
      (ends || (gapBefore(passage, candidate.after) === ', ' && speaksOfSelf(passage, candidate.after))) &&
      mentionsSelf(passage, candidate) &&
      candidate.capitals !== 'none' &&
      startsUsual(passage, candidate) &&
      /[.!?]\s|\n/.test(gap);
    const told = candidate.capitals !== 'none' && (known || contactFollows(passage, candidate));
    if (again || closes || told)
      return claimed(passage, candidate, 0.75, again ? 'It is said once more in full.' : 'It is a sentence of its own.');
  }
  return undefined;
}

/** Whether a word of a name was said before it in the message: its first word, or another that looks like a name. */
function isSaidBefore({ words, text }: Passage, from: number, { first, after }: NameCandidate): boolean {
  const name = new Set(words.slice(first, after).flatMap(({ folded }) => (folded.length > 1 ? folded : [])));
  return words
    .slice(from, first)
    .some(
      ({ folded, start, end }, place) =>
        name.has(folded) && (place === 0 || (startsLikeName(text.slice(start, end)) && !lexicon().stopWords.has(folded))),
    );
}

/** “Dr. Roth”, “John A. Roth”: the full stop ends no sentence. */
function isAbbreviated(passage: Passage, index: number): boolean {
  const before = passage.words[index - 1];
  if (before === undefined || !gapBefore(passage, index).startsWith('.')) return false;
  return (before.folded.length === 1 && written(passage, before) !== before.folded) || lexicon().titles.has(before.folded);
}

/** Two words or more, all with capitals; in lower case only behind a usual given name. */
function fullName(passage: Passage, at: number, again = false): NameCandidate | undefined {
  const language = languageOf(passage.options.languages[0]);
  // In a script without capitals only the first word can tell that it is a name.
  const first = passage.words[at];
  const caseless = language.caseless === true && first !== undefined && isCaseless(written(passage, first));
  const rules = { language, lowerCase: caseless, lead: anyLead, most: 4 };
  if (opensUsually(passage, at, rules)) return undefined;
  const candidate =
    readUsualName(passage, at, rules) ??
    readName(passage, at, rules) ??
    announced(passage, at, rules) ??
    heardFamilyFirst(passage, at, rules);
  if (candidate === undefined || candidate.possessive || candidate.after - candidate.first < 2) return undefined;
  if (isUnspaced(passage, at)) return candidate.surnameOnly === true ? undefined : candidate;
  if (caseless && candidate.capitals === 'none' && !again) return undefined;
  if (!hasTwoWords(candidate.text)) return undefined;
  // “WHAT A SHAME. Three weeks …”: shouted.
  if (candidate.text === candidate.text.toUpperCase() && /\p{Lu}/u.test(candidate.text) && !startsUsual(passage, candidate))
    return undefined;
  if (hasLegalForm(candidate.text)) return undefined;
  // “Vielen Dank.”
  if ((longestPhraseAt(lexicon().signOffs, passage.words, candidate.first)?.after ?? 0) >= candidate.after) return undefined;
  if (isElses(passage, candidate.first) || honorifics.has(passage.words[candidate.after - 1]?.folded ?? '')) return undefined;
  const { positions, streets, places } = lexicon();
  for (let index = candidate.first; index < candidate.after; index += 1) {
    const { folded = '' } = passage.words[index] ?? {};
    if (positions.has(folded) || isBusinessWord(folded) || places.has(folded)) return undefined;
    if ((streets.has(folded) && !candidate.titled) || spokenSign(passage.words[index]) !== undefined) return undefined;
  }
  return isUsualIn(language, passage.words[candidate.first]?.folded ?? '') ? undefined : candidate;
}

/** Most sentences open with a usual word, behind which nothing need be read: names begin with none. */
const opensUsually = (passage: Passage, at: number, rules: ReadingRules): boolean =>
  isUsualIn(rules.language, passage.words[at]?.folded ?? '') &&
  !isUnspaced(passage, at) &&
  !startsWithPreposition(passage, at, rules);

/** “Add Steve Jones to my list”: a usual word of the language, unless people bear it. */
const isUsualIn = ({ stopWords, falsePositives }: Language, folded: string): boolean =>
  stopWords.has(folded) || (falsePositives.has(folded) && !lexicon().givenNames.has(folded));

/** “latoya pinas, mail is …”: two words in lower case, with an address or number behind them. */
function announced(passage: Passage, at: number, rules: ReadingRules): NameCandidate | undefined {
  // A preposition in front counts as a word.
  if (followsSpace(passage, at + 2) && followsSpace(passage, at + 3)) return undefined;
  const candidate = readName(passage, at, { ...rules, lowerCase: true, most: 2 });
  if (
    candidate === undefined ||
    candidate.after - candidate.first !== 2 ||
    !/^(?:[,\n]| [/|-] )/.test(gapBefore(passage, candidate.after))
  )
    return undefined;
  const usual = passage.words.slice(candidate.first, candidate.after).some(({ folded }) => isUsual(folded));
  return !usual && contactFollows(passage, candidate) ? candidate : undefined;
}

/** “bonjour guillou hervé je vous appelle …”: on a call, where people put the family name first as well. */
function heardFamilyFirst(passage: Passage, at: number, rules: ReadingRules): NameCandidate | undefined {
  if (passage.register !== 'speech' || rules.language.familyFirstAsWell === undefined) return undefined;
  const [family, given] = [passage.words[at]?.folded ?? '', passage.words[at + 1]?.folded ?? ''];
  if (isUsual(family) || !lexicon().givenNames.has(given) || !followsSpace(passage, at + 1)) return undefined;
  const candidate = readName(passage, at, { ...rules, lowerCase: true, most: 2 });
  return candidate?.after === at + 2 ? candidate : undefined;
}

const isUsual = (folded: string): boolean => {
  const { stopWords, usualWords } = lexicon();
  return stopWords.has(folded) || usualWords.has(folded);
};

/** Polite words behind the name of somebody else. */
const honorifics: ReadonlySet<string> = new Set(['hanım', 'hanim', 'bey', 'ji', 'saheb', 'abi', 'abla', 'san', 'sensei']);

const startsUsual = (passage: Passage, { first, titled }: NameCandidate): boolean =>
  titled || lexicon().givenNames.has(passage.words[first]?.folded ?? '');

/** “… from Acme Ltd”: behind the name stands where the person works. */
const isAffiliated = (passage: Passage, candidate: NameCandidate): boolean => employerBehind(passage, candidate) !== undefined;

/** “John Smith acct# 84318931431”: the number by which a customer is known. */
const accountFollows = (passage: Passage, candidate: NameCandidate): boolean =>
  startsUsual(passage, candidate) &&
  passage.cues.some(
    ({ first, after, meanings }) =>
      first === candidate.after &&
      meanings.some((cue) => cue.kind === 'label' && (cue.field === 'other' || cue.field === 'dateOfBirth')) &&
      /^[ .#:]{0,4}(?:is |no\.? ?)?(?:\d{4}|\d{1,2}[./-]\d)/.test(
        passage.text.slice(passage.words[after - 1]?.end, passage.span.end),
      ),
  );

function claimed(passage: Passage, candidate: NameCandidate, confidence: number, why: string): Finding | undefined {
  const word = passage.words[candidate.first];
  const language = languageOf(passage.options.languages[0]);
  const usual = word !== undefined && written(passage, word) === word.folded;
  return nameFinding(passage, candidate, {
    rule: 'name-alone',
    evidence: usual ? 'strong' : 'weak',
    confidence,
    language,
    why,
  });
}

/** Two words of two letters or more: initials beside one word are no full name, “D'Amico” is a word. */
function hasTwoWords(text: string): boolean {
  const first = text.search(/\p{L}['’]?\p{L}/u);
  return first >= 0 && /[ -]\p{L}['’]?\p{L}/u.test(text.slice(first + 2));
}
