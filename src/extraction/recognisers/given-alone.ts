import { type NameCandidate, wordsAsName } from '../name/name-candidate.ts';
import { startsLikeName } from '../name/name-word.ts';
import { cuesStartingAt } from '../reading/cues-at.ts';
import { type Cue, lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, written } from '../reading/passage.ts';
import type { FoundPhrase } from '../reading/phrases.ts';
import { contactFollows } from './contact-behind.ts';

/** “Игорь. Мой номер 8 916 123 45 67.”, “Anna, 0171 2345678”: a usual given name at the head, and right behind it their number. */
export function givenAlone(passage: Passage, at: number): NameCandidate | undefined {
  const [word, next] = [passage.words[at], passage.words[at + 1]];
  if (word === undefined || next === undefined || !lexicon().givenNames.has(word.folded)) return undefined;
  const gap = gapBefore(passage, at + 1);
  const told =
    gap === '. ' ? cuesStartingAt(passage, at + 1).some(isOwnCue) : /^, [+(]{0,2}$/.test(gap) && /^\d/.test(next.folded);
  if (!told || !startsLikeName(written(passage, word))) return undefined;
  const named = wordsAsName(passage, at, at + 1, 'all');
  return contactFollows(passage, named) ? named : undefined;
}

/** “…, Ирина, +7 916 123 45 67”, “Мой тел: 8950 954 01 30, Галина”: a usual given name alone in front of or behind a number. */
export function givenBesideNumber(passage: Passage, index: number, gap: string): NameCandidate | undefined {
  const given = gap === ', ' && !isElses(passage, index) ? givenAlone(passage, index) : undefined;
  if (given !== undefined || index < passage.words.length - 1) return given;
  const word = passage.words[index];
  const before = passage.text.slice(Math.max(passage.span.start, (word?.start ?? 0) - longestNumber), word?.start);
  if (word === undefined || !lexicon().givenNames.has(word.folded) || !endsInNumber(before)) return undefined;
  const closes = /^[\s.!)]*$/.test(passage.text.slice(word.end, passage.span.end));
  return closes && startsLikeName(written(passage, word)) && !isElses(passage, index)
    ? wordsAsName(passage, index, index + 1, 'all')
    : undefined;
}

const longestNumber = 24;
const fewestDigits = 7;

const endsInNumber = (text: string): boolean => {
  const figures =
    text
      .replace(/[,\n] ?$/, '')
      .split(/[^\d ()./+-]/)
      .at(-1) ?? '';
  return /\d[,\n] ?$/.test(text) && figures.replace(/\D/g, '').length >= fewestDigits;
};

const othersReach = 8;

/** “my lawyer: Sonia Prats”, “eşim Serkan” */
export const isElses = ({ cues }: Passage, at: number): boolean =>
  cues.some(({ first, meanings }) => first <= at && first > at - othersReach && meanings.some(({ kind }) => kind === 'others'));

const isOwnCue = ({ meanings }: FoundPhrase<Cue>): boolean =>
  meanings.some((cue) => cue.kind === 'own' || (cue.kind === 'label' && (cue.field === 'phone' || cue.field === 'email')));
