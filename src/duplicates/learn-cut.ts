import { classCount } from './classes.ts';
import type { Feature } from './feature.ts';
import type { KindModel } from './model.ts';
import type { Patterns } from './patterns.ts';
import { levelsPerFeature, logSum, sumClasses, weightTable } from './weights.ts';

/** Bits that a match needs beyond even odds: a wrong join costs more than a missed one. */
const caution = 0.7;
/** Bits on either side of even odds within which pairs are looked at. */
const window = 3;
/** Bits from which on a level counts as agreement. */
const agreeing = 5;
/** Doubtful pairs that the expectation of no shift counts for, and the most bits of a shift. */
const [expectedPairs, mostBits] = [40, 3];

/**
 * How far the weights of a model overstate a match, in bits, learnt without labels: each feature is a witness to the others. Among pairs that
 * are doubtful without it, the share in which it agrees tells the share of matches, because it agrees in most matches and hardly ever else.
 */
export function learnCut(features: readonly Feature[], candidates: Patterns, model: KindModel): number {
  const table = weightTable(features, model);
  let [shift, pairs] = [0, expectedPairs];
  for (let witness = 0; witness < features.length; witness += 1) {
    const heard = hear(witness, features, candidates, model, table);
    if (heard === undefined) continue;
    shift += heard.shift * heard.pairs;
    pairs += heard.pairs;
  }
  return caution - shift / pairs;
}

interface Testimony {
  /** Bits that the other features understate a match by. */
  readonly shift: number;
  /** How many pairs it rests on, less where the witness tells matches from others badly. */
  readonly pairs: number;
}

function hear(
  witness: number,
  features: readonly Feature[],
  candidates: Patterns,
  model: KindModel,
  table: Float64Array,
): Testimony | undefined {
  const row = (level: number): number => (witness * levelsPerFeature + level) * classCount;
  const levels = (features[witness] as Feature).levels.length;
  const agrees = Array.from(
    { length: levels + 1 },
    (_, level) => level > 0 && (table[row(level)] as number) - (table[row(level) + classCount - 1] as number) > agreeing,
  );
  const rates = Array.from({ length: classCount }, (_, place) =>
    agrees.reduce((total, agree, level) => total + (agree ? 2 ** (table[row(level) + place] as number) : 0), 0),
  );
  const sums = new Float64Array(classCount);
  const bits: number[] = [];
  const counts: number[] = [];
  let [total, agreed, otherwise] = [0, 0, 0];
  for (const number of candidates.inOrder()) {
    const level = candidates.level(number, witness);
    if (level === 0) continue;
    sumClasses(candidates, number, table, model.share, sums);
    for (let place = 0; place < classCount; place += 1)
      sums[place] = (sums[place] as number) - (table[row(level) + place] as number);
    const others = logSum(sums, 1);
    const sure = (sums[0] as number) - others;
    if (Math.abs(sure) > window) continue;
    const count = candidates.counts[number] as number;
    bits.push(sure);
    counts.push(count);
    total += count;
    if (agrees[level]) agreed += count;
    for (let place = 1; place < classCount; place += 1)
      otherwise += count * (rates[place] as number) * 2 ** ((sums[place] as number) - others);
  }
  if (total === 0) return undefined;
  const [inMatches, inOthers] = [rates[0] as number, otherwise / total];
  const telling = inMatches - inOthers;
  if (telling < 0.3) return undefined;
  const share = Math.min(0.98, Math.max(0.02, (agreed / total - inOthers) / telling));
  return { shift: shiftFor(share * total, bits, counts), pairs: total * telling * telling };
}

/** The bits by which all pairs have to move for their expected matches to be as many as `matches`. */
function shiftFor(matches: number, bits: readonly number[], counts: readonly number[]): number {
  let [low, high] = [-mostBits, mostBits];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    const expected = bits.reduce((sum, sure, index) => sum + (counts[index] as number) / (1 + 2 ** -(sure + middle)), 0);
    if (expected < matches) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
