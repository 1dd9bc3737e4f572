import type { ExtractionState, QuestionTopic } from '../conversation/extraction-state.ts';
import type { Finding, FindingField } from '../conversation/finding.ts';
import type { Language } from './languages/language.ts';
import { lexicon, type QuestionCue } from './reading/lexicon.ts';
import type { Passage } from './reading/passage.ts';
import { type FoundPhrase, findPhrases, findPhrasesEverywhere, longestPhraseAt } from './reading/phrases.ts';
import { type Word, wordsOf } from './reading/words.ts';

type Question = ExtractionState['questions'][number];
type Register = Passage['register'];

const most = 8;
const longestRead = 20_000;
const longestSentence = 1000;
/** An inverted mark begins the question itself: “Para la reserva a tu nombre, ¿cuáles son tus apellidos?” */
const sentenceEnd = /[.!?。！？؟\n]+|,? ?(?=¿)(?<=[^¿])/;

/**
 * What an agent's message asks for, in order. A sentence asks when it ends in a question mark or holds a word of request; of what was
 * heard, which a transcript may leave without signs, a phrase of a question is enough. A question about something else counts as
 * `other`, since it takes the turn. Where languages share a phrase, as “nome”, the preferred one is meant.
 *
 * @example
 * questionsIn('May I have your name and email, please?', '2026-11-20T09:30:00.000Z', 'chat').map((question) => question.topic) // => ['name', 'email']
 * questionsIn("What was your mother's maiden name?", '2026-11-20T09:30:00.000Z', 'chat').map((question) => question.topic) // => ['other-name']
 */
export function questionsIn(text: string, at: string, register: Register, preferred?: Language): Question[] {
  const found: Question[] = [];
  const unsigned = register === 'speech' && !sentenceEnd.test(text.slice(0, longestRead));
  for (const { sentence, asks } of sentences(text.slice(0, longestRead))) {
    const words = wordsOf(sentence.slice(0, longestSentence));
    if (!asks && !unsigned && !requests(words) && !goesOnAsking(words) && !isOnlyLabels(text, words)) continue;
    const asked = ofSomebody(asking(longest(findPhrasesEverywhere(lexicon().questions, words)), words), words);
    const topics = asked.length === 0 ? bareLabel(words, asks) : [...enumeratedNames(sentence, words, asked), ...asked];
    const spelling = topics.some(({ meanings }) => meanings.some(({ topic }) => topic === 'spelling'));
    const named = topics.some(({ meanings }) => meanings[0]?.topic === 'name');
    for (const { meanings } of topics) {
      const cue = meanings.find(({ language }) => language === preferred) ?? meanings[0];
      if (cue === undefined) continue;
      const topic: QuestionTopic = spelling ? 'spelling' : cue.topic;
      if (found.some((question) => question.topic === topic)) continue;
      found.push({
        topic,
        at,
        language: cue.language.code,
        ...(named && (spelling || topic === 'name') ? partAsked(words, cue.language) : {}),
      });
    }
    if (topics.length > 0 || !asks) continue;
    const topic = readsBackPhone(text, preferred) ? 'phone' : 'other';
    if (!found.some((question) => question.topic === topic)) found.push({ topic, at });
  }
  return found.slice(-most);
}

const longestReadBack = 200;
const fewestFigures = 9;
const mostFigures = 13;

/** “Le repito: cinco cinco, uno dos … ¿Es correcto?”: figures as many as a number has, said back, and nothing that says what else they count. */
function readsBackPhone(text: string, preferred: Language | undefined): boolean {
  if (text.length > longestReadBack) return false;
  const words = wordsOf(text);
  const figures = words.flatMap(({ folded }) =>
    preferred?.numbers?.has(folded) === true ? ['0'] : /^\d+$/.test(folded) ? [folded] : [],
  );
  const { length } = figures.join('');
  const counted = findPhrasesEverywhere(lexicon().cues, words).some(({ meanings }) =>
    meanings.some((cue) => cue.kind === 'label' && cue.field !== 'phone'),
  );
  return length >= fewestFigures && length <= mostFigures && !counted;
}

const contractions: ReadonlySet<string> = new Set(
  "what's it's that's who's here's there's where's how's let's when's".split(' '),
);

const isPossessive = (word: string): boolean =>
  lexicon().possessives.has(word) || (word.endsWith("'s") && !contractions.has(word));

/** What is asked of somebody: their name is another name, and whatever else is no answer of the client's. */
const ofOther = ({ meanings, ...phrase }: FoundPhrase<QuestionCue>): FoundPhrase<QuestionCue> => ({
  ...phrase,
  meanings: meanings.map(({ topic, language }) => ({ topic: topic === 'name' ? 'other-name' : 'other', language })),
});

/** “Nome e data di nascita del bambino?”: whatever is asked for is the child's. */
function ofSomebody(topics: readonly FoundPhrase<QuestionCue>[], words: readonly Word[]): readonly FoundPhrase<QuestionCue>[] {
  // “the third party's name”, “and his date of birth”, but not “May I tell her who is calling?”
  const isTheirs = ({ first }: FoundPhrase<QuestionCue>): boolean =>
    isPossessive(words[first - 1]?.folded ?? '') && !lexicon().interrogatives.has(words[first]?.folded ?? '');
  if (topics.some(isTheirs)) return topics.map((phrase) => (isTheirs(phrase) ? ofOther(phrase) : phrase));
  const other = topics.filter(({ meanings }) => meanings.some(({ topic }) => topic === 'other-name'));
  return other.some(({ first }) => longestPhraseAt(lexicon().ofSomebody, words, first) !== undefined) ? other : topics;
}

const fewWords = 6;
const conjunctions: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'и', 've']);
/** Polish “i” opens English sentences too, so that only between two things that are asked for it joins them. */
const joins: ReadonlySet<string> = new Set([...conjunctions, 'i', 'oraz']);

/** “and your first name”: what a voice goes on with has no question mark. */
const goesOnAsking = (words: readonly Word[]): boolean => words.length <= fewWords && conjunctions.has(words[0]?.folded ?? '');

/** “Nombre completo”, “name & surname”: a message of nothing but what is asked for. */
function isOnlyLabels(text: string, words: readonly Word[]): boolean {
  if (words.length === 0 || words.length > fewWords || text.trim().search(sentenceEnd) >= 0) return false;
  const asked = findPhrasesEverywhere(lexicon().questions, words);
  return words.every(
    ({ folded }, at) => joins.has(folded) || (asked.length > 0 && asked.some(({ first, after }) => first <= at && after > at)),
  );
}

/** “Name?”, “Full name?”: the label and nothing else, of one word only the usual one. */
function bareLabel(words: readonly Word[], asks: boolean): FoundPhrase<QuestionCue>[] {
  const label = asks ? longestPhraseAt(lexicon().cues, words, 0) : undefined;
  if (label === undefined || label.after < words.length) return [];
  return label.meanings.flatMap((cue) =>
    cue.kind === 'label' && cue.field === 'name' && (words.length > 1 || cue.language.labels.name?.[0] === words[0]?.folded)
      ? [{ first: 0, after: label.after, meanings: [{ topic: 'name' as const, language: cue.language }] }]
      : [],
  );
}

/** “Für die Abfrage: Name, Geburtsdatum und Anschrift”: in a list of what is asked for, the bare word asks for the name. */
function enumeratedNames(
  sentence: string,
  words: readonly Word[],
  asked: readonly FoundPhrase<QuestionCue>[],
): FoundPhrase<QuestionCue>[] {
  if (asked.some(({ meanings }) => meanings.some(({ topic }) => topic === 'name' || topic === 'other-name'))) return [];
  return findPhrases(lexicon().cues, words).flatMap(({ meanings, first, after }) => {
    const labels = meanings.filter((cue) => cue.kind === 'label' && cue.field === 'name');
    const label = labels.find(({ language }) => language === asked[0]?.meanings[0]?.language) ?? labels[0];
    if (label?.kind !== 'label' || after - first > 1) return [];
    if (asked.some((phrase) => phrase.first < after && phrase.after > first)) return [];
    const behind = sentence.slice(words[after - 1]?.end, words[after]?.start ?? sentence.length);
    const listed = behind.includes(',') || joins.has(words[after]?.folded ?? '');
    return listed ? [{ meanings: [{ topic: 'name', language: label.language }], first, after }] : [];
  });
}

/** “Meu nome é Letícia, em que posso ajudar?” says a name and asks for none. */
function asking(topics: readonly FoundPhrase<QuestionCue>[], words: readonly Word[]): readonly FoundPhrase<QuestionCue>[] {
  if (!topics.some(({ meanings }) => meanings.some(({ topic }) => topic === 'name'))) return topics;
  const said = findPhrases(lexicon().cues, words).filter(({ meanings }) =>
    meanings.some((cue) => cue.kind === 'introduction' && cue.rule === 'introduction' && cue.strength === 'strong'),
  );
  return topics.filter(
    ({ first, after, meanings }) =>
      !meanings.some(({ topic }) => topic === 'name') ||
      !said.some(
        (introduction) => introduction.first <= first && introduction.after >= after && introduction.after < words.length,
      ),
  );
}

/** Of overlapping phrases the longest stands: “nombre de usuario” in “su nombre de usuario”. */
function longest(found: readonly FoundPhrase<QuestionCue>[]): FoundPhrase<QuestionCue>[] {
  const size = ({ first, after }: FoundPhrase<QuestionCue>): number => after - first;
  return found.filter((phrase, at) =>
    found.every((other, index) => {
      const apart = other === phrase || other.after <= phrase.first || other.first >= phrase.after;
      return apart || size(other) < size(phrase) || (size(other) === size(phrase) && at < index);
    }),
  );
}

/** The state after a message of the team: new questions take the place of the old ones; without a question the old ones stand. */
export function asked(
  state: ExtractionState,
  text: string,
  at: string,
  register: Register,
  preferred: Language,
): ExtractionState {
  const questions = questionsIn(text, at, register, preferred);
  return questions.length === 0 ? state : { ...state, questions };
}

/** The state after a message of the client: what was answered is not asked any more, and a given name waits for its surname. */
export function settled(state: ExtractionState, findings: readonly Finding[]): ExtractionState {
  const accepted = findings.filter(({ verdict }) => verdict === 'accepted');
  if (accepted.length === 0) return state;
  const answered = new Set(accepted.map(({ field }) => topicOf[field]));
  const questions = state.questions.filter(({ topic }) => !answered.has(topic));
  const { firstName, ...rest } = state;
  const given = waitingName(accepted, firstName);
  const name = lastName(accepted) ?? state.name;
  const birthDates = datesSaid(accepted, state.birthDates);
  return {
    ...rest,
    questions,
    ...(given === undefined ? {} : { firstName: given }),
    ...(name === undefined ? {} : { name }),
    ...(birthDates === undefined ? {} : { birthDates }),
  };
}

const topicOf: Partial<Record<FindingField, QuestionTopic>> = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  company: 'company',
  address: 'address',
  dateOfBirth: 'date-of-birth',
};

function waitingName(accepted: readonly Finding[], known: string | undefined): string | undefined {
  let waiting = known;
  for (const finding of accepted) {
    if (finding.field !== 'name' || finding.verdict !== 'accepted') continue;
    waiting = finding.value.lastName === undefined ? (finding.value.firstName?.slice(0, 100) ?? waiting) : undefined;
  }
  return waiting;
}

const mostDates = 4;

function datesSaid(accepted: readonly Finding[], before: readonly string[] | undefined): string[] | undefined {
  const said = accepted.flatMap((finding) =>
    finding.field === 'dateOfBirth' && finding.verdict === 'accepted' ? [finding.value] : [],
  );
  return before === undefined && said.length === 0 ? undefined : [...new Set([...(before ?? []), ...said])].slice(0, mostDates);
}

/** The last name that was accepted, its parts bounded. */
function lastName(accepted: readonly Finding[]): ExtractionState['name'] {
  const last = accepted.findLast(({ field }) => field === 'name');
  if (last?.field !== 'name' || last.verdict !== 'accepted') return undefined;
  const { firstName, lastName: family } = last.value;
  return {
    ...(firstName === undefined ? {} : { firstName: firstName.slice(0, 100) }),
    ...(family === undefined ? {} : { lastName: family.slice(0, 100) }),
  };
}

function requests(words: readonly Word[]): boolean {
  return findPhrases(lexicon().requests, words).length > 0;
}

function partAsked(words: readonly Word[], { nameParts }: Language): Pick<Question, 'part'> {
  const given = words.findIndex(({ folded }) => nameParts.given.has(folded));
  const surname = words.findIndex(
    ({ folded }) => nameParts.surname.has(folded) || (given >= 0 && nameParts.surnameBeside?.has(folded) === true),
  );
  if (given >= 0 && surname >= 0) return surname < given ? { part: 'surname-first' } : {};
  if (given === surname) return {};
  return { part: given >= 0 ? 'given' : 'surname' };
}

/** Chinese and Japanese end a question with a word, and then often with a full stop: “お名前は何ですか。” */
const asksInSigns = /(?:か|かね|吗|嗎|呢)\s*$/u;

function* sentences(text: string): Generator<{ sentence: string; asks: boolean }> {
  let rest = text;
  for (let end = sentenceEnd.exec(rest); end !== null; end = sentenceEnd.exec(rest)) {
    const sentence = rest.slice(0, end.index);
    if (sentence.trim() !== '') yield { sentence, asks: /[?？؟]/.test(end[0]) || asksInSigns.test(sentence) };
    rest = rest.slice(end.index + end[0].length);
  }
  if (rest.trim() !== '') yield { sentence: rest, asks: asksInSigns.test(rest) };
}
