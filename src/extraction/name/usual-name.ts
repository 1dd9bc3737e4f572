import { lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, written } from '../reading/passage.ts';
import { type NameCandidate, readName } from './candidate.ts';
import { followers } from './followers.ts';
import type { ReadingRules } from './reading-rules.ts';

/**
 * A name in lower case that begins with a usual given name: “i'm priya nair, …”. It has to end where its clause does, or in front of a
 * word that names are followed by; else only the given names are read, and only where such a word follows them.
 */
export function readUsualName(passage: Passage, from: number, rules: ReadingRules): NameCandidate | undefined {
  const { language } = rules;
  const first = passage.words[from];
  if (first === undefined || !lexicon().givenNames.has(first.folded) || written(passage, first) !== first.folded)
    return undefined;
  if (language.stopWords.has(first.folded) || language.falsePositives.has(first.folded)) return undefined;
  const most = [4, givenNamesFrom(passage, from)];
  for (const words of most) {
    const candidate = readName(passage, from, { ...rules, lowerCase: true, most: words });
    if (candidate !== undefined && isOver(passage, candidate, rules)) return candidate;
  }
  return undefined;
}

/** Two words or more in lower case, which end where their clause does, or in front of a word that names are followed by. */
export function readFullName(passage: Passage, from: number, rules: ReadingRules): NameCandidate | undefined {
  const candidate = readName(passage, from, { ...rules, lowerCase: true, most: 4 });
  return candidate !== undefined && candidate.after - candidate.first > 1 && isOver(passage, candidate, rules)
    ? candidate
    : undefined;
}

function givenNamesFrom(passage: Passage, from: number): number {
  let count = 0;
  while (count < 3 && lexicon().givenNames.has(passage.words[from + count]?.folded ?? '')) count += 1;
  return count;
}

function isOver(passage: Passage, { first, after }: NameCandidate, { language }: ReadingRules): boolean {
  const next = passage.words[after];
  const last = passage.words[after - 1]?.folded ?? '';
  if (last.length < 2) return false;
  if (next === undefined || /[.,،;:!?؟\n()–—]| -/.test(gapBefore(passage, after))) return true;
  if (followers.has(next.folded) || language.followers?.has(next.folded) === true) return true;
  if (passage.register === 'speech' && language.fillers?.includes(next.folded) === true) return true;
  return language.stopWords.has(next.folded) && (lexicon().givenNames.has(last) || !/(?:ing|ed)$/.test(last)) && after > first;
}
