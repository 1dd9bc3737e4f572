import type { NameCandidate } from '../name/name-candidate.ts';
import type { Passage } from '../reading/passage.ts';
import type { Word } from '../reading/words.ts';
import { spokenSign } from './email-spoken.ts';

const isSpokenAt = (word: Word): boolean => spokenSign(word) === '@';

const labelReach = 4;

/** An address or number right behind the name, or the label of one. */
export function contactFollows(passage: Passage, { end, after }: NameCandidate): boolean {
  const labelled = passage.cues.some(
    ({ first, meanings }) =>
      first >= after &&
      first <= after + labelReach &&
      meanings.some((cue) => cue.kind === 'label' && (cue.field === 'email' || cue.field === 'phone')) &&
      !/[.!?\n]/.test(passage.text.slice(end, passage.words[first]?.start)),
  );
  const next = passage.text.slice(end, Math.min(passage.span.end, end + 100));
  if (labelled) return /[\w.+-]@|(?:\d[ ()./-]{0,3}){7}/.test(next) || passage.words.slice(after, after + 12).some(isSpokenAt);
  // “(1949 - 1985)” is a life.
  if (/^ ?\(?\d{4} ?[-–] ?\d{4}\)/.test(next)) return false;
  return /^[\s,;.:|/–—-]{1,4}(?:\p{L}{1,12}[.:]? {1,2}){0,3}(?:[\w.+-]{1,40}@|[+(]?(?:\d[ ()./-]{0,3}){8})/u.test(next);
}
