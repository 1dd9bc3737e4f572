import { at } from './array.ts';
import type { Feature, Level } from './feature.ts';
import type { KindModel, LevelWeights } from './model.ts';
import type { Patterns } from './patterns.ts';
import { logSum, sumsOf, weightTable } from './weights.ts';

/** The patterns that a model is learnt from. */
export interface Observed {
  /** Of the pairs that share a key. */
  readonly candidates: Patterns;
  /** Of pairs that share none, drawn evenly from all of them. */
  readonly others: Patterns;
  /** How many records there are. */
  readonly records: number;
}

const rounds = 25;
/** How many pairs the expectations count for, beside those that are seen. */
const expected = { match: 30, place: 60, random: 1000, randomShare: 0.01, matchesPerRecord: 0.02 };
const least = 1e-12;

/**
 * Learns the weights of one kind of records, without labels, by expectation maximisation over patterns: the share of three classes of
 * pairs (one client, two of one place, any two), and how often each level occurs in each of them (Fellegi and Sunter).
 */
export function learn(features: readonly Feature[], observed: Observed): KindModel {
  const { candidates, others, records } = observed;
  const pairs = Math.max((records * (records - 1)) / 2, 1);
  const candidateCount = sum(candidates);
  const otherWeight = Math.max(pairs - candidateCount, 0) / Math.max(sum(others), 1);
  const orders = { candidates: candidates.inOrder(), others: others.inOrder() };
  let model = startingModel(features, records, pairs);
  for (let round = 0; round < rounds; round += 1) {
    const counts = emptyCounts(features);
    const table = weightTable(features, model);
    const totals = { match: expected.matchesPerRecord * records, place: expected.matchesPerRecord * records, random: 0 };
    const count = (patterns: Patterns, order: Int32Array, weight: number): void => {
      for (const number of order) {
        const sums = sumsOf(patterns, number, features.length, table, model.share);
        const all = logSum(sums.match, logSum(sums.place, sums.random));
        const seen = at(patterns.counts, number) * weight;
        const [match, place, random] = [
          seen * 2 ** (sums.match - all),
          seen * 2 ** (sums.place - all),
          seen * 2 ** (sums.random - all),
        ];
        totals.match += match;
        totals.place += place;
        totals.random += random;
        for (let feature = 0; feature < features.length; feature += 1) {
          const entry = (feature * 16 + patterns.level(number, feature)) * 3;
          counts[entry] = at(counts, entry) + match;
          counts[entry + 1] = at(counts, entry + 1) + place;
          counts[entry + 2] = at(counts, entry + 2) + random;
        }
      }
    };
    count(candidates, orders.candidates, 1);
    if (otherWeight > 0) count(others, orders.others, otherWeight);
    model = nextModel(features, counts, totals, pairs);
  }
  return model;
}

const sum = ({ counts, size }: Patterns): number => counts.subarray(0, size).reduce((total, count) => total + count, 0);

const emptyCounts = (features: readonly Feature[]): Float64Array => new Float64Array(features.length * 16 * 3);

function startingModel(features: readonly Feature[], records: number, pairs: number): KindModel {
  const totals = { match: 0.1 * records, place: 0.1 * records, random: pairs };
  return nextModel(features, emptyCounts(features), totals, pairs);
}

function nextModel(features: readonly Feature[], counts: Float64Array, totals: LevelWeights, pairs: number): KindModel {
  const log = (share: number): number => Math.log2(Math.max(share, least));
  return {
    share: { match: log(totals.match / pairs), place: log(totals.place / pairs), random: log(totals.random / pairs) },
    features: Object.fromEntries(features.map((feature, index) => [feature.code, levelWeights(feature, index, counts, pairs)])),
    cut: 0,
  };
}

function levelWeights(
  feature: Feature,
  index: number,
  counts: Float64Array,
  pairs: number,
): Readonly<Record<string, LevelWeights>> {
  const { levels, place } = feature;
  const shares = (offset: number, strength: number, prior: (level: Level, number: number) => number): number[] => {
    const seen = levels.map((_, level) => at(counts, (index * 16 + level + 1) * 3 + offset));
    const priors = levels.map(prior);
    const priorTotal = priors.reduce((total, share) => total + share, 0);
    const total = seen.reduce((all, count) => all + count, 0) + strength;
    return seen.map((count, level) => (count + (strength * (priors[level] ?? 0)) / priorTotal) / total);
  };
  const match = shares(0, expected.match, (level) => level.match);
  const random = shares(2, expected.random + expected.randomShare * pairs, (level) => level.random);
  const mixed = shares(
    1,
    place < 0.1 ? 1e9 : expected.place,
    (_, level) => place * (match[level] ?? 0) + (1 - place) * (random[level] ?? 0),
  );
  return Object.fromEntries(
    levels.map(({ code }, level) => [
      code,
      { match: Math.log2(match[level] ?? 1), place: Math.log2(mixed[level] ?? 1), random: Math.log2(random[level] ?? 1) },
    ]),
  );
}
