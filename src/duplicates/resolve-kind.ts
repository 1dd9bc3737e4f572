import type { Base } from './base.ts';
import { clusterRows, type Edges } from './cluster.ts';
import type { Comparing } from './comparing.ts';
import type { DuplicatePair } from './duplicates.ts';
import { features } from './kinds.ts';
import { type RecordKind, rowWidth } from './layout.ts';
import { learn } from './learn.ts';
import type { DuplicateModel, KindModel } from './model.ts';
import type { ObservedPairs } from './observe.ts';
import { type DuplicateVerdict, scoreOf, verdictOf } from './pair-comparison.ts';
import { addPair, Patterns } from './patterns.ts';
import { type Weigher, weigher } from './weights.ts';

/** What a search found among the records of one kind. */
export interface KindFindings {
  readonly model: KindModel;
  readonly clusters: readonly (readonly string[])[];
  readonly pairs: () => Generator<DuplicatePair>;
  /** Keys that too many records share. */
  readonly stopped: readonly number[];
}

/** Bits that a pair needs to be put into one cluster where nothing but the name speaks for it; its verdict stays `review`. */
const bitsOfNames = 1.5;

/** Learns from the pairs of a kind unless there is a model, and joins what belongs together. */
export function resolveKind(
  base: Base,
  comparing: Comparing,
  kind: RecordKind,
  seen: ObservedPairs,
  given: DuplicateModel | undefined,
): KindFindings {
  const model = given?.kinds[kind] ?? learn(features[kind], seen);
  const weigh = weigher(features[kind], model);
  const bits = Float64Array.from({ length: seen.candidates.size }, (_, number) => weigh.bits(seen.candidates, number));
  const nameAlone = Array.from(bits, (_, number) => weigh.onNameAlone(seen.candidates, number));
  const verdicts = Array.from(bits, (sure, number) => verdictOf(sure, nameAlone[number] === true));
  const joining = Uint8Array.from(bits, (sure, number) => (sure >= (nameAlone[number] === true ? bitsOfNames : 0) ? 1 : 0));
  return {
    model,
    clusters: clustersOf(base, comparing, kind, edgesOf(seen, bits, joining), weigh),
    pairs: () => pairsOf(base, seen, bits, verdicts),
    stopped: seen.stopped,
  };
}

/** The pairs whose pattern joins. */
function edgesOf({ parts }: ObservedPairs, bits: Float64Array, joining: Uint8Array): Edges {
  let length = 0;
  for (const { pattern } of parts) for (const number of pattern) length += joining[number] as number;
  const edges = { left: new Int32Array(length), right: new Int32Array(length), bits: new Float64Array(length) };
  let edge = 0;
  for (const { left, right, pattern } of parts) {
    for (let pair = 0; pair < pattern.length; pair += 1) {
      const number = pattern[pair] as number;
      if (joining[number] === 0) continue;
      edges.left[edge] = left[pair] as number;
      edges.right[edge] = right[pair] as number;
      edges.bits[edge] = bits[number] as number;
      edge += 1;
    }
  }
  return edges;
}

function clustersOf(base: Base, ready: Comparing, kind: RecordKind, edges: Edges, weigh: Weigher): string[][] {
  const scratch = new Patterns();
  const owner = clusterRows(base.ranks, edges, (a, b) =>
    weigh.bits(scratch, addPair(scratch, features[kind], ready, a * rowWidth, b * rowWidth)),
  );
  const members = new Map<number, string[]>();
  for (let row = 0; row < base.count; row += 1) {
    const first = owner[row] as number;
    if (first === row) continue;
    const ids = members.get(first);
    if (ids === undefined) members.set(first, [base.ids[first] as string, base.ids[row] as string]);
    else ids.push(base.ids[row] as string);
  }
  return [...members.values()].map((ids) => ids.sort());
}

function* pairsOf(
  { ids }: Base,
  { parts }: ObservedPairs,
  bits: Float64Array,
  verdicts: readonly DuplicateVerdict[],
): Generator<DuplicatePair> {
  for (const { left, right, pattern } of parts) {
    for (let pair = 0; pair < pattern.length; pair += 1) {
      const number = pattern[pair] as number;
      const verdict = verdicts[number] as DuplicateVerdict;
      if (verdict === 'distinct') continue;
      const [one, other] = [ids[left[pair] as number] as string, ids[right[pair] as number] as string];
      const inOrder = one < other ? { left: one, right: other } : { left: other, right: one };
      yield { ...inOrder, score: scoreOf(bits[number] as number), verdict };
    }
  }
}
