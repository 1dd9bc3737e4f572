import { clusterRows } from './cluster.ts';
import type { Comparing } from './comparing.ts';
import type { DuplicatePair, DuplicateProgress } from './duplicates.ts';
import { features } from './kinds.ts';
import { type RecordKind, rowWidth } from './layout.ts';
import { learn } from './learn.ts';
import type { DuplicateModel, KindModel } from './model.ts';
import { type ObservedPairs, observe } from './observe.ts';
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

/** Compares the candidates of a kind, learns from them unless there is a model, and joins what belongs together. */
export function* resolveKind(
  ready: Comparing,
  keys: Int32Array,
  kind: RecordKind,
  given: DuplicateModel | undefined,
): Generator<DuplicateProgress, KindFindings> {
  const seen = yield* observe(ready, keys, kind, given?.stoppedKeys);
  const model = given?.kinds[kind] ?? learn(features[kind], seen);
  const weigh = weigher(features[kind], model);
  yield { phase: 'join', count: seen.left.length };
  const bits = Float64Array.from({ length: seen.candidates.size }, (_, number) => weigh.bits(seen.candidates, number));
  const nameAlone = Array.from(bits, (_, number) => weigh.onNameAlone(seen.candidates, number));
  const verdicts = Array.from(bits, (sure, number) => verdictOf(sure, nameAlone[number] === true));
  const joining = Array.from(bits, (sure, number) => sure >= (nameAlone[number] === true ? bitsOfNames : 0));
  return {
    model,
    clusters: clustersOf(ready, kind, seen, bits, joining, weigh),
    pairs: () => pairsOf(ready, seen, bits, verdicts),
    stopped: seen.stopped,
  };
}

function clustersOf(
  ready: Comparing,
  kind: RecordKind,
  seen: ObservedPairs,
  bits: Float64Array,
  joining: readonly boolean[],
  weigh: Weigher,
): string[][] {
  const { base } = ready;
  const chosen = seen.pattern.map((_, pair) => pair).filter((pair) => joining[seen.pattern[pair] as number] === true);
  const scratch = new Patterns();
  const owner = clusterRows(
    base.ranks,
    {
      left: chosen.map((pair) => seen.left[pair] as number),
      right: chosen.map((pair) => seen.right[pair] as number),
      bits: Float64Array.from(chosen, (pair) => bits[seen.pattern[pair] as number] as number),
    },
    (a, b) => weigh.bits(scratch, addPair(scratch, features[kind], ready, a * rowWidth, b * rowWidth)),
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
  { base }: Comparing,
  seen: ObservedPairs,
  bits: Float64Array,
  verdicts: readonly DuplicateVerdict[],
): Generator<DuplicatePair> {
  for (let pair = 0; pair < seen.pattern.length; pair += 1) {
    const pattern = seen.pattern[pair] as number;
    const verdict = verdicts[pattern] as DuplicateVerdict;
    if (verdict === 'distinct') continue;
    const [one, other] = [base.ids[seen.left[pair] as number] as string, base.ids[seen.right[pair] as number] as string];
    const [left, right] = one < other ? [one, other] : [other, one];
    yield { left, right, score: scoreOf(bits[pattern] as number), verdict };
  }
}
