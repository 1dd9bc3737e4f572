import { classCount, pairClasses } from './classes.ts';
import { expectedShares, levelWeights } from './expect.ts';
import type { Feature } from './feature.ts';
import { learnCut } from './learn-cut.ts';
import type { KindModel } from './model.ts';
import type { Patterns } from './patterns.ts';
import { levelsPerFeature, logSum, sumClasses, weightTable } from './weights.ts';

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
const [community, random] = [pairClasses.indexOf('community'), pairClasses.indexOf('random')];

/**
 * Learns the weights of one kind of records, without labels, by expectation maximisation over patterns: the share of each class of pairs,
 * and how often each level occurs in it (Fellegi and Sunter). Pairs that share no key are nobody's match: they teach chance alone.
 */
export function learn(features: readonly Feature[], observed: Observed): KindModel {
  const { candidates, others, records } = observed;
  const pairs = Math.max((records * (records - 1)) / 2, 1);
  const weight = Math.max(pairs - sum(candidates), 0) / Math.max(sum(others), 1);
  const orders = [candidates.inOrder(), others.inOrder()] as const;
  let model = modelOf(features, emptyCounts(features), expectedShares(records, pairs), pairs);
  for (let round = 0; round < rounds; round += 1) {
    const counts = emptyCounts(features);
    const totals = expectedShares(records, 0);
    const table = weightTable(features, model);
    const counter = { features: features.length, table, share: model.share, counts, totals };
    addExpected(counter, candidates, orders[0], 1, 0);
    addExpected(counter, others, orders[1], weight, community);
    model = modelOf(features, counts, totals, pairs);
  }
  return { ...model, cut: learnCut(features, candidates, model) };
}

interface Counter {
  readonly features: number;
  readonly table: Float64Array;
  readonly share: readonly number[];
  readonly counts: Float64Array;
  readonly totals: Float64Array;
}

const sum = ({ counts, size }: Patterns): number => counts.subarray(0, size).reduce((total, count) => total + count, 0);

const emptyCounts = (features: readonly Feature[]): Float64Array =>
  new Float64Array(features.length * levelsPerFeature * classCount);

/** Adds what each pattern counts for in the classes from `first` on. */
function addExpected(counter: Counter, patterns: Patterns, order: Int32Array, weight: number, first: number): void {
  const { features, table, share, counts, totals } = counter;
  const sums = new Float64Array(classCount);
  for (const number of order) {
    sumClasses(patterns, number, table, share, sums);
    const all = logSum(sums, first);
    const seen = (patterns.counts[number] as number) * weight;
    for (let place = 0; place <= random; place += 1) {
      sums[place] = place < first ? 0 : seen * 2 ** ((sums[place] as number) - all);
      totals[place] = (totals[place] as number) + (sums[place] as number);
    }
    for (let feature = 0; feature < features; feature += 1) {
      const entry = (feature * levelsPerFeature + patterns.level(number, feature)) * classCount;
      for (let place = first; place <= random; place += 1)
        counts[entry + place] = (counts[entry + place] as number) + (sums[place] as number);
    }
  }
}

function modelOf(features: readonly Feature[], counts: Float64Array, totals: Float64Array, pairs: number): KindModel {
  return {
    share: Array.from(totals, (total) => Math.log2(Math.max(total / pairs, Number.MIN_VALUE))),
    features: Object.fromEntries(features.map((feature, index) => [feature.code, levelWeights(feature, index, counts)])),
    cut: 0,
  };
}
