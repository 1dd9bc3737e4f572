import { sortByKey } from './blocking/sort-by-key.ts';

/** Pairs of rows with the bits that speak for a match; parallel arrays. */
export interface Edges {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly bits: Float64Array;
}

/** The most pairs between two clusters that are looked at. */
const mostWitnesses = 36;
/** From so many pairs on, their mean may lie a little below even odds: many versions of one record differ in many ways. */
const [many, forgiven] = [6, 3];
/** One pair speaks neither for nor against by more than this. */
const loudest = 12;

/**
 * Clusters of rows: pairs are taken by falling bits, and join their clusters unless the clusters' members on average speak against it, so
 * that a shared value does not chain people together. `rank` orders the rows, `bitsBetween` compares two. The number of a row's cluster is its smallest row.
 */
export function clusterRows(rank: Int32Array, edges: Edges, bitsBetween: (a: number, b: number) => number): Int32Array {
  const clusters = new RankedClusters(rank);
  const { owner } = clusters;
  for (const edge of strongestFirst(rank, edges)) {
    const [left, right] = [owner[edges.left[edge] as number] as number, owner[edges.right[edge] as number] as number];
    if (left === right) continue;
    if (clusters.sizeOf(left) + clusters.sizeOf(right) > 2) {
      const [one, other] = clusters.inOrder(left, right);
      const [ofOne, ofOther] = [clusters.membersOf(one), clusters.membersOf(other)];
      if (meanBits(ofOne, ofOther, bitsBetween) < leastMean(ofOne, ofOther)) continue;
    }
    clusters.join(left, right);
  }
  return owner;
}

/** Clusters as lists in the order of the rows' ranks, within three arrays: a million of them are too many objects. */
class RankedClusters {
  /** The number of each row's cluster: its smallest row. */
  readonly owner: Int32Array;
  readonly #rank: Int32Array;
  /** By cluster its first member, by row the next one, -1 for none. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #sizes: Int32Array;

  constructor(rank: Int32Array) {
    this.#rank = rank;
    this.owner = rank.map((_, row) => row);
    this.#first = this.owner.slice();
    this.#next = new Int32Array(rank.length).fill(-1);
    this.#sizes = new Int32Array(rank.length).fill(1);
  }

  sizeOf(cluster: number): number {
    return this.#sizes[cluster] as number;
  }

  /** Two clusters, the one with the member of the lowest rank first. */
  inOrder(one: number, other: number): readonly [number, number] {
    return this.#isBefore(this.#first[one] as number, this.#first[other] as number) ? [one, other] : [other, one];
  }

  /** The rows of a cluster, by rank. */
  membersOf(cluster: number): number[] {
    const rows: number[] = [];
    for (let row = this.#first[cluster] as number; row >= 0; row = this.#next[row] as number) rows.push(row);
    return rows;
  }

  /** Makes one cluster of two. */
  join(one: number, other: number): void {
    const [into, from] = one < other ? [one, other] : [other, one];
    let [left, right] = [this.#first[into] as number, this.#first[from] as number];
    for (let row = right; row >= 0; row = this.#next[row] as number) this.owner[row] = into;
    let last = -1;
    while (left >= 0 || right >= 0) {
      const takesLeft = right < 0 || (left >= 0 && this.#isBefore(left, right));
      const row = takesLeft ? left : right;
      if (takesLeft) left = this.#next[left] as number;
      else right = this.#next[right] as number;
      if (last < 0) this.#first[into] = row;
      else this.#next[last] = row;
      last = row;
    }
    this.#sizes[into] = (this.#sizes[into] as number) + (this.#sizes[from] as number);
  }

  #isBefore(one: number, other: number): boolean {
    return (this.#rank[one] as number) < (this.#rank[other] as number);
  }
}

/** Edges by falling bits; where these are the same, the ids decide, so that the order of records does not matter. */
function strongestFirst(rank: Int32Array, { left, right, bits }: Edges): Int32Array {
  const falling = [...new Set(bits)].sort((one, other) => other - one);
  const places = new Map(falling.map((value, place) => [value, place]));
  const rankOf = (rows: Int32Array, edge: number): number => rank[rows[edge] as number] as number;
  const keys: readonly ((edge: number) => number)[] = [
    (edge) => Math.max(rankOf(left, edge), rankOf(right, edge)),
    (edge) => Math.min(rankOf(left, edge), rankOf(right, edge)),
    (edge) => places.get(bits[edge] as number) as number,
  ];
  return keys.reduce<Int32Array>(
    (edges, key) => sortByKey(edges.map(key), edges).rows,
    Int32Array.from(bits, (_, edge) => edge),
  );
}

const leastMean = (left: readonly number[], right: readonly number[]): number =>
  left.length * right.length < many ? 0 : -forgiven;

function meanBits(left: readonly number[], right: readonly number[], bitsBetween: (a: number, b: number) => number): number {
  const stride = Math.max(1, Math.ceil((left.length * right.length) / mostWitnesses));
  let [total, witnesses] = [0, 0];
  for (let pair = 0; pair < left.length * right.length; pair += stride) {
    const bits = bitsBetween(left[pair % left.length] as number, right[Math.trunc(pair / left.length)] as number);
    total += Math.max(-loudest, Math.min(loudest, bits));
    witnesses += 1;
  }
  return total / witnesses;
}
