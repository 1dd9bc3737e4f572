import type { Comparing } from './comparing.ts';
import type { Feature } from './feature.ts';

/** Patterns, each with how many pairs have it; parallel arrays. */
export interface Compared {
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  readonly counts: Float64Array;
}

/** Features whose levels fit into the lower number of a pattern. */
const lowerFeatures = 7;

/** The levels of all features of a pair, four bits each: millions of pairs have a few thousand patterns. */
export class Patterns {
  lower = new Int32Array(1 << 10);
  upper = new Int32Array(1 << 10);
  counts = new Float64Array(1 << 10);
  size = 0;
  #slots = new Int32Array(1 << 12);

  /** The number of a pattern, which is counted. */
  add(lower: number, upper: number, count = 1): number {
    let slot = this.#slotOf(lower, upper);
    let number = (this.#slots[slot] as number) - 1;
    if (number < 0) {
      number = this.size;
      if (number === this.lower.length) this.#grow();
      slot = this.#slotOf(lower, upper);
      this.#slots[slot] = number + 1;
      this.lower[number] = lower;
      this.upper[number] = upper;
      this.size += 1;
    }
    this.counts[number] = (this.counts[number] as number) + count;
    return number;
  }

  /** All patterns and how often each was counted, in memory of their own. */
  compared(): Compared {
    const { lower, upper, counts, size } = this;
    return { lower: lower.slice(0, size), upper: upper.slice(0, size), counts: counts.slice(0, size) };
  }

  /** Counts patterns that were counted elsewhere: the number of each here. */
  addAll({ lower, upper, counts }: Compared): Int32Array {
    return lower.map((levels, number) => this.add(levels, upper[number] as number, counts[number] as number));
  }

  /** The level of a feature in a pattern. */
  level(number: number, feature: number): number {
    return feature < lowerFeatures
      ? ((this.lower[number] as number) >>> (feature * 4)) & 15
      : ((this.upper[number] as number) >>> ((feature - lowerFeatures) * 4)) & 15;
  }

  /** The numbers of the patterns by their levels: an order that does not depend on the order of pairs. */
  inOrder(): Int32Array {
    return Int32Array.from({ length: this.size }, (_, number) => number).sort(
      (one, other) =>
        (this.lower[one] as number) - (this.lower[other] as number) ||
        (this.upper[one] as number) - (this.upper[other] as number),
    );
  }

  #slotOf(lower: number, upper: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(lower, 0x9e3779b1) ^ Math.imul(upper, 0x85ebca6b)) >>> 7;
    for (slot &= mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0 || ((this.lower[number] as number) === lower && (this.upper[number] as number) === upper)) return slot;
    }
  }

  #grow(): void {
    const { lower, upper, counts } = this;
    this.lower = new Int32Array(lower.length * 2);
    this.upper = new Int32Array(lower.length * 2);
    this.counts = new Float64Array(lower.length * 2);
    this.lower.set(lower);
    this.upper.set(upper);
    this.counts.set(counts);
    this.#slots = new Int32Array(lower.length * 8);
    for (let number = 0; number < this.size; number += 1)
      this.#slots[this.#slotOf(lower[number] as number, upper[number] as number)] = number + 1;
  }
}

/** Compares two rows by all features and counts the pattern: its number. */
export function addPair(patterns: Patterns, features: readonly Feature[], comparing: Comparing, a: number, b: number): number {
  let [lower, upper] = [0, 0];
  for (let index = 0; index < features.length; index += 1) {
    const level = (features[index] as Feature).compare(comparing, a, b);
    if (index < lowerFeatures) lower |= level << (index * 4);
    else upper |= level << ((index - lowerFeatures) * 4);
  }
  return patterns.add(lower, upper);
}
