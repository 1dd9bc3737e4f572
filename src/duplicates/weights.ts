import { classCount } from './classes.ts';
import type { Feature } from './feature.ts';
import type { ClassWeights, KindModel } from './model.ts';
import type { Patterns } from './patterns.ts';

/** Levels of a feature in a table, the missing value first. */
export const levelsPerFeature = 16;

/** The weights of a model as rows of numbers, one row of all classes for each level of each feature. */
export function weightTable(features: readonly Feature[], model: KindModel): Float64Array {
  const table = new Float64Array(features.length * levelsPerFeature * classCount);
  for (const [index, { code, levels }] of features.entries()) {
    for (const [level, { code: name }] of levels.entries()) {
      const weights = model.features[code]?.[name];
      if (weights !== undefined) table.set(weights, (index * levelsPerFeature + level + 1) * classCount);
    }
  }
  return table;
}

/** Writes the base-2 logarithms of a pattern's probability in each class into `sums`. */
export function sumClasses(
  patterns: Patterns,
  number: number,
  table: Float64Array,
  share: ClassWeights,
  sums: Float64Array,
): void {
  sums.set(share);
  const features = table.length / (levelsPerFeature * classCount);
  for (let feature = 0; feature < features; feature += 1) {
    const entry = (feature * levelsPerFeature + patterns.level(number, feature)) * classCount;
    for (let place = 0; place < classCount; place += 1) sums[place] = (sums[place] as number) + (table[entry + place] as number);
  }
}

/** The base-2 logarithm of a sum of numbers that are given by theirs, from the class `first` on. */
export function logSum(sums: { readonly [index: number]: number }, first: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let place = first; place < classCount; place += 1) largest = Math.max(largest, sums[place] as number);
  let total = 0;
  for (let place = first; place < classCount; place += 1) total += 2 ** ((sums[place] as number) - largest);
  return largest + Math.log2(total);
}

/** Weighs patterns under a model. */
export interface Weigher {
  /** How sure a match is, in bits above the cut. */
  readonly bits: (patterns: Patterns, number: number) => number;
  /** Whether nothing but the name speaks for a match. */
  readonly onNameAlone: (patterns: Patterns, number: number) => boolean;
}

/** Makes a model ready to weigh patterns. */
export function weigher(features: readonly Feature[], model: KindModel): Weigher {
  const table = weightTable(features, model);
  const sums = new Float64Array(classCount);
  return {
    bits(patterns, number) {
      sumClasses(patterns, number, table, model.share, sums);
      return (sums[0] as number) - logSum(sums, 1) - model.cut;
    },
    onNameAlone: (patterns, number) =>
      features.every(({ name }, feature) => {
        const entry = (feature * levelsPerFeature + patterns.level(number, feature)) * classCount;
        return name || (table[entry] as number) <= (table[entry + classCount - 1] as number);
      }),
  };
}
