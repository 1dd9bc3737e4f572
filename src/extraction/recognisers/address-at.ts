import type { Span } from '../../shared/reason.ts';
import { namesStreet } from '../mail/address-lines.ts';
import { particles } from '../name/particles.ts';
import { lexicon } from '../reading/lexicon.ts';
import { gapBefore, type Passage, written } from '../reading/passage.ts';

const mostLeads = 2;

/** Behind “to”, “it to”, “naar”. */
export function behindLead(passage: Passage, from: number): number {
  let at = from;
  while (at < from + mostLeads && gapBefore(passage, at) === ' ' && lexicon().toward.has(passage.words[at]?.folded ?? ''))
    at += 1;
  return at;
}

const mostWords = 14;

/** The words with capitals, figures and those of streets, piece by piece between commas; a street in the first, and a figure. */
export function addressAt(passage: Passage, first: number): Span | undefined {
  const { words } = passage;
  if (gapBefore(passage, first) !== ' ' || isLink(words[first]?.folded ?? '')) return undefined;
  let after = first;
  let streetIn = false;
  for (; after < Math.min(words.length, first + mostWords); after += 1) {
    const gap = after === first ? ' ' : gapBefore(passage, after);
    if (!/^(?:[ -]|, |\. ?)$/.test(gap) || (gap.startsWith('.') && !isShortened(passage, after - 1))) break;
    if (gap === ', ' && !streetIn) return undefined;
    if (!isPart(passage, after)) break;
    const { folded = '', start = 0 } = words[after] ?? {};
    streetIn ||= namesStreet(folded, passage.text[start] !== folded[0]);
  }
  while (after > first && isLink(words[after - 1]?.folded ?? '')) after -= 1;
  const [head, last] = [words[first], words[after - 1]];
  const said = words.slice(first, after).map(({ folded }) => folded);
  const names = said.filter((folded) => /^\p{L}{2}/u.test(folded));
  const named = names.length > 1 || names.some((folded) => !lexicon().streets.has(folded));
  return head === undefined || last === undefined || !streetIn || !named || !said.some((folded) => /^\d/.test(folded))
    ? undefined
    : { start: head.start, end: last.end };
}

const longestShort = 4;

const longestAbbreviation = 3;

/** “ул.”, “кв.”, “St.”: behind others a full stop ends the sentence. */
const isShortened = ({ words }: Passage, at: number): boolean => {
  const [word, next] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? ''];
  return word.length <= longestAbbreviation && !/^\d/.test(word) && !lexicon().stopWords.has(next);
};

function isPart(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  if (word === undefined) return false;
  const { folded } = word;
  return (
    /^[\p{Lu}\p{N}]/u.test(written(passage, word)) ||
    folded.length < 2 ||
    isLink(folded) ||
    namesStreet(folded, written(passage, word) !== folded) ||
    // “кв. 12”, “apt 4”
    (folded.length <= longestShort && !lexicon().stopWords.has(folded) && /^\d/.test(passage.words[at + 1]?.folded ?? ''))
  );
}

const isLink = (folded: string): boolean =>
  particles.has(folded) || lexicon().townJoins.has(folded) || lexicon().toward.has(folded);
