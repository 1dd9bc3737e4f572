import { at } from './array.ts';
import type { Feature } from './feature.ts';
import type { KindModel, LevelWeights } from './model.ts';
import type { Patterns } from './patterns.ts';

/** The sums of a pattern: base-2 logarithms of its probability in each class. */
export type ClassSums = { -readonly [Class in keyof LevelWeights]: number };

/** Levels as rows of numbers: three for each level, 16 levels for each feature. */
export function weightTable(features: readonly Feature[], model: KindModel): Float64Array {
  const table = new Float64Array(features.length * 16 * 3);
  for (const [index, { code, levels }] of features.entries()) {
    for (const [level, { code: name }] of levels.entries()) {
      const weights = model.features[code]?.[name];
      if (weights === undefined) continue;
      table.set([weights.match, weights.place, weights.random], (index * 16 + level + 1) * 3);
    }
  }
  return table;
}

/** How sure a match is, in bits: 0 is the cut. */
export const bitsOf = (sums: ClassSums, cut: number): number => sums.match - logSum(sums.place, sums.random) - cut;

/** The base-2 logarithm of the sum of two numbers, given by theirs. */
export function logSum(left: number, right: number): number {
  const larger = Math.max(left, right);
  return larger + Math.log2(1 + 2 ** (Math.min(left, right) - larger));
}

/** The sums of one pattern. */
export function sumsOf(patterns: Patterns, number: number, count: number, table: Float64Array, share: LevelWeights): ClassSums {
  let { match, place, random } = share;
  for (let feature = 0; feature < count; feature += 1) {
    const level = patterns.level(number, feature);
    if (level === 0) continue;
    const entry = (feature * 16 + level) * 3;
    match += at(table, entry);
    place += at(table, entry + 1);
    random += at(table, entry + 2);
  }
  return { match, place, random };
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
  return {
    bits: (patterns, number) => bitsOf(sumsOf(patterns, number, features.length, table, model.share), model.cut),
    onNameAlone: (patterns, number) =>
      features.every(({ name }, feature) => {
        const entry = (feature * 16 + patterns.level(number, feature)) * 3;
        return name || at(table, entry) <= at(table, entry + 2);
      }),
  };
}
