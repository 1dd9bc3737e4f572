import { classCount, pairClasses } from './classes.ts';
import type { Feature, Level } from './feature.ts';
import type { ClassWeights } from './model.ts';
import { levelsPerFeature } from './weights.ts';

/**
 * What is expected before any data is seen: for each class, how many pairs there are for each record, how many pairs the expectation
 * counts for, and what share of those that are seen it counts for besides.
 */
const expected = {
  match: { perRecord: 0.03, pairs: 30, share: 0.05 },
  household: { perRecord: 0.03, pairs: 60, share: 0.02 },
  office: { perRecord: 0.03, pairs: 60, share: 0.02 },
  community: { perRecord: 0.03, pairs: 60, share: 0.3 },
  random: { perRecord: 0, pairs: 1000, share: 0.01 },
} as const;

/** Up to here, what another client shares is fixed by the expectation. */
const leastLearnt = 0.05;
/** No share is smaller: one value proves at most so much. */
const least = 2e-9;
/** Levels that are commoner than this among any two records say that a part differs. */
const differing = 0.5;
/** One client's records seldom differ in a part: where more seem to, others are taken for one client, as in a base without duplicates. */
const mostDiffering = 0.3;

/** How many pairs of each class are expected, chance having `random`. */
export const expectedShares = (records: number, random: number): Float64Array =>
  Float64Array.from(pairClasses, (name) => (name === 'random' ? random : expected[name].perRecord * records));

/** How often each level of a feature occurs in each class: what was counted, drawn to what is expected. */
export function levelWeights(feature: Feature, index: number, counts: Float64Array): Readonly<Record<string, ClassWeights>> {
  const { levels, sharing } = feature;
  const seen = (place: number): number[] =>
    levels.map((_, level) => counts[(index * levelsPerFeature + level + 1) * classCount + place] as number);
  const shares = (place: number, prior: readonly number[], fixed = false): number[] => {
    const strength = expected[pairClasses[place] as keyof typeof expected];
    return fixed ? [...prior] : drawn(seen(place), prior, strength.pairs, strength.share);
  };
  const expectedMatch = normal(levels.map((level) => level.match));
  const match = bounded(levels, shares(0, expectedMatch)).map((share, level) =>
    levels[level]?.fixed ? (expectedMatch[level] as number) : share,
  );
  const random = shares(classCount - 1, normal(levels.map((level) => level.random)));
  const byClass = pairClasses.map((name, place) => {
    if (name === 'match') return match;
    if (name === 'random') return random;
    const likeness = sharing[name];
    const mixed = match.map((share, level) => likeness * share + (1 - likeness) * (random[level] as number));
    return shares(place, mixed, likeness <= leastLearnt);
  });
  return Object.fromEntries(
    levels.map(({ code }, level) => [code, byClass.map((share) => Math.log2(Math.max(share[level] as number, least)))]),
  );
}

/** Shares among matches of which no more than {@link mostDiffering} say that the part differs. */
function bounded(levels: readonly Level[], shares: readonly number[]): readonly number[] {
  const differs = levels.map(({ random }) => random > differing);
  const total = shares.reduce((sum, share, level) => (differs[level] ? sum + share : sum), 0);
  if (total <= mostDiffering) return shares;
  return shares.map((share, level) => share * (differs[level] ? mostDiffering / total : (1 - mostDiffering) / (1 - total)));
}

function normal(shares: readonly number[]): number[] {
  const total = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => share / total);
}

function drawn(seen: readonly number[], prior: readonly number[], pairs: number, share: number): number[] {
  const total = seen.reduce((all, count) => all + count, 0);
  const strength = pairs + share * total;
  return seen.map((count, level) => (count + strength * (prior[level] as number)) / (total + strength));
}
