import { lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage } from '../reading/passage.ts';
import { type NameCandidate, readName } from './candidate.ts';
import type { ReadingRules } from './reading-rules.ts';

const mostGiven = 2;

/** “OSPINA TRUJILLO, Hernán”: the family name with the usual given name that stands behind its comma, if one does. */
export function withGivenName(
  passage: Passage,
  family: NameCandidate,
  rules: Pick<ReadingRules, 'language' | 'lowerCase'>,
): NameCandidate | undefined {
  if (gapBefore(passage, family.after) !== ', ') return undefined;
  const given = readName(passage, family.after, { ...rules, lead: /^, $/, most: mostGiven });
  return given !== undefined && lexicon().givenNames.has(passage.words[given.first]?.folded ?? '')
    ? joined(passage, family, given)
    : undefined;
}

/** Two candidates, and what stands between them, as one. */
export const joined = ({ text }: Passage, head: NameCandidate, tail: NameCandidate): NameCandidate => ({
  ...head,
  after: tail.after,
  end: tail.end,
  text: text.slice(head.start, tail.end),
});
