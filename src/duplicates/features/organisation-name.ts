import { type Feature, levels } from '../feature.ts';
import { cell } from '../layout.ts';
import type { WordsOfTexts } from '../phrases.ts';

/** What a word tells by its band, in bits: half of what its frequency says, common words tell little. */
const telling = [17, 14, 11, 8, 4];

/** Names of organisations by the words that they share; common words count for little. */
export const organisationName: Feature = {
  code: 'organisation-name',
  sharing: { household: 0.3, office: 0.02, community: 0.3 },
  name: true,
  levels: levels(
    ['same-rare', 0.3, 5e-5, 'The names are the same but for the legal form.'],
    ['same', 0.15, 5e-4, 'The names are the same, and some others have it too.'],
    ['same-common', 0.05, 2e-3, 'The names are the same, and many have it.'],
    ['contained', 0.2, 1e-3, 'All words of one name stand in the other.'],
    ['most-words', 0.08, 1e-3, 'The names share most of their words.'],
    ['half', 0.08, 5e-3, 'The names share half of their words.'],
    ['some', 0.07, 5e-2, 'The names share some of their words.'],
    ['different', 0.07, 0.94, 'The names differ.'],
  ),
  compare({ cells, companies, bands }, a, b) {
    const [left, right] = [cells[a + cell.company] as number, cells[b + cell.company] as number];
    if (left === 0 || right === 0) return 0;
    if (left === right) return [1, 1, 2, 2, 3][bands.company[left] as number] as number;
    const { shared, one, other } = overlap(companies, left, right, bands.companyWord);
    const smaller = Math.min(one, other);
    if (shared >= smaller * 0.95 && shared > 6) return 4;
    const share = (2 * shared) / (one + other);
    return share >= 0.75 ? 5 : share >= 0.5 || shared >= smaller * 0.75 ? 6 : share >= 0.2 ? 7 : 8;
  },
};

function overlap(
  { parts, starts }: WordsOfTexts,
  a: number,
  b: number,
  bands: Uint8Array,
): { shared: number; one: number; other: number } {
  let [shared, one, other] = [0, 0, 0];
  const [endA, endB] = [starts[a + 1] as number, starts[b + 1] as number];
  for (let from = starts[a] as number, to = starts[b] as number; from < endA || to < endB; ) {
    const word = from < endA ? (parts[from] as number) : Number.MAX_SAFE_INTEGER;
    const otherWord = to < endB ? (parts[to] as number) : Number.MAX_SAFE_INTEGER;
    const weight = telling[bands[Math.min(word, otherWord)] as number] as number;
    if (word === otherWord) shared += weight;
    if (word <= otherWord) {
      one += weight;
      from += 1;
    }
    if (otherWord <= word) {
      other += weight;
      to += 1;
    }
  }
  return { shared, one, other };
}
