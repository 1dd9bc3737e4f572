import type { LabelField, Language } from '../languages/language.ts';
import type { NameCandidate } from '../name/candidate.ts';
import { opensAddress } from '../name/mail-address.ts';
import { cuesStartingAt } from '../reading/cues-at.ts';
import { type Cue, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, written } from '../reading/passage.ts';
import type { FoundPhrase } from '../reading/phrases.ts';

/** The labels that a person's name stands behind. */
export const nameFields: ReadonlySet<string> = new Set<LabelField>(['name', 'givenName', 'surname']);

/** A number of three figures or more, a date, pairs of figures, a code with letters, a postal code (LS6 3QT). */
const figures = /^\d(?:[/.-]?\d){2,}|^(?:\d\d ){2}\d|^(?=[a-z]*\d)[a-z\d]{4,}|^[a-z]{1,2}\d\w? \d/i;
const longestFigures = 24;

/** Whether what else was asked for stands at a word: figures (“raj 2545”), an address, or a label with figures (“ana roth ssn 5305”). */
export function isNextAnswer(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  if (word === undefined || gapBefore(passage, at) !== ' ') return false;
  const { text } = passage;
  return (
    figures.test(text.slice(word.start, word.start + longestFigures)) ||
    opensAddress(text, word) ||
    labelAt(passage, at) !== undefined
  );
}

/** The name without what belongs to the next answer: the label in “ana ac no 9583”, the head of the code in “raj xh 546”. */
export function withoutNextAnswer(passage: Passage, candidate: NameCandidate, language: Language): NameCandidate {
  let after = candidate.after;
  for (let at = candidate.first + 1; at < candidate.after; at += 1) {
    if (labelAt(passage, at) === undefined) continue;
    after = at;
    break;
  }
  if (after === candidate.after && after - candidate.first > 1 && opensCode(passage, after - 1, language)) after -= 1;
  const last = passage.words[after - 1];
  if (after === candidate.after || last === undefined) return candidate;
  return { ...candidate, after, end: last.end, text: passage.text.slice(candidate.start, last.end) };
}

const figuresWithin = 2;

/** A label of something else, with figures behind it. */
function labelAt(passage: Passage, at: number): FoundPhrase<Cue> | undefined {
  const { words } = passage;
  const { folded = '' } = words[at] ?? {};
  if (folded.length < 2 || lexicon().givenNames.has(folded)) return undefined;
  const label = cuesStartingAt(passage, at).find(({ meanings }) =>
    meanings.some((cue) => cue.kind === 'label' && !nameFields.has(cue.field)),
  );
  const behind = label === undefined ? [] : words.slice(label.after, label.after + figuresWithin);
  return behind.some((word) => /^\d/.test(word.folded)) ? label : undefined;
}

/** “xh” in “xh 546”: letters in lower case without a vowel, or one alone, in front of figures. */
function opensCode(passage: Passage, at: number, { stopWords }: Language): boolean {
  const [word, next] = [passage.words[at], passage.words[at + 1]];
  if (word === undefined || next === undefined || !/^\d/.test(next.folded) || gapBefore(passage, at + 1) !== ' ') return false;
  return (
    written(passage, word) === word.folded &&
    !stopWords.has(word.folded) &&
    /^(?:[b-df-hj-np-tv-xz]{2,4}|[a-z])$/.test(word.folded)
  );
}
