import type { NameCandidate } from '../name/candidate.ts';
import { followers } from '../name/followers.ts';
import { type Cue, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, written } from '../reading/passage.ts';
import { type FoundPhrase, longestPhraseAt, type PhraseTree } from '../reading/phrases.ts';
import type { Introduction } from './introduction.ts';

/** “My son's name is Bertie”, “company name is …”: the name of somebody or something else. */
export function otherName(passage: Passage, phrase: FoundPhrase<Cue>, cue: Introduction) {
  const before = passage.words[phrase.first - 1];
  if (!/^(?:full )?name/.test(cue.phrase) || before === undefined || gapBefore(passage, phrase.first) !== ' ') return undefined;
  const own =
    cue.language.stopWords.has(before.folded) &&
    !lexicon().otherLabels.has(before.folded) &&
    !/^(?:his|her|their|your|its)$/.test(before.folded) &&
    !before.folded.endsWith("'s");
  return own ? undefined : { code: 'other-name', text: `It is the name of “${before.folded}”.` };
}

/** “No soy Antonio”; with a comma it is the contrary: “No, soy Antonio”. */
export function deniedName(passage: Passage, phrase: FoundPhrase<Cue>, { language }: Introduction) {
  const before = passage.words[phrase.first - 1];
  if (before === undefined || gapBefore(passage, phrase.first) !== ' ' || !language.negations.includes(before.folded))
    return undefined;
  return { code: 'denied', text: 'The speaker says that it is not their name.' };
}

/** “RÉPONDEZ AU TÉLÉPHONE”: where the phrase is shouted too, capitals say nothing. */
export function isShouted(passage: Passage, phrase: FoundPhrase<Cue>, candidate: NameCandidate): boolean {
  const said = passage.text.slice(passage.words[phrase.first]?.start, passage.words[phrase.after - 1]?.end);
  return (
    [said, candidate.text].every((text) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)) &&
    !lexicon().givenNames.has(passage.words[candidate.first]?.folded ?? '')
  );
}

const longestQuoteOpener = 16;

/** “She said: ‘My name is …’”, “a note that says "Hi I'm Jeff …"” */
export function quotedSpeech(passage: Passage, phrase: FoundPhrase<Cue>) {
  const start = passage.words[phrase.first]?.start ?? 0;
  const before = passage.text.slice(Math.max(passage.span.start, start - longestQuoteOpener), start);
  return /["“«„]\s?$/.test(before) || /\b(?:says|said|reads|wrote|saying) ["“«„]\p{L}{2,5},? $/u.test(before)
    ? { code: 'quoted-speech', text: 'Somebody else is quoted.' }
    : undefined;
}

/** “Das ist Quatsch”: where every noun has a capital, one word after such a phrase says nothing. */
export function capitalNoun(candidate: NameCandidate, cue: Introduction) {
  if (cue.language.capitalNouns !== true || cue.strength === 'strong' || candidate.after - candidate.first > 1) return undefined;
  if (cue.rule !== 'introduction') return undefined;
  if (lexicon().givenNames.has(candidate.text.toLowerCase()) || candidate.surnameOnly === true) return undefined;
  return { code: 'capital-noun', text: 'In this language every noun starts with a capital.' };
}

/** A name in answer to these is a person's whom they ask for, but never the client's; after others a usual given name is. */
const nameless: ReadonlySet<string> = new Set(['email', 'phone', 'date-of-birth', 'other']);

/** “It's Boston” answers whatever was asked; “Yes, this is John”, “C'est Monsieur Garcia” tell who speaks. */
export function otherAnswer(passage: Passage, { first, titled }: NameCandidate, cue: Introduction) {
  const { questions } = passage.state;
  if (cue.strength !== 'neutral' || questions.length === 0 || questions.some(({ topic }) => topic === 'name')) return undefined;
  const usual =
    titled ||
    lexicon().givenNames.has(passage.words[first]?.folded ?? '') ||
    lexicon().titles.has(passage.words[first - 1]?.folded ?? '');
  if (usual && passage.register !== 'mail' && questions.every(({ topic }) => nameless.has(topic))) return undefined;
  return { code: 'other-question', text: 'It answers a question for something else.' };
}

/** “it's a small company, the name is Hooli”: what was asked for is the company's name. */
export function companyAsked({ state: { questions } }: Passage, { ofSelf }: Introduction) {
  const asked = questions.some(({ topic }) => topic === 'company') && !questions.some(({ topic }) => topic === 'name');
  return asked && !ofSelf ? { code: 'other-question', text: 'It is the name of the company.' } : undefined;
}

/** “The editor is Ana Roth”, “add it to This Is Mozart”: what may be said of anybody introduces the speaker where a clause starts. */
export function amidClause(passage: Passage, phrase: FoundPhrase<Cue>, candidate: NameCandidate, { strength }: Introduction) {
  const before = passage.words[phrase.first - 1];
  const head = passage.words[candidate.first]?.folded ?? '';
  if (
    strength !== 'neutral' ||
    before === undefined ||
    (phrase.first <= longestOpener && lexicon().givenNames.has(head)) ||
    /[^\s\p{L}]|\n/u.test(gapBefore(passage, phrase.first))
  )
    return undefined;
  const { replyOpeners, greetings, fillers } = lexicon();
  if ([replyOpeners, greetings, fillers].some((tree) => endsPhrase(tree, passage, phrase.first))) return undefined;
  return { code: 'amid-clause', text: `It is said of “${before.folded}”.` };
}

const longestOpener = 3;

/** Whether a phrase of a tree ends right before a word. */
export function endsPhrase(tree: PhraseTree<unknown>, { words }: Passage, at: number): boolean {
  for (let from = Math.max(0, at - longestOpener); from < at; from += 1)
    if (longestPhraseAt(tree, words, from, at)?.after === at) return true;
  return false;
}

/** “This is Amazon support”: the name of a thing goes on in lower case. */
export function otherThing(passage: Passage, candidate: NameCandidate, { language, strength }: Introduction) {
  const next = passage.words[candidate.after];
  if (next === undefined) return undefined;
  const gap = gapBefore(passage, candidate.after);
  if (lexicon().givenNames.has(passage.words[candidate.first]?.folded ?? '')) return undefined;
  const goesOn =
    gap.trim() === '' &&
    !gap.includes('\n') &&
    /^[\p{Ll}\p{Nd}]/u.test(written(passage, next)) &&
    !followers.has(next.folded) &&
    language.followers?.has(next.folded) !== true &&
    !((candidate.after - candidate.first > 1 || strength === 'weak') && language.stopWords.has(next.folded));
  return goesOn
    ? { code: 'word-follows', text: `“${next.folded}” follows, so that this is the name of a thing rather than a person.` }
    : undefined;
}

/** “息子の名前は”: without a space between them, the words before the phrase say whose name it is. */
export function somebodyElses(passage: Passage, phrase: { readonly first: number }) {
  if (phrase.first === 0 || gapBefore(passage, phrase.first) !== '') return undefined;
  const owned = passage.cues.some(
    ({ after, meanings }) => after === phrase.first && meanings.some(({ kind }) => kind === 'others'),
  );
  return owned ? { code: 'somebody-elses', text: 'The speaker says that it is somebody else’s.' } : undefined;
}
