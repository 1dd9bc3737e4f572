import type { ExtractionState } from '../../conversation/extraction-state.ts';
import type { Finding } from '../../conversation/finding.ts';
import type { Language } from '../languages/language.ts';
import { isSpelled, type NameCandidate, readName } from '../name/candidate.ts';
import { joined } from '../name/family-first.ts';
import { followers as sharedFollowers } from '../name/followers.ts';
import { nameFinding } from '../name/found-name.ts';
import { opensAddress } from '../name/mail-address.ts';
import { wordsAsName } from '../name/name-candidate.ts';
import { canBeName } from '../name/name-word.ts';
import { nameWords } from '../name/name-words.ts';
import type { ReadingRules } from '../name/reading-rules.ts';
import { saidInFull } from '../name/said-in-full.ts';
import { isUnspaced } from '../name/unspaced-candidate.ts';
import { hasVerbEnding } from '../name/verb-ending.ts';
import { hasLegalForm } from '../reading/legal-form.ts';
import { languageOf, lexicon } from '../reading/lexicon.ts';
import { followsSpace, gapBefore, type Passage, written } from '../reading/passage.ts';
import { longestPhraseAt, startsPhrase } from '../reading/phrases.ts';
import type { Word } from '../reading/words.ts';
import { spelledIn } from '../spoken/letters.ts';
import { withoutCompany } from './behind-name.ts';
import { endsPhrase } from './introduction-traps.ts';
import { isNextAnswer, withoutNextAnswer } from './next-answer.ts';
import { skipOpeners } from './reply.ts';

const longestReply = 400;

/** The name in a bare answer to “What is your name?”. */
export function* repliedName(passage: Passage): Generator<Finding> {
  const question = passage.state.questions.find(({ topic }) => topic === 'name');
  if (question === undefined || passage.state.questions.some(({ topic }) => topic === 'spelling')) return;
  if (passage.span.end - passage.span.start > longestReply || isOpener(passage)) return;
  const language = languageOf(question.language);
  const rules = { language, lowerCase: true, lead: /^[\s\p{P}]*$/u };
  const from = atTitle(passage, behindOtherAnswer(passage, skipOpeners(passage)));
  const read = readName(passage, from, rules) ?? onlyWord(passage, question.part !== undefined) ?? twoWords(passage, from, rules);
  if (read === undefined) return;
  const candidate = withoutCompany(passage, withoutNextAnswer(passage, read, language));
  // “Hargreaves Plumbing Ltd”
  if (candidate === read && candidate.after - candidate.first > 1 && hasLegalForm(candidate.text)) return;
  if (isThanked(passage, candidate) || /^[._@]?[\p{L}\p{N}_@]/u.test(passage.text.slice(candidate.end, candidate.end + 2)))
    return;
  // “com dois N, …”
  if (question.part !== 'surname' && isNumber(passage, candidate, language)) return;
  if (isPlace(passage, candidate) || asksBack(passage, candidate)) return;
  // “soy de Puebla” tells a town, but “de Smet” answers for the family name.
  if (candidate.first > from && from > 0 && question.part !== 'surname') return;
  const next = passage.words[candidate.after];
  // “Why? I only want to know …”
  if (
    (candidate.after - candidate.first === 1 || !/\p{Lu}/u.test(candidate.text)) &&
    /^\s?[?？؟]/.test(passage.text.slice(candidate.end, candidate.end + 2))
  )
    return;
  const runsOn =
    next !== undefined &&
    gapBefore(passage, candidate.after).trim() === '' &&
    !language.stopWords.has(next.folded) &&
    candidate === read &&
    !(isNextAnswer(passage, candidate.after) && (isNewest(passage, question) || isGivenName(passage, candidate))) &&
    // “tunde t u n d e”
    !isSpelled(passage, candidate.after) &&
    !(
      (candidate.after - candidate.first > 1 || isGivenName(passage, candidate)) &&
      (/^\d/.test(next.folded) || language.numbers?.has(next.folded) === true || language.ordinals?.has(next.folded) === true)
    );
  // “delacourt avec un t”
  const told = question.part !== undefined && namesLetter(passage, candidate.after);
  if (candidate.after - candidate.first === 1 && !told && opensSentence(passage, candidate, language)) return;
  // “I'm just asking a quick question first”
  if (
    candidate.capitals === 'none' &&
    next !== undefined &&
    candidate.after - candidate.first === 1 &&
    hasVerbEnding(candidate.text)
  )
    return;
  if (candidate.capitals === 'none' && !told && isSentence(passage, candidate, language)) return;
  // A lower-case answer that runs on, or asks back, is a sentence and not a name.
  if (candidate.capitals === 'none' && (runsOn || /[?？؟]\s*$/.test(passage.text.slice(candidate.end, passage.span.end)))) return;
  const given = givenBehindLetters(passage, candidate, rules);
  if (given !== undefined) {
    const why = 'It stands behind the letters of the family name.';
    yield nameFinding(passage, given, {
      rule: 'reply.name',
      evidence: 'strong',
      confidence: 0.9,
      language,
      why,
      family: candidate.text,
    });
  }
  yield nameFinding(
    passage,
    withComma(passage, saidInFull(passage, candidate, rules), rules, question.part === 'surname-first'),
    {
      rule: 'reply.name',
      evidence: 'strong',
      confidence: 0.9,
      language,
      why: 'It answers the question for the name.',
      ...(question.part === 'surname' || completesName(passage, question, candidate)
        ? { surname: { given: passage.state.firstName } }
        : {}),
      ...(question.part === 'given' ? waitingSurname(passage, candidate) : {}),
      // “Cognome e nome?” – “Rossi Maria”, unless a given name comes first all the same.
      ...(question.part === 'surname-first' && !lexicon().givenNames.has(passage.words[candidate.first]?.folded ?? '')
        ? { order: 'family-first' as const }
        : {}),
    },
  );
}

/** “Va bene”: several words that open an answer, and nothing behind them. */
const isOpener = ({ words }: Passage): boolean =>
  words.length > 1 && longestPhraseAt(lexicon().replyOpeners, words, 0)?.after === words.length;

/** “barrio Alto Prado”: a word of streets and quarters opens the answer to another question. */
const isPlace = ({ words }: Passage, { first, after, titled, text }: NameCandidate): boolean => {
  const { folded = '' } = words[first] ?? {};
  const known = after - first > 1 && !titled && lexicon().streets.has(folded) && !lexicon().givenNames.has(folded);
  // Lane is a name too.
  return known && (folded.length > longestStreetName || (folded.length > 3 && /^\p{Ll}/u.test(text)));
};

const longestStreetName = 5;

/** “Entiendo. ¿Con cuánta anticipación aceptan reservas?”: a word that nobody is usually called, and then a question. */
const asksBack = ({ words, text, span }: Passage, { first, after, end }: NameCandidate): boolean =>
  after - first === 1 &&
  words.length - after >= fewestOfSentence &&
  !lexicon().givenNames.has(words[first]?.folded ?? '') &&
  /^[.!]\s[^.!]*[?？؟]\s*$/u.test(text.slice(end, span.end));

const isNumber = (passage: Passage, { first, after }: NameCandidate, { numbers }: Language): boolean => {
  const said = passage.words.slice(first, after);
  const counts = ({ folded, start }: Word, at: number): boolean =>
    numbers?.has(folded) === true && (at === 0 || passage.text[start] === folded[0]) && !lexicon().givenNames.has(folded);
  // “ニーナ” begins with a sign for two.
  return isUnspaced(passage, first) ? said.every(counts) : said.some(counts);
};

/** “Denise” – “And your full name?” – “Hargreaves”: the given name was said, and this is no usual one. */
const completesName = (
  { state, words }: Passage,
  { part }: ExtractionState['questions'][number],
  { first, after }: NameCandidate,
): boolean =>
  part === undefined &&
  state.firstName !== undefined &&
  after - first === 1 &&
  words[first]?.folded !== state.firstName.toLowerCase() &&
  !lexicon().givenNames.has(words[first]?.folded ?? '');

/** Nothing was asked since. */
const isNewest = ({ state }: Passage, { at }: ExtractionState['questions'][number]): boolean =>
  state.questions.every((question) => question.at <= at);

/** “Mark 964 University”: a usual given name with a capital, in front of another answer. */
const isGivenName = ({ words }: Passage, { first, capitals }: NameCandidate): boolean =>
  capitals === 'all' && lexicon().givenNames.has(words[first]?.folded ?? '');

/** “Madame Rousseau”: the title opens the answer, and tells that a family name follows. */
const atTitle = (passage: Passage, from: number): number =>
  from > 0 && lexicon().titles.has(passage.words[from - 1]?.folded ?? '') && followsSpace(passage, from) ? from - 1 : from;

/** “Kowalski, K O W A L S K I, Sandrine”, “Uijtdewilligen, U I J T …, voornaam Cornelis”: the given name behind the letters of the family name. */
function givenBehindLetters(passage: Passage, { first, after }: NameCandidate, rules: ReadingRules): NameCandidate | undefined {
  const spelled = after - first === 1 ? spelledIn(passage, false).find((letters) => letters.first === after) : undefined;
  if (spelled === undefined) return undefined;
  const { given } = rules.language.nameParts;
  const at = given.has(passage.words[spelled.after]?.folded ?? '') ? spelled.after + 1 : spelled.after;
  const usual = lexicon().givenNames.has(passage.words[at]?.folded ?? '');
  return usual ? readName(passage, at, { ...rules, most: 2 }) : undefined;
}

/** “9886214073 harpreet kaur”, “ana@roth.example Ana Roth” answer for the number or address and the name. */
function behindOtherAnswer({ words, text }: Passage, from: number): number {
  const code = codeAt(text, words[from]?.start ?? text.length);
  let at = from;
  if (code > 0) while (at < words.length && (words[at]?.start ?? 0) < (words[from]?.start ?? 0) + code) at += 1;
  if (at > from) return at < words.length ? at : from;
  while (at < words.length - 1 && /^\d+$/.test(words[at]?.folded ?? '')) at += 1;
  const word = words[at];
  if (at > from || word === undefined || !opensAddress(text, word)) return at;
  while (at < words.length && !/\s/.test(text.slice(word.start, words[at]?.start))) at += 1;
  return at < words.length ? at : from;
}

/** How long a code of letters and figures is: “ZAM/119204/24 Wioletta Kubacka”. */
const codeAt = (text: string, start: number): number =>
  /^[A-Z]{1,5}[-/#.]?\d[\dA-Z/-]{2,20}(?=[\s,;])/i.exec(text.slice(start, start + 30))?.[0].length ?? 0;

/** “Parfait, merci Aurélien”: the other side is thanked, or greeted. */
function isThanked(passage: Passage, { first }: NameCandidate): boolean {
  const { greetings, signOffs } = lexicon();
  if (!followsSpace(passage, first)) return false;
  return [greetings, signOffs].some((tree) => endsPhrase(tree, passage, first));
}

/** “Who am I speaking with?” – “will”, “Last name?” – “Love”: a usual word that people bear, and nothing else. */
function onlyWord(passage: Passage, part: boolean): NameCandidate | undefined {
  const { words, text } = passage;
  const [word] = words;
  if (word === undefined || !(words.length === 1 || isNextAnswer(passage, 1))) return undefined;
  const { start, end, folded } = word;
  const written = /^\p{Lu}\p{Ll}{2,}$/u.test(text.slice(start, end)) && !startsPhrase(lexicon().replyOpeners, word);
  const usual = lexicon().stopWords.has(folded);
  if (!nameWords.has(folded) && (usual || !((part && written) || lexicon().givenNames.has(folded)))) return undefined;
  return wordsAsName(passage, 0, 1, 'none');
}

/** “june wiley”, “mark antony”: a usual word that people bear in front of the family name, and nothing else. */
function twoWords(passage: Passage, from: number, rules: ReadingRules): NameCandidate | undefined {
  const [first, second] = [passage.words[from], passage.words[from + 1]];
  if (first === undefined || second === undefined || passage.words.length !== from + 2) return undefined;
  if (gapBefore(passage, from + 1) !== ' ' || !(nameWords.has(first.folded) || lexicon().givenNames.has(first.folded)))
    return undefined;
  const { stopWords } = rules.language;
  if (stopWords.has(first.folded) || stopWords.has(second.folded) || !canBeName(written(passage, second), second, rules, false))
    return undefined;
  return wordsAsName(passage, from, from + 2, 'none');
}

/** “timing poochne ke liye naam kyu chahiye”: words in lower case that nobody is called, and a usual word that goes on behind them. */
function isSentence(passage: Passage, { first, after }: NameCandidate, { stopWords, followers }: Language): boolean {
  const { words } = passage;
  const next = words[after];
  if (next === undefined || words.length - after < fewestOfSentence || gapBefore(passage, after).trim() !== '') return false;
  if (words.slice(first, after).some(({ folded }) => lexicon().givenNames.has(folded))) return false;
  // “o'rourke that's o apostrophe r o u r k e”
  if (spelledIn(passage, false).length > 0) return false;
  return stopWords.has(next.folded) && followers?.has(next.folded) !== true && !sharedFollowers.has(next.folded);
}

const letterReach = 6;

/** “… avec un t”, “… mit zwei t”: a single letter is spoken of. */
const namesLetter = ({ words }: Passage, from: number): boolean =>
  words.slice(from, from + letterReach).some(({ folded }) => /^[b-z]$/.test(folded));

const fewestOfSentence = 4;

/** “Recebi uma chamada …”: a capital at the head of a sentence in lower case tells no name, unless people usually bear it. */
function opensSentence(passage: Passage, { first, after }: NameCandidate, { stopWords, followers }: Language): boolean {
  const [word, next] = [passage.words[first], passage.words[after]];
  if (word === undefined || next === undefined || passage.words.length - after < fewestBehind) return false;
  if (lexicon().givenNames.has(word.folded) || followers?.has(next.folded) === true || sharedFollowers.has(next.folded))
    return false;
  return followsSpace(passage, after) && stopWords.has(next.folded) && written(passage, next) === next.folded;
}

const fewestBehind = 2;

/** “And your first name?”: the word that was said before it is the family name. */
function waitingSurname({ state }: Passage, { text }: NameCandidate): { readonly family?: string } {
  const { firstName, lastName } = state.name ?? {};
  const said = firstName === undefined ? lastName : lastName === undefined ? firstName : undefined;
  return said === undefined || /\s/.test(text) || said.toLowerCase() === text.toLowerCase() ? {} : { family: said };
}

/** “Smith, John” is one name when nothing else is in the answer, or in its sentence where the family name was asked for first. */
function withComma(passage: Passage, head: NameCandidate, rules: ReadingRules, familyFirst: boolean): NameCandidate {
  if (gapBefore(passage, head.after) !== ', ' || (head.capitals === 'none' && !familyFirst)) return head;
  const tail = readName(passage, head.after, rules);
  if (tail === undefined || tail.capitals !== head.capitals || tail.after - tail.first > 3 || hasLegalForm(tail.text))
    return head;
  const behind = passage.text.slice(tail.end, passage.span.end);
  if (!(/^[\s.,!]*$/.test(behind) || (familyFirst && /^[.,;\n]/.test(behind)))) return head;
  const again = passage.words[tail.first];
  if (again !== undefined && /^(?:and|y|e|et|und)$/i.test(written(passage, again))) return head;
  return joined(passage, head, tail);
}
