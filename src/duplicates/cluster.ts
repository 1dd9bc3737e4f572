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
  const owner = Int32Array.from(rank, (_, row) => row);
  const members = new Map<number, number[]>();
  const membersOf = (row: number): readonly number[] => members.get(row) ?? [row];
  for (const edge of strongestFirst(rank, edges)) {
    const [left, right] = [owner[edges.left[edge] as number] as number, owner[edges.right[edge] as number] as number];
    if (left === right) continue;
    const [ofLeft, ofRight] = [membersOf(left), membersOf(right)];
    const inOrder =
      (rank[ofLeft[0] as number] as number) < (rank[ofRight[0] as number] as number)
        ? ([ofLeft, ofRight] as const)
        : ([ofRight, ofLeft] as const);
    if (ofLeft.length + ofRight.length > 2 && meanBits(inOrder[0], inOrder[1], bitsBetween) < leastMean(ofLeft, ofRight))
      continue;
    const [into, from] = left < right ? [left, right] : [right, left];
    const joined = [...ofLeft, ...ofRight].sort((one, other) => (rank[one] as number) - (rank[other] as number));
    for (const row of membersOf(from)) owner[row] = into;
    members.set(into, joined);
    members.delete(from);
  }
  return owner;
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
